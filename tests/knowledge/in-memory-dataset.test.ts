import { describe, expect, test } from '@jest/globals';
import { problemsOf, type Said } from './made-dataset.ts';
import { attended, bodies, day, meeting, nextDay, offices, states } from './made-meeting.ts';

describe('a person who chairs a meeting attends it', () => {
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

  test('but a plan is not a meeting yet', () => {
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

describe('one person represents a party at a meeting', () => {
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
        : ['modi and jaishankar both represent india at qingdao; expected the role DELEGATION for one, or a reason'],
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
