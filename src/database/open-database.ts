import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import { type DriverOptions, openDriver } from './connection.ts';
import { verifyFirstConnection } from './first-connection.ts';
import { type LocalNeo4j, startLocalNeo4j } from './local.ts';
import { configuredDatabase } from './neo4j-settings.ts';

/** The folder of the local Neo4j: the one that SCO_GRAPH_HOME names, or .neo4j, which git ignores. */
export const localFolder = process.env.SCO_GRAPH_HOME
  ? resolve(process.env.SCO_GRAPH_HOME)
  : fileURLToPath(new URL('../../.neo4j', import.meta.url));

/** A Neo4j that answers: the user's own, or the local one. */
export interface OpenDatabase {
  readonly driver: Driver;
  readonly uri: string;
  /** Who logs in, and where the password is found. */
  readonly login: { readonly username: string; readonly passwordFrom: string };
  /** The name of the database, where NEO4J_DATABASE gives one. */
  readonly database: string | undefined;
  readonly local: LocalNeo4j | undefined;
  /** Closes the driver, and stops the local Neo4j unless another process owns it. */
  close(): Promise<void>;
}

export interface OpenDatabaseOptions {
  /** The port of the server that Neo4j Browser fetches style and guide from; a command that serves nothing has none. */
  readonly serverPort?: number;
  readonly onProgress: (message: string) => void;
  readonly driverOptions?: DriverOptions;
  readonly environment?: NodeJS.ProcessEnv;
  /** Ends the opening, which then fails. */
  readonly signal?: AbortSignal;
  /** Milliseconds in which a Neo4j of the user's own may come up; without it, it must answer at once. */
  readonly patience?: number;
}

/**
 * Opens the Neo4j that NEO4J_URI names, or starts the local one.
 * @throws ActionableError that says what to do.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  const { onProgress, serverPort, driverOptions, environment = process.env, signal, patience } = options;
  const database = environment.NEO4J_DATABASE;
  const given = configuredDatabase(environment);
  if (given) {
    onProgress(`Connecting to ${given.uri}`);
    const driver = openDriver(given, driverOptions);
    try {
      await verifyFirstConnection(driver, given, { patience, onProgress, signal });
    } catch (error) {
      await driver.close();
      throw error;
    }
    return { driver, uri: given.uri, login: given, database, local: undefined, close: () => driver.close() };
  }
  const local = await startLocalNeo4j({ folder: localFolder, serverPort, onProgress, signal });
  const driver = openDriver(local.credentials, driverOptions);
  return {
    driver,
    uri: local.credentials.uri,
    login: { username: local.credentials.username, passwordFrom: relative(process.cwd(), local.passwordFile) },
    database,
    local,
    close: async () => {
      await driver.close();
      await local.stop();
    },
  };
}
