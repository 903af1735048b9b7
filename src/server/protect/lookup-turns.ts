import { fixedLimits } from '../../contract/fixed-limits.ts';
import type { Limits } from '../../contract/limits.ts';
import { beyond, Refusal } from '../refusal.ts';
import { Semaphore } from './semaphore.ts';

const longestWait = fixedLimits.turn.most;

/**
 * Turns for linked data and reconciliation: few at once, so that they never keep operations from Neo4j or from the processor, and as many
 * waiting as of operations.
 */
export class LookupTurns {
  readonly #turns: Semaphore;
  readonly #mostWaiting: number;

  constructor({ lookups, waiting }: Pick<Limits, 'lookups' | 'waiting'>) {
    this.#turns = new Semaphore(lookups);
    this.#mostWaiting = waiting;
  }

  get active(): number {
    return this.#turns.active;
  }

  /**
   * Does something when its turn comes.
   * @param signal says that nobody waits for it any more
   * @throws Refusal where too many wait already, it waited too long, or nobody waits for it when its turn comes
   */
  async run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    if (this.#turns.isFull && this.#turns.waiting >= this.#mostWaiting) {
      throw overloaded(`${this.#mostWaiting} are waiting already`);
    }
    const end = await this.#turns.take(longestWait);
    if (!end) {
      throw overloaded(`this one waited ${longestWait} ms for its turn`);
    }
    try {
      if (signal.aborted) {
        throw new Refusal('ABANDONED');
      }
      return await work();
    } finally {
      end();
    }
  }
}

const overloaded = (why: string): Refusal =>
  beyond(
    'lookups',
    `The server has too many requests for linked data and reconciliation at once: ${why}. Try again in a few seconds.`,
  );
