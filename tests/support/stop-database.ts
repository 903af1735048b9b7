import { rm } from 'node:fs/promises';
import { stopProcess } from '../../src/database/process.ts';
import { type TestDatabase, testDatabases } from './test-database.ts';

/** Ends the throw-away Neo4js and removes their homes; KEEP_TEST_DATABASE=1 leaves them, and says how to go on with them. */
export default async function stopDatabases(): Promise<void> {
  for (const database of testDatabases().filter(({ folder }) => folder !== '')) {
    if (process.env.KEEP_TEST_DATABASE) {
      console.log(kept(database));
    } else {
      await stopProcess(database.folder, database.pid, { atOnce: true });
      await rm(database.folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

const kept = ({ folder, pid, httpPort, credentials: { uri, password } }: TestDatabase): string =>
  [
    `Kept the database of the tests: ${uri}, user neo4j, password ${password}`,
    `  Look at it     http://127.0.0.1:${httpPort}/browser/?connectURL=${encodeURIComponent(uri.replace('://', '://neo4j@'))}`,
    `  Use it again   TEST_NEO4J_URI=${uri} TEST_NEO4J_PASSWORD=${password} npm run jest -- --maxWorkers=1 tests/api/views.test.ts`,
    `  End it         kill ${pid} && rm -r ${folder}`,
  ].join('\n');
