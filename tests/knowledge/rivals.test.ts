import { describe, expect, test } from '@jest/globals';
import { datasetOfMade, problemsOf, type Said } from './made-dataset.ts';

const sco = { id: 'sco', kind: 'SCO' };
const member = { predicate: 'MEMBER_OF', object: 'sco', qualifiers: { status: 'MEMBER' } };
const [first, last, dayAfter] = ['2018-06-09', '2018-06-10', '2018-06-11'];
describe('statements that cannot stand together', () => {
  const contradiction =
    'contradicts an earlier statement of the same rank; give one of them the rank PREFERRED or DEPRECATED';
  const of = (...statements: Said[]) => problemsOf({ Organization: [sco], State: [{ id: 'india', statements }] });
  const count = (number: number, date?: string) => ({
    predicate: 'MEMBER_COUNT',
    value: { number },
    ...(date ? { date } : {}),
  });

  test.each<[string | undefined, string | undefined, boolean]>([
    [first, first, false],
    [first, last, true],
    [last, first, true],
    ['2018-06', last, false],
    ['2018-06-01/2018-06-09', '2018-06-09/2018-06-12', false],
    ['2018-06-09/2018-06-12', '2018-06-01/2018-06-09', false],
    ['2018-06-01/2018-06-08', '2018-06-09/2018-06-12', true],
    [undefined, first, false],
    [first, undefined, false],
  ])('two values of %s and %s: %j', (one, other, isSound) => {
    expect(problemsOf({ Organization: [{ ...sco, statements: [count(8, one), count(9, other)] }] })).toEqual(
      isSound ? [] : [contradiction],
    );
  });

  const observer = { ...member, qualifiers: { status: 'OBSERVER' } };
  test.each<[string, string, boolean]>([
    // The day of an end belongs to what follows.
    [last, last, true],
    [last, dayAfter, true],
    [dayAfter, last, false],
    // Who knows on which day of the month one ended.
    ['2018-06', last, true],
    ['2018-06', '2018-06-01', true],
    ['2018-06', '2018-05-31', false],
  ])('observer until %s and member from %s: %j', (end, start, isSound) => {
    expect(of({ ...observer, start: '2005', end }, { ...member, start, end: 'OPEN' })).toEqual(
      isSound ? [] : [contradiction],
    );
  });

  test('two citizenships contradict each other; two organisations or two offices do not', () => {
    const both = (statements: Said[]) =>
      problemsOf({
        Organization: [sco, { id: 'brics', kind: 'INTERNATIONAL_ORGANIZATION' }],
        Office: [
          { id: 'a', kind: 'OTHER' },
          { id: 'b', kind: 'OTHER' },
        ],
        State: [
          {
            id: 'india',
            statements: [
              { ...member, start: '2017', end: 'OPEN' },
              { ...member, object: 'brics', start: '2009', end: 'OPEN' },
            ],
          },
          { id: 'iran' },
        ],
        Leader: [{ id: 'modi', statements }],
      });
    expect(
      both(['india', 'iran'].map((object) => ({ predicate: 'CITIZEN_OF', object, start: '2000', end: 'OPEN' }))),
    ).toEqual([contradiction]);
    expect(both(['a', 'b'].map((object) => ({ predicate: 'HOLDS', object, start: '2000', end: 'OPEN' })))).toEqual([]);
  });

  test('a state ends after it begins: on that day is too early', () => {
    const until = (end: string) => of({ ...member, start: last, end });
    expect([until(first), until(last), until(dayAfter), until('2018-06')]).toEqual([
      [`"${first}" is not after the start "${last}"`],
      [`"${last}" is not after the start "${last}"`],
      [],
      [],
    ]);
  });

  test('a preferred statement displaces one that it shares a day with, and complains of any other', () => {
    const displaced = (start: string) =>
      of(
        { ...observer, start: '2005', end: last },
        { ...member, start, end: 'OPEN', rank: 'PREFERRED', reason: 'Later.' },
      );
    expect([displaced(first), displaced(last)]).toEqual([
      [],
      ['a PREFERRED statement of another time replaces this one; expected the rank PREFERRED here too'],
    ]);
  });

  test('rivals are those that may be of one time', () => {
    const rivals = (start: string) =>
      datasetOfMade({
        Organization: [sco],
        State: [
          {
            id: 'india',
            statements: [
              { ...observer, start: '2005', end: last, rank: 'DEPRECATED', reason: 'A slip.' },
              { ...member, start, end: 'OPEN' },
            ],
          },
        ],
      })
        .entities()
        .flatMap((entity) => entity.rivals).length;
    expect([rivals(first), rivals(last)]).toEqual([1, 0]);
  });
});
