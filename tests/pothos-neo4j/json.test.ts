import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLScalarType,
  GraphQLString,
} from 'graphql';
import { itemsAreNonNull, leafWriter, quote } from '../../packages/pothos-neo4j/src/run/json.ts';

const kind = new GraphQLEnumType({ name: 'Kind', values: { A: { value: 'a' }, B: { value: 2 }, C: {} } });
const odd = new GraphQLScalarType({ name: 'Odd', serialize: (value) => (value === 'a' ? undefined : [value]) });

/** What is written, or what is said of it. */
const outcome = (write: () => string): unknown => {
  try {
    return { text: write() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : error };
  }
};

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'a', 'A', 2, 0, -0, 1, true, false, '\ud800', '\n', '"', '\\', '\u2028'),
  fc.integer({ min: -(2 ** 33), max: 2 ** 33 }),
  fc.constantFrom(2 ** 31, 2 ** 31 - 1, -(2 ** 31), -(2 ** 31) - 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY),
  fc.double(),
  fc.constantFrom({}, [], [1]),
);

describe('a value is written as graphql-js serialises it', () => {
  test.each<[GraphQLLeafType]>([
    [GraphQLString],
    [GraphQLID],
    [GraphQLInt],
    [GraphQLFloat],
    [GraphQLBoolean],
    [kind],
    [odd],
  ])('%s', (type) => {
    fc.assert(
      fc.property(value, (given) => {
        expect(outcome(() => leafWriter(type)(given))).toEqual(
          outcome(() => JSON.stringify(type.serialize(given) ?? null)),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});

test('a text is quoted as JSON does', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '\udc00a', '\u007f', '\u0000')),
      (text) => {
        expect(JSON.parse(quote(text))).toBe(JSON.parse(JSON.stringify(text)));
        expect(quote(text)).toBe(JSON.stringify(text));
      },
    ),
    { numRuns: 1_000 },
  );
});

test('whether the items of a list may be null', () => {
  const [may, mayNot] = [new GraphQLList(GraphQLInt), new GraphQLList(new GraphQLNonNull(GraphQLInt))];
  expect(
    [may, mayNot, new GraphQLNonNull(may), new GraphQLNonNull(mayNot), GraphQLInt, new GraphQLNonNull(GraphQLInt)].map(
      itemsAreNonNull,
    ),
  ).toEqual([false, true, false, true, false, false]);
});
