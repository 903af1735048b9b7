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
    expect(rows[0]).toMatchObject({ datasetVersion: '1.0.0', datasetDate: '2026-11-24', licence: 'CC-BY-4.0' });
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
      'name,names,datasetVersion,datasetDate,licence\nAfghanistan,Afghanistan; Афганистан; 阿富汗,1.0.0,2026-11-24,CC-BY-4.0\nArmenia,Armenia; Армения; 亚美尼亚,1.0.0,2026-11-24,CC-BY-4.0\n',
    );
  });
});

describe('what cannot be used is refused in words', () => {
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
  ])('%s %s', async (query, variables, message) => {
    const response = await get(query, variables);
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors[0].message).toContain(message);
    expect(errors[0].extensions.code).toBe(message.startsWith('first:') ? 'PAGE_TOO_LARGE' : 'BAD_USER_INPUT');
  });
});
