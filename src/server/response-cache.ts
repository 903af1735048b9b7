import { createHash } from 'node:crypto';
import { type DocumentNode, type ExecutionArgs, print } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Allowance, contextValues, type Executor, responseTooLong, type WrittenResult } from 'pothos-neo4j';
import type { ReadDatasetState } from './dataset-state.ts';

/** How much of the cache one answer may fill. */
const largestShare = 1 / 16;
/** What a character may take, and what an answer takes beside its own. */
const bytesOfCharacter = 2;
const bytesOfEntry = 500;

/** What a cache of answers has done. */
export interface CacheCounts {
  hits: number;
  misses: number;
}

export interface CacheOptions {
  readonly state: ReadDatasetState;
  /** How many bytes of answers are kept; none keeps nothing. */
  readonly bytes: number;
  /** What is always asked again. */
  readonly passes: (args: ExecutionArgs) => boolean;
  /** What the operations of a request have used together, and how many characters their answers may have. */
  readonly allowance: (args: ExecutionArgs) => Allowance | undefined;
  readonly longest: number;
}

/**
 * Keeps answers for as long as the data stay the same and the day does: some questions are about today. The answers used last are kept,
 * up to so many bytes. Answers with errors are not kept.
 */
export function withResponseCache(
  executor: Executor,
  { state, bytes, passes, allowance, longest }: CacheOptions,
): { readonly executor: Executor; readonly counts: CacheCounts } {
  const counts: CacheCounts = { hits: 0, misses: 0 };
  if (bytes === 0) {
    return { executor, counts };
  }
  const answers = new LRUCache<string, WrittenResult>({
    maxSize: Math.ceil(bytes),
    maxEntrySize: Math.ceil(bytes * largestShare),
  });
  /** An answer from the cache counts in its request as one that was made. */
  const given = (args: ExecutionArgs, result: WrittenResult): WrittenResult => {
    const used = allowance(args);
    const length = result.length ?? 0;
    const most = used?.left('characters', args, longest) ?? longest;
    used?.use('characters', args, length);
    return length > most ? { errors: [responseTooLong(most)] } : result;
  };
  let held: string | undefined;
  return {
    counts,
    executor: async (args) => {
      const now = await state();
      if (!now?.digest || now.isLoading || passes(args)) {
        return executor(args);
      }
      const holds = `${now.digest} ${today()}`;
      if (holds !== held) {
        answers.clear();
        held = holds;
      }
      const key = keyOf(args);
      const known = answers.get(key);
      if (known) {
        counts.hits += 1;
        return given(args, known);
      }
      counts.misses += 1;
      const result = await executor(args);
      // A load may have come between; what was asked for before it must not stay.
      if (result.length && !result.errors && held === holds) {
        answers.set(key, result, { size: bytesOfEntry + result.length * bytesOfCharacter });
      }
      return result;
    },
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
const hashes = new WeakMap<DocumentNode, string>();

/** A short key of what is asked: operations and variables may be long. */
function keyOf(args: ExecutionArgs): string {
  const { document, operationName, variableValues } = args;
  const hash = hashes.get(document) ?? hashOf(document.loc?.source.body ?? print(document));
  hashes.set(document, hash);
  return hashOf(JSON.stringify([hash, operationName, variableValues, contextValues(args)]));
}

/** The day, as Neo4j's date() has it in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);
