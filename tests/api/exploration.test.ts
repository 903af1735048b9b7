import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, answerOf, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const answerTo = (operation: string) => answerOf(api, operation);

/** What is wrong with an operation, of which nothing is sent. */
async function problemOf(operation: string) {
  const { errors, statements } = await api.ask(operation);
  expect(statements).toBe(0);
  return errors?.[0] && [errors[0].message, errors[0].extensions?.code];
}

const hops = 'length nodes { id } edges { type start from { id } to { id } }';

describe('how two entities are connected', () => {
  const throughTheOrganization = (start: string) => ({
    length: 2,
    nodes: [{ id: 'iran' }, { id: 'sco' }, { id: 'kazakhstan' }],
    edges: [
      { type: 'MEMBER_OF', start, from: { id: 'iran' }, to: { id: 'sco' } },
      { type: 'MEMBER_OF', start: '2001-06-15', from: { id: 'kazakhstan' }, to: { id: 'sco' } },
    ],
  });

  test('in 2012 Iran was an observer beside Kazakhstan, in 2024 a member; in 2000 they had nothing to do with each other', async () => {
    const path = `path(from: "iran", to: "kazakhstan", maxLength: 4, types: [MEMBER_OF]) { ${hops} }`;
    expect(
      await answerTo(`{
        early: asOf(date: "2000-01-01") { ${path} }
        observer: asOf(date: "2012-01-01") { ${path} }
        member: asOf(date: "2024-07-04") { ${path} } }`),
    ).toEqual({
      early: { path: null },
      observer: { path: throughTheOrganization('2005-07-05') },
      member: { path: throughTheOrganization('2023-07-04') },
    });
  });

  test('relations may be followed or left out by type, and say who says so', async () => {
    expect(
      await answerTo(`{
        leftOut: path(from: "iran", to: "narendra-modi", exclude: [MEMBER_OF, HOLDS, OFFICE_OF, APPLIED_TO]) {
          length nodes { id } edges { type from { id } to { id } evidence { source { id } } } }
        followed: path(from: "iran", to: "narendra-modi", types: [CONCERNS, APPROVED, CHAIRED]) {
          length nodes { id } edges { type from { id } to { id } evidence { source { id } } } } }`),
    ).toMatchObject({
      leftOut: {
        length: 2,
        nodes: [{ id: 'iran' }, { id: 'ufa-2015' }, { id: 'narendra-modi' }],
        edges: [
          {
            type: 'PARTICIPATED_IN',
            from: { id: 'iran' },
            to: { id: 'ufa-2015' },
            evidence: [{ source: { id: 's465' } }, { source: { id: 's470' } }],
          },
          { type: 'ATTENDED', from: { id: 'narendra-modi' }, to: { id: 'ufa-2015' } },
        ],
      },
      followed: {
        length: 3,
        nodes: [{ id: 'iran' }, { id: 'iran-accession-2023' }, { id: 'online-2023' }, { id: 'narendra-modi' }],
        edges: [
          { type: 'CONCERNS', from: { id: 'iran-accession-2023' }, to: { id: 'iran' } },
          { type: 'APPROVED', from: { id: 'online-2023' }, to: { id: 'iran-accession-2023' } },
          { type: 'CHAIRED', from: { id: 'narendra-modi' }, to: { id: 'online-2023' } },
        ],
      },
    });
  });

  test('several paths come shortest first, none through a node twice', async () => {
    // Iran belonged in two statuses; beside Kazakhstan four members of the SCO had been in the Shanghai Five.
    const others = ['china', 'kyrgyzstan', 'russia', 'tajikistan'];
    const through = (...ids: string[]) => ({ nodes: ['iran', 'sco', ...ids, 'kazakhstan'].map((id) => ({ id })) });
    expect(
      await answerTo('{ paths(from: "iran", to: "kazakhstan", first: 20, types: [MEMBER_OF]) { nodes { id } } }'),
    ).toEqual({
      paths: [
        [],
        [],
        ...others.flatMap((each) => [
          [each, 'shanghai-five'],
          [each, 'shanghai-five'],
        ]),
      ].map((ids) => through(...ids)),
    });
  });

  test('a length that does not suffice gives none', async () => {
    expect(
      await answerTo(`{
        short: path(from: "iran", to: "shanghai-spirit", maxLength: 2) { length }
        long: path(from: "iran", to: "shanghai-spirit", maxLength: 3) { length }
        nobody: paths(from: "iran", to: "atlantis") { length } }`),
    ).toEqual({ short: null, long: { length: 3 }, nobody: [] });
  });
});

