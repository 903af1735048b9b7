import { rm } from 'node:fs/promises';
import { stopProcess } from '../../src/database/process.ts';
import { testDatabases } from './test-database.ts';

/** Ends the throw-away Neo4js and removes their homes. */
export default async function stopDatabases(): Promise<void> {
  for (const { folder, pid } of testDatabases()) {
    await stopProcess(folder, pid, { atOnce: true });
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
