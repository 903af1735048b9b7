import { GraphQLError } from 'graphql';
import pLimit from 'p-limit';
import type { Executor } from '../../pothos-neo4j/index.ts';
import { type Limits, limits } from './limits.ts';

/** Milliseconds that an operation waits for its turn at most. */
const longestWait = 5_000;

/** How many operations are worked on, and how many wait. */
export interface Turns {
  readonly active: number;
  readonly waiting: number;
}

/**
 * Lets so many operations at once to the executor and so many wait; refuses the rest at once, and those for whom it took too long.
 * @returns the executor, and how busy it is
 */
export function inTurn(executor: Executor, most: Limits): { readonly executor: Executor; readonly turns: Turns } {
  const limit = pLimit(most.atOnce);
  return {
    turns: {
      get active() {
        return limit.activeCount;
      },
      get waiting() {
        return limit.pendingCount;
      },
    },
    executor: async (args) => {
      if (limit.activeCount >= most.atOnce && limit.pendingCount >= most.waiting) {
        return { errors: [overloaded(`${most.waiting} operations wait already`)] };
      }
      const came = performance.now();
      return limit(() =>
        performance.now() - came > longestWait
          ? { errors: [overloaded(`this one waited more than ${longestWait} ms for its turn`)] }
          : executor(args),
      );
    },
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
