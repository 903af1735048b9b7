import { fileURLToPath } from 'node:url';
import type { Credentials } from '../../src/database/connection.ts';

export const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));

/** The first version of the dataset: one report, small enough to count by hand what a change of it changes. */
export const firstDataset = fileURLToPath(new URL('first-dataset', import.meta.url));

/** The Neo4j of this test run. */
export interface TestDatabase {
  readonly folder: string;
  readonly pid: number;
  readonly httpPort: number;
  /** The port on which Neo4j Browser expects our style and guide. */
  readonly serverPort: number;
  readonly credentials: Credentials;
}

const variable = 'SCO_GRAPH_TEST_DATABASE';

/** Tells the test files, which run elsewhere, where the database is. */
export const publish = (database: TestDatabase): void => {
  process.env[variable] = JSON.stringify(database);
};

export const testDatabase = (): TestDatabase => JSON.parse(process.env[variable] ?? '{}');
