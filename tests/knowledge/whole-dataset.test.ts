import { describe, expect, test } from '@jest/globals';
import type { LookAlikes } from '../../src/knowledge/format.ts';
import { datasetOfMade, type Made, problemsOf, type Said } from './made-dataset.ts';

/** What is odd in it, but for sources that nothing cites. */
const warnings = (made: Made, reviewed: LookAlikes = []): string[] =>
  datasetOfMade(made, [{ id: 's1' }], reviewed).warnings.flatMap(({ message }) =>
    message === 'nothing cites it' ? [] : [message],
  );

const [day, nextDay] = ['2018-06-09', '2018-06-10'];
const meeting = (more: Said = {}): Said => ({
  id: 'qingdao',
  kind: 'CHS',
  ...more,
  statements: [
    { predicate: 'START', value: day },
    { predicate: 'MEETING_OF', object: 'council' },
    ...((more.statements as Said[] | undefined) ?? []),
  ],
});
const bodies = [
  { id: 'sco', kind: 'SCO' },
  { id: 'council', kind: 'ORGAN', statements: [{ predicate: 'PART_OF', object: 'sco' }] },
];
const offices = [
  { id: 'president', kind: 'HEAD_OF_STATE', statements: [{ predicate: 'OFFICE_OF', object: 'india' }] },
  { id: 'minister', kind: 'MINISTER', statements: [{ predicate: 'OFFICE_OF', object: 'india' }] },
  { id: 'elsewhere', kind: 'MINISTER', statements: [{ predicate: 'OFFICE_OF', object: 'iran' }] },
];
const states = [{ id: 'india' }, { id: 'iran' }];
const attended = (qualifiers: Said, more: Said = {}) => ({
  predicate: 'ATTENDED',
  object: 'qingdao',
  date: day,
  qualifiers,
  ...more,
});

describe('who chairs a meeting attends it', () => {
  const chairing = (...more: Said[]) =>
    problemsOf({
      Meeting: [meeting({ kind: 'DEFENCE' })],
      Organization: bodies,
      State: [{ id: 'india', statements: [{ predicate: 'CHAIRED', object: 'qingdao', date: day }] }],
      Leader: [{ id: 'modi', statements: [{ predicate: 'CHAIRED', object: 'qingdao', date: day }, ...more] }],
    });

  test('a leader, not a state', () => {
    expect(chairing()).toEqual(['modi chairs qingdao without attending it']);
    expect(chairing(attended({}))).toEqual([]);
  });

  test('but a plan is no meeting yet', () => {
    expect(
      problemsOf({
        Meeting: [meeting()],
        Organization: bodies,
        Leader: [
          {
            id: 'modi',
            statements: [{ predicate: 'CHAIRED', object: 'qingdao', date: day, modality: 'PLANNED' }],
          },
        ],
      }),
    ).toEqual([]);
  });
});

describe('one person stands for a party at a meeting', () => {
  const both = (one: Said, other: Said, more: Said = {}) =>
    problemsOf({
      Meeting: [meeting()],
      Organization: bodies,
      State: states,
      Leader: [
        { id: 'modi', statements: [attended({ for: 'india', ...one }, more)] },
        { id: 'jaishankar', statements: [attended({ for: 'india', ...other })] },
      ],
    });

  test.each<[what: string, one: Said, other: Said, more: Said, isSound: boolean]>([
    ['two without a role', {}, {}, {}, false],
    ['two heads', { role: 'MEMBER' }, { role: 'MEMBER' }, {}, false],
    ['one beside the other', { role: 'MEMBER' }, { role: 'DELEGATION' }, {}, true],
    ['two with a reason', { role: 'MEMBER' }, { role: 'MEMBER' }, { reason: 'One came for each session.' }, true],
    ['of two parties', { for: 'iran' }, {}, {}, true],
  ])('%s', (_what, one, other, more, isSound) => {
    expect(both(one, other, more)).toEqual(
      isSound
        ? []
        : ['modi and jaishankar both stand for india at qingdao; expected the role DELEGATION of one, or a reason'],
    );
  });
});

