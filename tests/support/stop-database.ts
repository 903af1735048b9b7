import { scratchBeside } from './scratch-database.ts';
import { type TestDatabase, testDatabases } from './test-database.ts';
import { removeThrowAway } from './throw-away-neo4j.ts';

/** Ends the throw-away Neo4js and removes their homes; KEEP_TEST_DATABASE=1 leaves them, and says how to go on with them. */
export default async function stopDatabases(): Promise<void> {
  for (const database of testDatabases().filter(({ folder }) => folder !== '')) {
    const scratch = await scratchBeside(database);
    if (scratch) {
      await removeThrowAway(scratch);
    }
    if (process.env.KEEP_TEST_DATABASE) {
      console.log(kept(database));
    } else {
      await removeThrowAway(database);
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
