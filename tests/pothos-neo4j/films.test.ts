import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NodeRef } from '../../src/pothos-neo4j/index.ts';
import { type Films, openFilms } from './films/ask.ts';
import { newBuilder } from './films/schema.ts';

let films: Films;
beforeAll(async () => {
  films = await openFilms();
});
afterAll(() => films.close());

test('the example of the README becomes the Cypher that stands there', async () => {
  const readme = await readFile(new URL('../../src/pothos-neo4j/README.md', import.meta.url), 'utf8');
  const [operation = ''] = /(?<=```graphql\n)[\s\S]*?(?=```)/.exec(readme) ?? [];
  const [cypher = ''] = /(?<=```cypher\n)[\s\S]*?(?=\n```)/.exec(readme) ?? [];
  const [answer = ''] = /(?<=```json\n)[\s\S]*?(?=\n```)/.exec(readme) ?? [];
  const { data, cypher: sent } = await films.ask(operation);
  expect(sent).toEqual([cypher]);
  expect(data).toEqual(JSON.parse(answer));
});

describe('pages', () => {
  interface List {
    totalCount: number;
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  }
  const query = (given: string) => {
    const declared = [...given.matchAll(/\$\w+/g)].map(([name]) => `${name}: String`);
    return `query Pages${declared.length > 0 ? `(${declared.join(', ')})` : ''} { list: people(${given}) {
      totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  };
  const listOf = async (given: string, variables = {}): Promise<List> => {
    const { data, errors } = await films.ask(query(given), variables);
    expect(errors).toBeUndefined();
    return (data as { list: List }).list;
  };
  const orders = fc.uniqueArray(
    fc.constantFrom('NAME', 'NAME_DESC', 'BORN', 'BORN_DESC', 'GENDER', 'GENDER_DESC', 'ID', 'ID_DESC'),
    { maxLength: 3 },
  );

  test('of any size, going either way, in any order, with ties and nulls, join to the whole list and know their neighbours', async () => {
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 1, max: 7 }), fc.boolean(), async (order, size, forward) => {
        const by = `order: [${order.join(' ')}]`;
        const whole = await listOf(`${by}, first: 100`);
        const all = whole.edges.map(({ node }) => node.id);
        expect(whole.totalCount).toBe(6);
        expect(new Set(all).size).toBe(6);
        expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
        const joined: string[] = [];
        let cursor: string | null = null;
        for (let more = true; more; ) {
          const page = await listOf(
            forward ? `${by}, first: ${size}, after: $after` : `${by}, last: ${size}, before: $before`,
            forward ? { after: cursor } : { before: cursor },
          );
          const ids = page.edges.map(({ node }) => node.id);
          joined.splice(forward ? joined.length : 0, 0, ...ids);
          const from = all.indexOf(ids[0] ?? '');
          expect(page.totalCount).toBe(6);
          expect(page.pageInfo).toEqual({
            hasPreviousPage: from > 0,
            hasNextPage: from + ids.length < 6,
            startCursor: page.edges.at(0)?.cursor,
            endCursor: page.edges.at(-1)?.cursor,
          });
          more = forward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage;
          cursor = forward ? page.pageInfo.endCursor : page.pageInfo.startCursor;
        }
        expect(joined).toEqual(all);
      }),
      { numRuns: 25 },
    );
  });

  test('an empty page still knows what lies on either side', async () => {
    const { edges } = await listOf('first: 100');
    expect((await listOf('first: 0')).pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
    const after = edges.at(-1)?.cursor;
    expect((await listOf('first: 2, after: $after', { after })).pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
    const before = edges.at(0)?.cursor;
    expect((await listOf('last: 0, before: $before', { before })).pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
    });
  });

  test('a filter and its not share out the whole list', async () => {
    const leaf = fc.constantFrom(
      'born: { gt: 1932 }',
      'born: { in: [1934, 1950] }',
      'name: { contains: "a" }',
      'gender: { equals: FEMALE }',
      'name: { isNull: true }',
      'some: { films: { title: { startsWith: "S" } } }',
      'every: { films: { released: { lt: "1976-01-01" } } }',
    );
    const filter = fc.oneof(
      leaf,
      fc.tuple(leaf, leaf).map(([a, b]) => `or: [{ ${a} }, { not: { ${b} } }]`),
      fc.tuple(leaf, leaf).map(([a, b]) => `not: { and: [{ ${a} }, { ${b} }] }`),
    );
    await fc.assert(
      fc.asyncProperty(filter, async (given) => {
        const kept = await listOf(`first: 100, filter: { ${given} }`);
        const rest = await listOf(`first: 100, filter: { not: { ${given} } }`);
        const ids = [...kept.edges, ...rest.edges].map(({ node }) => node.id);
        expect(ids).toHaveLength(6);
        expect(new Set(ids).size).toBe(6);
      }),
      { numRuns: 20 },
    );
  });
});

const problemOf = async (operation: string, variables = {}) => {
  const { data, errors, cypher } = await films.ask(operation, variables);
  expect(data).toBeNull();
  expect(cypher).toEqual([]);
  return errors?.[0]?.message;
};

describe('an argument that cannot be used is refused before anything is sent', () => {
  const cursor = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');

  test.each<[string, string, string]>([
    [
      'a page counted from both ends',
      'films(first: 1, last: 1)',
      'first and last: a page is counted from one end; expected one of them.',
    ],
    ['a negative page', 'films(first: -1)', 'first: -1 is out of range; expected 0 to 500.'],
    ['a page too large', 'films(last: 501)', 'last: 501 is out of range; expected 0 to 500.'],
    ['a text that is no cursor', 'films(after: "nonsense")', 'after: "nonsense" is no cursor of this API.'],
    [
      'a cursor that holds too little',
      `films(before: "${cursor(['81f2a9c1'])}")`,
      `before: "${cursor(['81f2a9c1'])}" belongs to a list in another order.`,
    ],
    ['a path too long', 'connect(from: "a", to: "b", longest: 13)', 'longest: 13 is out of range; expected 1 to 12.'],
    ['a neighbourhood too deep', 'around(around: ["a"], depth: 5)', 'depth: 5 is out of range; expected 1 to 4.'],
    [
      'a neighbourhood too large',
      'around(around: ["a"], limit: 501)',
      'limit: 501 is out of range; expected 1 to 500.',
    ],
  ])('%s', async (_case, field, message) => {
    expect(await problemOf(`{ ${field} { __typename } }`)).toBe(message);
  });

  test('a cursor of another order, and one whose values are not of the order’s kinds', async () => {
    const { data } = await films.ask('{ films(order: [MINUTES], first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (data as { films: { pageInfo: { endCursor: string } } }).films.pageInfo;
    const query = (order: string) =>
      `query ($after: String) { films(order: [${order}], after: $after) { nodes { id } } }`;
    expect(await problemOf(query('RATING'), { after: endCursor })).toBe(
      `after: "${endCursor}" belongs to a list in another order.`,
    );
    const [digest, ...values] = JSON.parse(Buffer.from(endCursor, 'base64url').toString());
    for (const forged of [
      [digest, 'x', ...values.slice(1)],
      [digest, ...values, 1],
      [digest, { a: 1 }, ...values.slice(1)],
    ]) {
      expect(await problemOf(query('MINUTES'), { after: cursor(forged) })).toBe(
        `after: "${cursor(forged)}" is no cursor of this API.`,
      );
    }
  });

  test('a null given to a variable with a default where none may be', async () => {
    const query = 'query ($id: ID = "solaris") { film(id: $id) { title } }';
    expect(await films.ask(query)).toMatchObject({ data: { film: { title: 'Solaris' } } });
    expect(await problemOf(query, { id: null })).toBe('Argument "id" of non-null type "ID!" must not be null.');
  });
});

describe('a null where none may be', () => {
  test('moves up to the nearest place that may be null, and says where it was', async () => {
    const { data, errors } = await films.ask(
      '{ films(last: 1) { nodes { id sure } } solaris: film(id: "solaris") { sure } }',
    );
    expect(data).toBeNull();
    expect(errors?.map(({ message, path }) => [message, path])).toEqual([
      ['Cannot return null for non-nullable field Film.sure.', ['films', 'nodes', 0, 'sure']],
    ]);
    const nullable = await films.ask('{ lost: film(id: "lost") { id sure } solaris: film(id: "solaris") { sure } }');
    expect(nullable.data).toEqual({ lost: null, solaris: { sure: 167 } });
    expect(nullable.errors?.map(({ message, path }) => [message, path])).toEqual([
      ['Cannot return null for non-nullable field Film.sure.', ['lost', 'sure']],
    ]);
  });

  test('a value that its type does not know is an error of its field', async () => {
    await films.driver.executeQuery("MATCH (p:Person {id: 'extra'}) SET p.gender = 'x', p.born = 3000000000");
    const { data, errors } = await films.ask('{ film(id: "stalker") { cast { nodes { id gender born } } } }');
    await films.driver.executeQuery("MATCH (p:Person {id: 'extra'}) REMOVE p.gender, p.born");
    expect(data).toEqual({
      film: {
        cast: {
          nodes: [
            { id: 'extra', gender: null, born: null },
            { id: 'anatoly-solonitsyn', gender: 'MALE', born: 1934 },
          ],
        },
      },
    });
    expect(errors?.map(({ message, path }) => [message, path])).toEqual([
      ['Enum "Gender" cannot represent value: "x"', ['film', 'cast', 'nodes', 0, 'gender']],
      ['Int cannot represent non 32-bit signed integer value: 3000000000', ['film', 'cast', 'nodes', 0, 'born']],
    ]);
  });
});

test('the same text serves other values, and another shape becomes another text', async () => {
  const query = `query ($filter: FilmFilter, $order: [FilmOrder!], $first: Int, $minutes: Boolean!) {
    films(filter: $filter, order: $order, first: $first) { nodes { id minutes @include(if: $minutes) } } }`;
  const text = async (variables: object) => (await films.ask(query, { minutes: true, ...variables })).cypher[0];
  const one = await text({ filter: { title: { equals: 'Solaris' } }, first: 1 });
  expect(await text({ filter: { title: { equals: 'Mirror' } }, first: 7 })).toBe(one);
  expect(await text({ filter: { title: { equals: 'x' }, and: null }, first: null })).toBe(one);
  expect(await text({ filter: { title: { contains: 'x' } } })).not.toBe(one);
  expect(await text({ filter: { title: { equals: 'x' } }, order: ['TITLE'] })).not.toBe(one);
  expect(await text({ filter: { title: { equals: 'x' } }, minutes: false })).not.toBe(one);
});

describe('what an attacker writes stays a value', () => {
  const hostile = [
    `x"}) MATCH (n) DETACH DELETE n //`,
    `' OR 1=1 RETURN 1 //`,
    '\\u0027}) DETACH DELETE n',
    '$p0',
    '`) DETACH DELETE n (`',
    '*:* AND title:[a TO z] OR /.*(a+)+$/ ~ ^ \\',
    'AND OR NOT && || ! ( ) { } [ ] " : +-',
    '\u0000\ud800',
  ];
  let digest: string;
  beforeAll(async () => {
    const { data } = await films.ask('{ films(order: [TITLE, ID], first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (data as { films: { pageInfo: { endCursor: string } } }).films.pageInfo;
    [digest] = JSON.parse(Buffer.from(endCursor, 'base64url').toString());
  });
  const places: [string, (text: string) => [operation: string, variables: Record<string, unknown>]][] = [
    ['an id', (text) => ['query ($v: ID!) { film(id: $v) { title } }', { v: text }]],
    ['a list of ids', (text) => ['query ($v: [ID!]!) { titled(ids: $v) { title } }', { v: [text] }]],
    [
      'a text in the operation itself',
      (text) => [`{ film(id: ${JSON.stringify(text.replace('\ud800', ''))}) { title } }`, {}],
    ],
    ...['equals', 'contains', 'startsWith', 'endsWith', 'lt'].map(
      (operator): [string, (text: string) => [string, Record<string, unknown>]] => [
        `a filter that ${operator}`,
        (text) => [
          `query ($v: String) { films(filter: { title: { ${operator}: $v } }) { nodes { id } } }`,
          { v: text },
        ],
      ],
    ),
    [
      'a list in a filter',
      (text) => ['query ($v: FilmFilter) { films(filter: $v) { nodes { id } } }', { v: { title: { in: [text] } } }],
    ],
    [
      'a filter on an edge',
      (text) => [
        'query ($v: String) { film(id: "mirror") { cast(filter: { role: { equals: $v } }) { nodes { id } } } }',
        { v: text },
      ],
    ],
    [
      'a filter of a relation',
      (text) => [
        'query ($v: String) { films(filter: { some: { cast: { node: { name: { equals: $v } } } } }) { nodes { id } } }',
        { v: text },
      ],
    ],
    ['a full-text search', (text) => ['query ($v: String!) { search(text: $v) { nodes { id } } }', { v: text }]],
    ['the ends of a path', (text) => ['query ($v: ID!) { connect(from: $v, to: $v) { length } }', { v: text }]],
    [
      'the middle of a neighbourhood',
      (text) => ['query ($v: [ID!]!) { around(around: $v) { nodes { thingId } } }', { v: [text] }],
    ],
    [
      'a value in a cursor',
      (text) => {
        const cursor = Buffer.from(JSON.stringify([digest, text, text])).toString('base64url');
        return ['query ($v: String) { films(order: [TITLE, ID], after: $v) { nodes { id } } }', { v: cursor }];
      },
    ],
  ];

  test.each(places)('%s', async (_place, make) => {
    const counted = async () =>
      (await films.driver.executeQuery('MATCH (n) RETURN count(n) AS n')).records[0]?.get('n');
    const before = await counted();
    const texts = new Set<string>();
    const shapes = new Set<string>();
    for (const text of hostile) {
      const [operation, variables] = make(text);
      shapes.add(operation.replaceAll(JSON.stringify(text.replace('\ud800', '')), ''));
      const { errors, cypher } = await films.ask(operation, variables);
      for (const sent of cypher) {
        texts.add(sent);
      }
      expect(cypher.join('')).not.toContain('DELETE n');
      expect(errors).toBeUndefined();
      expect(cypher).toHaveLength(1);
    }
    // Whatever the value, the text is the same.
    expect(texts.size).toBe(shapes.size);
    expect(await counted()).toBe(before);
  });
});

describe('a wrong name is refused, by the compiler and when the schema is made', () => {
  test('a label the graph does not have', () => {
    // @ts-expect-error no such label
    expect(() => newBuilder().graphObject('Ship', { fields: () => ({}) })).toThrow(
      'Ship: the graph has no nodes with the label Ship.',
    );
  });

  test('an order by a property the label does not have', () => {
    // @ts-expect-error no such property
    expect(() => newBuilder().graphObject('Film', { order: ['year'], fields: () => ({}) })).toThrow(
      'Film: cannot be ordered by year, which Film does not have.',
    );
  });

  const schemaOf = (declare: (builder: ReturnType<typeof newBuilder>) => NodeRef) => () => {
    const builder = newBuilder();
    builder.scalarType('Date', { serialize: String });
    const root = declare(builder);
    builder.graphQueries((t) => ({ root: t.all(root) }));
    return builder.toSchema();
  };

  test('a property the label does not have', () => {
    expect(
      schemaOf((builder) =>
        // @ts-expect-error no such property
        builder.graphObject('Film', { fields: (t) => ({ length: t.property('length') }) }),
      ),
    ).toThrow('Film.length: Film has no property length.');
  });

  test('a property the relationship does not have', () => {
    expect(
      schemaOf((builder) => {
        const Person: NodeRef = builder.graphObject('Person', { fields: (t) => ({ name: t.property('name') }) });
        const Direction = builder.graphEdge('Direction', {
          via: ['DIRECTED'],
          node: () => Person,
          // @ts-expect-error no such property
          fields: (t) => ({ role: t.property('role') }),
        });
        return builder.graphObject('Film', {
          fields: (t) => ({ directors: t.connection(Direction, { path: { via: 'DIRECTED', direction: 'IN' } }) }),
        });
      }),
    ).toThrow('DirectionEdge.role: DIRECTED has no property role.');
  });

  test('a relationship type the graph does not have', () => {
    expect(
      schemaOf((builder) => {
        const Film: NodeRef = builder.graphObject('Film', {
          // @ts-expect-error no such type
          fields: (t) => ({ sequels: t.connection(Film, { path: { via: 'FOLLOWED_BY', direction: 'OUT' } }) }),
        });
        return Film;
      }),
    ).toThrow('Film.sequels: no FOLLOWED_BY starts at Film.');
  });

  test('a relationship that does not touch the label that way round', () => {
    expect(
      schemaOf((builder) => {
        const Film: NodeRef = builder.graphObject('Film', {
          // @ts-expect-error no ACTED_IN starts at a film
          fields: (t) => ({ cast: t.connection(Film, { path: { via: 'ACTED_IN', direction: 'OUT' } }) }),
        });
        return Film;
      }),
    ).toThrow('Film.cast: no ACTED_IN starts at Film.');
  });

  test('a path that never leads to the type it says', () => {
    expect(
      schemaOf((builder) => {
        const Studio: NodeRef = builder.graphObject('Studio', { fields: (t) => ({ title: t.property('title') }) });
        return builder.graphObject('Film', {
          fields: (t) => ({ cast: t.connection(Studio, { path: { via: 'ACTED_IN', direction: 'IN' } }) }),
        });
      }),
    ).toThrow('Film.cast: the path leads to Person, never to Studio.');
  });

  test('an edge that reads what its path does not have', () => {
    expect(
      schemaOf((builder) => {
        const Person: NodeRef = builder.graphObject('Person', { fields: (t) => ({ name: t.property('name') }) });
        const Role = builder.graphEdge('Role', {
          via: ['ACTED_IN'],
          node: () => Person,
          fields: (t) => ({ role: t.property('role') }),
        });
        return builder.graphObject('Film', {
          fields: (t) => ({ directors: t.connection(Role, { path: { via: 'DIRECTED', direction: 'IN' } }) }),
        });
      }),
    ).toThrow('Film.directors: RoleEdge.role reads role, which DIRECTED does not have.');
  });

  test('a filter by a field that is none', () => {
    expect(
      schemaOf((builder) =>
        // @ts-expect-error no such field
        builder.graphObject('Film', { filters: ['length'], fields: (t) => ({ title: t.property('title') }) }),
      ),
    ).toThrow('Film: filters name length, which is no field that could serve.');
  });

  test('an ordinary field that leads into the graph', () => {
    expect(
      schemaOf((builder) => {
        const Film: NodeRef = builder.graphObject('Film', { fields: (t) => ({ title: t.property('title') }) });
        builder.queryField('any', (t) => t.field({ type: Film.ref as never, resolve: () => null as never }));
        return Film;
      }),
    ).toThrow('Query.any: an ordinary field cannot lead to Film, which lives in the graph.');
  });
});
