import fc from 'fast-check';
import type { Choose } from '../../pothos-neo4j/differential/random-draft.ts';

/** Random choices that a seed and an index give again. */
export interface Choices {
  /** A whole number from 0 to below `limit`. */
  readonly choose: Choose;
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** A number that aims at a limit: well below it, just below, at it, just beyond, well beyond. */
  readonly near: (limit: number) => number;
  /** True or false, for so many places. */
  readonly flags: (count: number) => boolean[];
}

const golden = 0x9e3779b1;

/** The choices of one request: the same for the same seed and index. */
export function choicesOf(seed: number, index: number): Choices {
  const [numbers] = fc.sample(fc.infiniteStream(fc.noBias(fc.nat())), {
    seed: Math.imul(index + 1, golden) ^ Math.imul(seed + 1, golden >>> 1),
    numRuns: 1,
  });
  const choose: Choose = (limit) => (numbers?.next().value ?? 0) % Math.max(1, limit);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[choose(items.length)];
    if (item === undefined) {
      throw new Error('There is nothing to choose from.');
    }
    return item;
  };
  return {
    choose,
    chance: (percent) => choose(100) < percent,
    pick,
    near: (limit) =>
      Math.max(
        1,
        pick([
          1 + choose(limit),
          Math.floor(limit / 10),
          Math.floor(limit / 2),
          limit - 1,
          limit,
          limit + 1,
          limit + 1 + choose(limit),
          limit * (2 + choose(4)),
        ]),
      ),
    flags: (count) => Array.from({ length: count }, () => choose(2) === 0),
  };
}
