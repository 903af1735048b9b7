import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import SchemaBuilder from '@pothos/core';
import { parse } from 'graphql';
import type { Driver } from 'neo4j-driver';
import neo4j, { createExecutor, nodeKeyOf } from 'pothos-neo4j';
import { openDriver } from '../../src/database/connection.ts';
import { testDatabase } from '../support/test-database.ts';
import { clearFilms, filmStatements } from './films/data.ts';
import { type FilmGraph, graph } from './films/graph.ts';

// Not by a fixed name: its types would ask for its options wherever a builder is made, in the schema of this project too.
const name: string = '@pothos/plugin-scope-auth';
const { default: scopeAuth } = await import(name);

interface Context {
  readonly isAdmin: boolean;
}
interface Types {
  Graph: FilmGraph;
  Context: Context;
  Scalars: { Date: { Input: string; Output: string } };
}
const forAdmins = { authScopes: { admin: true } };

/** Films beside the plugin for authorization. */
function builderOf() {
  const options = {
    plugins: [scopeAuth, neo4j],
    scopeAuth: { authScopes: ({ isAdmin }: Context) => ({ admin: isAdmin }) },
    neo4j: { graph },
  };
  const builder = new SchemaBuilder<Types>(options);
  builder.scalarType('Date', { serialize: String });
  return builder;
}

const declare = (builder: ReturnType<typeof builderOf>) => {
  builder.graphObject('Film', {
    fields: (t) => ({
      title: t.property('title'),
      secret: t.pothos.string({ ...forAdmins, nullable: true, resolve: (film) => `secret of ${nodeKeyOf(film)}` }),
    }),
  });
  builder.graphQueries((t) => ({ film: t.byKey('Film') }));
};

describe('beside authorization by scopes', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = openDriver(testDatabase().credentials);
    for (const statement of filmStatements) {
      await driver.executeQuery(statement);
    }
  });
  afterAll(async () => {
    for (const statement of clearFilms) {
      await driver.executeQuery(statement);
    }
    await driver.close();
  });

  test('an ordinary field is authorized as it says, and the mapped ones beside it are answered', async () => {
    const builder = builderOf();
    builder.queryType();
    declare(builder);
    const schema = builder.toSchema();
    const sent: string[] = [];
    const execute = createExecutor({ driver, onStatement: ({ text }) => sent.push(text) });
    const document = parse('{ film(id: "mirror") { title secret } }');
    const answerOf = async (isAdmin: boolean) => {
      const { data, errors } = await execute({ schema, document, contextValue: { isAdmin } });
      return { data: JSON.parse(JSON.stringify(data)), errors: errors?.map(({ message }) => message) };
    };
    expect(await answerOf(true)).toEqual({ data: { film: { title: 'Mirror', secret: 'secret of mirror' } } });
    expect(await answerOf(false)).toEqual({
      data: { film: { title: 'Mirror', secret: null } },
      errors: ['Not authorized to resolve Film.secret'],
    });
    expect(sent).toHaveLength(2);
  });
});

test('scopes of the query type, which no plan would ask for, are refused when the schema is built', () => {
  const builder = builderOf();
  builder.queryType({ description: 'For admins.', ...forAdmins });
  declare(builder);
  expect(() => builder.toSchema()).toThrow(
    'Query.film: another plugin of Pothos wraps its resolver (for authorization, errors or traces, say), but the plan answers it without one; expected a condition of a view, or an ordinary field.',
  );
});
