import { openDatabase } from '../database/open.ts';
import { readDataset, statementsOf } from '../knowledge/dataset.ts';
import { loadDataset } from '../knowledge/load.ts';
import { openDataset } from '../knowledge/open.ts';
import { fixturesFolder } from './fixtures-folder.ts';
import { summaryOf } from './wording.ts';

/** Makes the database hold what the fixture folder says, and tells what that changed. */
export async function load(folder: string | undefined, report: (message: string) => void): Promise<void> {
  const dataset = await openDataset(folder ?? fixturesFolder);
  const database = await openDatabase({ onProgress: report });
  try {
    const options = { database: database.database, onProgress: report };
    report(summaryOf(await loadDataset(database.driver, dataset, options)));
  } finally {
    await database.close();
  }
}

/** Checks the fixture folder without a database. */
export async function check(folder: string | undefined, report: (message: string) => void): Promise<void> {
  const dataset = await readDataset(folder ?? fixturesFolder);
  const { header, entities, sources } = dataset;
  for (const { file, line, field, message } of dataset.warnings) {
    report(`warning: ${file}:${line}: ${field}: ${message}`);
  }
  report(
    `Version ${header.version} is sound: ${entities.length} entities, ${statementsOf(dataset).length} statements, ${sources.length} sources.`,
  );
}
