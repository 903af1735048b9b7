import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { backUp, restore } from '../../src/database/backup-file.ts';
import { openDriver } from '../../src/database/connection.ts';
import { neo4jVersion } from '../../src/database/distribution.ts';
import { startLocalNeo4j } from '../../src/database/local.ts';
import { findRunning, stopProcess, writeRecord } from '../../src/database/process.ts';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { present } from '../support/graph-content.ts';
import { runCommand } from '../support/run-command.ts';
import { firstDataset } from '../support/test-database.ts';

let root: string;
let folder: string;
const said: string[] = [];
const report = (message: string) => said.push(message);
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sco-graph-backup-'));
  folder = join(root, 'home');
  await mkdir(folder);
});
afterAll(async () => {
  const running = await findRunning(folder);
  if (running) {
    await stopProcess(folder, running.pid, { atOnce: true });
  }
  await rm(root, { recursive: true, force: true, maxRetries: 5 });
});

/** Starts the home's Neo4j, does something with it, and stops it: in order, or with -9. */
async function running<T>(work: (driver: ReturnType<typeof openDriver>) => Promise<T>, throwAway = false): Promise<T> {
  const local = await startLocalNeo4j({ folder, throwAway, onProgress: report });
  const driver = openDriver(local.credentials);
  try {
    return await work(driver);
  } finally {
    await driver.close();
    await local.stop();
  }
}

/** What an interrupted restore or command leaves in the home. */
const leftovers = async () => (await readdir(folder)).filter((name) => /^(restore|command)-/.test(name));

const empty = { nodes: [], relationships: [] };

test('what was backed up is there again after a restore, and other than what was there before it', async () => {
  const file = join(root, 'backups', 'first.dump');
  const before = await running(async (driver) => {
    await loadDataset(driver, await openDataset(firstDataset));
    return present(driver);
  });
  expect(before.nodes.length).toBeGreaterThan(50);
  const size = await backUp(folder, file, report);
  expect(size).toBeGreaterThan(10_000);
  expect(await readdir(join(root, 'backups'))).toEqual(['first.dump']);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const emptied = await running(async (driver) => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    return present(driver);
  });
  expect(emptied).toEqual(empty);
  await restore(folder, file, report);
  expect(await running(present)).toEqual(before);
  expect(await leftovers()).toEqual([]);

  // A file that is not a backup, or one cut off, leaves the database as it is.
  const spoilt = join(root, 'spoilt.dump');
  await writeFile(spoilt, 'no backup');
  await expect(restore(folder, spoilt, report)).rejects.toThrow(
    `${spoilt} is not a backup of a database, or is incomplete.`,
  );
  const cut = join(root, 'cut.dump');
  await writeFile(cut, await readFile(file));
  await truncate(cut, Math.floor(size / 2));
  await expect(restore(folder, cut, report)).rejects.toThrow(
    /is not a backup of a database, or is incomplete|neo4j-admin failed/,
  );
  expect(await running(present)).toEqual(before);

  await expect(backUp(folder, file, report)).rejects.toThrow(`${file} already exists.`);
  await expect(restore(folder, join(root, 'nowhere.dump'), report)).rejects.toThrow('There is no file');
}, 180_000);

test('a database that was killed is recovered before it is backed up', async () => {
  const before = await running(async (driver) => {
    await driver.executeQuery("CREATE (:Entity {id: 'written-last'})");
    return present(driver);
  }, true);
  const file = join(root, 'killed.dump');
  await backUp(folder, file, report);
  expect(said).toContain('The database was not shut down properly; recovering it first');
  await restore(folder, file, report);
  expect(await running(present)).toEqual(before);
}, 180_000);

test('a restore that is killed leaves the database as it was, or is finished when the home is opened next', async () => {
  const file = join(root, 'backups', 'first.dump');
  const before = await running(async (driver) => {
    await driver.executeQuery("CREATE (:Entity {id: 'written-after-the-backup'})");
    return present(driver);
  });
  const environment = { NEO4J_URI: '', NEO4J_PASSWORD: '', SCO_GRAPH_HOME: folder };
  const { signal } = await runCommand(['restore', file], {
    environment,
    killAt: (line) => line === 'Reading the backup',
    killAfter: 500,
  });
  expect(signal).toBe('SIGKILL');
  expect(await leftovers()).not.toEqual([]);
  said.length = 0;
  expect(await running(present, true)).toEqual(before);
  expect(said).toContain('A restore was interrupted; the database is as it was before the restore');
  expect(await leftovers()).toEqual([]);

  // From when it has read all of it, the restore counts, at whatever step it ends.
  await restore(folder, file, report);
  const after = await running(present, true);
  expect(after).not.toEqual(before);
  const whole = join(folder, 'restore-whole-x');
  await mkdir(join(whole, 'data', 'transactions'), { recursive: true });
  await rename(join(folder, 'data', 'transactions', 'neo4j'), join(whole, 'data', 'transactions', 'neo4j'));
  said.length = 0;
  expect(await running(present, true)).toEqual(after);
  expect(said).toContain('Finishing a restore that was interrupted');
  expect(await leftovers()).toEqual([]);
}, 240_000);

test('a home without a database has nothing to back up, and stays as it is', async () => {
  const nowhere = join(root, 'nowhere');
  const file = join(root, 'of-nothing', 'nothing.dump');
  for (const home of [nowhere, join(root, 'backups')]) {
    const before = await readdir(home).catch(() => undefined);
    await expect(backUp(home, file, report)).rejects.toThrow(`There is no database in ${home} yet.`);
    expect(await readdir(home).catch(() => undefined)).toEqual(before);
  }
  expect(existsSync(join(root, 'of-nothing'))).toBe(false);
  expect(existsSync(`${nowhere}.lock`)).toBe(false);
});

test('a database that runs for another process is left alone', async () => {
  const local = await startLocalNeo4j({ folder, throwAway: true });
  try {
    const record = await findRunning(folder);
    // Process 1 is not Node, so an owner that is one must be named: this process' parent runs the tests.
    if (record) {
      await writeRecord(folder, { ...record, owner: process.ppid });
    }
    await expect(backUp(folder, join(root, 'running.dump'), report)).rejects.toThrow(
      `The local Neo4j is running for process ${process.ppid}.`,
    );
    expect(existsSync(join(root, 'running.dump'))).toBe(false);
  } finally {
    await local.stop();
  }
}, 60_000);

test('a home of an older Neo4j is opened after a copy was kept; one of a newer is not', async () => {
  const version = join(folder, 'neo4j-version');
  expect(await readFile(version, 'utf8')).toBe(`${neo4jVersion}\n`);
  const kept = join(folder, `data-before-neo4j-${neo4jVersion}`);
  await writeFile(version, '5.20.0\n');
  const graph = await running(present);
  expect(graph.nodes.length).toBeGreaterThan(50);
  expect(said).toContain(`The local database was written by Neo4j 5.20.0; keeping a copy in ${kept}`);
  expect(existsSync(join(kept, 'databases', 'neo4j'))).toBe(true);
  expect(await readFile(version, 'utf8')).toBe(`${neo4jVersion}\n`);
  await writeFile(version, '2026.1.0\n');
  await expect(running(present)).rejects.toThrow(
    `The local database was written by Neo4j 2026.1.0; this is Neo4j ${neo4jVersion}, which is older.`,
  );
}, 120_000);
