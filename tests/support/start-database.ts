import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { type Credentials, openDriver, verifyConnection } from '../../src/database/connection.ts';
import { startLocalNeo4j } from '../../src/database/local.ts';
import { givenDatabase } from '../../src/database/settings.ts';
import { loadDataset } from '../../src/knowledge/load.ts';
import { openDataset } from '../../src/knowledge/open.ts';
import { fixtures, publish, type TestDatabase } from './test-database.ts';

/**
 * Starts a throw-away Neo4j with the dataset for each worker, by the same manager that users start; or takes the one that
 * TEST_NEO4J_URI names. That is not NEO4J_URI, since tests change what they find.
 */
export default async function startDatabases({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  const { TEST_NEO4J_URI, TEST_NEO4J_USERNAME = 'neo4j', TEST_NEO4J_PASSWORD } = process.env;
  const given = givenDatabase({
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
  const folder = await mkdtemp(join(tmpdir(), 'sco-graph-test-'));
  const serverPort = await getPort();
  const report = (message: string) => console.log(message);
  const local = await startLocalNeo4j({ folder, serverPort, throwAway: true, onProgress: report });
  await fill(local.credentials);
  return { folder, serverPort, pid: local.pid, httpPort: local.ports.http, credentials: local.credentials };
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
