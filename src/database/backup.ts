import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AdminCommandFailed, runAdminCommand, type StoppedNeo4j } from './admin-command.ts';
import { ActionableError, diskProblem } from './errors.ts';
import { recover, withStopped } from './local.ts';

const database = 'neo4j';
/** The name under which neo4j-admin writes and reads a dump of the database. */
const dumpName = `${database}.dump`;
/** The folders of a home in which the database lies; users and passwords lie elsewhere. */
const parts = ['databases', 'transactions'].map((kind) => join('data', kind, database));

type Report = (message: string) => void;

/**
 * Writes the local database, which must be stopped, to one file with neo4j-admin's dump. The file appears when all of it is written.
 * @returns the size of the file in bytes
 * @throws ActionableError when the database runs, the file is there already, or the disk is full
 */
export async function backUp(folder: string, file: string, report: Report): Promise<number> {
  if (existsSync(file)) {
    throw new ActionableError(`${file} is there already.`, 'Name another file; a backup is never overwritten.');
  }
  return withStopped(folder, report, async (stopped) => {
    try {
      await mkdir(dirname(file), { recursive: true });
      const work = await mkdtemp(`${file}.`);
      try {
        report('Writing the backup');
        await dumped(stopped, work, report);
        await rename(join(work, dumpName), file);
      } finally {
        await rm(work, { recursive: true, force: true });
      }
      return (await stat(file)).size;
    } catch (error) {
      throw diskProblem(error, dirname(file)) ?? error;
    }
  });
}

async function dumped(stopped: StoppedNeo4j, into: string, report: Report): Promise<void> {
  const dump = () => runAdminCommand(stopped, ['database', 'dump', database, `--to-path=${into}`]);
  try {
    await dump();
  } catch (error) {
    if (!(error instanceof AdminCommandFailed)) {
      throw error;
    }
    if (!/recover/i.test(error.message)) {
      throw commandProblem(error, into);
    }
    report('The database was not closed in order; recovering it first');
    await recover(stopped);
    await dump().catch((again: unknown) => {
      throw commandProblem(again, into);
    });
  }
}

/**
 * Puts a backup in the place of the local database, which must be stopped. Until all of it is read the database that was there is kept,
 * and where the file cannot be read it is put back.
 * @throws ActionableError when the database runs, or the file is no backup
 */
export async function restore(folder: string, file: string, report: Report): Promise<void> {
  if (!existsSync(file)) {
    throw new ActionableError(`There is no file ${file}.`, 'Name a file that "npm run backup" wrote.');
  }
  await withStopped(folder, report, async (stopped) => {
    const work = await mkdtemp(join(folder, 'restoring-'));
    const keep = (part: string) => join(work, part.replaceAll(/[\\/]/g, '-'));
    const kept = parts.filter((part) => existsSync(join(folder, part)));
    try {
      await link(file, join(work, dumpName)).catch(() => copyFile(file, join(work, dumpName)));
      for (const part of kept) {
        await rename(join(folder, part), keep(part));
      }
      report('Reading the backup');
      await runAdminCommand(stopped, [
        'database',
        'load',
        database,
        `--from-path=${work}`,
        '--overwrite-destination=true',
      ]);
    } catch (error) {
      for (const part of kept.filter((each) => existsSync(keep(each)))) {
        await rm(join(folder, part), { recursive: true, force: true });
        await rename(keep(part), join(folder, part));
      }
      throw diskProblem(error, folder) ?? commandProblem(error, file);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
}

/** Why neo4j-admin failed, read off what it printed. */
function commandProblem(error: unknown, file: string): unknown {
  if (!(error instanceof AdminCommandFailed)) {
    return error;
  }
  const { message } = error;
  if (/No space left on device/.test(message)) {
    return new ActionableError('The disk is full.', 'Free some space, then try again; nothing was changed.');
  }
  if (/Not a valid Neo4j archive|not.*archive|Zip|ZStd|IncorrectFormat|corrupt/i.test(message)) {
    return new ActionableError(
      `${file} is no backup of a database, or was cut off.`,
      'Name a file that "npm run backup" wrote; the database is as it was.',
    );
  }
  const lines = message.split('\n').filter((line) => /\S/.test(line) && !line.startsWith('Files:'));
  return new ActionableError(
    `neo4j-admin failed: ${lines.at(-1) ?? 'it said nothing'}.`,
    'Nothing was changed. Mend that, then try again.',
  );
}
