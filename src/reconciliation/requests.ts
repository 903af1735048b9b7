import { z } from 'zod';
import { CodedError } from '../contract/coded-error.ts';
import { fixedLimits } from '../contract/fixed-limits.ts';
import { entityLabels } from '../model/entities.ts';

const { candidates, extended, queries, queryProperties } = fixedLimits;

const value = z.union([z.string(), z.number(), z.boolean(), z.looseObject({ id: z.string() })]);
const values = z.union([value, z.array(value)], {
  error: 'expected a text, a number, true, false, an object with an id, or a list of these',
});
const text = (each: z.output<typeof value>): string => (typeof each === 'object' ? each.id : String(each));

const query = z
  .object({
    query: z.string().optional(),
    type: z
      .union([z.string(), z.array(z.string())], { error: 'expected the id of a type, or a list of them' })
      .optional()
      .transform((given) => [given ?? []].flat())
      .refine(
        (given) => given.length === 0 || given.some((id) => entityLabels.some((label) => label === id)),
        `unknown type; expected some of ${entityLabels.join(', ')}`,
      ),
    limit: z
      .number()
      .refine((limit) => Number.isInteger(limit) && limit >= 1, 'expected a whole number from 1')
      .default(candidates.default)
      .transform((limit) => Math.min(limit, candidates.most)),
    properties: z
      .array(z.object({ pid: z.string(), v: values }))
      .default([])
      .transform((properties) => properties.slice(0, queryProperties.most)),
  })
  .refine(
    (given) => given.query !== undefined || given.properties.length > 0,
    'expected a query, or properties to look for',
  );

/** A name to be matched, with what else is known of what it stands for. */
export interface Query {
  readonly query: string;
  readonly types: readonly string[];
  readonly limit: number;
  readonly properties: readonly { readonly pid: string; readonly values: readonly string[] }[];
}

const extension = z.object({
  ids: z.array(z.string()).max(extended.most),
  properties: z.array(z.looseObject({ id: z.string() })),
});

/** A request of the protocol that cannot be used. */
export class ReconciliationError extends CodedError {
  readonly code: 'BAD_USER_INPUT' | 'BATCH_TOO_LARGE' = 'BAD_USER_INPUT';
}

/** A batch of more queries than are answered together. */
export class BatchTooLarge extends ReconciliationError {
  override readonly code = 'BATCH_TOO_LARGE';
}

/**
 * Reads a batch of queries from its JSON. A query that cannot be used is an error in its place, which names the member and what was expected.
 * @throws ReconciliationError where it is not a batch, BatchTooLarge where it has too many queries
 */
export function queriesOf(json: string): Readonly<Record<string, Query | ReconciliationError>> {
  const batch = Object.entries(parsed('queries', json, z.record(z.string(), z.unknown())));
  if (batch.length > queries.most) {
    throw new BatchTooLarge(`queries: there are ${batch.length} of them; expected at most ${queries.most}.`);
  }
  return Object.fromEntries(batch.map(([name, given]) => [name, queryOf(name, given)]));
}

function queryOf(name: string, given: unknown): Query | ReconciliationError {
  const { data, error } = query.safeParse(given);
  if (error) {
    return new ReconciliationError(wordsOf(`queries.${name}`, error));
  }
  const { query: asked = '', type: types, limit, properties } = data;
  return {
    query: asked,
    types,
    limit,
    properties: properties.map(({ pid, v }) => ({ pid, values: [v].flat().map(text) })),
  };
}

/**
 * Reads what a table is to be extended by.
 * @throws ReconciliationError that names the member and what was expected.
 */
export const extensionOf = (json: string): z.output<typeof extension> => parsed('extend', json, extension);

function parsed<T>(name: string, json: string, type: z.ZodType<T>): T {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    throw new ReconciliationError(`${name}: it is not JSON.`);
  }
  const { data, error } = type.safeParse(content);
  if (error) {
    throw new ReconciliationError(wordsOf(name, error));
  }
  return data;
}

/** What is wrong first, and where. */
function wordsOf(name: string, { issues: [issue] }: z.ZodError): string {
  return `${[name, ...(issue?.path ?? [])].join('.')}: ${issue?.message}.`;
}
