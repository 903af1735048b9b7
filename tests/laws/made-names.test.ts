import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { type Api, openApi } from '../support/api.ts';
import { releaseScratch, scratchDatabase } from '../support/scratch-database.ts';
import { firstDataset, fixtures } from '../support/test-database.ts';
import { allNames, bearersOf, type Named, nameFaults } from './name-laws.ts';
import { writeNames } from './scripts.ts';

let api: Api;
let driver: Driver;
let folder: string;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
beforeAll(async () => {
  driver = openDriver((await scratchDatabase()).credentials);
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-names-'));
  api = await openApi({}, await scratchDatabase());
});
afterAll(async () => {
  await releaseScratch(driver);
  await driver.close();
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

test('names in the scripts of the member states are found, matched and suggested', async () => {
  await writeNames(folder, 120, seed);
  await loadDataset(driver, await openDataset(folder));
  const names = await allNames(api);
  expect(names.length).toBeGreaterThan(150);
  expect({ seed, faults: await nameFaults(api, names, bearersOf(names), 2, 1) }).toEqual({ seed, faults: [] });
});

/** What is answered about some names: ids, scores and order. */
async function answers(names: readonly Named[]): Promise<unknown[]> {
  const all: unknown[] = [];
  for (const { name } of names) {
    const texts = [name, name.split(' ')[0] ?? name, name.slice(0, 4)];
    for (const text of texts) {
      const { data } = await api.ask(
        'query ($text: String!) { search(text: $text, first: 20) { totalCount nodes { score matchedName entity { id } } } }',
        { text },
      );
      all.push([text, data]);
    }
    const queries = encodeURIComponent(JSON.stringify({ q: { query: texts[1], limit: 10 } }));
    all.push(await (await api.app.fetch(`http://localhost/reconcile?queries=${queries}`)).json());
  }
  return all;
}

test('equal data give equal answers, whatever was loaded before', async () => {
  await loadDataset(driver, await openDataset(fixtures));
  const names = (await allNames(api)).filter((_, index) => index % 30 === 0);
  const before = await answers(names);
  await loadDataset(driver, await openDataset(firstDataset));
  await loadDataset(driver, await openDataset(folder));
  await loadDataset(driver, await openDataset(fixtures));
  expect(await answers(names)).toEqual(before);
}, 240_000);
