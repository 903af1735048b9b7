import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import type { Dataset } from '../../src/knowledge/dataset.ts';
import { heldFrom } from '../../src/knowledge/held.ts';
import { imageOf } from '../../src/knowledge/image.ts';
import { loadDataset } from '../../src/knowledge/load.ts';
import { openDataset } from '../../src/knowledge/open.ts';
import { content, present } from '../support/graph-content.ts';
import { firstDataset, fixtures, testDatabase } from '../support/test-database.ts';

/** So small that every load goes in batches, of some fifty statements each. */
const inBatches = { wholeUpTo: 0, batchSize: 50 };

let driver: Driver;
let first: Dataset;
let record: Dataset;
let folder: string;
beforeAll(async () => {
  driver = openDriver(testDatabase().credentials);
  first = await openDataset(firstDataset);
  record = await openDataset(fixtures);
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-batches-'));
  await cp(fixtures, folder, { recursive: true });
});
afterAll(async () => {
  await loadDataset(driver, record);
  await driver.close();
  await rm(folder, { recursive: true, force: true });
});

const wanted = async (dataset: Dataset) => content(await imageOf(dataset));

test('a load in batches ends where one in a whole does: back to the first dataset, and on to the record', async () => {
  await loadDataset(driver, first, inBatches);
  expect(await present(driver)).toEqual(await wanted(first));
  expect(await heldFrom(driver, first.files ?? '')).toMatchObject({ version: first.header.version });
  await loadDataset(driver, record, inBatches);
  expect(await present(driver)).toEqual(await wanted(record));
}, 180_000);

test('changes nothing the second time but the mark', async () => {
  const { nodes, relationships } = await imageOf(record);
  expect(await loadDataset(driver, record, inBatches)).toEqual({
    created: 0,
    changed: 1,
    removed: 0,
    unchanged: nodes.size + relationships.size - 1,
  });
  expect(await loadDataset(driver, record)).toMatchObject({ created: 0, changed: 0, removed: 0 });
});

test('an interrupted one leaves the mark, is resumed where it stopped, and ends equal', async () => {
  const offices = join(folder, 'offices');
  for (const path of (await readdir(offices)).map((name) => join(offices, name))) {
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('President of', 'Head of state of'));
  }
  const other = await openDataset(folder);
  const interruption = new Error('interrupted');
  let batches = 0;
  const broken = loadDataset(driver, other, {
    ...inBatches,
    onProgress: (message) => {
      batches += message.startsWith('Loading:') ? 1 : 0;
      if (batches === 9) {
        throw interruption;
      }
    },
  });
  await expect(broken).rejects.toBe(interruption);
  expect(await heldFrom(driver, record.files ?? '')).toBeUndefined();
  expect(await heldFrom(driver, other.files ?? '')).toBeUndefined();
  const messages: string[] = [];
  await loadDataset(driver, other, { ...inBatches, onProgress: (message) => messages.push(message) });
  expect(messages).toContain('Continuing after batch 9 of an interrupted load');
  expect(await present(driver)).toEqual(await wanted(other));
  expect(await heldFrom(driver, other.files ?? '')).toMatchObject({ version: other.header.version });
}, 180_000);

test('a load in a whole ends the mark of an interrupted one', async () => {
  await driver.executeQuery('MATCH (d:Dataset) SET d.loading = "elsewhere", d.loadingBatch = 3');
  await loadDataset(driver, record);
  expect(await present(driver)).toEqual(await wanted(record));
});

test('as many statements as fit go in a whole, one more in batches; those in the database count like those to come', async () => {
  const smaller = await mkdtemp(join(tmpdir(), 'sco-graph-batches-'));
  await cp(firstDataset, smaller, { recursive: true });
  const leaders = join(smaller, 'leaders.yaml');
  await writeFile(leaders, (await readFile(leaders, 'utf8')).replace(/- id: wang-yi[\s\S]*$/, ''));
  const fewer = await openDataset(smaller);
  const { statements } = first.size;
  expect(fewer.size.statements).toBeLessThan(statements);
  const waysOf = async (dataset: Dataset, wholeUpTo: number): Promise<string[]> => {
    const said: string[] = [];
    await loadDataset(driver, dataset, { wholeUpTo, onProgress: (message) => said.push(message) });
    return said
      .filter((message) => /^Writing|^Too large/.test(message))
      .map((message) => message.replace(/\d+/, 'some'));
  };
  const whole = ['Writing some differences'];
  const batches = ['Too large for one transaction: loading in batches'];
  await loadDataset(driver, first);
  expect(await waysOf(first, statements)).toEqual(whole);
  expect(await waysOf(first, statements - 1)).toEqual(batches);
  expect(await waysOf(fewer, statements)).toEqual(whole);
  expect(await waysOf(first, statements)).toEqual(whole);
  expect(await waysOf(fewer, statements - 1)).toEqual(batches);
  await rm(smaller, { recursive: true, force: true });
}, 180_000);
