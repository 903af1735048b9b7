import { type GraphQLSchema, parse, validate } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { createExecutor } from 'pothos-neo4j';
import { openDriver } from '../../../src/database/connection.ts';
import { testDatabase } from '../../support/test-database.ts';
import { clearFilms, filmStatements } from './data.ts';
import { filmSchema } from './schema.ts';

export interface FilmAnswer {
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[] | undefined;
  /** The statements that were sent. */
  readonly cypher: readonly string[];
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
}

export interface Films {
  readonly driver: Driver;
  ask(operation: string, variables?: Record<string, unknown>): Promise<FilmAnswer>;
  close(): Promise<void>;
}

/** The films in the test database, asked through the plugin alone. */
export const openFilms = (): Promise<Films> => openGraph(filmSchema(), filmStatements, clearFilms);

/** A graph in the test database, likewise; what some statements make, others take away again. */
export async function openGraph(
  schema: GraphQLSchema,
  made: readonly string[],
  cleared: readonly string[],
): Promise<Films> {
  const driver = openDriver(testDatabase().credentials);
  for (const statement of made) {
    await driver.executeQuery(statement);
  }
  const sent: { text: string; parameters: Readonly<Record<string, unknown>> }[] = [];
  const execute = createExecutor({
    driver,
    onStatement: (statement) => sent.push(statement),
  });
  return {
    driver,
    ask: async (operation, variableValues = {}) => {
      sent.length = 0;
      const document = parse(operation);
      const [problem] = validate(schema, document);
      if (problem) {
        throw problem;
      }
      const result = await execute({ schema, document, variableValues });
      const { data = null, errors } = JSON.parse(result.stringify?.(result) ?? JSON.stringify(result));
      return { data, errors, cypher: sent.map(({ text }) => text), parameters: sent.at(-1)?.parameters };
    },
    close: async () => {
      for (const statement of cleared) {
        await driver.executeQuery(statement);
      }
      await driver.close();
    },
  };
}
