import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Films, openFilms } from './films/ask.ts';

let films: Films;
beforeAll(async () => {
  films = await openFilms();
});
afterAll(() => films.close());

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
    ['the ends of a path', (text) => ['query ($v: ID!) { connect(from: $v, to: "mirror") { length } }', { v: text }]],
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
