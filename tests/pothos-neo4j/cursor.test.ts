import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultKinds } from '../../packages/pothos-neo4j/src/model/kinds.ts';
import { CursorError, decodeCursor, encodeCursor, orderDigest } from '../../packages/pothos-neo4j/src/plan/cursor.ts';
import type { OrderPlan } from '../../packages/pothos-neo4j/src/plan/plan.ts';

type Kind = keyof typeof defaultKinds;
const term = (kind: Kind, nullable = false, descending = false): OrderPlan => ({
  on: 'node',
  property: 'x',
  kind: defaultKinds[kind],
  nullable,
  descending,
});
const outcome = (order: readonly OrderPlan[], content: unknown): unknown => {
  try {
    return decodeCursor('0123abcd', order, Buffer.from(JSON.stringify(content)).toString('base64url'));
  } catch (error) {
    return error instanceof CursorError ? error.message : error;
  }
};
const none = 'is not a cursor of this API';

test('what is encoded is decoded', () => {
  const order = [term('String'), term('Integer'), term('Float', true), term('Boolean'), term('Date', true)];
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((each) => !Object.is(each, -0));
  const values = fc.tuple(
    fc.string({ unit: 'grapheme' }),
    fc.maxSafeInteger(),
    fc.option(number),
    fc.boolean(),
    fc.constantFrom('2024-07-04', '-0044-03-15', null),
  );
  const digest = orderDigest(order);
  expect(digest).toMatch(/^[0-9a-f]{8}$/);
  fc.assert(
    fc.property(values, (given) => {
      expect(decodeCursor(digest, order, encodeCursor(digest, given))).toEqual(given);
    }),
  );
});

describe('a value that no row of the order can have is refused', () => {
  test.each<[Kind, unknown[], unknown[]]>([
    ['String', ['', 'a'], [1, true, {}, []]],
    ['Integer', [0, -1, 2 ** 53 - 1], [0.5, 2 ** 53, '1', true]],
    ['Float', [0, 0.5], ['1', false]],
    ['Boolean', [true, false], [0, 'true']],
    [
      'Date',
      ['2024-07-04', '-2024-07-04', '12024-07-04'].filter((day) => !Number.isNaN(Date.parse(day))),
      ['2024-13-01', '24-07-04', 'x2024-07-04', '2024-07-04x', '2024-07-04T00:00Z', 20_240_704],
    ],
  ])('%s', (kind, good, bad) => {
    expect(good.map((value) => outcome([term(kind)], ['0123abcd', value]))).toEqual(good.map((value) => [value]));
    expect(bad.map((value) => outcome([term(kind)], ['0123abcd', value]))).toEqual(bad.map(() => none));
  });

  test('null stands only where the order may have none', () => {
    expect(outcome([term('String', true)], ['0123abcd', null])).toEqual([null]);
    expect(outcome([term('String', false)], ['0123abcd', null])).toBe(none);
  });

  test('too few, too many, no list, no JSON', () => {
    const order = [term('Integer', true)];
    for (const content of [['0123abcd'], ['0123abcd', 1, 2], ['0123abcd', 1, null], {}, null, 'x', []]) {
      expect(outcome(order, content)).toBe(none);
    }
    expect(() => decodeCursor('0123abcd', order, 'nonsense')).toThrow(new CursorError(none));
  });

  test('a cursor with the digest of another order gets its own message', () => {
    expect(outcome([term('Integer')], ['ffffffff', 1])).toBe('belongs to a list in another order');
    for (const digest of ['fffffff', 'fffffffff', 'xfffffff', '0123ABCD', 12_345_678.5, null]) {
      expect(outcome([term('Integer')], [digest, 1])).toBe(none);
    }
  });
});

test('orders that differ in what they read or which way have other digests', () => {
  const order = term('String');
  const others = [
    { ...order, descending: true },
    { ...order, property: 'y' },
    { ...order, on: 'score' as const },
  ];
  const digests = [[order], ...others.map((each) => [each]), [order, order], []].map(orderDigest);
  expect(new Set(digests).size).toBe(digests.length);
  expect(orderDigest([{ ...order, nullable: true }])).toBe(digests[0]);
});
