import type { Demand } from 'pothos-neo4j';
import { fixedLimits } from '../../contract/fixed-limits.ts';
import { type Limits, largeAnswer, longToPlan } from '../../contract/limits.ts';
import { beyond, type Refusal } from '../refusal.ts';
import { Semaphore } from './semaphore.ts';

const longestWait = fixedLimits.turn.most;

/**
 * Lets so many operations at once to Neo4j, few of them with a long statement that Neo4j must plan first or with a large answer, and so
 * many wait; refuses the rest at once, and each of those that wait when it took too long. A turn ends when Neo4j has ended the
 * statement.
 */
export class Turns {
  readonly #most: Limits;
  readonly #turns: Semaphore;
  readonly #plannings: Semaphore;
  readonly #largeAnswers: Semaphore;

  constructor(most: Limits) {
    this.#most = most;
    this.#turns = new Semaphore(most.atOnce);
    this.#plannings = new Semaphore(most.plannings);
    this.#largeAnswers = new Semaphore(most.largeAnswers);
  }

  /** How many operations are worked on. */
  get active(): number {
    return this.#turns.active;
  }

  /** How many operations wait. */
  get waiting(): number {
    return this.#turns.waiting + this.#plannings.waiting + this.#largeAnswers.waiting;
  }

  /**
   * Waits for a turn.
   * @returns what ends it
   * @throws Refusal OVERLOADED where too many wait, or it took too long
   */
  async take({ newCharacters, values }: Demand): Promise<() => void> {
    const needed = [
      ...(newCharacters > longToPlan ? [this.#plannings] : []),
      ...(values > largeAnswer ? [this.#largeAnswers] : []),
      this.#turns,
    ];
    if (needed.some(({ isFull }) => isFull) && this.waiting >= this.#most.waiting) {
      throw overloaded(`${this.#most.waiting} operations are waiting already`);
    }
    const until = performance.now() + longestWait;
    const held: (() => void)[] = [];
    const end = () => {
      for (const release of held) {
        release();
      }
    };
    for (const semaphore of needed) {
      const release = await semaphore.take(Math.max(0, until - performance.now()));
      if (!release) {
        end();
        throw overloaded(`this one waited ${longestWait} ms for its turn`);
      }
      held.push(release);
    }
    return end;
  }
}

const overloaded = (why: string): Refusal =>
  beyond('waiting', `The server has too many requests at once: ${why}. Try again in a few seconds.`);
