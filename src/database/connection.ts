import neo4j, { type Driver } from 'neo4j-driver';
import { ActionableError, errorCode, NoNeo4j, WrongPassword } from './errors.ts';

const oldestNeo4j = [5, 26] as const;

/** Where a Neo4j is and how one logs in. */
export interface Credentials {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

export type DriverOptions = NonNullable<Parameters<typeof neo4j.driver>[2]>;

/** A driver with plain JavaScript numbers; the data holds no integer beyond 2^53. */
export const openDriver = ({ uri, username, password }: Credentials, options: DriverOptions = {}): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    connectionTimeout: 5_000,
    ...options,
  });

/**
 * Checks that the database answers, takes the password and is recent enough.
 * @throws ActionableError that says which of these failed and what to do.
 */
export async function verifyConnection(
  driver: Driver,
  { uri, username }: Credentials,
  passwordIs: string,
): Promise<void> {
  let version: string;
  try {
    const { agent } = await driver.getServerInfo();
    version = agent?.replace('Neo4j/', '') ?? '';
  } catch (error) {
    throw connectionProblem(error, uri, username, passwordIs);
  }
  assertRecent(version, uri);
}

/**
 * Refuses a Neo4j older than 5.26, the line all is tested with.
 * @throws ActionableError naming the version found and the one needed.
 */
export function assertRecent(version: string, uri: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < oldestNeo4j[0] || (major === oldestNeo4j[0] && minor < oldestNeo4j[1])) {
    throw new ActionableError(
      `The Neo4j at ${uri} is version ${version || 'unknown'}; sco-graph needs ${oldestNeo4j.join('.')} or newer.`,
      'Upgrade it, or unset NEO4J_URI to use a local one.',
    );
  }
}

function connectionProblem(error: unknown, uri: string, username: string, passwordIs: string): Error {
  const code = errorCode(error);
  if (code.startsWith('Neo.ClientError.Security')) {
    return new WrongPassword(
      `The Neo4j at ${uri} does not accept the password of ${username}.`,
      `The password is taken from ${passwordIs}; set the right one there.`,
    );
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return new NoNeo4j(
      `No Neo4j answers at ${uri}.`,
      'Check the address and that Neo4j is running there, or unset NEO4J_URI to use a local one.',
    );
  }
  return error instanceof Error ? error : new Error(String(error));
}
