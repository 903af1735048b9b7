import { GraphQLError } from 'graphql';
import type { Demand } from 'pothos-neo4j';
import { type Limits, limits } from './limits.ts';
import { Semaphore } from './semaphore.ts';

/** Milliseconds that an operation waits for its turn at most. */
const longestWait = 5_000;
/** Up to so many characters, Neo4j plans a new statement in a third of a second: it need not wait for longer ones. */
const soonPlanned = 2_000;

/**
 * Lets so many operations at once to Neo4j, few of them with a long statement that Neo4j must plan first, and so many wait; refuses the
 * rest at once, and each of those that wait when it took too long. A turn ends when Neo4j has let go of the statement.
 */
export class Turns {
  readonly #most: Limits;
  readonly #turns: Semaphore;
  readonly #plannings: Semaphore;

  constructor(most: Limits) {
    this.#most = most;
    this.#turns = new Semaphore(most.atOnce);
    this.#plannings = new Semaphore(most.plannings);
  }

  /** How many operations are worked on. */
  get active(): number {
    return this.#turns.active;
  }

  /** How many operations wait. */
  get waiting(): number {
    return this.#turns.waiting + this.#plannings.waiting;
  }

  /**
   * Waits for a turn.
   * @returns what ends it
   * @throws GraphQLError OVERLOADED where too many wait, or it took too long
   */
  async take({ newCharacters }: Demand): Promise<() => void> {
    const needsPlanning = newCharacters > soonPlanned;
    const mustWait = this.#turns.isFull || (needsPlanning && this.#plannings.isFull);
    if (mustWait && this.waiting >= this.#most.waiting) {
      throw overloaded(`${this.#most.waiting} operations wait already`);
    }
    const came = performance.now();
    const planned = needsPlanning ? await this.#plannings.take(longestWait) : () => {};
    const left = Math.max(0, longestWait - (performance.now() - came));
    const ended = planned && (await this.#turns.take(left));
    if (!planned || !ended) {
      planned?.();
      throw overloaded(`this one waited ${longestWait} ms for its turn`);
    }
    return () => {
      planned();
      ended();
    };
  }
}

const overloaded = (why: string): GraphQLError =>
  new GraphQLError(`The server is asked more than it can answer at once: ${why}; ask again in a moment.`, {
    extensions: { code: limits.waiting.code, http: { status: 503, headers: { 'retry-after': '1' } } },
  });
