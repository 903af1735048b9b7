import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { expect } from '@jest/globals';
import { print } from 'graphql';
import type { Driver } from 'neo4j-driver';
import type { CypherStatement } from 'pothos-neo4j';
import { defaultLimits } from '../../src/contract/limits.ts';
import { openDriver } from '../../src/database/connection.ts';
import { type App, type AppOptions, createApp } from '../../src/server/app.ts';
import { datasetState, isAskable } from '../../src/server/dataset-state.ts';
import { type TestDatabase, testDatabase } from './test-database.ts';

export interface OperationResult<T> {
  readonly status: number;
  readonly data: T | null | undefined;
  readonly errors: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[] | undefined;
  /** The Cypher that the operation became. */
  readonly cypher: string | undefined;
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
  /** How many statements went over the wire, counted by the driver's own log of Bolt messages. */
  readonly statements: number;
}

/** The app on the test database, asked without a port. */
export interface Api {
  readonly app: App;
  readonly driver: Driver;
  ask<T = Record<string, unknown>, V = Record<string, unknown>>(
    operation: string | TypedDocumentNode<T, V>,
    variables?: V,
  ): Promise<OperationResult<T>>;
  close(): Promise<void>;
}

/** The data that an operation answers, without an error and in one statement. */
export async function answerOf<T = unknown>(
  api: Api,
  operation: string,
  variables?: Record<string, unknown>,
): Promise<T> {
  const { data, errors, statements } = await api.ask<T>(operation, variables);
  expect(errors).toBeUndefined();
  expect(statements).toBe(1);
  return data as T;
}

/** What the app has from `npm start` on a database, with the limits as they are by default. */
export function appOptions(
  driver: Driver,
  onDatabaseError?: (error: unknown) => void,
): Pick<AppOptions, 'driver' | 'state' | 'limits' | 'isReady'> {
  const state = datasetState(driver, undefined, onDatabaseError);
  return { driver, state, limits: defaultLimits, isReady: async () => isAskable(await state()) };
}

/** @param options what the app is made with beside the database, such as a shorter timeout. */
export async function openApi(
  options: Partial<AppOptions> = {},
  { credentials }: TestDatabase = testDatabase(),
): Promise<Api> {
  let runs = 0;
  const driver = openDriver(credentials, {
    logging: {
      level: 'debug',
      logger: (_level, message) => {
        runs += / C: RUN /.test(message) ? 1 : 0;
      },
    },
  });
  const sent: CypherStatement[] = [];
  // Looked up by a driver of its own: the statements that are counted are those of operations.
  const looking = openDriver(credentials);
  const app = await createApp({
    ...appOptions(looking),
    ...options,
    driver,
    onStatement: (statement) => {
      options.onStatement?.(statement);
      sent.push(statement);
    },
  });
  return {
    app,
    driver,
    ask: async (operation, variables) => {
      runs = 0;
      sent.length = 0;
      const response = await app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query: typeof operation === 'string' ? operation : print(operation), variables }),
      });
      const { data, errors } = await response.json();
      return {
        status: response.status,
        data,
        errors,
        cypher: sent.at(-1)?.text,
        parameters: sent.at(-1)?.parameters,
        statements: runs,
      };
    },
    close: async () => {
      await driver.close();
      await looking.close();
    },
  };
}
