import { GraphQLError } from 'graphql';
import pLimit from 'p-limit';
import type { Executor } from '../../pothos-neo4j/index.ts';
import { type Limits, limits } from './limits.ts';

/** Milliseconds that an operation waits for its turn at most. */
const longestWait = 5_000;

/** Who asked has gone before the turn came. */
export class Abandoned extends Error {}

/** Turns of those who ask at once: how many are worked on, and how many wait. */
export interface Turns {
  readonly active: number;
  readonly waiting: number;
  /**
   * Does something when its turn comes.
   * @param signal says that nobody waits for it any more
   * @throws GraphQLError OVERLOADED where too many wait already, or it would have waited too long; Abandoned where nobody waits
   */
  run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/** Lets so many be worked on at once and so many wait; refuses the rest at once, and those for whom it took too long. */
export function turnsOf(most: Pick<Limits, 'atOnce' | 'waiting'>): Turns {
  const limit = pLimit(most.atOnce);
  return {
    get active() {
      return limit.activeCount;
    },
    get waiting() {
      return limit.pendingCount;
    },
    run: async (work, signal) => {
      if (limit.activeCount >= most.atOnce && limit.pendingCount >= most.waiting) {
        throw overloaded(`${most.waiting} operations wait already`);
      }
      const came = performance.now();
      return limit(() => {
        if (performance.now() - came > longestWait) {
          throw overloaded(`this one waited more than ${longestWait} ms for its turn`);
        }
        if (signal?.aborted) {
          throw new Abandoned();
        }
        return work();
      });
    },
  };
}

/**
 * Lets operations to the executor in their turn.
 * @returns the executor, and how busy it is
 */
export function inTurn(executor: Executor, most: Limits): { readonly executor: Executor; readonly turns: Turns } {
  const turns = turnsOf(most);
  return {
    turns,
    executor: (args) =>
      turns
        .run(() => executor(args))
        .catch((error: unknown) => {
          if (error instanceof GraphQLError) {
            return { errors: [error] };
          }
          throw error;
        }),
  };
}

const overloaded = (why: string): GraphQLError =>
  new GraphQLError(`The server is asked more than it can answer at once: ${why}; ask again in a moment.`, {
    extensions: { code: limits.waiting.code, http: { status: 503, headers: { 'retry-after': '1' } } },
  });

/** Places for what takes long, such as an export; who finds none comes again later. */
export class Places {
  readonly #most: number;
  #taken = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get taken(): number {
    return this.#taken;
  }

  /** Takes a place, and gives what frees it; undefined where all are taken. */
  take(): (() => void) | undefined {
    if (this.#taken >= this.#most) {
      return undefined;
    }
    this.#taken += 1;
    let isHeld = true;
    return () => {
      this.#taken -= isHeld ? 1 : 0;
      isHeld = false;
    };
  }
}
