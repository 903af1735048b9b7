import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { fixtures, type TestDatabase, testDatabase } from './test-database.ts';
import { startThrowAway } from './throw-away-neo4j.ts';

/** Where the home of a worker's database says which second one was started beside it. */
const noteIn = (folder: string): string => join(folder, 'scratch.json');

/** The second database of a worker, where a test started it. */
export async function scratchBeside({ folder }: TestDatabase): Promise<TestDatabase | undefined> {
  const note = await readFile(noteIn(folder), 'utf8').catch(() => undefined);
  return note === undefined ? undefined : JSON.parse(note);
}

/**
 * A database of the worker for datasets that tests make: what it holds is of the last test, and loads into it cost what their own data
 * cost. It is started when the first test asks for it; a database of the user's own serves for both.
 */
export async function scratchDatabase(): Promise<TestDatabase> {
  const own = testDatabase();
  if (own.folder === '') {
    return own;
  }
  const started = await scratchBeside(own);
  if (started) {
    return started;
  }
  const scratch = await startThrowAway();
  await writeFile(noteIn(own.folder), JSON.stringify(scratch));
  return scratch;
}

/** Gives it back: where one database serves for both, with the fixtures, which other tests expect in it. */
export async function releaseScratch(driver: Driver): Promise<void> {
  if (testDatabase().folder === '') {
    await loadDataset(driver, await openDataset(fixtures));
  }
}
