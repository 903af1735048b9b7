import { z } from 'zod';

/** The most queries of a batch, and entities of an extension. */
export const largestBatch = 100;

const value = z.union([z.string(), z.number(), z.boolean(), z.looseObject({ id: z.string() })]);
const text = (each: z.output<typeof value>): string => (typeof each === 'object' ? each.id : String(each));

const query = z.object({
  query: z.string().default(''),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  limit: z.int().min(1).max(50).default(5),
  properties: z
    .array(z.object({ pid: z.string(), v: z.union([value, z.array(value)]) }))
    .max(10)
    .default([]),
});

/** A name to be matched, with what else is known of what it stands for. */
export interface Query {
  readonly query: string;
  readonly types: readonly string[];
  readonly limit: number;
  readonly properties: readonly { readonly pid: string; readonly values: readonly string[] }[];
}

const queries = z
  .record(z.string(), query)
  .refine((batch) => Object.keys(batch).length <= largestBatch, `expected at most ${largestBatch} queries`);

const extension = z.object({
  ids: z.array(z.string()).max(largestBatch * 10),
  properties: z.array(z.object({ id: z.string() })).max(20),
});

/** A request of the protocol that cannot be used. */
export class ReconciliationError extends Error {}

/**
 * Reads a batch of queries from its JSON.
 * @throws ReconciliationError that names the member and what was expected.
 */
export function queriesOf(json: string): Readonly<Record<string, Query>> {
  const batch = parsed('queries', json, queries);
  return Object.fromEntries(
    Object.entries(batch).map(([name, { query: asked, type = [], limit, properties }]) => [
      name,
      {
        query: asked,
        types: [type].flat(),
        limit,
        properties: properties.map(({ pid, v }) => ({ pid, values: [v].flat().map(text) })),
      },
    ]),
  );
}

/**
 * Reads what a table is to be extended by.
 * @throws ReconciliationError likewise.
 */
export const extensionOf = (json: string): z.output<typeof extension> => parsed('extend', json, extension);

function parsed<T>(name: string, json: string, type: z.ZodType<T>): T {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    throw new ReconciliationError(`${name}: it is no JSON.`);
  }
  const { data, error } = type.safeParse(content);
  if (error) {
    const [issue] = error.issues;
    throw new ReconciliationError(`${[name, ...(issue?.path ?? [])].join('.')}: ${issue?.message}.`);
  }
  return data;
}
