import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { loadedFrom } from '../../src/knowledge/loaded-dataset.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { writeSynthetic } from '../../src/knowledge/synthetic.ts';
import { settled } from '../support/graph-content.ts';
import { runCommand } from '../support/run-command.ts';
import { fixtures, testDatabase } from '../support/test-database.ts';

const size = Number(process.env.BULK_SIZE ?? 1_000_000);

let driver: Driver;
let folder: string;
let statements: number;
const memory = process.env.NODE_OPTIONS;
beforeAll(async () => {
  driver = openDriver(testDatabase().credentials);
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-million-'));
  statements = await writeSynthetic(folder, size);
  // A load that kept what it has read would need several times this.
  process.env.NODE_OPTIONS = '--max-old-space-size=256';
}, 600_000);
afterAll(async () => {
  process.env.NODE_OPTIONS = memory ?? '';
  await loadDataset(driver, await openDataset(fixtures));
  await driver.close();
  await rm(folder, { recursive: true, force: true });
}, 3_600_000);

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(0)} s`;

test(`${size} statements are loaded in flat memory, killed and resumed`, async () => {
  const began = Date.now();
  const killed = await runCommand(['load', folder], { killAt: (line) => /^Loading: [3-9]\d %/.test(line) });
  expect(killed.signal).toBe('SIGKILL');
  await settled(driver);
  console.log(`killed after ${seconds(began)}`, killed.output.trim().split('\n').at(-1));
  const resumed = Date.now();
  const { code, output } = await runCommand(['load', folder]);
  console.log(`resumed and done after ${seconds(resumed)}`, output.trim().split('\n').slice(-2).join(' | '));
  expect(output).toMatch(/Continuing after batch \d+ of an interrupted load/);
  expect(code).toBe(0);
  const dataset = await openDataset(folder);
  await dataset.close();
  expect(await loadedFrom(driver, dataset.files ?? '')).toMatchObject({ version: dataset.header.version });
  const { records } = await driver.executeQuery(`
    RETURN COUNT { (:Statement) } AS statements, COUNT { (:Entity) } AS entities, COUNT { (:Name) } AS names,
           COUNT { ()-[:SUBJECT]->() } AS subjects, COUNT { ()-[:CITES]->() } AS citations,
           COUNT { ()-[:ATTENDED]->() } AS attended`);
  expect(records[0]?.toObject()).toEqual({
    statements,
    entities: dataset.size.entities,
    names: size / 10,
    subjects: statements,
    citations: statements,
    attended: (size / 10) * 7,
  });
}, 3_600_000);
