import { openDriver } from '../../src/database/connection.ts';
import { until } from '../support/until.ts';
import type { Project } from './project.ts';

/** An answer in JSON. */
interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** Ways to ask what runs in the containers of a project. */
export interface Asking {
  readonly address: string;
  isReady(): Promise<boolean>;
  untilReady(): Promise<void>;
  /** Asks over GraphQL; tells the status and the answer. */
  ask(query: string, headers?: Record<string, string>): Promise<{ status: number; answer: Answer }>;
  /** What the server has written since it was last started. */
  newestRun(): Promise<string>;
  /** The password that the volumes keep. */
  password(): Promise<string>;
  /** Does something in Neo4j, as its user. */
  inNeo4j(cypher: string): Promise<Record<string, unknown>[]>;
}

/** Asks the containers of a project. */
export function askingOf({ ports, inside, logOf }: Project): Asking {
  const address = `http://127.0.0.1:${ports.PORT}`;
  const isReady = async () => (await fetch(`${address}/readyz`).catch(() => undefined))?.ok ?? false;
  const password = () => inside('neo4j', 'cat', '/password/neo4j');
  return {
    address,
    isReady,
    untilReady: () => until(isReady, 600_000, 'the server is ready'),
    ask: async (query, headers = {}) => {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
      return { status: response.status, answer: await response.json() };
    },
    newestRun: async () => (await logOf('sco-graph')).split('Connecting to ').at(-1) ?? '',
    password,
    inNeo4j: async (cypher) => {
      const uri = `bolt://127.0.0.1:${ports.NEO4J_BOLT_PORT}`;
      const driver = openDriver({ uri, username: 'neo4j', password: await password() });
      try {
        return (await driver.executeQuery(cypher)).records.map((record) => record.toObject());
      } finally {
        await driver.close();
      }
    },
  };
}
