import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Distribution } from './distribution.ts';
import { ActionableError } from './errors.ts';
import type { Ports } from './home.ts';

const run = promisify(execFile);
const stopPatience = 20_000;

/** What is written beside a running Neo4j, so that the next start finds it even when the process that started it is gone. */
export interface RunningRecord {
  readonly pid: number;
  /** The process that stops it when done. */
  readonly owner: number;
  readonly ports: Ports;
}

const recordFile = (folder: string) => join(folder, 'run', 'neo4j.json');
const consoleLog = (folder: string) => join(folder, 'logs', 'console.log');

/** The options that start Neo4j fastest for its use: `throwAway` trades peak speed for start-up. */
export function javaArguments(folder: string, distribution: Distribution, throwAway: boolean): string[] {
  const compiler = throwAway ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : ['-XX:+UseG1GC'];
  const archive = existsSync(distribution.classArchive) ? [`-XX:SharedArchiveFile=${distribution.classArchive}`] : [];
  // A Neo4j without memory is of no use until it is started again.
  return ['-Xmx1g', '-XX:+ExitOnOutOfMemoryError', ...compiler, ...archive, ...entryPoint(folder, distribution)];
}

/** Class path, opened modules and main class, the same for every start: a class-data archive depends on them. */
export function entryPoint(folder: string, distribution: Distribution): string[] {
  return [
    '-cp',
    distribution.classPath,
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-Dfile.encoding=UTF-8',
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${folder}`,
    `--config-dir=${join(folder, 'conf')}`,
    '--console-mode',
  ];
}

/** Starts Neo4j in a process group of its own, so that Ctrl-C reaches us alone and we stop it in order. */
export async function startProcess(
  java: string,
  folder: string,
  ports: Ports,
  options: readonly string[],
): Promise<ChildProcess> {
  const log = await open(consoleLog(folder), 'w');
  try {
    const child = spawn(java, options, { detached: true, stdio: ['ignore', log.fd, log.fd] });
    await new Promise((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    if (child.pid) {
      await writeRecord(folder, { pid: child.pid, owner: process.pid, ports });
    }
    return child;
  } finally {
    await log.close();
  }
}

/** Notes what runs on a home and whose it is. */
export const writeRecord = (folder: string, record: RunningRecord): Promise<void> =>
  writeFile(recordFile(folder), JSON.stringify(record));

/** The Neo4j that runs on this home, started by whomever, or undefined. */
export async function findRunning(folder: string): Promise<RunningRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(recordFile(folder), 'utf8')) as RunningRecord;
    return (await commandOf(record.pid)).includes(`--home-dir=${folder}`) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the process that owns a running Neo4j is still there; its number may have passed to another program since. */
export async function isOwned({ owner }: RunningRecord): Promise<boolean> {
  return owner !== process.pid && /\bnode\b/.test(await commandOf(owner).catch(() => ''));
}

/** The command line of a process; fails where there is no such process. */
const commandOf = async (pid: number): Promise<string> =>
  (await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)])).stdout;

/** The memory that a process holds, in bytes. */
export const memoryOf = async (pid: number): Promise<number> =>
  1_024 * Number((await run('ps', ['-o', 'rss=', '-p', String(pid)])).stdout);

/** Stops a Neo4j by its process id: asks first, kills after twenty seconds. Resolves when it is gone. */
export async function stopProcess(folder: string, pid: number, { atOnce = false } = {}): Promise<void> {
  signal(pid, atOnce ? 'SIGKILL' : 'SIGTERM');
  const deadline = Date.now() + stopPatience;
  while (isAlive(pid)) {
    if (Date.now() > deadline) {
      signal(pid, 'SIGKILL');
    }
    await delay(50);
  }
  await rm(recordFile(folder), { force: true });
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/** Whether a process is there. */
export const isAlive = (pid: number): boolean => signal(pid, 0);

/** Why a Neo4j that ended during its start did so, read off what it printed. */
export async function startProblem(folder: string, ports: Ports): Promise<ActionableError> {
  const log = await readFile(consoleLog(folder), 'utf8').catch(() => '');
  if (/Address already in use|BindException/.test(log)) {
    return new ActionableError(
      `Port ${ports.bolt} or ${ports.http} was taken while Neo4j started.`,
      'Start again; free ports are picked anew.',
    );
  }
  if (/No space left on device/.test(log)) {
    return new ActionableError('The disk is full.', `Free about 1 GB on the disk that holds ${folder}.`);
  }
  if (/UnsupportedClassVersionError/.test(log)) {
    return new ActionableError('This Java is too old for Neo4j 5.', 'Install Java 17 or 21.');
  }
  if (/OutOfMemoryError|Could not reserve enough space/.test(log)) {
    return new ActionableError('Neo4j found too little memory.', 'Free about 1.5 GB of memory, then start again.');
  }
  if (/store_lock|lock file|already locked|FileLockException/i.test(log)) {
    return new ActionableError('Another Neo4j already uses the database.', 'Stop it, then start again.');
  }
  return new ActionableError('Neo4j ended while it started.', `What it said stands in ${consoleLog(folder)}.`);
}
