import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { type App, createApp } from '../../src/server/app.ts';
import { appOptions } from '../support/api.ts';
import { firstDataset, fixtures, testDatabase } from '../support/test-database.ts';

let driver: Driver;
let app: App;
beforeAll(async () => {
  driver = openDriver(testDatabase().credentials);
  app = await createApp(appOptions(driver));
});
afterAll(async () => {
  await loadDataset(driver, await openDataset(fixtures));
  await driver.close();
});

const ask = (query: string) =>
  app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

test('every answer names the version and date of the data', async () => {
  const { headers } = await ask('{ dataset { version date licence title } }');
  expect([headers.get('dataset-version'), headers.get('dataset-date')]).toEqual(['2.1.0', '2026-11-27']);
});

test('while a load in batches runs, readers see the old dataset, a 503, or the new one, and never a mix', async () => {
  const counts =
    '{ dataset { version entities statements } entities(includePlanned: true) { totalCount } statements { totalCount } }';
  const seen = new Map<string, number>();
  const note = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
  const loading = { isOver: false };
  const load = (async () => {
    try {
      await loadDataset(driver, await openDataset(firstDataset), { inMemoryUpTo: 0, batchSize: 50 });
    } finally {
      loading.isOver = true;
    }
  })();
  while (!loading.isOver) {
    // Asked in this process, an answer may take no turn of the event loop, and the load needs some.
    await new Promise(setImmediate);
    const response = await ask(counts);
    if (response.status === 503) {
      expect(response.headers.get('retry-after')).toBe('5');
      expect((await response.json()).errors[0].extensions).toEqual({ code: 'LOADING' });
      note('503');
    } else {
      const { data } = await response.json();
      expect([data.dataset.entities, data.dataset.statements]).toEqual([
        data.entities.totalCount,
        data.statements.totalCount,
      ]);
      note(data.dataset.version);
    }
  }
  await load;
  // The last look at the mark may still be under way.
  let status = 503;
  while (status === 503) {
    await new Promise(setImmediate);
    const response = await ask(counts);
    status = response.status;
    if (status === 200) {
      note((await response.json()).data.dataset.version);
    }
  }
  expect([...seen.keys()].sort()).toEqual(['0.1.0', '2.1.0', '503']);
}, 180_000);

test('the playground and health are there meanwhile', async () => {
  await driver.executeQuery('MATCH (d:Dataset) SET d.loading = "elsewhere"');
  let status = 200;
  while (status === 200) {
    await new Promise(setImmediate);
    status = (await ask('{ dataset { version } }')).status;
  }
  expect(status).toBe(503);
  expect((await app.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } })).status).toBe(200);
  expect((await app.fetch('http://localhost/healthz')).status).toBe(200);
});
