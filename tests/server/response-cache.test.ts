import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { type Api, openApi } from '../support/api.ts';
import { firstDataset, fixtures, testDatabase } from '../support/test-database.ts';

const version = '{ dataset { version } entities { totalCount } }';
let driver: Driver;
let api: Api;
let sent: number;
beforeEach(async () => {
  driver = openDriver(testDatabase().credentials);
  sent = 0;
  api = await openApi({
    cacheBytes: 40_000,
    onStatement: () => {
      sent += 1;
    },
  });
});
afterEach(async () => {
  await api.close();
  await driver.close();
});

const ask = async (query: string, path = '/graphql', variables = {}) => {
  const response = await api.app.fetch(`http://localhost${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { response, body: await response.json() };
};
const metric = async (name: string): Promise<number> => {
  const text = await (await api.app.fetch('http://localhost/metrics')).text();
  return Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1]);
};

test('a question asked again is answered without the database', async () => {
  const first = await ask(version);
  const again = await ask(version);
  expect([again.body, sent]).toEqual([first.body, 1]);
  expect([await metric('sco_graph_cache_hits_total'), await metric('sco_graph_cache_misses_total')]).toEqual([1, 1]);
});

test('other variables, another operation and an explanation are asked again; errors are not kept', async () => {
  const query = 'query ($id: ID!) { state(id: $id) { name } }';
  await ask(query, '/graphql', { id: 'iran' });
  expect((await ask(query, '/graphql', { id: 'china' })).body).toEqual({ data: { state: { name: 'China' } } });
  expect(sent).toBe(2);
  const explained = await ask(query, '/graphql?explain', { id: 'iran' });
  expect(explained.body.extensions.explain.parameters).toEqual({ p0: 'iran' });
  expect(sent).toBe(3);
  await ask('{ states(first: 501) { totalCount } }');
  await ask('{ states(first: 501) { totalCount } }');
  expect(await metric('sco_graph_cache_hits_total')).toBe(0);
});

test('what is too long for its share is not kept, and the oldest go first', async () => {
  const long = '{ entities(first: 100) { nodes { id name } } }';
  await ask(long);
  await ask(long);
  expect(sent).toBe(2);
  const names = Array.from({ length: 60 }, (_, index) => `{ a${index}: states(first: 12) { nodes { name } } }`);
  for (const name of [...names, names[0] ?? '', names.at(-1) ?? '']) {
    await ask(name);
  }
  // All were asked once; the first one had to go and was asked again, the last one was still there.
  expect(sent).toBe(2 + 60 + 1);
});

test('a load empties it, and the entity tag changes', async () => {
  const etag = async () => (await api.app.fetch('http://localhost/graphql?query=%7B__typename%7D')).headers.get('etag');
  const [before, oldTag] = [await ask(version), await etag()];
  expect(before.body.data.dataset.version).toBe('2.1.0');
  try {
    await loadDataset(driver, await openDataset(firstDataset));
    let now = before;
    while (now.body.data.dataset.version === '2.1.0') {
      now = await ask(version);
    }
    expect(now.body.data).toEqual({ dataset: { version: '0.1.0' }, entities: { totalCount: expect.any(Number) } });
    expect(now.body.data.entities.totalCount).toBeLessThan(before.body.data.entities.totalCount);
    expect(await etag()).not.toBe(oldTag);
    expect(now.response.headers.get('dataset-version')).toBe('0.1.0');
  } finally {
    await loadDataset(driver, await openDataset(fixtures));
  }
}, 180_000);
