import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import SchemaBuilder from '@pothos/core';
import { parse } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import neo4j, { createExecutor, type EdgeRef, type NodeRef } from '../../src/pothos-neo4j/index.ts';
import { testDatabase } from '../support/test-database.ts';

/** A graph that has nothing to do with ours: the plugin knows only what it is told. */
const graph = {
  nodeKey: 'id',
  relationshipKey: 'key',
  nodes: {
    Film: { properties: { id: { kind: 'String', required: true }, title: { kind: 'String' } } },
    Person: {
      properties: { id: { kind: 'String', required: true }, name: { kind: 'String' }, age: { kind: 'Integer' } },
    },
  },
  relationships: {
    ACTED_IN: { from: ['Person'], to: ['Film'], properties: { key: { kind: 'String' }, role: { kind: 'String' } } },
  },
} as const;

function filmSchema() {
  const builder = new SchemaBuilder<{ Graph: typeof graph }>({ plugins: [neo4j], neo4j: { graph } });
  builder.queryType();
  const Person: NodeRef = builder.graphObject('Person', {
    order: ['-age', 'name'],
    fields: (t) => ({ name: t.property('name'), age: t.property('age') }),
  });
  const Cast: EdgeRef<typeof graph> = builder.graphEdge('Cast', {
    via: ['ACTED_IN'],
    node: () => Person,
    fields: (t) => ({ role: t.property('role') }),
  });
  const Film: NodeRef = builder.graphObject('Film', {
    fields: (t) => ({
      title: t.property('title'),
      titleAgain: t.property('title', { type: 'String' }),
      cast: t.connection(Cast, { path: { via: 'ACTED_IN', direction: 'IN' } }),
    }),
  });
  builder.graphQueries((t) => ({ film: t.byKey(Film), people: t.all(Person) }));
  return builder.toSchema();
}

describe('a schema of films', () => {
  const schema = filmSchema();
  const texts: string[] = [];
  let driver: Driver;
  beforeAll(async () => {
    driver = openDriver(testDatabase().credentials);
    await driver.executeQuery(`
      CREATE (f:Film {id: 'solaris', title: 'Solaris'})
      WITH f UNWIND [['kris', 'Kris', 50], ['hari', 'Hari', null], ['snaut', 'Snaut', 50], ['gibarian', null, 61]] AS p
      CREATE (:Person {id: p[0], name: p[1], age: p[2]})-[:ACTED_IN {key: p[0], role: p[0]}]->(f)`);
  });
  afterAll(async () => {
    await driver.executeQuery('MATCH (n:Film|Person) DETACH DELETE n');
    await driver.close();
  });
  const ask = (source: string, variableValues = {}) =>
    createExecutor({ driver, onStatement: ({ text }) => texts.push(text) })({
      schema,
      document: parse(source),
      variableValues,
    });

  test('becomes the Cypher that the README of the plugin shows', async () => {
    const readme = await readFile(new URL('../../src/pothos-neo4j/README.md', import.meta.url), 'utf8');
    const [operation = ''] = /(?<=```graphql\n)[\s\S]*?(?=```)/.exec(readme) ?? [];
    const [cypher = ''] = /(?<=```cypher\n)[\s\S]*?(?=\n```)/.exec(readme) ?? [];
    const { data } = await ask(operation);
    expect(texts.at(-1)).toBe(cypher.replace('ORDER BY n1.name,', 'ORDER BY n1.age DESC, n1.name,'));
    expect(data).toEqual({
      film: { title: 'Solaris', cast: { totalCount: 4, edges: [{ role: 'hari', node: { name: 'Hari' } }] } },
    });
  });

  test.each([1, 2, 3])('pages of %i going down, with ties and nulls, join to the whole list', async (first) => {
    const query = `query($first: Int, $after: String) { people(first: $first, after: $after) {
      nodes { name age } pageInfo { hasNextPage endCursor } } }`;
    type Page = { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    const joined: object[] = [];
    let after: string | undefined;
    do {
      const answer = await ask(query, { first, after });
      expect(answer.errors).toBeUndefined();
      const page = answer.data?.people as Page;
      joined.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);
    expect(joined).toEqual([
      { name: 'Hari', age: null },
      { name: null, age: 61 },
      { name: 'Kris', age: 50 },
      { name: 'Snaut', age: 50 },
    ]);
  });
});

describe('a wrong name is refused, by the compiler and when the schema is made', () => {
  const builder = () => {
    const made = new SchemaBuilder<{ Graph: typeof graph }>({ plugins: [neo4j], neo4j: { graph } });
    made.queryType();
    return made;
  };

  test('a label the graph does not have', () => {
    // @ts-expect-error no such label
    expect(() => builder().graphObject('Ship', { fields: () => ({}) })).toThrow(
      'Ship: the graph has no nodes with the label Ship.',
    );
  });

  test('a property the label does not have', () => {
    const made = builder();
    const Film = made.graphObject('Film', {
      // @ts-expect-error no such property
      fields: (t) => ({ length: t.property('length') }),
    });
    made.graphQueries((t) => ({ film: t.byKey(Film) }));
    expect(() => made.toSchema()).toThrow('Film: Film has no property length.');
  });

  test('an order by a property the label does not have', () => {
    const made = builder();
    // @ts-expect-error no such property
    expect(() => made.graphObject('Film', { order: ['year'], fields: () => ({}) })).toThrow(
      'Film: cannot be ordered by year, which Film does not have.',
    );
  });

  test('a relationship that does not touch the label that way round', () => {
    const made = builder();
    const Film: NodeRef = made.graphObject('Film', {
      fields: (t) => ({ cast: t.connection(Film, { path: { via: 'ACTED_IN', direction: 'OUT' } }) }),
    });
    made.graphQueries((t) => ({ film: t.byKey(Film) }));
    expect(() => made.toSchema()).toThrow('Film: no ACTED_IN starts at Film.');
  });
});
