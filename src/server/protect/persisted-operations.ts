import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { ActionableError } from '../../database/errors.ts';
import * as explorer from '../../explorer/generated/documents.ts';
import { Refusal } from '../refusal.ts';

/** Operations by the SHA-256 of their text. */
export type PersistedOperations = ReadonlyMap<string, string>;

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The operations of a file, as graphql-codegen writes persisted documents: a JSON object whose values are their texts. Those of the explorer
 * are among them.
 * @throws ActionableError when the file is not there, or no such object
 */
export async function readPersistedOperations(file: string): Promise<PersistedOperations> {
  const texts = await readFile(file, 'utf8')
    .then((text) => z.record(z.string(), z.string()).parse(JSON.parse(text)))
    .catch(() => {
      throw new ActionableError(
        `SCO_GRAPH_PERSISTED_OPERATIONS is "${file}", which cannot be read as persisted operations.`,
        'Name a JSON file that holds one object: the hash of each operation with its text, as graphql-codegen writes it.',
      );
    });
  const own = Object.values(explorer)
    .filter((each) => each instanceof String)
    .map(String);
  return new Map([...Object.values(texts), ...own].map((text) => [hashOf(text), text]));
}

/** The text of an operation by its hash; @throws Refusal where no operation has it. */
export function persistedOperation(operations: PersistedOperations, hash: string): string {
  const text = operations.get(hash);
  if (text === undefined) {
    throw new Refusal('PERSISTED_OPERATIONS_ONLY');
  }
  return text;
}

/**
 * Accepts persisted operations only: by their text, or by its hash, as Apollo's persisted queries are asked
 * (https://www.apollographql.com/docs/graphos/platform/security/persisted-queries).
 */
export const usePersistedOperations = (operations: PersistedOperations): Plugin => ({
  onParams({ params, setParams }) {
    const { query, extensions } = params;
    const hash = typeof query === 'string' && query !== '' ? hashOf(query) : hashIn(extensions);
    setParams({ ...params, query: persistedOperation(operations, hash) });
  },
});

const persistedQuery = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) });

const hashIn = (extensions: unknown): string => {
  const given = persistedQuery.safeParse(extensions);
  return given.success ? given.data.persistedQuery.sha256Hash.toLowerCase() : '';
};
