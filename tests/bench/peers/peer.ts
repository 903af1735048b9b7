import type { RequestListener } from 'node:http';
import type { Driver } from 'neo4j-driver';
import type { OperationName } from '../operations.ts';

export type Variables = Record<string, string | number>;

/** One way to serve the graph. */
export interface Peer {
  /** What answers requests. */
  readonly listener: (driver: Driver) => RequestListener | Promise<RequestListener>;
  /** The request for an operation: a POST where it has a body. `prepare` may look something up first. */
  readonly request: (operation: OperationName, variables: Variables) => { path: string; body?: string };
  /** Brings variables into the form that the peer's requests need, such as a cursor in place of a number of rows to skip. */
  readonly prepare?: (
    variables: Variables,
    documentAt: (row: number) => Promise<{ id: string; date: string }>,
  ) => Promise<Variables>;
  /** The answer in the form that all peers are compared in. */
  readonly answer: (operation: OperationName, response: unknown) => unknown;
}

/** Requests to a GraphQL server, one text for each operation. */
export const graphqlRequest =
  (texts: Readonly<Record<OperationName, string>>) =>
  (operation: OperationName, variables: Variables): { path: string; body: string } => ({
    path: '/graphql',
    body: JSON.stringify({ query: texts[operation], variables }),
  });
