import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openDriver } from '../../src/database/connection.ts';
import { stopProcess } from '../../src/database/process.ts';
import { testDatabase } from '../support/test-database.ts';
import { until } from '../support/until.ts';
import { root } from './root.ts';

const kept: { folder: string; pid: number }[] = [];
afterAll(async () => {
  for (const { folder, pid } of kept) {
    await stopProcess(folder, pid, { atOnce: true });
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Runs one small test file as a person does. */
async function jest(workers: number, environment: NodeJS.ProcessEnv): Promise<string> {
  const words = ['run', 'jest', '--', `--maxWorkers=${workers}`, 'tests/rooms.test.ts'];
  const { JEST_WORKER_ID, SCO_GRAPH_TEST_DATABASES, ...env } = process.env;
  const { stdout, stderr } = await promisify(execFile)('npm', words, { cwd: root, env: { ...env, ...environment } });
  return `${stdout}${stderr}`;
}

const isThere = async (uri: string, password: string): Promise<boolean> => {
  const driver = openDriver({ uri, username: 'neo4j', password });
  try {
    await driver.verifyConnectivity();
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
};

describe('a test on a Neo4j that runs already', () => {
  const { uri, username, password } = testDatabase().credentials;
  const given = { TEST_NEO4J_URI: uri, TEST_NEO4J_USERNAME: username, TEST_NEO4J_PASSWORD: password };

  test('uses it, and leaves it running', async () => {
    const output = await jest(1, given);
    expect(output).toMatch(/^Tests: +\d+ passed/m);
    expect(output).not.toContain('Starting Neo4j');
    expect(await isThere(uri, password)).toBe(true);
  });

  test('takes one worker', async () => {
    await expect(jest(2, given)).rejects.toMatchObject({
      stderr: expect.stringContaining('TEST_NEO4J_URI names one database, for one worker: add --maxWorkers=1.'),
    });
  });

  test('needs its password', async () => {
    await expect(jest(1, { ...given, TEST_NEO4J_PASSWORD: 'wrong-password' })).rejects.toMatchObject({
      stderr: expect.stringContaining('does not accept the password of neo4j'),
    });
  });
});

test('the database of a test is kept where one says so, with what to do next', async () => {
  const output = await jest(1, { KEEP_TEST_DATABASE: '1' });
  const [, uri = '', password = ''] =
    /Kept the database of the tests: (\S+), user neo4j, password (\S+)/.exec(output) ?? [];
  const [, pid = '', folder = ''] = /End it +kill ([1-9]\d*) && rm -r (\S+)/.exec(output) ?? [];
  expect(Number(pid)).toBeGreaterThan(1);
  kept.push({ folder, pid: Number(pid) });
  expect(existsSync(folder)).toBe(true);
  expect(await isThere(uri, password)).toBe(true);
  expect(output).toContain(`TEST_NEO4J_URI=${uri} TEST_NEO4J_PASSWORD=${password} npm run jest -- --maxWorkers=1 `);
  process.kill(Number(pid));
  await until(async () => !(await isThere(uri, password)), 30_000, 'ended');
});
