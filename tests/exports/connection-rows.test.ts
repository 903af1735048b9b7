import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { type Api, answerOf, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const get = (query: string, variables?: string) =>
  api.app.fetch(
    `http://localhost/export/rows.csv?${new URLSearchParams({ query, ...(variables === undefined ? {} : { variables }) })}`,
  );

async function rowsOf(query: string, variables?: object): Promise<Record<string, string>[]> {
  const response = await get(query, variables && JSON.stringify(variables));
  expect(response.status).toBe(200);
  return parse(await response.text(), { columns: true });
}

describe('the rows of a connection as a table', () => {
  test('all pages of it, with the version of the data', async () => {
    const { statements } = await answerOf<{ statements: { totalCount: number } }>(api, '{ statements { totalCount } }');
    const rows = await rowsOf('{ statements { nodes { id predicate } } }');
    // More than two pages of 500 rows.
    expect(statements.totalCount).toBeGreaterThan(1000);
    expect(rows).toHaveLength(statements.totalCount);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(statements.totalCount);
    expect(rows[0]).toMatchObject({ datasetVersion: '2.1.0', datasetDate: '2026-11-27', licence: 'CC-BY-4.0' });
  });

  test('edges with what is nested in them, under a view, with variables and fragments', async () => {
    const query = `query Guests($day: Date!) {
      asOf(date: $day) {
        meeting(id: "astana-2024") {
          attendees(first: 3, order: [NODE_NAME]) {
            edges { ...Guest }
          }
        }
      }
    }
    fragment Guest on AttendeeEdge {
      office { name }
      guest: node { name id }
      evidence { locator source { id } }
    }`;
    const rows = await rowsOf(query, { day: '2024-07-04' });
    expect(rows).toHaveLength(3);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'office.name',
      'guest.name',
      'guest.id',
      'evidence',
      'datasetVersion',
      'datasetDate',
      'licence',
    ]);
    expect(rows.map((row) => row['guest.name'])).toEqual([...rows.map((row) => row['guest.name'])].sort());
    expect(rows.every(({ evidence }) => /s\d+/.test(evidence ?? ''))).toBe(true);
  });

  test('as many rows as first says, from a body of JSON', async () => {
    const response = await api.app.fetch('http://localhost/export/rows.csv', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ states(first: 2) { nodes { name names { text } } } }' }),
    });
    expect(await response.text()).toBe(
      'name,names,datasetVersion,datasetDate,licence\nAfghanistan,Afghanistan; Афганистан; 阿富汗,2.1.0,2026-11-27,CC-BY-4.0\nArmenia,Armenia; Армения; 亚美尼亚,2.1.0,2026-11-27,CC-BY-4.0\n',
    );
  });
});

describe('all rows, unless first or last has a value', () => {
  const counted = async (query: string, variables?: object) => (await rowsOf(query, variables)).length;

  test.each([
    ['query($after: String) { documents(after: $after) { nodes { id } } }', undefined, 390],
    ['query($after: String) { documents(after: $after) { nodes { id } } }', { after: null }, 390],
    ['query($n: Int) { documents(first: $n, last: $n) { nodes { id } } }', {}, 390],
    ['{ documents(first: null, before: null) { nodes { id } } }', undefined, 390],
    ['query($n: Int = 3) { documents(first: $n) { nodes { id } } }', undefined, 3],
    ['query($n: Int = 3) { documents(first: $n) { nodes { id } } }', { n: null }, 390],
    ['query($n: Int = 3) { documents(last: $n) { nodes { id } } }', { n: 4 }, 4],
    ['query($no: Boolean = true) { documents { nodes { id } } states @skip(if: $no) { nodes { id } } }', {}, 390],
    [
      '{ ...All } fragment All on Query { documents { ...Page } } fragment Page on DocumentConnection { nodes { id } }',
      {},
      390,
    ],
    ['query A { states { nodes { id } } } query B { leaders(first: 2) { nodes { id } } }', { operation: 'B' }, 2],
  ] as const)('%s %j', async (query, variables, count) => {
    const { operation, ...values }: { operation?: string } = variables ?? {};
    if (operation === undefined) {
      expect(await counted(query, variables === undefined ? undefined : values)).toBe(count);
    } else {
      const response = await api.app.fetch(
        `http://localhost/export/rows.csv?${new URLSearchParams({ query, operationName: operation })}`,
      );
      expect(parse(await response.text(), { columns: true })).toHaveLength(count);
    }
  });

  test('those behind a cursor, or before one', async () => {
    const { documents } = await answerOf<{ documents: { edges: { cursor: string; node: { id: string } }[] } }>(
      api,
      '{ documents(first: 390) { edges { cursor node { id } } } }',
    );
    const ids = documents.edges.map(({ node }) => node.id);
    const { cursor = '' } = documents.edges[99] ?? {};
    const query =
      'query($after: String, $before: String) { documents(after: $after, before: $before) { nodes { id } } }';
    expect((await rowsOf(query, { after: cursor })).map(({ id }) => id)).toEqual(ids.slice(100));
    expect((await rowsOf(query, { before: cursor })).map(({ id }) => id)).toEqual(ids.slice(0, 99));
  });
});

