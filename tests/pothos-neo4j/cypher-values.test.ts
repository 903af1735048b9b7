import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { all, any, type Condition, condition, enclosed, not, textOf } from 'pothos-neo4j/cypher';

const [a, b, c] = [condition('n.a'), condition('n.b = "OR"'), condition('n.c')];

describe('conditions are joined with the brackets that they need', () => {
  test.each<[string, Condition, string]>([
    ['none', all([]), 'true'],
    ['one', all([a]), 'n.a'],
    ['two', all([a, b]), 'n.a AND n.b = "OR"'],
    ['what asks nothing is left out', all([true, a, true]), 'n.a'],
    ['an AND within an AND', all([a, all([b, c])]), 'n.a AND n.b = "OR" AND n.c'],
    ['an OR within an AND', all([a, any([b, c])]), 'n.a AND (n.b = "OR" OR n.c)'],
    ['an OR alone, to which others may be joined', all([any([a, c])]), '(n.a OR n.c)'],
    ['none of none', any([]), 'false'],
    ['one of one', any([a]), 'n.a'],
    ['an AND within an OR', any([all([a, b]), c]), 'n.a AND n.b = "OR" OR n.c'],
    ['one that asks nothing', any([a, true]), 'true'],
    ['not one', not(a), 'NOT n.a'],
    ['not several', not(all([a, c])), 'NOT (n.a AND n.c)'],
    ['not nothing', not(true), 'NOT true'],
    ['what is in brackets already', enclosed(enclosed(any([a, c]))), '(n.a OR n.c)'],
  ])('%s', (_, given, text) => {
    expect(textOf(given)).toBe(text);
  });
});

/** A condition over three truths, with what it is. */
interface Known {
  readonly given: Condition;
  readonly holds: (truths: readonly boolean[]) => boolean;
}
const leaf = fc.integer({ min: 0, max: 2 }).map(
  (at): Known => ({
    given: condition(`t[${at}]`),
    holds: (truths) => truths[at] === true,
  }),
);
const nothing = fc.constant<Known>({ given: true, holds: () => true });
const { known } = fc.letrec<{ known: Known }>((tie) => ({
  known: fc.oneof(
    { maxDepth: 4 },
    leaf,
    nothing,
    fc.array(tie('known'), { maxLength: 3 }).map((parts) => ({
      given: all(parts.map(({ given }) => given)),
      holds: (truths: readonly boolean[]) => parts.every(({ holds }) => holds(truths)),
    })),
    fc.array(tie('known'), { maxLength: 3 }).map((parts) => ({
      given: any(parts.map(({ given }) => given)),
      holds: (truths: readonly boolean[]) => parts.some(({ holds }) => holds(truths)),
    })),
    tie('known').map(({ given, holds }) => ({
      given: not(given),
      holds: (truths: readonly boolean[]) => !holds(truths),
    })),
  ),
}));

/** Cypher's AND, OR and NOT bind as those of JavaScript do. */
const evaluated = (text: string, truths: readonly boolean[]): unknown =>
  new Function('t', `return ${text.replaceAll('NOT ', '!').replaceAll(' AND ', ' && ').replaceAll(' OR ', ' || ')}`)(
    truths,
  );

test('however they are joined, the text says what was meant', () => {
  const truths = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
  fc.assert(
    fc.property(known, truths, ({ given, holds }, values) => {
      expect(evaluated(textOf(given), values)).toBe(holds(values));
    }),
    { numRuns: 1000 },
  );
});
