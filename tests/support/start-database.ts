import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { openDriver } from '../../src/database/connection.ts';
import { startLocalNeo4j } from '../../src/database/local.ts';
import { loadDataset } from '../../src/knowledge/load.ts';
import { openDataset } from '../../src/knowledge/open.ts';
import { fixtures, publish, type TestDatabase } from './test-database.ts';

/** Brings up a throw-away Neo4j with the dataset for each worker, by the same manager that users start. */
export default async function startDatabases({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  publish(await Promise.all(Array.from({ length: maxWorkers }, startDatabase)));
}

async function startDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'sco-graph-test-'));
  const serverPort = await getPort();
  const report = (message: string) => console.log(message);
  const local = await startLocalNeo4j({ folder, serverPort, throwAway: true, onProgress: report });
  const driver = openDriver(local.credentials);
  await loadDataset(driver, await openDataset(fixtures));
  await driver.close();
  return { folder, serverPort, pid: local.pid, httpPort: local.ports.http, credentials: local.credentials };
}