describe('lists within a row', () => {
  /** The ids of a list of each row, in the cell and as the API counts them. */
  test.each([
    '{ organizations { nodes { id mentions { totalCount nodes { id } } } } }',
    'query($n: Int) { organizations { nodes { id mentions(first: $n) { totalCount nodes { id } } } } }',
    '{ sources(first: 30) { nodes { id mentions: statements { totalCount edges { locator node { id } } } } } }',
    '{ entities { nodes { id ... on Organization { mentions { totalCount nodes { id } } } ... on State { mentions { totalCount nodes { id } } } } } }',
    '{ organization(id: "sco-council-of-heads-of-state") { meetings { edges { node { id mentions: statements { totalCount nodes { id } } } } } } }',
  ])('%s', async (query) => {
    const rows = await rowsOf(query);
    const totals = rows.map((row) => Number(row['node.mentions.totalCount'] ?? row['mentions.totalCount'] ?? 0));
    const cells = rows.map((row) =>
      (row['node.mentions.nodes'] ?? row['mentions.nodes'] ?? row['mentions.edges'] ?? '').match(
        /\bst-[0-9a-f]{12}\b/g,
      ),
    );
    expect(cells.map((cell) => cell?.length ?? 0)).toEqual(totals);
    expect(Math.max(...totals)).toBeGreaterThan(20);
  });

  test('lists in lists, each whole', async () => {
    const rows = await rowsOf(
      '{ meetings(kind: CHS) { nodes { id documents { nodes { statements { nodes { id } } } } } } }',
    );
    const { meetings } = await answerOf<{
      meetings: { nodes: { id: string; documents: { nodes: { statements: { nodes: { id: string }[] } }[] } }[] };
    }>(
      api,
      '{ meetings(kind: CHS, first: 100) { nodes { id documents(first: 100) { nodes { statements(first: 100) { nodes { id } } } } } } }',
    );
    expect(rows.map((row) => [row.id, row['documents.nodes']])).toEqual(
      meetings.nodes.map(({ id, documents }) => [
        id,
        documents.nodes.flatMap(({ statements }) => statements.nodes.map((each) => each.id)).join('; '),
      ]),
    );
  });

  test('as many as its own first says', async () => {
    const [row] = await rowsOf(
      '{ organizations(filter: { id: { equals: "sco" } }) { nodes { mentions(first: 3) { nodes { id } } } } }',
    );
    expect(row?.['mentions.nodes']?.split('; ')).toHaveLength(3);
  });

  test('one that is too long for a cell is refused with its length and what to write', async () => {
    const long = await get(
      '{ asOf(date: "2025-01-01") { organization(id: "sco") { members { edges { at: node { id } } } } } }',
    );
    expect(long.status).toBe(200);
    await api.driver.executeQuery(
      "MATCH (n:Entity {id: 'sco'}) UNWIND range(1, 600) AS i CREATE (:Statement:Filler {id: 'st-filler-' + i, sources: []})-[:OBJECT]->(n)",
    );
    try {
      const response = await get('{ organizations { nodes { id mentions { nodes { id } } } } }');
      expect(response.status).toBe(400);
      expect((await response.json()).errors[0]).toMatchObject({
        message:
          'query: organizations.nodes.mentions has 797 rows in one row of the table, more than the 500 that a cell holds; expected how many to take, such as mentions(first: 500), or that list in a query of its own.',
        extensions: { code: 'BAD_USER_INPUT' },
      });
    } finally {
      await api.driver.executeQuery('MATCH (n:Filler) DETACH DELETE n');
    }
  });
});

