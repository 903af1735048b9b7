import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The folders of a home in which the database lies; users and passwords lie elsewhere. */
export const databaseParts = ['databases', 'transactions'].map((kind) => join('data', kind, 'neo4j'));

/** Whether a home holds a database. */
export const hasDatabase = (folder: string): boolean => databaseParts.some((part) => existsSync(join(folder, part)));

/** How the folders are called in which a restore works: while it reads the backup, and from when it has read all of it. */
const reading = 'restore-reading-';
const whole = 'restore-whole-';

/** A folder in a home for a restore to read a backup into, as if it were a home of its own. */
export const restoreFolder = (folder: string): Promise<string> => mkdtemp(join(folder, reading));

/**
 * Puts what a restore has read in the place of the database. The restore counts from the first step on: whatever ends this process after
 * it, the next opening does the rest.
 */
export async function putInPlace(folder: string, work: string): Promise<void> {
  for (const part of databaseParts) {
    // A part that the backup does not have must not stay as it was.
    await mkdir(join(work, part), { recursive: true });
  }
  const ready = join(folder, basename(work).replace(reading, whole));
  await rename(work, ready);
  await finish(folder, ready);
}

/**
 * Settles what an interrupted restore left behind, on a home on which nothing runs: one that had read all of its backup is finished, and
 * what another had read goes away; the database was not touched by it.
 */
export async function settleRestore(folder: string, report: (message: string) => void): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((each) => each.startsWith(whole))) {
    report('Finishing a restore that was interrupted');
    await finish(folder, join(folder, name));
  }
  for (const name of names.filter((each) => each.startsWith(reading))) {
    report('A restore was interrupted; the database is as it was before the restore');
    await remove(join(folder, name));
  }
}

async function finish(folder: string, ready: string): Promise<void> {
  for (const part of databaseParts.filter((each) => existsSync(join(ready, each)))) {
    const place = join(folder, part);
    await mkdir(dirname(place), { recursive: true });
    await rm(place, { recursive: true, force: true });
    await rename(join(ready, part), place);
  }
  await remove(ready);
}

/** Whatever reads a backup for a restore that is gone may write there still. */
const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 10 });
