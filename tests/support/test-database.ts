import { fileURLToPath } from 'node:url';
import type { Credentials } from '../../src/database/connection.ts';

export const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));

/** The first version of the dataset: one report, small enough to count by hand what a change of it changes. */
export const firstDataset = fileURLToPath(new URL('first-dataset', import.meta.url));

/** A Neo4j of this test run. */
export interface TestDatabase {
  /** Its home; '' where it is one of the user's own, of whose process and ports nothing is known. */
  readonly folder: string;
  readonly pid: number;
  readonly httpPort: number;
  /** The port on which Neo4j Browser expects our style and guide. */
  readonly serverPort: number;
  readonly credentials: Credentials;
}

const variable = 'SCO_GRAPH_TEST_DATABASES';

/** Tells the test files, which run elsewhere, where the databases are: one for each worker. */
export const publish = (databases: readonly TestDatabase[]): void => {
  process.env[variable] = JSON.stringify(databases);
};

/** All databases of this test run. */
export const testDatabases = (): readonly TestDatabase[] => JSON.parse(process.env[variable] ?? '[]');

/** The database of the worker that runs this file, which nobody else uses meanwhile. */
export function testDatabase(): TestDatabase {
  const own = testDatabases()[Number(process.env.JEST_WORKER_ID ?? 1) - 1];
  if (!own) {
    throw new Error('No database is there for this worker; run the tests with npm test.');
  }
  return own;
}
