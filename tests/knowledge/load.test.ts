import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import type { Dataset } from '../../src/knowledge/dataset.ts';
import { imageOf } from '../../src/knowledge/image.ts';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { loadedFrom } from '../../src/knowledge/loaded-dataset.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { content, present, settled } from '../support/graph-content.ts';
import { runCommand } from '../support/run-command.ts';
import { releaseScratch, scratchDatabase } from '../support/scratch-database.ts';
import { firstDataset, type TestDatabase } from '../support/test-database.ts';

let database: TestDatabase;
let driver: Driver;
let dataset: Dataset;
let folder: string;
beforeAll(async () => {
  database = await scratchDatabase();
  driver = openDriver(database.credentials);
  dataset = await openDataset(firstDataset);
  await loadDataset(driver, dataset);
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-load-'));
  await cp(firstDataset, folder, { recursive: true });
});
afterEach(async () => {
  await loadDataset(driver, dataset);
});
afterAll(async () => {
  await releaseScratch(driver);
  await driver.close();
  await rm(folder, { recursive: true, force: true });
});

const changed = async (file: string, from: string | RegExp, to: string): Promise<Dataset> => {
  await cp(firstDataset, folder, { recursive: true });
  const path = join(folder, file);
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
  return openDataset(folder);
};

describe('a load', () => {
  test('makes the database equal to the dataset', async () => {
    expect(await present(driver)).toEqual(content(await imageOf(dataset)));
    expect(await loadedFrom(driver, dataset.files ?? '')).toMatchObject({ version: dataset.header.version });
  });

  test('changes nothing the second time', async () => {
    const { nodes, relationships } = await imageOf(dataset);
    expect(await loadDataset(driver, dataset)).toEqual({
      created: 0,
      changed: 0,
      removed: 0,
      unchanged: nodes.size + relationships.size,
    });
  });

  test.each([
    ['in a whole', {}],
    ['in batches', { inMemoryUpTo: 0 }],
  ])('beside another %s writes nothing twice', async (_, options) => {
    const relationships = async () => {
      const { records } = await driver.executeQuery('MATCH ()-[r]->() RETURN count(r) AS count');
      return records[0]?.get('count');
    };
    const before = await relationships();
    await loadDataset(driver, await changed('leaders.yaml', /- id: wang-yi[\s\S]*$/, ''));
    expect(await relationships()).toBeLessThan(before);
    await Promise.all([loadDataset(driver, dataset, options), loadDataset(driver, dataset)]);
    expect(await relationships()).toBe(before);
    expect(await present(driver)).toEqual(content(await imageOf(dataset)));
  });

  test('says what it created, changed and removed', async () => {
    const other = await changed('leaders.yaml', 'description: President of China', 'description: Head of China');
    // The leader, and the dataset with its digest.
    expect(await loadDataset(driver, other)).toMatchObject({ created: 0, changed: 2, removed: 0 });
    expect(await loadedFrom(driver, dataset.files ?? '')).toBeUndefined();
    expect(await present(driver)).toEqual(content(await imageOf(other)));
  });

  test('removes what the dataset no longer has', async () => {
    const other = await changed('leaders.yaml', /- id: wang-yi[\s\S]*$/, '');
    // Wang Yi, his two statements and his name; NAMED twice as subject and citation, ATTENDED with its own four.
    expect(await loadDataset(driver, other)).toMatchObject({ created: 0, changed: 1, removed: 4 + 7 });
    expect(await present(driver)).toEqual(content(await imageOf(other)));
  });

  test('replaces a node whose kind changed, with all its relationships', async () => {
    const topics = await readFile(join(firstDataset, 'topics.yaml'), 'utf8');
    const [youth = ''] = /- id: youth\n[\s\S]*?(?=\n\n)/.exec(topics) ?? [];
    const principle = youth.replace('COOPERATION_AREA', 'CONCEPT').replace(/\n {2}statements:[\s\S]*/, '');
    await cp(firstDataset, folder, { recursive: true });
    await writeFile(join(folder, 'topics.yaml'), topics.replace(youth, ''));
    const principles = await readFile(join(firstDataset, 'principles.yaml'), 'utf8');
    await writeFile(join(folder, 'principles.yaml'), `${principles}\n${principle}\n`);
    const other = await openDataset(folder);
    await loadDataset(driver, other);
    expect(await present(driver)).toEqual(content(await imageOf(other)));
  });

  test('touches no node that is not its own', async () => {
    await driver.executeQuery('CREATE (:Film {id: "solaris"})-[:LIKED_BY]->(:Person {id: "kris"})');
    await loadDataset(driver, await changed('leaders.yaml', /- id: wang-yi[\s\S]*$/, ''));
    const { records } = await driver.executeQuery('MATCH (f:Film)-[:LIKED_BY]->(p:Person) DETACH DELETE f, p RETURN 1');
    expect(records).toHaveLength(1);
  });

  test('of a bad file changes nothing', async () => {
    const before = await present(driver);
    await cp(firstDataset, folder, { recursive: true });
    await writeFile(join(folder, 'topics.yaml'), '- id: youth\n');
    const { code, output } = await runCommand(['load', folder], { database });
    expect(code).toBe(1);
    expect(output).toContain('topics.yaml:1: youth.name: missing');
    expect(await present(driver)).toEqual(before);
  });

  test('killed with -9 while it writes leaves the old graph, and the next one is equal to a fresh load', async () => {
    const before = await present(driver);
    const other = await changed('states.yaml', /value: Kazakhstan/, 'value: Qazaqstan');
    await driver.executeQuery('MATCH (n:Statement) SET n.extra = true');
    const disturbed = await present(driver);
    const { signal } = await runCommand(['load', folder], { database, killAt: (line) => line.startsWith('Writing') });
    expect(signal).toBe('SIGKILL');
    await settled(driver);
    expect([disturbed, content(await imageOf(other))]).toContainEqual(await present(driver));
    expect((await runCommand(['load', folder], { database })).code).toBe(0);
    expect(await present(driver)).toEqual(content(await imageOf(other)));
    await loadDataset(driver, dataset);
    expect(await present(driver)).toEqual(before);
  });
});
