import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { startLocalNeo4j } from '../../src/database/local.ts';
import { stopProcess } from '../../src/database/process.ts';
import type { TestDatabase } from './test-database.ts';

/** Starts an empty Neo4j in a home of its own, by the same manager that users start. */
export async function startThrowAway(onProgress: (message: string) => void = () => {}): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'sco-graph-test-'));
  const serverPort = await getPort();
  const local = await startLocalNeo4j({ folder, serverPort, throwAway: true, onProgress });
  return { folder, serverPort, pid: local.pid, httpPort: local.ports.http, credentials: local.credentials };
}

/** Ends it and removes its home. */
export async function removeThrowAway({ folder, pid }: TestDatabase): Promise<void> {
  await stopProcess(folder, pid, { atOnce: true });
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
