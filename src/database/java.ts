import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ActionableError } from './errors.ts';

const run = promisify(execFile);
const oldestJava = 17;
const advice =
  'Install Java 17 or 21 (Debian and Ubuntu: apt install openjdk-17-jre-headless; macOS: brew install openjdk@21), or set JAVA_HOME to one. Or set NEO4J_URI to a Neo4j that already runs.';

/**
 * The Java that runs Neo4j: JAVA_HOME's, else the one on the PATH.
 * @throws ActionableError when there is no Java, or one older than 17.
 */
export async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const java = environment.JAVA_HOME ? join(environment.JAVA_HOME, 'bin', 'java') : 'java';
  let banner: string;
  try {
    banner = (await run(java, ['-version'], { env: environment })).stderr;
  } catch {
    throw new ActionableError(`No Java was found (looked for ${java}).`, advice);
  }
  const version = Number(/version "(?:1\.)?(\d+)/.exec(banner)?.[1] ?? 0);
  if (version < oldestJava) {
    throw new ActionableError(`Java ${version} is too old for Neo4j 5, which needs ${oldestJava} or newer.`, advice);
  }
  return java;
}