describe('what lies around entities', () => {
  test('nodes, nearest first, and all relations among them', async () => {
    expect(
      await answerTo(`{ subgraph(around: ["belarus-accession-2024"]) {
        truncated nodes { __typename id } edges { type from { id } to { id } } } }`),
    ).toEqual({
      subgraph: {
        truncated: false,
        nodes: [
          { __typename: 'Decision', id: 'belarus-accession-2024' },
          { __typename: 'Meeting', id: 'astana-2024' },
          { __typename: 'State', id: 'belarus' },
          { __typename: 'Document', id: 'decision-on-belarus-2024' },
          { __typename: 'Organization', id: 'sco' },
        ],
        edges: [
          ['APPROVED', 'astana-2024', 'belarus-accession-2024'],
          ['ADOPTED', 'astana-2024', 'decision-on-belarus-2024'],
          ['PRAISED', 'astana-2024', 'sco'],
          ['MEMBER_OF', 'belarus', 'sco'],
          ['APPLIED_TO', 'belarus', 'sco'],
          ['MEMBER_OF', 'belarus', 'sco'],
          ['MEMBER_OF', 'belarus', 'sco'],
          ['CONCERNS', 'belarus-accession-2024', 'belarus'],
          ['RECORDED_IN', 'belarus-accession-2024', 'decision-on-belarus-2024'],
          ['CONCERNS', 'belarus-accession-2024', 'sco'],
          ['CONCERNS', 'decision-on-belarus-2024', 'belarus'],
        ].map(([type, from, to]) => ({ type, from: { id: from }, to: { id: to } })),
      },
    });
  });

  test('a limit that cuts something off says so; an id is the id of the statement', async () => {
    expect(
      await answerTo(`{ subgraph(around: ["belarus-accession-2024", "atlantis"], limit: 2) {
        truncated nodes { id } edges { id type statement { id } } } }`),
    ).toEqual({
      subgraph: {
        truncated: true,
        nodes: [{ id: 'belarus-accession-2024' }, { id: 'astana-2024' }],
        edges: [{ id: 'st-11766388a813', type: 'APPROVED', statement: { id: 'st-11766388a813' } }],
      },
    });
  });

  test('on a day, and according to some sources', async () => {
    const iran = 'subgraph(around: ["iran"], types: [MEMBER_OF]) { nodes { id } edges { start } }';
    expect(
      await answerTo(`{
        asOf(date: "2012-01-01") { ${iran} }
        early: asOf(date: "2000-01-01") { ${iran} }
        silent: asOf(date: "2012-01-01", accordingTo: ["nowhere"]) { ${iran} } }`),
    ).toEqual({
      asOf: { subgraph: { nodes: [{ id: 'iran' }, { id: 'sco' }], edges: [{ start: '2005-07-05' }] } },
      early: { subgraph: { nodes: [{ id: 'iran' }], edges: [] } },
      silent: { subgraph: { nodes: [], edges: [] } },
    });
  });
});

describe('an impossible question is refused before anything is sent', () => {
  test.each([
    [
      'path(from: "iran", to: "iran") { length }',
      'BAD_USER_INPUT',
      'to: "iran" is where the path begins; expected another id.',
    ],
    [
      'path(from: "iran", to: "india", maxLength: 9) { length }',
      'PATH_TOO_LONG',
      'maxLength: 9 is out of range; expected 1 to 8.',
    ],
    [
      'paths(from: "iran", to: "india", first: 21) { length }',
      'PAGE_TOO_LARGE',
      'first: 21 is out of range; expected 1 to 20.',
    ],
    [
      'path(from: "iran", to: "india", types: [MEMBER_OF], exclude: [MEMBER_OF]) { length }',
      'BAD_USER_INPUT',
      'types and exclude: they leave no relation to follow.',
    ],
    [
      'subgraph(around: ["sco"], depth: 5) { truncated }',
      'SUBGRAPH_TOO_LARGE',
      'depth: 5 is out of range; expected 1 to 4.',
    ],
    [
      'subgraph(around: ["sco"], limit: 501) { truncated }',
      'SUBGRAPH_TOO_LARGE',
      'limit: 501 is out of range; expected 1 to 500.',
    ],
  ])('%s', async (field, code, problem) => {
    expect(await problemOf(`{ ${field} }`)).toEqual([problem, code]);
  });
});
