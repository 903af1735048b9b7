import { startLocalNeo4j } from '../../src/database/local.ts';
import { findRunning, writeRecord } from '../../src/database/process.ts';

/** Starts a local Neo4j (or makes the running one its own), tells its process id, and waits to be killed. */
const [folder = '', port, adopt] = process.argv.slice(2);
const running = adopt ? await findRunning(folder) : undefined;
if (running) {
  await writeRecord(folder, { ...running, owner: process.pid });
}
const { pid } = running ?? (await startLocalNeo4j({ folder, serverPort: Number(port), throwAway: true }));
console.log(pid);
setInterval(() => {}, 60_000);
