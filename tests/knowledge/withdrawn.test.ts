import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { parse } from 'yaml';
import { openDriver } from '../../src/database/connection.ts';
import { changesBetween } from '../../src/knowledge/changes.ts';
import type { Dataset } from '../../src/knowledge/dataset.ts';
import { imageOf } from '../../src/knowledge/image.ts';
import { loadDataset } from '../../src/knowledge/load.ts';
import { openDataset } from '../../src/knowledge/open.ts';
import { DatasetError } from '../../src/knowledge/problem.ts';
import { addEntity } from '../../src/knowledge/scaffold.ts';
import { content, present } from '../support/graph-content.ts';
import { loadFixtures } from '../support/made-database.ts';
import { firstDataset, testDatabase } from '../support/test-database.ts';
import { copyWithWithdrawn, withdrawn } from '../support/withdrawn-dataset.ts';

const [moved, gone] = withdrawn;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-withdrawn-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The first dataset with some ids withdrawn. */
async function datasetWith(entries: unknown): Promise<Dataset> {
  await copyWithWithdrawn(firstDataset, folder, entries);
  return openDataset(folder);
}

describe('what stands in withdrawn.yaml', () => {
  test('may be nothing at all', async () => {
    const [without, empty] = [await openDataset(firstDataset), await datasetWith([])];
    expect([without.withdrawn, empty.withdrawn]).toEqual([[], []]);
    expect(empty.digest).toBe(without.digest);
  });

  test('belongs to the dataset and to its digest', async () => {
    const dataset = await datasetWith(withdrawn);
    expect(dataset.withdrawn).toEqual(withdrawn);
    expect(dataset.formerIds).toEqual(new Map([['astana-2024', ['summit-of-2024']]]));
    const reworded = await datasetWith([moved, { ...gone, why: 'Nobody says that it took place.' }]);
    expect(new Set([dataset, reworded, await openDataset(firstDataset)].map(({ digest }) => digest)).size).toBe(3);
  });

  test.each([
    [
      'an id that an entity has',
      [{ ...moved, id: 'china' }],
      '1: china.id: "china" is still a State; expected an id that no entity has',
    ],
    ['an id of a source', [{ ...gone, id: 's1' }], '1: s1.id: "s1" is a source; expected an id that was of an entity'],
    [
      'an id twice',
      [moved, { ...gone, id: moved.id }],
      `6: ${moved.id}.id: "${moved.id}" is withdrawn by an earlier entry; expected each id once`,
    ],
    [
      'a successor that is not there',
      [{ ...moved, became: 'astana-2042' }],
      `2: ${moved.id}.became: "astana-2042" is not an entity of this dataset; expected the id of one; did you mean astana-2024?`,
    ],
    [
      'a source as the successor',
      [{ ...moved, became: 's1' }],
      `2: ${moved.id}.became: "s1" is not an entity of this dataset; expected the id of one`,
    ],
    [
      'a successor that went on',
      [moved, { ...gone, became: moved.id }],
      `10: ${gone.id}.became: "${moved.id}" is withdrawn itself; expected where that went, "astana-2024"`,
    ],
    [
      'a successor that went nowhere',
      [{ ...moved, became: gone.id }, gone],
      `2: ${moved.id}.became: "${gone.id}" is withdrawn itself; expected an entity, or nothing`,
    ],
    [
      'itself as the successor',
      [{ ...moved, became: moved.id }],
      `2: ${moved.id}.became: "${moved.id}" is withdrawn itself; expected an entity, or nothing`,
    ],
    [
      'a version to come',
      [{ ...gone, version: '0.10.0' }],
      `2: ${gone.id}.version: "0.10.0" is later than the data; expected 0.1.0 or an earlier version`,
    ],
    [
      'a day to come',
      [{ ...gone, date: '2026-11-24' }],
      `3: ${gone.id}.date: "2026-11-24" is later than the data; expected 2026-11-23 or an earlier day`,
    ],
    [
      'a word for a version',
      [{ ...gone, version: 'two' }],
      `2: ${gone.id}.version: found "two"; expected something such as 0.1.0`,
    ],
    [
      'no reason',
      [{ ...gone, why: undefined }],
      `1: ${gone.id}.why: nothing is given; expected string, received undefined`,
    ],
    [
      'an unknown field',
      [{ ...gone, on: 'Monday' }],
      `5: ${gone.id}.on: unknown field; expected one of those the schema lists`,
    ],
    ['no list', 'none', '1: file: found "none"; expected array, received string'],
  ])('cannot be %s', async (_, entries, message) => {
    const error: unknown = await datasetWith(entries).catch((reason) => reason);
    expect(error).toBeInstanceOf(DatasetError);
    expect(String(error)).toContain(`1 problem(s) in the data; nothing was loaded.\nwithdrawn.yaml:${message}`);
  });

  test('a dataset that does not fit into memory has it too', async () => {
    await copyWithWithdrawn(firstDataset, folder);
    const leaders = join(folder, 'leaders.yaml');
    const lines = (parse(await readFile(leaders, 'utf8')) as unknown[]).map((each) => `${JSON.stringify(each)}\n`);
    await writeFile(join(folder, 'leaders.jsonl'), lines.join(''));
    await rename(leaders, join(folder, 'leaders.yaml.before'));
    const [whole, large] = [await openDataset(folder), await openDataset(folder, { wholeUpTo: 0 })];
    expect(large.unchecked).toBeDefined();
    expect(content(await imageOf(large)).nodes).toEqual(content(await imageOf(whole)).nodes);
    expect(large.withdrawn).toEqual(withdrawn);
    await large.close();
    await writeFile(join(folder, 'withdrawn.yaml'), JSON.stringify([{ ...moved, id: 'wang-yi', became: 'cai-qy' }]));
    await expect(openDataset(folder, { wholeUpTo: 0 })).rejects.toThrow(
      'withdrawn.yaml:1: wang-yi.id: "wang-yi" is still a Leader; expected an id that no entity has\nwithdrawn.yaml:1: wang-yi.became: "cai-qy" is not an entity',
    );
  });
});