describe('where all delegations are known, each member came or is said to have stayed away', () => {
  const member = (id: string, start: string, ...more: Said[]): Said => ({
    id,
    statements: [
      { predicate: 'MEMBER_OF', object: 'sco', qualifiers: { status: 'MEMBER' }, start, end: 'OPEN' },
      ...more,
    ],
  });
  const known = (attendance: string, members: readonly Said[], kind = 'CHS', leaders: readonly Said[] = []) =>
    problemsOf({
      Meeting: [meeting({ kind, coverage: { attendance, documents: 'NONE' } })],
      Organization: bodies,
      Office: [{ ...offices[0], statements: [{ predicate: 'OFFICE_OF', object: 'india' }] }, ...offices.slice(1)],
      State: [...members, ...states.filter(({ id }) => members.every((each) => each.id !== id))],
      Leader: leaders,
    });
  const missing = [`attendance is COMPLETE, but nothing says whether india, a member, came`];
  const took = (predicate: string) => ({ predicate, object: 'qingdao', date: day });

  test.each<[what: string, problems: readonly string[], found: () => string[]]>([
    ['a member of whom nothing is said', missing, () => known('COMPLETE', [member('india', '2001')])],
    ['one of whom a part is known', [], () => known('PARTIAL', [member('india', '2001')])],
    ['who became one later', [], () => known('COMPLETE', [member('india', nextDay)])],
    ['who became one on the day', missing, () => known('COMPLETE', [member('india', day)])],
    ['who perhaps became one later', [], () => known('COMPLETE', [member('india', '2018')])],
    ['at a meeting with guests', [], () => known('COMPLETE', [member('india', '2001')], 'SCO_PLUS')],
    ['who took part', [], () => known('COMPLETE', [member('india', '2001', took('PARTICIPATED_IN'))])],
    ['who stayed away', [], () => known('COMPLETE', [member('india', '2001', took('ABSENT'))])],
    [
      'for whom a person came',
      [],
      () =>
        known('COMPLETE', [member('india', '2001')], 'CHS', [{ id: 'modi', statements: [attended({ for: 'india' })] }]),
    ],
    [
      'whose own person came without standing for it',
      missing,
      () => known('COMPLETE', [member('india', '2001')], 'CHS', [{ id: 'modi', statements: [attended({})] }]),
    ],
  ])('%s', (_what, problems, found) => {
    expect(found()).toEqual(problems);
  });

  test('whose office took part', () => {
    expect(
      problemsOf({
        Meeting: [meeting({ coverage: { attendance: 'COMPLETE', documents: 'NONE' } })],
        Organization: bodies,
        Office: [
          {
            id: 'president',
            kind: 'HEAD_OF_STATE',
            statements: [{ predicate: 'OFFICE_OF', object: 'india' }, took('PARTICIPATED_IN')],
          },
        ],
        State: [member('india', '2001')],
      }),
    ).toEqual([]);
  });
});

describe('two hold an office on one day', () => {
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
  const odd = ['patil and mukherjee both hold president on some day; expected a reason'];

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

describe('who stands for a party before the first office there is odd', () => {
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
      isOdd ? [`modi stands for india at qingdao on ${day}, before the first office that is known there`] : [],
    );
  });
});

describe('who is acting comes as acting', () => {
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
    expect(came(acting, ...terms)).toEqual(odd === undefined ? [] : [`modi comes to qingdao ${odd} on ${day}`]);
  });
});

describe('a document is dated when its meeting ends at the latest', () => {
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

describe('names that are alike', () => {
  const named = (one: string, other: string, reviewed: LookAlikes = []) =>
    warnings(
      {
        Leader: [
          { id: 'one', name: one },
          { id: 'other', name: other },
        ],
      },
      reviewed,
    );

  test.each<[one: string, other: string, isAlike: boolean]>([
    ['Sooronbay Jeenbekov', 'Sooronbai Jeenbekov', true],
    ['Kassym-Jomart Tokayev', 'Tokayev Kasym Jomart', true],
    ['Emomali Rahmon', 'Emomalii Rakhmon', true],
    ['Emomali Rahmon', 'Imomali Rakhmonov', false],
    ['Li Peng', 'Li Keng', true],
    ['Li Qi', 'Li Xi', false],
    ['24th meeting of the Council', '25th meeting of the Council', false],
    ['Programme for 2014', 'Programme for 2015', false],
    ['Programme for 2014', 'Programmes for 2014', true],
    [`${'A'.repeat(70)} plan`, `${'A'.repeat(70)} plam`, true],
    [`${'A'.repeat(70)} plan`, `${'A'.repeat(70)} plumb`, false],
    ['Xi Jinping', 'Vladimir Putin', false],
  ])('%s and %s', (one, other, isAlike) => {
    expect(named(one, other)).toEqual(isAlike ? [`has nearly the name of one: "${other}" and "${one}"`] : []);
  });

  test('of two kinds, or of a pair that a person has reviewed, are not told of', () => {
    expect(
      warnings({
        Leader: [{ id: 'one', name: 'Shanghai Spirit' }],
        Principle: [{ id: 'other', name: 'Shanghai Spirits', kind: 'VALUE' }],
      }),
    ).toEqual([]);
    expect(named('S. Singh', 'S. Singh')).toEqual(['has the same name as one: "S. Singh"']);
    expect(named('S. Singh', 'S. Singh', [{ pair: ['other', 'one'], why: 'Minister and ambassador.' }])).toEqual([]);
  });

  test('a pair of which one is not there is refused', () => {
    expect(() => named('Xi Jinping', 'Li Peng', [{ pair: ['one', 'othr'], why: 'x' }])).toThrow(
      '"othr" is no entity; did you mean other?',
    );
  });
});
