import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import { imageOf } from '../../src/knowledge/image.ts';
import { loadDataset } from '../../src/knowledge/load.ts';
import { openDataset } from '../../src/knowledge/open.ts';
import { run } from '../support/cli.ts';
import { content, present, settled } from '../support/graph-content.ts';
import { fixtures, testDatabase } from '../support/test-database.ts';

const kills = 30;
let driver: Driver;
let folder: string;
beforeAll(async () => {
  driver = openDriver(testDatabase().credentials);
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-kills-'));
  await cp(fixtures, folder, { recursive: true });
  const path = join(folder, 'leaders.yaml');
  await writeFile(path, (await readFile(path, 'utf8')).replaceAll('date: 2024-07-04', 'date: 2024-07'));
});
afterAll(async () => {
  await driver.close();
  await rm(folder, { recursive: true, force: true });
});

test(`a load killed at ${kills} random moments leaves the old graph or the new one, never a mix`, async () => {
  const before = content(await imageOf(await openDataset(fixtures)));
  const after = content(await imageOf(await openDataset(folder)));
  const seen = { old: 0, new: 0, killed: 0 };
  for (let kill = 0; kill < kills; kill += 1) {
    const { signal } = await run(['load', folder], (line) => line.startsWith('Preparing'), Math.random() * 1_000);
    await settled(driver);
    const now = await present(driver);
    expect([before, after]).toContainEqual(now);
    seen.killed += signal === 'SIGKILL' ? 1 : 0;
    seen[JSON.stringify(now) === JSON.stringify(before) ? 'old' : 'new'] += 1;
    await loadDataset(driver, await openDataset(fixtures));
  }
  console.log(seen);
  expect(seen.killed).toBeGreaterThan(0);
}, 600_000);
