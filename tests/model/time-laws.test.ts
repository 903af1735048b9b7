import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDay } from '../../src/model/day.ts';
import {
  type Bounds,
  boundsOfState,
  dayAfter,
  dayBefore,
  daysOf,
  mayOverlap,
  surelyOverlap,
} from '../../src/model/time.ts';

/** The days on which what is compared here may begin and end, in a row that holds the end of a leap February. */
const days = Array.from({ length: 8 }, (_, index) =>
  new Date(Date.UTC(2024, 1, 26 + index)).toISOString().slice(0, 10),
);
const place = fc.nat({ max: days.length - 1 });

/** Bounds as a source may give them: a beginning and perhaps an end, each of one day or of several. */
const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(fc.tuple(place, place, place, place), fc.boolean())
  .map(([places, isOpen]) => {
    const [startEarliest = '', startLatest = '', endEarliest = '', endBefore = ''] = places
      .toSorted((one, other) => one - other)
      .map((each) => days[each] ?? '');
    return isOpen
      ? { startEarliest, startLatest, endEarliest: null, endBefore: null }
      : { startEarliest, startLatest, endEarliest, endBefore };
  });

/** Whether it may hold on a day, and whether it surely does, read off the bounds one day at a time. */
const mayHold = ({ startEarliest, endBefore }: Bounds, day: string) =>
  (startEarliest ?? '') <= day && (endBefore === null || day < endBefore);
const surelyHolds = ({ startLatest, endEarliest }: Bounds, day: string) =>
  (startLatest ?? '') <= day && (endEarliest === null || day < endEarliest);
/** An open state goes on after the last of the days, and so do two of them together. */
const later = [...days, '2024-03-05'];

describe('two validities, at random', () => {
  const isSomething = ({ startEarliest, endBefore }: Bounds) => endBefore === null || (startEarliest ?? '') < endBefore;

  test('may overlap where some day may be of both', () => {
    fc.assert(
      fc.property(bounds, bounds, (one, other) => {
        fc.pre(isSomething(one) && isSomething(other));
        expect(mayOverlap(one, other)).toBe(later.some((day) => mayHold(one, day) && mayHold(other, day)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('surely overlap where some day is surely of both', () => {
    fc.assert(
      fc.property(bounds, bounds, (one, other) => {
        expect(surelyOverlap(one, other)).toBe(later.some((day) => surelyHolds(one, day) && surelyHolds(other, day)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('what has no bounds may be of any day', () => {
    fc.assert(
      fc.property(bounds, (one) => {
        expect([mayOverlap(one, undefined), mayOverlap(undefined, one)]).toEqual([true, true]);
      }),
    );
    expect(surelyOverlap(undefined, undefined)).toBe(true);
  });
});

test('a state that ends on a day ends before it, and one that ends in a month or year after it', () => {
  expect(boundsOfState({ start: '2010', end: '2010-05-04' }).endBefore).toBe('2010-05-04');
  expect(boundsOfState({ start: '2010', end: '2010-05' }).endBefore).toBe('2010-06-01');
  expect(boundsOfState({ start: '2010', end: '2010-05-04/2010-05-05' })).toMatchObject({
    endEarliest: '2010-05-04',
    endBefore: '2010-05-06',
  });
});

test('the day after and the day before lead to one another, through every end of a month', () => {
  const dayOf = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(dayOf, (date) => {
      const day = date.toISOString().slice(0, 10);
      expect([dayBefore(dayAfter(day)), dayAfter(dayBefore(day)), dayAfter(day) > day]).toEqual([day, day, true]);
    }),
  );
  expect(['2023-12-31', '2024-02-28', '2023-02-28'].map(dayAfter)).toEqual(['2024-01-01', '2024-02-29', '2023-03-01']);
});

test.each([
  ['2024-07-04', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-13-01', false],
  ['2024-07', false],
  ['2024-7-4', false],
  ['x2024-07-04', false],
  ['2024-07-04x', false],
  ['+002024-07-04', false],
  ['', false],
])('whether %j is a day: %j', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

describe('EDTF, at its borders', () => {
  test.each([
    // Members in any order, with blanks, and of several units.
    ['[2011, 2010-05 ,2010-07-04]', '2010-05-01', '2011-12-31'],
    ['[2010-05-04..2010-05-06]', '2010-05-04', '2010-05-06'],
    // Half a year before and after, whatever the length of the months.
    ['2012~', '2011-07-01', '2013-06-30'],
    ['2012-02~', '2012-01-17', '2012-03-15'],
    ['2012-02-29~', '2012-02-28', '2012-03-01'],
    ['2024-07-04/2024-07-04', '2024-07-04', '2024-07-04'],
    ['2010~/2011~', '2009-07-01', '2012-06-30'],
  ])('%s', (text, first, last) => {
    expect(daysOf(text)).toEqual({ first, last });
    expect(daysOf(text)).toEqual({ first, last });
  });

  test.each(['x[2010..2011]', '[2010..2011]x', '[[2010]]', '2010/', '/2010', '2024-21', '[]'])(
    '%j is refused',
    (text) => {
      expect(() => daysOf(text)).toThrow(RangeError);
    },
  );
});
