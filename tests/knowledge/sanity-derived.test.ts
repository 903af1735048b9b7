import { describe, expect, test } from '@jest/globals';
import { datasetOfMade, problemsOf, type Said } from './made-dataset.ts';

const first = '2018-06-09';
const meeting = { id: 'qingdao', kind: 'CHS', statements: [{ predicate: 'START', value: first }] };

describe('what is derived', () => {
  const at = { object: 'qingdao', date: first };
  const attended = (role?: string, more: Said = {}): Said => ({
    predicate: 'ATTENDED',
    ...at,
    qualifiers: { for: 'mongolia', ...(role ? { role } : {}) },
    ...more,
  });
  const office = {
    id: 'president-of-mongolia',
    kind: 'HEAD_OF_STATE',
    statements: [{ predicate: 'OFFICE_OF', object: 'mongolia' }],
  };
  const coming = (battulga: Said, other: Said, states: Said = {}) => ({
    Meeting: [meeting],
    Office: [{ ...office, statements: [...office.statements, ...(other.predicate === 'ATTENDED' ? [] : [other])] }],
    Leader: [
      { id: 'battulga', statements: [battulga] },
      { id: 'tsogtbaatar', statements: other.predicate === 'ATTENDED' ? [other] : [] },
    ],
    State: [{ id: 'mongolia', ...states }],
  });
  const participated = (role: string, more: Said = {}): Said => ({
    predicate: 'PARTICIPATED_IN',
    ...at,
    qualifiers: { role },
    ...more,
  });
  const differ = (one: string, other: string) => [
    `mongolia is ${one} at qingdao, but another statement says ${other}; expected the same role, or a reason`,
  ];

  test('a party has one role at a meeting, whoever came for it', () => {
    expect(problemsOf(coming(attended('OBSERVER'), participated('OBSERVER')))).toEqual([]);
    expect(problemsOf(coming(attended('OBSERVER'), attended('DELEGATION')))).toEqual([]);
    expect(problemsOf(coming(attended(), participated('OBSERVER')))).toEqual([]);
    expect(problemsOf(coming(attended('GUEST'), attended('OBSERVER')))).toEqual([
      'tsogtbaatar and battulga both represent mongolia at qingdao; expected the role DELEGATION for one, or a reason',
      ...differ('OBSERVER', 'GUEST'),
    ]);
    expect(problemsOf(coming(attended('GUEST'), participated('OBSERVER')))).toEqual(differ('GUEST', 'OBSERVER'));
  });

  test('or a statement says why it differs; a deprecated statement does not compete', () => {
    const reason = 'The host calls it a guest.';
    expect(problemsOf(coming(attended('GUEST', { reason }), attended('OBSERVER')))).toEqual([]);
    expect(problemsOf(coming(attended('GUEST'), attended('OBSERVER', { reason })))).toEqual([]);
    const deprecated = attended('GUEST', { rank: 'DEPRECATED', reason });
    expect(problemsOf(coming(deprecated, attended('OBSERVER')))).toEqual([]);
  });

  test('a meeting is one of others', () => {
    const other = { id: 'ufa', kind: 'CHS', statements: [{ predicate: 'START', value: '2015-07-10' }] };
    const ufa = { predicate: 'PARTICIPATED_IN', object: 'ufa', date: '2015-07-10', qualifiers: { role: 'OBSERVER' } };
    const made = coming(attended('GUEST'), participated('GUEST'), { statements: [ufa] });
    expect(problemsOf({ ...made, Meeting: [meeting, other] })).toEqual([]);
  });

  test('an attendance for no party is reported', () => {
    const made = coming({ predicate: 'ATTENDED', ...at }, attended('OBSERVER'));
    expect(datasetOfMade(made).warnings.map(({ message }) => message)).toEqual([
      'ATTENDED qingdao has no "for", so no state or organisation took part through it',
    ]);
  });
});
