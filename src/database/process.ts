import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openConsoleLog } from './console-log.ts';
import type { Distribution } from './distribution.ts';
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

interface WrittenRecord extends RunningRecord {
  /** When the owner began, as `beginningOf` says it: its number may pass to another process. */
  readonly ownerBegan?: string | undefined;
}

const recordFile = (folder: string) => join(folder, 'run', 'neo4j.json');

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
    ...homeArguments(folder),
  ];
}

/** Starts Neo4j in a process group of its own, so that Ctrl-C reaches us alone and we stop it in order. */
export async function startProcess(
  java: string,
  folder: string,
  ports: Ports,
  options: readonly string[],
): Promise<ChildProcess> {
  const log = await openConsoleLog(folder);
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
export async function writeRecord(folder: string, { pid, owner, ports }: RunningRecord): Promise<void> {
  const record: WrittenRecord = { pid, owner, ports, ownerBegan: await beginningOf(owner) };
  await writeFile(recordFile(folder), JSON.stringify(record));
}

/** The Neo4j that runs on this home, started by whomever, or undefined. */
export async function findRunning(folder: string): Promise<RunningRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(recordFile(folder), 'utf8')) as WrittenRecord;
    return (await commandOf(record.pid)).trimEnd().endsWith(homeArguments(folder).join(' ')) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** The last arguments of a Neo4j that runs on a home, by which its process is known. */
const homeArguments = (folder: string): readonly string[] => [
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${folder}`,
  `--config-dir=${join(folder, 'conf')}`,
  '--console-mode',
];

/** Whether a process other than this one owns a running Neo4j, and is still there. */
export async function isOwned(record: RunningRecord): Promise<boolean> {
  const { owner, ownerBegan }: WrittenRecord = record;
  if (owner === process.pid || !/\bnode\b/.test(await commandOf(owner).catch(() => ''))) {
    return false;
  }
  return ownerBegan === undefined || ownerBegan === (await beginningOf(owner));
}

/** The command line of a process; fails where there is no such process. */
const commandOf = async (pid: number): Promise<string> =>
  (await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)])).stdout;

/**
 * When a process began, as a text that stays the same while it lives; undefined where no such process runs. Linux counts it from the
 * start of the machine, which no change of the clock moves.
 */
async function beginningOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (stat) {
    // The second field is a name in brackets that may hold blanks; the beginning is the twentieth after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  }
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  return run('ps', ['-o', 'lstart=', '-p', String(pid)], { env }).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}

/** The memory that a process holds, in bytes. */
export const memoryOf = async (pid: number): Promise<number> =>
  1_024 * Number((await run('ps', ['-o', 'rss=', '-p', String(pid)])).stdout);

/** Stops a Neo4j by its process id: asks first, kills after `patience` milliseconds. Resolves when it is gone. */
export async function stopProcess(
  folder: string,
  pid: number,
  { atOnce = false, patience = stopPatience } = {},
): Promise<void> {
  signal(pid, atOnce ? 'SIGKILL' : 'SIGTERM');
  const deadline = performance.now() + patience;
  while (isAlive(pid)) {
    if (performance.now() > deadline) {
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
