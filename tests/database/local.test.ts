import { spawn } from 'node:child_process';
import { appendFile, chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openDriver } from '../../src/database/connection.ts';
import { startProblem } from '../../src/database/console-log.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/database/local.ts';
import { findRunning, isOwned, stopProcess, writeRecord } from '../../src/database/process.ts';

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

/** The home of a Java that does something in the shell first, and then what it is asked. */
async function javaThat(first: string): Promise<string> {
  const bin = join(folder, 'java', 'bin');
  await mkdir(bin, { recursive: true });
  const real = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const path = `PATH=${JSON.stringify(process.env.PATH)}`;
  await writeFile(join(bin, 'java'), `#!/bin/sh\n${path}\n${first}\nexec ${real} "$@"\n`, { mode: 0o755 });
  return join(folder, 'java');
}

/** Starts with another Java than the usual one. */
async function startWith(java: string): Promise<LocalNeo4j> {
  const before = process.env.JAVA_HOME;
  process.env.JAVA_HOME = java;
  try {
    return await start();
  } finally {
    if (before === undefined) {
      delete process.env.JAVA_HOME;
    } else {
      process.env.JAVA_HOME = before;
    }
  }
}

test('a new home gets a password that only its owner can read, and stops when asked', async () => {
  await chmod(folder, 0o755);
  const local = await startWith(await javaThat(`echo "$@" >> '${folder}/words'`));
  const { password } = local.credentials;
  // Everyone on the machine can read what a process was called with.
  const words = await readFile(join(folder, 'words'), 'utf8');
  expect(words).toMatch(/CommunityEntryPoint/);
  expect(words).not.toContain(password);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await readdir(folder)).filter((name) => name.startsWith('command-'))).toEqual([]);
  expect(local.origin).toBe('started');
  expect(await answer(local)).toBe(42);
  expect((await stat(local.passwordFile)).mode & 0o777).toBe(0o600);
  expect((await readFile(local.passwordFile, 'utf8')).trim()).toHaveLength(24);
  const configuration = await readFile(join(folder, 'conf', 'neo4j.conf'), 'utf8');
  expect(configuration).toContain('server.default_listen_address=127.0.0.1');
  await local.stop();
  expect(await findRunning(folder)).toBeUndefined();
});

test('what an earlier Neo4j printed stays above what the next one does', async () => {
  const log = join(folder, 'logs', 'console.log');
  const local = await start();
  await local.stop();
  await appendFile(log, 'Terminating due to java.lang.OutOfMemoryError: Java heap space\n');
  await (await start()).stop();
  const text = await readFile(log, 'utf8');
  expect(text.match(/^=== Neo4j is started, .* ===$/gm)).toHaveLength(2);
  expect(text).toContain('java.lang.OutOfMemoryError');
  // Why the last one failed is read off its own words.
  const { message } = await startProblem(folder, local.ports);
  expect(message).toBe('Neo4j stopped while it was starting.');
  await appendFile(log, `${'x'.repeat(4_000_001)}\n`);
  await (await start()).stop();
  expect((await readdir(join(folder, 'logs'))).filter((name) => name.startsWith('console.log')).sort()).toEqual([
    'console.log',
    'console.log.1',
  ]);
  expect(await readFile(log, 'utf8')).not.toContain('OutOfMemoryError');
}, 120_000);

test('a port that somebody takes between the look for it and the start is left to them, and others are picked', async () => {
  const [taker, taken] = ['taker.mjs', 'taken'].map((name) => join(folder, name));
  await writeFile(
    taker ?? '',
    `import { readFileSync, writeFileSync } from 'node:fs';
    import { createServer } from 'node:net';
    const [, port] = /bolt\\.listen_address=.*:(\\d+)$/m.exec(readFileSync('${folder}/conf/neo4j.conf', 'utf8'));
    createServer().listen(Number(port), '127.0.0.1', () => writeFileSync('${taken}', process.pid + ' ' + port));`,
  );
  const local = await startWith(
    await javaThat(`case "$*" in *CommunityEntryPoint*)
      if [ ! -e ${taken} ]; then
        node ${taker} >/dev/null 2>&1 </dev/null &
        while [ ! -s ${taken} ]; do sleep 0.1; done
      fi ;;
    esac`),
  );
  const [pid, port] = (await readFile(taken ?? '', 'utf8')).split(' ').map(Number);
  process.kill(pid ?? 0);
  expect(local.ports.bolt).not.toBe(port);
  expect(await answer(local)).toBe(42);
}, 120_000);

test('another home whose name begins alike does not mean that this one runs, nor another process that it is owned', async () => {
  const other = `${folder}-3`;
  const child = spawn(process.execPath, [
    '-e',
    'console.log(1); setInterval(() => {}, 1_000)',
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${other}`,
    `--config-dir=${join(other, 'conf')}`,
    '--console-mode',
  ]);
  try {
    await new Promise((resolve) => child.stdout.once('data', resolve));
    for (const home of [folder, other]) {
      await mkdir(join(home, 'run'), { recursive: true });
      await writeRecord(home, { pid: child.pid ?? 0, owner: child.pid ?? 0, ports: { bolt: 1, http: 2, server: 3 } });
    }
    expect(await findRunning(folder)).toBeUndefined();
    const found = await findRunning(other);
    if (!found) {
      throw new Error('The other home runs.');
    }
    expect(await isOwned(found)).toBe(true);
    const file = join(other, 'run', 'neo4j.json');
    const record = JSON.parse(await readFile(file, 'utf8'));
    expect(record.ownerBegan).toMatch(/./);
    // The same number and program, begun at another moment.
    await writeFile(file, JSON.stringify({ ...record, ownerBegan: '1' }));
    const reused = await findRunning(other);
    expect(reused && (await isOwned(reused))).toBe(false);
  } finally {
    child.kill('SIGKILL');
    await rm(other, { recursive: true, force: true });
  }
});

test('a password file that no longer fits is reported at once, and leaves nothing running', async () => {
  const { passwordFile, stop } = await start();
  await stop();
  await writeFile(passwordFile, 'another-password');
  await expect(start()).rejects.toThrow(/does not accept the password of neo4j/);
  expect(await findRunning(folder)).toBeUndefined();
});

test('two starts at once start one Neo4j', async () => {
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
