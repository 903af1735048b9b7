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
 * The values that a cursor holds.
 * @throws CursorError when it is no cursor, or one of another order.
 */
export function decodeCursor(digest: string, length: number, cursor: string): unknown[] {
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new CursorError('is no cursor of this API');
  }
  const scalar = (value: unknown) => value === null || typeof value !== 'object';
  if (!Array.isArray(content) || content.length !== length + 1 || !content.every(scalar)) {
    throw new CursorError('is no cursor of this API');
  }
  if (content[0] !== digest) {
    throw new CursorError('belongs to a list in another order');
  }
  return content.slice(1);
}
