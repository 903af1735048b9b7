import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openDriver } from '../../src/database/connection.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/database/local.ts';
import { findRunning, stopProcess } from '../../src/database/process.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-local-'));
});
afterEach(async () => {
  const running = await findRunning(folder);
  if (running) {
    await stopProcess(folder, running.pid, { atOnce: true });
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const start = (serverPort?: number) => startLocalNeo4j({ folder, serverPort, throwAway: true });

const answer = async ({ credentials }: LocalNeo4j): Promise<unknown> => {
  const driver = openDriver(credentials);
  try {
    return (await driver.executeQuery('RETURN 40 + 2 AS answer')).records[0]?.get('answer');
  } finally {
    await driver.close();
  }
};

test('a new home gets a password that only its owner can read, and stops when asked', async () => {
  const local = await start();
  expect(local.origin).toBe('started');
  expect(await answer(local)).toBe(42);
  expect((await stat(local.passwordFile)).mode & 0o777).toBe(0o600);
  expect((await readFile(local.passwordFile, 'utf8')).trim()).toHaveLength(24);
  const configuration = await readFile(join(folder, 'conf', 'neo4j.conf'), 'utf8');
  expect(configuration).toContain('server.default_listen_address=127.0.0.1');
  await local.stop();
  expect(await findRunning(folder)).toBeUndefined();
});

test('a password file that no longer fits is told at once, and leaves nothing running', async () => {
  const { passwordFile, stop } = await start();
  await stop();
  await writeFile(passwordFile, 'another-password');
  await expect(start()).rejects.toThrow(/does not accept the password of neo4j/);
  expect(await findRunning(folder)).toBeUndefined();
});

test('two starts at once bring up one Neo4j', async () => {
  const [first, second] = await Promise.all([start(), start()]);
  expect(first.pid).toBe(second.pid);
  expect(await answer(second)).toBe(42);
});

test('an orphan of a starter killed with -9 is taken over, or replaced where it serves another port', async () => {
  const starter = fileURLToPath(new URL('../support/start-and-wait.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', starter, folder, '4321'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const shared = await new Promise<string>((resolve) => child.stdout.once('data', (line) => resolve(String(line))));
  const pid = Number(shared);
  const sharing = await start(9999);
  expect([sharing.origin, sharing.pid]).toEqual(['shared', pid]);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));

  const adopted = await start(4321);
  expect([adopted.origin, adopted.pid]).toEqual(['adopted', pid]);
  expect(await answer(adopted)).toBe(42);

  const again = spawn(process.execPath, ['--import', 'tsx', starter, folder, '4321', 'adopt'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => again.stdout.once('data', resolve));
  again.kill('SIGKILL');
  await new Promise((resolve) => again.once('exit', resolve));
  const replaced = await start(5432);
  expect(replaced.origin).toBe('started');
  expect(replaced.pid).not.toBe(pid);
  expect(await answer(replaced)).toBe(42);
});
