import { existsSync } from 'node:fs';
import { chmod, copyFile, link, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AdminCommandFailed, runAdminCommand, type StoppedNeo4j } from './admin-command.ts';
import { ActionableError, diskProblem } from './errors.ts';
import { hasDatabase, putInPlace, restoreFolder } from './interrupted-restore.ts';
import { recover } from './local.ts';
import { withStopped } from './stopped.ts';

const database = 'neo4j';
/** The name under which neo4j-admin writes and reads a dump of the database. */
const dumpName = `${database}.dump`;

type Report = (message: string) => void;

/**
 * Writes the local database, which must be stopped, to one file with neo4j-admin's dump. The file appears when all of it is written, for
 * its owner alone.
 * @returns the size of the file in bytes
 * @throws ActionableError when there is no database, it runs, the file is there already, or the disk is full
 */
export async function backUp(folder: string, file: string, report: Report): Promise<number> {
  if (existsSync(file)) {
    throw new ActionableError(`${file} already exists.`, 'Give another file; a backup never overwrites one.');
  }
  assertDatabase(folder);
  return withStopped(folder, report, async (stopped) => {
    try {
      await mkdir(dirname(file), { recursive: true });
      const work = await mkdtemp(`${file}.`);
      try {
        report('Writing the backup');
        await dumped(stopped, work, report);
        await chmod(join(work, dumpName), 0o600);
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

function assertDatabase(folder: string): void {
  if (!hasDatabase(folder)) {
    throw new ActionableError(`There is no database in ${folder} yet.`, 'npm start or npm run load makes one.');
  }
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
    report('The database was not shut down properly; recovering it first');
    await recover(stopped);
    await dump().catch((again: unknown) => {
      throw commandProblem(again, into);
    });
  }
}

/**
 * Puts a backup in the place of the local database, which must be stopped. Until all of it is read the database that is there stays
 * untouched, also where this process is killed.
 * @throws ActionableError when the database runs, or the file is not a backup
 */
export async function restore(folder: string, file: string, report: Report): Promise<void> {
  if (!existsSync(file)) {
    throw new ActionableError(`There is no file ${file}.`, 'Give a file that "npm run backup" wrote.');
  }
  await withStopped(folder, report, async (stopped) => {
    const work = await restoreFolder(folder);
    try {
      await mkdir(join(work, 'conf'));
      await writeFile(join(work, 'conf', 'neo4j.conf'), '');
      await link(file, join(work, dumpName)).catch(() => copyFile(file, join(work, dumpName)));
      report('Reading the backup');
      await runAdminCommand({ ...stopped, folder: work }, ['database', 'load', database, `--from-path=${work}`]);
      await putInPlace(folder, work);
    } catch (error) {
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
      `${file} is not a backup of a database, or is incomplete.`,
      'Give a file that "npm run backup" wrote. The database has not changed.',
    );
  }
  const lines = message.split('\n').filter((line) => /\S/.test(line) && !line.startsWith('Files:'));
  return new ActionableError(
    `neo4j-admin failed: ${lines.at(-1) ?? 'no message'}.`,
    'Nothing was changed. Correct that, then try again.',
  );
}
