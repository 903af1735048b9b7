import { openDatabase } from '../database/open-database.ts';
import type { Dataset } from '../knowledge/dataset.ts';
import { loadDataset } from '../knowledge/load-dataset.ts';
import { openDataset } from '../knowledge/open-dataset.ts';
import { fixturesFolder } from './fixtures-folder.ts';
import { summaryOf } from './wording.ts';

type Report = (message: string) => void;

/** Makes the database hold what the fixture folder says, and tells what that changed. */
export function load(folder: string | undefined, report: Report): Promise<void> {
  return checked(folder, report, async (dataset) => {
    const database = await openDatabase({ onProgress: report });
    try {
      const options = { database: database.database, onProgress: report };
      report(summaryOf(await loadDataset(database.driver, dataset, options)));
    } finally {
      await database.close();
    }
  });
}

/** Checks the fixture folder as a load does, without a database. */
export function check(folder: string | undefined, report: Report): Promise<void> {
  return checked(folder, report, async ({ header, size, warnings }) => {
    for (const { file, line, field, message } of warnings) {
      report(`warning: ${file}:${line}: ${field}: ${message}`);
    }
    report(
      `Version ${header.version} is valid: ${size.entities} entities, ${size.statements} statements, ${size.sources} sources.`,
    );
  });
}

/** Opens the fixture folder, and says what is not checked, if anything, before it is used. */
async function checked(
  folder: string | undefined,
  report: Report,
  use: (dataset: Dataset) => Promise<void>,
): Promise<void> {
  const dataset = await openDataset(folder ?? fixturesFolder, { onProgress: report });
  try {
    if (dataset.unchecked !== undefined) {
      report(`Not checked, as the dataset does not fit into memory: ${dataset.unchecked}.`);
    }
    await use(dataset);
  } finally {
    await dataset.close();
  }
}
