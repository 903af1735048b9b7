import { createHash } from 'node:crypto';
import type { OrderPlan } from './plan.ts';

/** A cursor cannot be read, or belongs to rows in another order. */
export class CursorError extends Error {}

/** Four bytes that tell one order from another, so that a cursor of another order is refused rather than misread. */
export const orderDigest = (order: readonly OrderPlan[]): string =>
  createHash('sha256')
    .update(JSON.stringify(order.map(({ on, property, descending }) => [on, property, descending])))
    .digest('hex')
    .slice(0, 8);

/** The cursor of a row: base64url of the order's digest and the row's values in that order. */
export const encodeCursor = (digest: string, values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([digest, ...values])).toString('base64url');

/**
 * The values that a cursor holds, one for each term of the order.
 * @throws CursorError when it is not a cursor, or one of another order.
 */
export function decodeCursor(digest: string, order: readonly OrderPlan[], cursor: string): unknown[] {
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new CursorError('is not a cursor of this API');
  }
  const [given, ...values] = Array.isArray(content) ? content : [];
  if (/^[0-9a-f]{8}$/.test(String(given)) && given !== digest) {
    throw new CursorError('belongs to a list in another order');
  }
  const fits = order.every(({ kind, nullable }, index) =>
    values[index] === null ? nullable : kind.isOne(values[index]),
  );
  if (given !== digest || values.length !== order.length || !fits) {
    throw new CursorError('is not a cursor of this API');
  }
  return values;
}
