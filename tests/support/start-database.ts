import { type Credentials, openDriver, verifyConnection } from '../../src/database/connection.ts';
import { configuredDatabase } from '../../src/database/neo4j-settings.ts';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { fixtures, publish, type TestDatabase } from './test-database.ts';
import { startThrowAway } from './throw-away-neo4j.ts';

/**
 * Starts a throw-away Neo4j with the dataset for each worker, by the same manager that users start; or takes the one that
 * TEST_NEO4J_URI names. That is not NEO4J_URI, since tests change what they find.
 */
export default async function startDatabases({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  const { TEST_NEO4J_URI, TEST_NEO4J_USERNAME = 'neo4j', TEST_NEO4J_PASSWORD } = process.env;
  const given = configuredDatabase({
    NEO4J_URI: TEST_NEO4J_URI,
    NEO4J_USERNAME: TEST_NEO4J_USERNAME,
    NEO4J_PASSWORD: TEST_NEO4J_PASSWORD || 'none',
  });
  if (given && maxWorkers > 1) {
    throw new Error('TEST_NEO4J_URI names one database, for one worker: add --maxWorkers=1.');
  }
  publish(given ? [await useDatabase(given)] : await Promise.all(Array.from({ length: maxWorkers }, startDatabase)));
}

async function startDatabase(): Promise<TestDatabase> {
  const database = await startThrowAway((message) => console.log(message));
  await fill(database.credentials);
  return database;
}

async function useDatabase(credentials: Credentials): Promise<TestDatabase> {
  await fill(credentials);
  return { folder: '', serverPort: 0, pid: 0, httpPort: 0, credentials };
}

async function fill(credentials: Credentials): Promise<void> {
  const driver = openDriver(credentials);
  try {
    await verifyConnection(driver, credentials, 'TEST_NEO4J_PASSWORD');
    await loadDataset(driver, await openDataset(fixtures));
  } finally {
    await driver.close();
  }
}
