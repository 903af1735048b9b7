import type { DocumentNode, ExecutionArgs } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Executor, WrittenResult } from '../pothos-neo4j/index.ts';
import type { LookUp } from './dataset-state.ts';

/** How much of the cache one answer may fill. */
const largestShare = 1 / 16;

/** What a cache of answers has done. */
export interface CacheCounts {
  hits: number;
  misses: number;
}

export interface CacheOptions {
  readonly state: LookUp;
  /** How many characters of answers are kept; none keeps nothing. */
  readonly characters: number;
  /** What is always asked anew. */
  readonly passes: (args: ExecutionArgs) => boolean;
}

/**
 * Keeps answers for as long as the data stay the same and the day does: some questions are about today. The answers used last are kept,
 * up to so many characters. Answers with errors are not kept.
 */
export function cached(
  executor: Executor,
  { state, characters, passes }: CacheOptions,
): { readonly executor: Executor; readonly counts: CacheCounts } {
  const counts: CacheCounts = { hits: 0, misses: 0 };
  if (characters === 0) {
    return { executor, counts };
  }
  const answers = new LRUCache<string, WrittenResult>({
    maxSize: characters,
    maxEntrySize: Math.ceil(characters * largestShare),
  });
  const numbers = new WeakMap<DocumentNode, number>();
  let documents = 0;
  let held: string | undefined;
  const keyOf = (document: DocumentNode, ...rest: readonly unknown[]): string => {
    const number = numbers.get(document) ?? documents++;
    numbers.set(document, number);
    return JSON.stringify([number, ...rest]);
  };
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
      const key = keyOf(args.document, args.operationName, args.variableValues);
      const known = answers.get(key);
      if (known) {
        counts.hits += 1;
        return known;
      }
      counts.misses += 1;
      const result = await executor(args);
      // A load may have come between; what was asked for before it must not stay.
      if (result.length && !result.errors && held === holds) {
        answers.set(key, result, { size: result.length + key.length });
      }
      return result;
    },
  };
}

/** The day, as Neo4j's date() has it in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);
