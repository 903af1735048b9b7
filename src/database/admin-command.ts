import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Distribution } from './distribution.ts';

const run = promisify(execFile);
const mostOutput = 16 * 1024 * 1024;

/** A local Neo4j that does not run: its folder, and what its commands need. */
export interface StoppedNeo4j {
  readonly folder: string;
  readonly java: string;
  readonly distribution: Distribution;
}

/** A command of neo4j-admin failed; the message is what it printed. */
export class AdminCommandFailed extends Error {}

/**
 * Runs a command of neo4j-admin, such as `database dump`, on a home whose Neo4j is stopped: https://neo4j.com/docs/operations-manual/5/neo4j-admin-neo4j-cli/
 * @returns what it printed
 * @throws AdminCommandFailed with what it printed
 */
export async function runAdminCommand(
  { folder, java, distribution }: StoppedNeo4j,
  words: readonly string[],
): Promise<string> {
  const options = ['-XX:TieredStopAtLevel=1', '-cp', distribution.classPath];
  const env = { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') };
  try {
    const { stdout, stderr } = await run(java, [...options, 'org.neo4j.server.startup.Neo4jAdminCommand', ...words], {
      env,
      maxBuffer: mostOutput,
    });
    return `${stdout}${stderr}`;
  } catch (error) {
    const { stdout = '', stderr = '' } = Object(error);
    throw new AdminCommandFailed(`${stdout}${stderr}` || String(error), { cause: error });
  }
}
