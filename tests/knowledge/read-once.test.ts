import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { parse } from 'yaml';
import { openDriver } from '../../src/database/connection.ts';
import { imageOf } from '../../src/knowledge/image.ts';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { entities, entityLabels } from '../../src/model/entities.ts';
import { content, present } from '../support/graph-content.ts';
import { releaseScratch, scratchDatabase } from '../support/scratch-database.ts';
import { firstDataset } from '../support/test-database.ts';

let driver: Driver;
beforeAll(async () => {
  driver = openDriver((await scratchDatabase()).credentials);
});
afterAll(async () => {
  await releaseScratch(driver);
  await driver.close();
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-once-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const kinds = new Set<string>(entityLabels.map((label) => `${entities[label].file}.yaml`));

/**
 * Lays the first dataset into the folder as named pipes: whoever opens one a second time waits for ever.
 * @returns what ends when each was read to its end
 */
async function layPipes(isInLines: boolean): Promise<() => Promise<number>> {
  const writers: Promise<unknown>[] = [];
  for (const name of (await readdir(firstDataset)).filter((each) => each.endsWith('.yaml'))) {
    const text = await readFile(join(firstDataset, name), 'utf8');
    const inLines = isInLines && kinds.has(name);
    const pipe = join(folder, inLines ? name.replace('.yaml', '.jsonl') : name);
    const entries: object[] = inLines ? parse(text) : [];
    await writeFile(`${pipe}.content`, inLines ? entries.map((each) => `${JSON.stringify(each)}\n`).join('') : text);
    execFileSync('mkfifo', [pipe]);
    writers.push(promisify(execFile)('sh', ['-c', 'cat "$0.content" > "$0"', pipe]));
  }
  return async () => (await Promise.all(writers)).length;
}

describe('a load reads each file once', () => {
  test.each<[what: string, isInLines: boolean, inMemoryUpTo: number]>([
    ['of YAML', false, 50_000],
    ['of YAML, in batches', false, 0],
    ['of JSON Lines', true, 50_000],
    ['of JSON Lines that do not fit into memory, in batches', true, 0],
  ])('%s', async (_what, isInLines, inMemoryUpTo) => {
    const allRead = await layPipes(isInLines);
    const dataset = await openDataset(folder, { inMemoryUpTo });
    expect(dataset.unchecked !== undefined).toBe(isInLines && inMemoryUpTo === 0);
    // Every pass over the entities is one over what is kept.
    await loadDataset(driver, dataset, { inMemoryUpTo, batchSize: 50 });
    expect(await present(driver)).toEqual(content(await imageOf(dataset)));
    expect(await allRead()).toBe(12);
    await dataset.close();
  });
});
