import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
 * Java reads the words from a file that only their owner can read, since anyone can read the command lines of processes. For the same
 * reason the command is started itself, where the script's main class would start it once more with all words in sight.
 * @returns what it printed
 * @throws AdminCommandFailed with what it printed
 */
export async function runAdminCommand(
  { folder, java, distribution }: StoppedNeo4j,
  words: readonly string[],
  signal?: AbortSignal,
): Promise<string> {
  const options = ['-XX:TieredStopAtLevel=1', '-Dfile.encoding=UTF-8', '-cp', distribution.classPath];
  const env = { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') };
  const work = await mkdtemp(join(folder, 'command-'));
  const argumentFile = join(work, 'arguments');
  try {
    await writeFile(argumentFile, ['org.neo4j.cli.AdminTool', ...words].map(quoted).join('\n'), { mode: 0o600 });
    const { stdout, stderr } = await run(java, [...options, `@${argumentFile}`], {
      env,
      maxBuffer: mostOutput,
      signal,
    });
    return `${stdout}${stderr}`;
  } catch (error) {
    signal?.throwIfAborted();
    const { stdout = '', stderr = '' } = Object(error);
    throw new AdminCommandFailed(`${stdout}${stderr}` || String(error), { cause: error });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** A word as a file of arguments has it: https://docs.oracle.com/en/java/javase/17/docs/specs/man/java.html#java-command-line-argument-files */
const quoted = (word: string): string => `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
