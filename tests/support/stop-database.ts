import { rm } from 'node:fs/promises';
import { stopProcess } from '../../src/database/process.ts';
import { testDatabase } from './test-database.ts';

/** Ends the throw-away Neo4j and removes its home. */
export default async function stopDatabase(): Promise<void> {
  const { folder, pid } = testDatabase();
  await stopProcess(folder, pid, { atOnce: true });
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
