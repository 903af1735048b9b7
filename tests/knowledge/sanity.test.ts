import { describe, expect, test } from '@jest/globals';
import { datasetOfMade, type Made, problemsOf, type Said } from './made-dataset.ts';

const sco = { id: 'sco', kind: 'SCO' };
const member = { predicate: 'MEMBER_OF', object: 'sco', qualifiers: { status: 'MEMBER' } };
const [dayBefore, first, last, dayAfter] = ['2018-06-08', '2018-06-09', '2018-06-10', '2018-06-11'];
/** A meeting of two days. */
const meeting = {
  id: 'qingdao',
  kind: 'CHS',
  statements: [
    { predicate: 'START', value: first },
    { predicate: 'END', value: last },
  ],
};

describe('what happens at a meeting happens on its days, the first and the last included', () => {
  const attending = (date: string, modality = 'ACTUAL') =>
    problemsOf({
      Meeting: [meeting],
      State: [
        {
          id: 'india',
          statements: [
            { predicate: modality === 'ACTUAL' ? 'PARTICIPATED_IN' : 'CHAIRED', object: 'qingdao', date, modality },
          ],
        },
      ],
    });
  const refused = (date: string) => [`"${date}" is not a day of qingdao, which took place from ${first} to ${last}`];

  test.each<[string, string[]]>([
    [dayBefore, refused(dayBefore)],
    [first, []],
    [last, []],
    [dayAfter, refused(dayAfter)],
    ['2018-05', refused('2018-05')],
    ['2018-06', []],
    ['2018-06-10/2018-06-20', []],
    ['2018-06-01/2018-06-09', []],
    ['2018-07', refused('2018-07')],
  ])('%s', (date, problems) => {
    expect(attending(date)).toEqual(problems);
  });

  test('but a plan may be of another day, and so may what has no meeting', () => {
    expect(attending(dayAfter, 'PLANNED')).toEqual([]);
    const founded = { predicate: 'FOUNDED', object: 'sco', date: '2001-06-15' };
    expect(
      problemsOf({ Meeting: [meeting], Organization: [sco], State: [{ id: 'india', statements: [founded] }] }),
    ).toEqual([]);
  });

  test('what a meeting does, or somebody says at it, also has one of its days', () => {
    const document = { id: 'declaration', kind: 'DECLARATION' };
    const issued = (date: string) =>
      problemsOf({
        Meeting: [
          { ...meeting, statements: [...meeting.statements, { predicate: 'ISSUED', object: 'declaration', date }] },
        ],
        Document: [document],
      });
    expect([issued(last), issued(dayAfter)]).toEqual([[], refused(dayAfter)]);
    const praised = (date: string) =>
      problemsOf({
        Meeting: [meeting],
        Document: [document],
        Leader: [
          {
            id: 'modi',
            statements: [{ predicate: 'PRAISED', object: 'declaration', date, qualifiers: { at: 'qingdao' } }],
          },
        ],
      });
    expect([praised(first), praised(dayBefore)]).toEqual([[], refused(dayBefore)]);
  });

  test('days that a deprecated statement gives do not count, and those of all others do', () => {
    const between = (rank: string) =>
      problemsOf({
        Meeting: [
          {
            ...meeting,
            statements: [...meeting.statements, { predicate: 'END', value: dayAfter, rank, reason: 'A slip.' }],
          },
        ],
        State: [{ id: 'india', statements: [{ predicate: 'PARTICIPATED_IN', object: 'qingdao', date: dayAfter }] }],
      });
    expect(between('PREFERRED')).toEqual([]);
    expect(between('DEPRECATED')).toEqual(refused(dayAfter));
  });
});