describe('a load', () => {
  let driver: Driver;
  beforeAll(() => {
    driver = openDriver(testDatabase().credentials);
  });
  afterAll(async () => {
    await loadFixtures(driver);
    await driver.close();
  });

  const inDatabase = async () => {
    const { records } = await driver.executeQuery(
      'MATCH (w:Withdrawn) RETURN w {.*, date: toString(w.date), became: [(w)-[:BECAME]->(n) | n.id]} AS withdrawn ORDER BY w.id',
    );
    return records.map((record) => record.get('withdrawn'));
  };

  test.each([
    ['in a whole', {}],
    ['in batches', { wholeUpTo: 0, batchSize: 50 }],
  ])(
    '%s writes them, their changes and their end',
    async (_, options) => {
      await loadDataset(driver, await openDataset(firstDataset), options);
      expect(await inDatabase()).toEqual([]);
      const { became, ...properties } = moved;
      const dataset = await datasetWith(withdrawn);
      await loadDataset(driver, dataset, options);
      expect(await inDatabase()).toEqual([
        { ...gone, became: [] },
        { ...properties, became: [became] },
      ]);
      expect(await present(driver)).toEqual(content(await imageOf(dataset)));
      expect((await loadDataset(driver, dataset, options)).created).toBe(0);
      await loadDataset(driver, await datasetWith([{ ...properties, became: 'china' }]), options);
      expect(await inDatabase()).toEqual([{ ...properties, became: ['china'] }]);
      await loadDataset(driver, await openDataset(firstDataset), options);
      expect(await inDatabase()).toEqual([]);
    },
    60_000,
  );

  test.each([
    ['in a whole', {}],
    ['in batches', { wholeUpTo: 0, batchSize: 50 }],
  ])(
    '%s puts an id in the place of the entity that had it, and back',
    async (_, options) => {
      const first = await openDataset(firstDataset);
      await loadDataset(driver, first, options);
      await driver.executeQuery(
        "CREATE (:Entity:Place {id: 'almaty-2024', name: 'Almaty'})-[:HELD_AT {statement: 'st-1'}]->(:Entity:Place {id: 'summit-of-2024'})",
      );
      const dataset = await datasetWith(withdrawn);
      await loadDataset(driver, dataset, options);
      expect(await present(driver)).toEqual(content(await imageOf(dataset)));
      await loadDataset(driver, first, options);
      expect(await present(driver)).toEqual(content(await imageOf(first)));
    },
    60_000,
  );
});

test('no new entity gets an id that was withdrawn', async () => {
  await copyWithWithdrawn(firstDataset, folder);
  const draft = { label: 'Place', name: 'Almaty 2024', description: 'A place.', kind: 'CITY', source: 's1' } as const;
  await expect(addEntity(folder, draft)).rejects.toThrow(
    'The id "almaty-2024" was withdrawn, and ids are never used again; give another with --id.',
  );
  expect(await addEntity(folder, { ...draft, id: 'almaty' })).toEqual({ file: 'places.yaml', id: 'almaty' });
});

test('a difference says where ids went', async () => {
  const [before, after] = [
    await imageOf(await datasetWith([moved])),
    await imageOf(await datasetWith([{ ...moved, became: 'china' }, gone])),
  ];
  const told = (successor: string) =>
    `summit-of-2024: ${successor} took its place in 0.1.0 of 2026-11-23. Ids of meetings begin with their city.`;
  const found = (one: typeof before, other: typeof before) =>
    changesBetween(one, other).find(({ kind }) => kind === 'withdrawn id');
  const added = 'almaty-2024: nothing took its place in 0.1.0 of 2026-11-22. No source says that it took place.';
  expect(found(before, after)).toEqual({
    kind: 'withdrawn id',
    added: [added],
    changed: [`${told('astana-2024')}  →  ${told('china')}`],
    withdrawn: [],
  });
  expect(found(after, before)?.withdrawn).toEqual([added]);
});
