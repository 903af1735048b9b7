import { parse as parseElsewhere } from '@edtf-ts/core';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boundsOfEvent, boundsOfState, daysOf } from '../../src/model/time.ts';

describe('bounds of a state, row by row of the data model', () => {
  const as = (text: string) => boundsOfState({ start: text, end: text, attested: '2006-06-15' });

  test.each([
    ['2017-06-09', '2017-06-09', '2017-06-09', '2017-06-09', '2017-06-09'],
    ['2010-05', '2010-05-01', '2010-05-31', '2010-05-01', '2010-06-01'],
    ['2010', '2010-01-01', '2010-12-31', '2010-01-01', '2011-01-01'],
    ['[2010-05-01..2010-05-07]', '2010-05-01', '2010-05-07', '2010-05-01', '2010-05-08'],
    ['UNKNOWN', '2006-06-15', '2006-06-15', '2006-06-16', '2006-06-16'],
  ])('%s', (text, startEarliest, startLatest, endEarliest, endBefore) => {
    expect(as(text)).toEqual({ startEarliest, startLatest, endEarliest, endBefore });
  });

  test('OPEN has no end', () => {
    expect(boundsOfState({ start: '2001-06-15', end: 'OPEN' })).toEqual({
      startEarliest: '2001-06-15',
      startLatest: '2001-06-15',
      endEarliest: null,
      endBefore: null,
    });
  });

  test('a state attested over several days ends the day after the last of them', () => {
    expect(boundsOfState({ start: 'UNKNOWN', end: 'UNKNOWN', attested: '2007-08/2009-10-14' })).toEqual({
      startEarliest: '2007-08-01',
      startLatest: '2007-08-01',
      endEarliest: '2009-10-15',
      endBefore: '2009-10-15',
    });
  });

  test('UNKNOWN without an attested day is refused', () => {
    expect(() => boundsOfState({ start: 'UNKNOWN', end: 'OPEN' })).toThrow(/needs the attested day/);
  });
});

describe('days an EDTF text may mean', () => {
  test.each([
    ['2010~', '2009-07-01', '2011-06-30'],
    ['2010-05~', '2010-04-16', '2010-06-15'],
    ['2010-05-03~', '2010-05-02', '2010-05-04'],
    ['2024/2025', '2024-01-01', '2025-12-31'],
    ['2012-02', '2012-02-01', '2012-02-29'],
  ])('%s', (text, first, last) => {
    expect(daysOf(text)).toEqual({ first, last });
  });

  test.each(['', 'yesterday', '2024-13', '2024-02-30', '04.07.2024', '2024/'])('%j is refused', (text) => {
    expect(() => daysOf(text)).toThrow(/is not an EDTF date/);
  });
});

test('an interval that ends before it begins is refused', () => {
  expect(() => daysOf('2024/2023')).toThrow('"2024/2023" ends before it begins');
});

test('an event is visible from its earliest day on, without end', () => {
  expect(boundsOfEvent('2024-07')).toEqual({
    startEarliest: '2024-07-01',
    startLatest: '2024-07-31',
    endEarliest: null,
    endBefore: null,
  });
});

describe('a second library reads the same days', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const year = fc.integer({ min: 1900, max: 2099 }).map(String);
  const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
  const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
  const date = fc.oneof(year, month, day);
  const pair = fc.tuple(date, date).map((both) => [...both].sort());
  const text = fc.oneof(
    date,
    pair.map(([a, b]) => `${a}/${b}`),
    pair.map(([a, b]) => `[${a}..${b}]`),
    pair.map(([a, b]) => `[${a},${b}]`),
  );

  /** The first and last day that the second library sees; null where it refuses the text. */
  const elsewhere = (edtf: string) => {
    const parsed = parseElsewhere(edtf);
    const iso = (moment: unknown) => new Date(Number(moment)).toISOString().slice(0, 10);
    return parsed.success ? { first: iso(parsed.value.min), last: iso(parsed.value.max) } : null;
  };

  test('dates, intervals and one-of sets, at random', () => {
    fc.assert(
      fc.property(text, (edtf) => {
        const other = elsewhere(edtf);
        // Where it refuses, or sees a set otherwise than by its ends, there is nothing to compare.
        fc.pre(other !== null);
        expect(daysOf(edtf)).toEqual(other);
      }),
      { numRuns: 1_000 },
    );
  });
});