describe('a person who attends in an office holds it on that day', () => {
  const attending = (held: Said, date: string, qualifiers: Said = { office: 'minister' }) =>
    problemsOf({
      Meeting: [meeting],
      Office: [
        { id: 'minister', kind: 'MINISTER' },
        { id: 'president', kind: 'HEAD_OF_STATE' },
      ],
      Leader: [
        {
          id: 'modi',
          statements: [
            { predicate: 'HOLDS', object: 'minister', ...held },
            { predicate: 'ATTENDED', object: 'qingdao', date, qualifiers },
          ],
        },
      ],
    });
  const refused = (date: string, office = 'minister') => [
    `modi attends as ${office} on ${date}, but does not hold that office on that day`,
  ];

  test.each<[string, Said, string, string[]]>([
    ['from its first day', { start: last, end: 'OPEN' }, last, []],
    ['not the day before', { start: last, end: 'OPEN' }, first, refused(first)],
    ['to the day before its end', { start: '2014', end: last }, first, []],
    ['not on the day of its end, which is its successor’s', { start: '2014', end: last }, last, refused(last)],
    ['on some day of a month', { start: '2018-06-30', end: 'OPEN' }, '2018-06', []],
  ])('%s', (_what, held, date, problems) => {
    expect(attending(held, date)).toEqual(problems);
  });

  test('in that office and no other; without an office nothing is asked', () => {
    expect(attending({ start: '2014', end: 'OPEN' }, first, { office: 'president' })).toEqual(
      refused(first, 'president'),
    );
    expect(attending({ start: '2019', end: 'OPEN' }, first, {})).toEqual([]);
  });
});

describe('a state chairs and presides as a member', () => {
  const chairing = (membership: Said, kind = 'CHS', date = first) =>
    problemsOf({
      Organization: [sco],
      Meeting: [{ ...meeting, kind }],
      State: [
        {
          id: 'india',
          statements: [
            { ...member, ...membership },
            { predicate: 'CHAIRED', object: 'qingdao', date },
          ],
        },
      ],
    });
  const refused = (date = first) => [`india chairs qingdao on ${date}, but is not a member on that day`];

  test.each<[string, Said, string[]]>([
    ['from its first day', { start: first, end: 'OPEN' }, []],
    ['not before', { start: last, end: 'OPEN' }, refused()],
    ['to the day before its end', { start: '2001', end: last }, []],
    ['not on its last', { start: '2001', end: first }, refused()],
    ['not as an observer', { start: '2001', end: 'OPEN', qualifiers: { status: 'OBSERVER' } }, refused()],
  ])('%s', (_what, membership, problems) => {
    expect(chairing(membership)).toEqual(problems);
  });

  test('of both councils, and of nothing else', () => {
    const none = { start: '2019', end: 'OPEN' };
    expect(['CHS', 'CHG', 'SCO_PLUS'].map((kind) => chairing(none, kind).length)).toEqual([1, 1, 0]);
  });

  test('a leader chairs for the state that they attended for', () => {
    const chairing = (state: string) =>
      problemsOf({
        Organization: [sco],
        Meeting: [meeting],
        State: [{ id: 'india', statements: [{ ...member, start: '2017', end: 'OPEN' }] }, { id: 'iran' }],
        Leader: [
          {
            id: 'modi',
            statements: [
              { predicate: 'ATTENDED', object: 'qingdao', date: first, qualifiers: { for: state } },
              { predicate: 'CHAIRED', object: 'qingdao', date: first },
            ],
          },
        ],
      });
    expect(chairing('india')).toEqual([]);
    expect(chairing('iran')).toEqual([`iran chairs qingdao on ${first}, but is not a member on that day`]);
  });

  const presiding = (start: string, end: string, more: Said = {}) =>
    problemsOf({
      Organization: [sco, { id: 'brics', kind: 'INTERNATIONAL_ORGANIZATION' }],
      State: [
        {
          id: 'india',
          statements: [
            { ...member, start: '2017-06-09', end: '2019-06-09' },
            { predicate: 'PRESIDED_OVER', object: 'sco', start, end, ...more },
          ],
        },
      ],
    });
  test.each<[string, string, Said, boolean]>([
    ['2017-06-09', '2018', {}, true],
    ['2017-06-08', '2018', {}, false],
    ['2017-06', '2018', {}, true],
    ['2019-06-08', '2020', {}, true],
    ['2019-06-09', '2020', {}, false],
    ['2019-06-09', '2020', { modality: 'PLANNED' }, true],
    ['2017-06-09', '2018', { object: 'brics' }, false],
  ])('presiding from %s to %s, %j: %j', (start, end, more, isSound) => {
    const over = more.object ?? 'sco';
    expect(presiding(start, end, more)).toEqual(isSound ? [] : [`india presides before it is a member of ${over}`]);
  });
});

