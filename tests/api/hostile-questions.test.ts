import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultLimits } from '../../src/contract/limits.ts';
import { type Api, openApi } from '../support/api.ts';

/** What an expensive question gets here, in milliseconds; elsewhere 15 seconds. */
const limits = { ...defaultLimits, milliseconds: 1_500 };
let api: Api;
let ids: string[];
beforeAll(async () => {
  api = await openApi({ limits });
  const { data } = await api.ask<{ entities: { nodes: { id: string }[] } }>(
    '{ entities(first: 500) { nodes { id } } }',
  );
  ids = data?.entities.nodes.map(({ id }) => id) ?? [];
});
afterAll(() => api.close());

const times = (count: number, field: string): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')} }`;
const nested = (depth: number, wrap: (inner: string) => string): string =>
  depth === 0 ? '{}' : wrap(nested(depth - 1, wrap));

const tooLong = 'The query took longer than its time limit. Ask for less at a time.';
const tooMuch = 'The query needs more memory than its limit allows. Ask for less at a time.';

describe('the most expensive question that is allowed gets an answer, or ends at its limit with a clear message', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['eight subgraphs', times(8, 'subgraph(around: ["sco"], depth: 4) { nodes { id } }'), {}],
    [
      'eight times twenty paths',
      times(8, 'paths(from: "iran", to: "kazakhstan", maxLength: 8, first: 20) { length }'),
      {},
    ],
    [
      'matrices of three by three',
      times(15, 'meetings { groups(by: [POSITIONS, ATTENDEES, DOCUMENTS], first: 5000) { count } }'),
      {},
    ],
    [
      'five searches',
      times(5, 'search(text: "a e i o u", first: 500) { nodes { entity { statements(first: 500) { totalCount } } } }'),
      {},
    ],
  ])('%s', async (_, operation, variables) => {
    const { data, errors } = await api.ask(operation, variables);
    // How much Neo4j does in its time is its own affair.
    if (!data) {
      expect([
        ['TIMEOUT', tooLong],
        ['TOO_LARGE', tooMuch],
      ]).toContainEqual([errors?.[0]?.extensions?.code, errors?.[0]?.message]);
    }
    // The next question is answered as ever.
    expect((await api.ask('{ state(id: "iran") { id } }')).data).toEqual({ state: { id: 'iran' } });
  });
});

test.each<[string, string, string]>([
  ['subgraphs', times(90, 'subgraph(around: ["sco"], depth: 4) { nodes { id } }'), 'TOO_MANY_LISTS'],
  ['paths', times(11, 'paths(from: "iran", to: "kazakhstan", maxLength: 8, first: 20) { length }'), 'TOO_MANY_LISTS'],
  [
    'matrices',
    times(40, 'meetings { groups(by: [POSITIONS, ATTENDEES, DOCUMENTS], first: 10) { count } }'),
    'CYPHER_TOO_LONG',
  ],
  ['searches', times(90, 'search(text: "a e i o u") { totalCount }'), 'CYPHER_TOO_LONG'],
])('too many %s are refused before the database sees them', async (_, operation, code) => {
  const { errors, statements } = await api.ask(operation);
  expect([errors?.[0]?.extensions, statements]).toEqual([{ code }, 0]);
});

describe('what is out of bounds is refused before the database sees it', () => {
  test.each<[string, string, string]>([
    [
      '{ path(from: "iran", to: "china", maxLength: 9) { length } }',
      'maxLength: 9 is out of range; expected 1 to 8.',
      'PATH_TOO_LONG',
    ],
    [
      '{ paths(from: "iran", to: "china", first: 21) { length } }',
      'first: 21 is out of range; expected 1 to 20.',
      'PAGE_TOO_LARGE',
    ],
    [
      '{ path(from: "iran", to: "iran") { length } }',
      'to: "iran" is where the path begins; expected another id.',
      'BAD_USER_INPUT',
    ],
    [
      '{ subgraph(around: ["sco"], depth: 5) { truncated } }',
      'depth: 5 is out of range; expected 1 to 4.',
      'SUBGRAPH_TOO_LARGE',
    ],
    [
      '{ subgraph(around: ["sco"], limit: 501) { truncated } }',
      'limit: 501 is out of range; expected 1 to 500.',
      'SUBGRAPH_TOO_LARGE',
    ],
    [
      '{ meetings { groups(by: [KIND], first: 5001) { count } } }',
      'first: 5001 is out of range; expected 1 to 5000.',
      'PAGE_TOO_LARGE',
    ],
    ['{ meetings { groups { count } } }', 'by and byEdge: 0 things to group by; expected 1 to 3.', 'BAD_USER_INPUT'],
    [
      '{ meetings { groups(by: [KIND, HOST, STATUS, FORMAT]) { count } } }',
      'by and byEdge: 4 things to group by; expected 1 to 3.',
      'BAD_USER_INPUT',
    ],
    [
      '{ organization(id: "sco") { members { groups(byEdge: [MODE]) { count } } } }',
      'byEdge: MODE is said of no relation here; expected TYPE, DATE_YEAR, START_YEAR, END_YEAR, STATUS, RANK, CONFIDENCE.',
      'BAD_USER_INPUT',
    ],
    [
      `{ entities(filter: ${nested(7, (inner) => `{ some: { statements: { subject: ${inner} } } }`)}) { totalCount } }`,
      'filter: it goes through more than 6 relations one after the other.',
      'FILTER_TOO_DEEP',
    ],
    [
      `{ meetings(filter: ${nested(41, (inner) => `{ not: ${inner} }`)}) { totalCount } }`,
      'filter: it is nested more than 40 levels deep.',
      'FILTER_TOO_DEEP',
    ],
    [
      `{ meetings(filter: { or: [${'{ ordinal: { equals: 1 } } '.repeat(500)}] }) { totalCount } }`,
      'This asks for too much at once; expected at most 500 conditions in filters.',
      'TOO_MANY_CONDITIONS',
    ],
    [
      `{ state(id: "china") ${times(201, 'statements { totalCount }')} }`,
      'This asks for too much at once; expected at most 200 lists, paths and conditions on relations.',
      'TOO_MANY_LISTS',
    ],
    ['{ entities(first: 501) { totalCount } }', 'first: 501 is out of range; expected 0 to 500.', 'PAGE_TOO_LARGE'],
  ])('%s', async (operation, message, code) => {
    const { errors, statements } = await api.ask(operation);
    expect(errors?.map((error) => [error.message, error.extensions?.code])).toEqual([[message, code]]);
    expect(statements).toBe(0);
  });
});

test.each([5_000, 60_000])('variables nested %i levels deep are refused with a clear message', async (depth) => {
  const body = `{"query":"query ($f: MeetingFilter) { meetings(filter: $f) { totalCount } }","variables":{"f":${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}}}`;
  const response = await api.app.fetch('http://here/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(await response.json()).toMatchObject({
    errors: [
      { message: 'The operation or its variables are nested too deeply.', extensions: { code: 'BAD_USER_INPUT' } },
    ],
  });
});

test('a large subgraph is cut honestly', async () => {
  const patient = await openApi();
  const { data, errors } = await patient.ask<{ subgraph: { truncated: boolean; nodes: unknown[] } }>(
    'query ($around: [ID!]!) { subgraph(around: $around, depth: 1, limit: 100) { truncated nodes { id } } }',
    { around: ids },
  );
  await patient.close();
  expect(errors).toBeUndefined();
  expect(data?.subgraph.truncated).toBe(true);
  expect(data?.subgraph.nodes).toHaveLength(100);
});
