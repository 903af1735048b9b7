import { describe, expect, test } from '@jest/globals';
import type { Said } from './made-dataset.ts';
import { attended, bodies, day, meeting, nextDay, offices, states } from './made-meeting.ts';
import { warnings } from './made-warnings.ts';

describe('two people hold one office on the same day', () => {
  const terms = (one: Said, other: Said, label = 'president') =>
    warnings({
      State: states,
      Office: offices,
      Leader: [
        { id: 'patil', statements: [{ predicate: 'HOLDS', object: 'president', ...one }] },
        { id: 'mukherjee', statements: [{ predicate: 'HOLDS', object: label, ...other }] },
      ],
    });
  const until = (end: string, more: Said = {}) => ({ start: '2007-07-25', end, ...more });
  const from = (start: string, more: Said = {}) => ({ start, end: 'OPEN', ...more });
  const odd = ['patil and mukherjee both hold president on the same day; expected a reason'];

  test.each<[what: string, one: Said, other: Said, expected: readonly string[]]>([
    ['surely', until('2012-07-26'), from('2012-07-25'), odd],
    ['one after the other', until('2012-07-25'), from('2012-07-25'), []],
    ['perhaps', until('2012'), from('2012'), []],
    ['one acting', until('2012-07-26'), from('2012-07-25', { qualifiers: { acting: true } }), []],
    ['with a reason', until('2012-07-26'), from('2012-07-25', { reason: 'Both sources say so.' }), []],
  ])('%s', (_what, one, other, expected) => {
    expect(terms(one, other)).toEqual(expected);
  });

  test('not where it is another office', () => {
    expect(terms(until('2012-07-26'), from('2012-07-25'), 'minister')).toEqual([]);
  });
});

describe('it is odd to represent a party before the first office there', () => {
  const came = (...held: Said[]) =>
    warnings({
      Meeting: [meeting()],
      Organization: bodies,
      State: states,
      Office: offices,
      Leader: [{ id: 'modi', statements: [attended({ for: 'india' }), ...held] }],
    });
  const held = (object: string, start: string, more: Said = {}) => ({
    predicate: 'HOLDS',
    object,
    start,
    end: 'OPEN',
    ...more,
  });

  test.each<[what: string, terms: readonly Said[], isOdd: boolean]>([
    ['from the day after', [held('president', nextDay)], true],
    ['from the day', [held('president', day)], false],
    ['from some day of the year', [held('president', '2018')], false],
    ['with an earlier office', [held('president', nextDay), held('minister', '2014')], false],
    ['with an earlier office of another party', [held('president', nextDay), held('elsewhere', '2014')], true],
    ['with an office of another party alone', [held('elsewhere', nextDay)], false],
    ['of which the start is unknown', [held('president', 'UNKNOWN', { end: 'UNKNOWN', attested: '2019' })], false],
    ['without any', [], false],
  ])('%s', (_what, terms, isOdd) => {
    expect(came(...terms)).toEqual(
      isOdd ? [`modi represents india at qingdao on ${day}, before the first known office of this person there`] : [],
    );
  });
});

describe('a person who holds an office as acting attends as acting', () => {
  const came = (acting: boolean | undefined, ...terms: Said[]) =>
    warnings({
      Meeting: [meeting()],
      Organization: bodies,
      State: states,
      Office: offices,
      Leader: [
        {
          id: 'modi',
          statements: [
            attended({ for: 'india', office: 'president', ...(acting === undefined ? {} : { acting }) }),
            ...terms.map((each) => ({ predicate: 'HOLDS', object: 'president', end: 'OPEN', ...each })),
          ],
        },
      ],
    });
  const asActing = { start: '2018-06-01', qualifiers: { acting: true } };
  const ofRight = { start: '2018' };

  test.each<[what: string, acting: boolean | undefined, terms: readonly Said[], odd: string | undefined]>([
    ['as acting', true, [asActing], undefined],
    ['of right', undefined, [ofRight], undefined],
    ['perhaps either', true, [asActing, ofRight], undefined],
    ['not as acting, though acting', undefined, [asActing], 'not as acting president, but is acting'],
    ['as acting, though not', true, [ofRight], 'as acting president, but is not acting'],
    ['expressly not acting, though acting', false, [asActing], 'not as acting president, but is acting'],
  ])('%s', (_what, acting, terms, odd) => {
    expect(came(acting, ...terms)).toEqual(odd === undefined ? [] : [`modi attends qingdao ${odd} on ${day}`]);
  });
});

describe('no document has a date after its meeting', () => {
  const dated = (date: string, dealing: Said = { predicate: 'ADOPTED' }) =>
    warnings({
      Meeting: [meeting({ statements: [{ object: 'declaration', date: day, ...dealing }] })],
      Organization: bodies,
      Document: [{ id: 'declaration', kind: 'DECLARATION', statements: [{ predicate: 'DATE', value: date }] }],
    });

  test.each<[string, Said, boolean]>([
    [nextDay, { predicate: 'ADOPTED' }, true],
    [nextDay, { predicate: 'APPROVED', qualifiers: { stage: 'FINAL' } }, true],
    [nextDay, { predicate: 'APPROVED', qualifiers: { stage: 'DRAFT' } }, false],
    [day, { predicate: 'ISSUED' }, false],
    ['2018', { predicate: 'ISSUED' }, false],
  ])('%s, %j', (date, dealing, isOdd) => {
    expect(dated(date, dealing)).toEqual(
      isOdd ? [`declaration is dated ${nextDay}, after qingdao ended on ${day}`] : [],
    );
  });
});
