import { type FileHandle, open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionableError } from './errors.ts';
import type { Ports } from './home.ts';

/** Bytes after which the log is put aside, in the place of the one before it. */
const fullAt = 4_000_000;

const consoleLog = (folder: string) => join(folder, 'logs', 'console.log');
const heading = /^=== Neo4j is started, .* ===$/gm;

/** Opens what a Neo4j prints to, for one more start: what earlier ones said, such as why they died, stays above. */
export async function openConsoleLog(folder: string): Promise<FileHandle> {
  const file = consoleLog(folder);
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size > fullAt) {
    await rename(file, `${file}.1`);
  }
  const log = await open(file, 'a', 0o600);
  await log.write(`=== Neo4j is started, ${new Date().toISOString()} ===\n`);
  return log;
}

/** What the Neo4j that was started last has printed. */
async function lastWords(folder: string): Promise<string> {
  const text = await readFile(consoleLog(folder), 'utf8').catch(() => '');
  return text.slice([...text.matchAll(heading)].at(-1)?.index ?? 0);
}

/** Whether the Neo4j that was started last says that it has both its ports: before that, what answers there is another's. */
export const saysStarted = async (folder: string): Promise<boolean> => / Started\.$/m.test(await lastWords(folder));

/** Another program took a port between the look for a free one and the start. */
export class PortTaken extends ActionableError {}

/** Why a Neo4j that ended during its start did so, read off what it printed. */
export async function startProblem(folder: string, ports: Ports): Promise<ActionableError> {
  const log = await lastWords(folder);
  if (/Address already in use|BindException/.test(log)) {
    return new PortTaken(
      `Port ${ports.bolt} or ${ports.http} was taken while Neo4j started.`,
      'Start again; the next start takes other ports.',
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
  return new ActionableError('Neo4j stopped while it was starting.', `Its output is in ${consoleLog(folder)}.`);
}
