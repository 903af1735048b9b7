import type { ExecutionArgs } from 'graphql';
import { Allowance, createExecutor, type ExecutorOptions } from 'pothos-neo4j';
import { fixedLimits } from '../contract/fixed-limits.ts';
import type { Limits } from '../contract/limits.ts';
import { withConsistentDataset } from './consistent-dataset.ts';
import type { ReadDatasetState } from './dataset-state.ts';
import { recordOf } from './observe/request-record.ts';
import { Turns } from './protect/turns.ts';
import { withRefusals } from './refusal-of.ts';
import { withResponseCache } from './response-cache.ts';
import { defaultCacheBytes } from './server-settings.ts';

export interface OperationExecutorOptions
  extends Pick<ExecutorOptions, 'driver' | 'database' | 'onStatement' | 'onDatabaseError'> {
  /** What the database holds, and whether it is being replaced, batch by batch. */
  readonly state: ReadDatasetState;
  readonly limits: Limits;
  /** How many bytes all caches together may hold; where it is not given, no answers are kept. */
  readonly cacheBytes?: number;
  /** Whether an answer may be asked to explain itself. */
  readonly hasExplain?: boolean;
}

/** What part of the bytes for caches each of them has. */
const cacheShares = { answers: 1 / 2, plans: 3 / 8, documents: 1 / 8 } as const;

/** How many bytes one of the caches may hold. */
export const cacheBytesFor = (
  cache: keyof typeof cacheShares,
  { cacheBytes = defaultCacheBytes }: Pick<OperationExecutorOptions, 'cacheBytes'>,
): number => cacheBytes * cacheShares[cache];

/** What answers operations: from the cache, else in turn, while the data stay the same. */
export function operationExecutor(options: OperationExecutorOptions) {
  const { driver, database, onStatement, onDatabaseError, state, limits, hasExplain = true, cacheBytes = 0 } = options;
  const explains = (args: ExecutionArgs) => hasExplain && asksToExplain(requestOf(args));
  const turns = new Turns(limits);
  const bare = createExecutor({
    driver,
    database,
    ...(onStatement ? { onStatement } : {}),
    ...(onDatabaseError ? { onDatabaseError } : {}),
    timeout: limits.milliseconds,
    bounds: limits,
    pageSizes: { default: fixedLimits.page.default, largest: fixedLimits.page.most },
    allowance: allowanceOf,
    admit: (demand) => turns.take(demand),
    planBytes: cacheBytesFor('plans', options),
    onTimed: (timing, args) => {
      const request = requestOf(args);
      if (request) {
        recordOf(request).timings.push(timing);
      }
    },
    explains,
  });
  return {
    turns,
    ...withResponseCache(withConsistentDataset(withRefusals(bare), state), {
      state,
      bytes: cacheBytes * cacheShares.answers,
      passes: explains,
      allowance: allowanceOf,
      longest: limits.responseCharacters,
    }),
  };
}

const allowances = new WeakMap<Request, Allowance>();

/** What the operations of a request may use together; those of our own are alone. */
function allowanceOf(args: ExecutionArgs): Allowance | undefined {
  const request = requestOf(args);
  const known = request && allowances.get(request);
  if (!request || known) {
    return known;
  }
  const made = new Allowance();
  allowances.set(request, made);
  return made;
}

/** The request for which an operation is executed; undefined for our own. */
const requestOf = ({ contextValue }: ExecutionArgs): Request | undefined => Object(contextValue).request;

/** An answer explains itself where the address says ?explain, or a header does. */
export const asksToExplain = (request: Request | undefined): boolean =>
  request !== undefined && (/[?&]explain\b/.test(request.url) || request.headers.get('x-explain') === 'true');
