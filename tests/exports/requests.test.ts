import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDriver } from '../../src/database/connection.ts';
import { errorCode } from '../../src/database/errors.ts';
import { createApp } from '../../src/server/app.ts';
import { type Api, appOptions, openApi } from '../support/api.ts';
import { until } from '../support/until.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const fetched = (path: string, options: RequestInit = {}) => api.app.fetch(`http://localhost/export/${path}`, options);

test('the list of formats, as JSON and as a page', async () => {
  const list = await (await fetched('')).json();
  expect(list.formats.map(({ path }: { path: string }) => path).slice(0, 11)).toEqual(
    [
      'nodes.csv',
      'edges.csv',
      'statements.csv',
      'sources.csv',
      'graph.graphml',
      'graph.gexf',
      'graph.jsonl',
      'graph.jsonld',
      'graph.ttl',
      'graph.ftm.jsonl',
      'graph.cypher',
    ].map((file) => `/export/${file}`),
  );
  expect(list.parameters.asOf).toBe('a day such as 2018-06-10: only what held then or had happened by then');
  const page = await fetched('', { headers: { accept: 'text/html' } });
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toContain('<a href="/export/graph.ttl">graph.ttl</a>');
});

test.each([
  [
    'graph.ttl?asOf=2024-13-01',
    400,
    'BAD_USER_INPUT',
    'asOf: "2024-13-01" is not possible; expected a calendar day such as 2024-07-04.',
  ],
  [
    'graph.ttl?around=atlantis',
    400,
    'BAD_USER_INPUT',
    'around: nothing has the id "atlantis"; expected the id of an entity.',
  ],
  [
    'graph.ttl?asOf=2024-07-04&accordingTo=s9999',
    400,
    'BAD_USER_INPUT',
    'accordingTo: nothing has the id "s9999"; expected the id of a source.',
  ],
  ['graph.pdf', 404, 'NOT_FOUND', 'There is no export "graph.pdf"; expected one of nodes.csv, edges.csv,'],
])('%s is refused', async (path, status, code, message) => {
  const response = await fetched(path);
  expect(response.status).toBe(status);
  const { errors } = await response.json();
  expect(errors).toEqual([{ message: expect.stringContaining(message), extensions: { code } }]);
});

test('a database that does not answer gives a clear message, and the reason to the operator alone', async () => {
  const driver = openDriver({ uri: 'bolt://127.0.0.1:9', username: 'neo4j', password: 'nothing' });
  const reported: unknown[] = [];
  const app = await createApp(appOptions(driver, (error) => reported.push(errorCode(error))));
  for (const path of ['/export/graph.ttl', '/id/kazakhstan', '/reconcile?queries={"q0":{"query":"sco"}}']) {
    const response = await app.fetch(`http://localhost${path}`, {
      headers: { accept: 'text/turtle, application/json' },
    });
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The database does not answer at the moment; try again in a little while.',
          extensions: { code: 'DATABASE_UNAVAILABLE' },
        },
      ],
    });
  }
  expect(new Set(reported)).toEqual(new Set(['ServiceUnavailable']));
  await driver.close();
});

test('other methods, other origins, and heads alone', async () => {
  const posted = await fetched('graph.ttl', { method: 'POST' });
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  const asked = await fetched('graph.ttl', {
    method: 'OPTIONS',
    headers: { origin: 'https://example.org', 'access-control-request-method': 'GET' },
  });
  expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, 'https://example.org']);
  const head = await fetched('graph.ttl', { method: 'HEAD' });
  expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
    200,
    'text/turtle; charset=utf-8',
    '',
  ]);
});

test('who stops reading, or reads heads alone, leaves no session open', async () => {
  const response = await fetched('graph.cypher');
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await fetched('graph.cypher', { method: 'HEAD' });
  // The database lets go a moment after the reader did.
  const open = async () => {
    const { records } = await api.driver.executeQuery(
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH "MATCH (n:Entity)" RETURN count(*) AS open',
    );
    return Number(records[0]?.get('open'));
  };
  await until(async () => (await open()) === 0, 10_000, 'no session is open');
});
