import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import type { Dataset } from '../../src/knowledge/dataset.ts';
import { imageFrom, imageOf } from '../../src/knowledge/image.ts';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import type { LoadOptions } from '../../src/knowledge/load-options.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { withDerived } from '../pothos-neo4j/differential/naive-derived.ts';
import { content, derived, present } from '../support/graph-content.ts';
import { memoryOf } from '../support/memory.ts';
import { releaseScratch, scratchDatabase } from '../support/scratch-database.ts';
import { firstDataset, fixtures, testDatabase } from '../support/test-database.ts';
import { drawnDatasets } from './drawn-dataset.ts';

let driver: Driver;
beforeAll(async () => {
  driver = openDriver((await scratchDatabase()).credentials);
});
afterAll(async () => {
  await releaseScratch(driver);
  await driver.close();
});

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** What a naive reading derives from a dataset. */
async function derivedOf(dataset: Dataset) {
  const { relationships } = withDerived(memoryOf(await imageOf(dataset)));
  const found = relationships.filter(({ restsOn }) => restsOn !== undefined);
  const named = found.map(({ type, from, to, properties }) => {
    const [start, end] = [String(from.properties.id), String(to.properties.id)];
    return { key: `${type} ${start} ${end}  `, type, from: start, to: end, properties: Object(properties) };
  });
  return content(imageFrom([], named)).relationships;
}

const interruption = new Error('interrupted');
/** Loads in batches, stops after some, and continues. */
async function loadInterrupted(dataset: Dataset, after: number): Promise<void> {
  const batches: LoadOptions = { inMemoryUpTo: 0, batchSize: 5 };
  let left = after;
  const broken = loadDataset(driver, dataset, {
    ...batches,
    onProgress: (message) => {
      left -= /^Loading:|^Deriving/.test(message) ? 1 : 0;
      if (left < 0) {
        throw interruption;
      }
    },
  });
  await broken.catch((error) => {
    if (error !== interruption) {
      throw error;
    }
  });
  await loadDataset(driver, dataset, batches);
}

const ways: Readonly<Record<string, (dataset: Dataset) => Promise<unknown>>> = {
  'as a whole': (dataset) => loadDataset(driver, dataset),
  'in batches': (dataset) => loadDataset(driver, dataset, { inMemoryUpTo: 0, batchSize: 7 }),
  'in batches, interrupted': (dataset) => loadInterrupted(dataset, 3),
  'in batches, interrupted before anything is derived': (dataset) => loadInterrupted(dataset, 1_000),
};

describe(`whatever was there before, a load leaves what its statements derive, and no more (seed ${seed})`, () => {
  test('of datasets drawn by chance, loaded one after the other in any way', async () => {
    const drawing = fc.tuple(drawnDatasets, fc.constantFrom(...Object.keys(ways)));
    let relationships = 0;
    for (const [dataset, way] of fc.sample(drawing, { seed, numRuns: 12 })) {
      await ways[way]?.(dataset);
      const expected = await derivedOf(dataset);
      expect({ way, derived: await derived(driver) }).toEqual({ way, derived: expected });
      expect(await present(driver)).toEqual(content(await imageOf(dataset)));
      relationships += expected.length;
    }
    expect(relationships).toBeGreaterThan(50);
  }, 240_000);

  test('of the record, and again of a smaller one', async () => {
    for (const folder of [fixtures, firstDataset]) {
      const dataset = await openDataset(folder);
      await loadDataset(driver, dataset);
      const expected = await derivedOf(dataset);
      expect(await derived(driver)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(10);
    }
  });

  test('and corrects what somebody else has changed, though the data are the same', async () => {
    const dataset = await openDataset(firstDataset);
    await loadDataset(driver, dataset);
    const before = await derived(driver);
    await driver.executeQuery('MATCH ()-[r:HOSTED]->() DELETE r');
    await driver.executeQuery('MATCH ()-[r:TOOK_PART_IN]->() SET r.role = "GUEST"');
    await driver.executeQuery(
      'MATCH (s:State {id: "china"}), (m:Meeting) CREATE (s)-[:HOSTED {derived: true, statements: []}]->(m)',
    );
    expect(await derived(driver)).not.toEqual(before);
    expect(await loadDataset(driver, dataset)).toMatchObject({ created: 0, changed: 0, removed: 0 });
    expect(await derived(driver)).toEqual(before);
  });
});

test('every derived relationship leads to accepted statements, and has a key of its own', async () => {
  const record = openDriver(testDatabase().credentials);
  const { records } = await record.executeQuery(
    `MATCH (a)-[r:TOOK_PART_IN|HOSTED]->(b)
     RETURN count(r) AS all, count(DISTINCT r.key) AS keys,
       sum(CASE WHEN size(r.statements) > 0 AND all(id IN r.statements WHERE EXISTS {
         MATCH (s:Statement {id: id, accepted: true}) WHERE EXISTS { (s)-[:SUBJECT|OBJECT]->(b) }
       }) THEN 1 ELSE 0 END) AS rest`,
  );
  const [all, keys, rest] = ['all', 'keys', 'rest'].map((name) => Number(records[0]?.get(name)));
  expect([keys, rest]).toEqual([all, all]);
  expect(all).toBeGreaterThan(50);
  await record.close();
});