test.each<[string, string, Said, boolean]>([
  ['SIGNED', first, {}, true],
  ['SIGNED', dayBefore, {}, false],
  ['SIGNED', '2018-06', {}, true],
  ['SIGNED', '2018-05', {}, false],
  ['SIGNED', dayBefore, { modality: 'PLANNED' }, true],
  ['RATIFIED', first, {}, true],
  ['RATIFIED', dayBefore, {}, false],
])('what is made on a day is %s on %s, %j: %j', (predicate, date, more, isSound) => {
  const problems = problemsOf({
    Document: [{ id: 'charter', kind: 'CHARTER', statements: [{ predicate: 'DATE', value: first }] }],
    State: [{ id: 'india', statements: [{ predicate, object: 'charter', date, ...more }] }],
  });
  expect(problems).toEqual(isSound ? [] : [`"${date}" is before ${first}, the date of charter`]);
});

test.each([
  ['ISO2', 'KZ'],
  ['ISO3', 'KAZ'],
  ['WIKIDATA_ID', 'Q232'],
])('%s is such as %s, without anything before or after it', (predicate, value) => {
  const stating = (text: string) => () =>
    datasetOfMade({ State: [{ id: 'kazakhstan', statements: [{ predicate, value: text }] }] });
  expect(stating(value)).not.toThrow();
  for (const wrong of [`x${value}`, `${value}x`, value.toLowerCase()]) {
    expect(stating(wrong)).toThrow(`expected something such as ${value}`);
  }
});

test('a code belongs to one', () => {
  const code = (predicate: string, value: string) => ({ predicate, value });
  const of = (one: Said, other: Said) =>
    problemsOf({
      State: [
        { id: 'india', statements: [one] },
        { id: 'iran', statements: [other] },
      ],
    });
  expect(of(code('ISO3', 'IND'), code('ISO3', 'IND'))).toEqual(['"IND" is already the ISO3 of india']);
  expect(of(code('WIKIDATA_ID', 'Q1'), code('WIKIDATA_ID', 'Q1'))).toEqual([
    '"Q1" is already the WIKIDATA_ID of india',
  ]);
  expect(of(code('ISO2', 'IN'), code('ISO2', 'IR'))).toEqual([]);
});

test('odd are two of one kind and name, and a source without a statement; two kinds may share a name', () => {
  const warnings = (made: Made) => datasetOfMade(made).warnings.map(({ message }) => message);
  const shared = { name: 'Astana' };
  const cited = { statements: [{ predicate: 'ISO2', value: 'KZ' }] };
  expect(
    warnings({
      State: [{ id: 'kazakhstan', ...cited }],
      Place: [
        { id: 'astana', ...shared, kind: 'CITY' },
        { id: 'nur-sultan', ...shared, kind: 'CITY' },
      ],
    }),
  ).toEqual(['has the same name as astana: "Astana"']);
  expect(
    warnings({
      State: [{ id: 'kazakhstan', ...shared, ...cited }],
      Place: [{ id: 'astana', ...shared, kind: 'CITY' }],
    }),
  ).toEqual([]);
  expect(warnings({ State: [{ id: 'kazakhstan' }] })).toEqual(['nothing cites this source']);
});
