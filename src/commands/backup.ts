import { relative, resolve } from 'node:path';
import { backUp, restore } from '../database/backup-file.ts';
import { ActionableError } from '../database/errors.ts';
import { configuredDatabase } from '../database/neo4j-settings.ts';
import { localFolder } from '../database/open-database.ts';

/** Writes the local database to a file; without one, to backups/ under the time. */
export async function backup(file: string | undefined, report: (message: string) => void): Promise<void> {
  assertLocal();
  const target = resolve(
    file ?? `backups/sco-graph-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}.dump`,
  );
  const size = await backUp(localFolder, target, report);
  report(`Backed up: ${relative(process.cwd(), target)}, ${(size / 1_000_000).toFixed(1)} MB.`);
}

/** Puts a backup in the place of the local database. */
export async function restoreFrom(file: string, report: (message: string) => void): Promise<void> {
  assertLocal();
  await restore(localFolder, resolve(file), report);
  report('Restored. If the data files differ from the backup, the next npm start loads them.');
}

function assertLocal(): void {
  if (configuredDatabase()) {
    throw new ActionableError(
      'NEO4J_URI is set, but this command works only with the local Neo4j.',
      'Back up a Neo4j of your own with its own tools, or unset NEO4J_URI.',
    );
  }
}