describe('what cannot be used is refused with a clear message', () => {
  test.each([
    ['', undefined, 'query: expected a GraphQL operation, such as { states { nodes { name } } }.'],
    ['{ states { nodes {', undefined, 'Syntax Error: Expected Name, found <EOF>.'],
    ['{ states { nodes { nme } } }', undefined, 'Cannot query field "nme" on type "State".'],
    ['{ state(id: "china") { name } }', undefined, 'query: no field of it is a list with nodes or edges'],
    ['{ states { totalCount } }', undefined, 'query: states asks for no nodes and no edges'],
    ['{ states { nodes { name } } }', '[1]', 'variables: expected a JSON object.'],
    [
      'query($n: Int!) { states(first: $n) { nodes { name } } }',
      undefined,
      'Variable "$n" of required type "Int!" was not provided.',
    ],
    ['{ states(first: 5000) { nodes { name } } }', undefined, 'first: 5000 is out of range; expected 0 to 500.'],
    [
      '{ states { nodes { id } } leaders { totalCount edges { node { id } } } }',
      undefined,
      'query: it asks for several lists, states.nodes and leaders.edges, of which a table holds one; expected each list in a query of its own.',
    ],
    [
      '{ ...A states { nodes { id } } } fragment A on Query { leaders { nodes { id } } }',
      undefined,
      'query: it asks for several lists, leaders.nodes and states.nodes,',
    ],
    [
      '{ organization(id: "sco") { m: members { nodes { name } edges { status } } } }',
      undefined,
      'query: it asks for several lists, organization.m.nodes and organization.m.edges, of which a table holds one; expected nodes or edges; edges { node { … } } has both.',
    ],
    [
      '{ state(id: "iran") { names { text } memberships { nodes { id } } } }',
      undefined,
      'several lists, state.memberships.nodes and state.names,',
    ],
    [
      '{ documents { nodes { id } groups(by: [KIND]) { key count } } }',
      undefined,
      'several lists, documents.nodes and documents.groups,',
    ],
    ['{ a: states { nodes { id } } b: states { nodes { id } } }', undefined, 'several lists, a.nodes and b.nodes,'],
    [
      '{ subgraph(around: ["sco"]) { nodes { id } } states { nodes { id } } }',
      undefined,
      'several lists, states.nodes and subgraph.nodes,',
    ],
    [
      '{ organizations { nodes { id meetings { groups(by: [KIND]) { key } } } } }',
      undefined,
      'query: meetings.groups does not say how many groups it wants; expected a number, such as groups(first: 1000).',
    ],
    [
      'query A { states { nodes { id } } } query B { states { nodes { id } } }',
      undefined,
      'query: it has several operations; expected one',
    ],
  ])('%s %s', async (query, variables, message) => {
    const response = await get(query, variables);
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors[0].message).toContain(message);
    expect(errors[0].extensions.code).toBe(message.startsWith('first:') ? 'PAGE_TOO_LARGE' : 'BAD_USER_INPUT');
  });
});

test.each([
  [
    'query=%7Bstates%7Bnodes%7Bid%7D%7D%7D&query=%7Bstates%7Bnodes%7Bid%7D%7D%7D',
    'query: it is given 2 times, as "{states{nodes{id}}}" and',
  ],
  [
    'query=%7Bstates%7Bnodes%7Bid%7D%7D%7D&variables=',
    'variables: it is empty; expected a value, or nothing of that name.',
  ],
  [
    'query=%7Bstates%7Bnodes%7Bid%7D%7D%7D&asOf=2012-01-01',
    'asOf: unknown parameter; expected one of query, variables, operationName.',
  ],
])('the address ?%s is refused', async (search, message) => {
  const response = await api.app.fetch(`http://localhost/export/rows.csv?${search}`);
  expect(response.status).toBe(400);
  expect((await response.json()).errors[0].message).toContain(message);
});
