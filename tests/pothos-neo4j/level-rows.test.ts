import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Films, openFilms } from './films/ask.ts';
import { newBuilder } from './films/schema.ts';

let films: Films;
beforeAll(async () => {
  films = await openFilms();
  await films.driver.executeQuery(
    `MATCH (extra:Person {id: 'extra'}), (mirror:Film {id: 'mirror'}), (solaris:Film {id: 'solaris'}), (stalker:Film {id: 'stalker'})
     CREATE (extra)-[:SAW {year: 1976}]->(mirror), (solaris)-[:INSPIRED {key: 'i3', since: 1979}]->(stalker)
     FOREACH (year IN [1980, 1981, 1982] | CREATE (extra)-[:SAW {year: year}]->(stalker))`,
  );
});
afterAll(() => films.close());

interface Page {
  readonly edges: { readonly cursor: string; readonly year?: number; readonly node: { readonly id: string } }[];
}

/** The rows of a list, one page after the other, each of one row. */
async function paged(list: (page: string) => string, direction: 'forward' | 'backward'): Promise<Page['edges']> {
  const rows: Page['edges'] = [];
  for (let cursor: string | null = null; rows.length < 10; ) {
    const page = direction === 'forward' ? 'first: 1, after: $cursor' : 'last: 1, before: $cursor';
    const { data, errors } = await films.ask(`query ($cursor: String) { ${list(page)} }`, { cursor });
    expect(errors).toBeUndefined();
    const [row] = (data as { of: { list: Page } }).of.list.edges;
    if (!row) {
      break;
    }
    rows.push(row);
    cursor = row.cursor;
  }
  return direction === 'forward' ? rows : rows.toReversed();
}

describe('rows that no key tells apart', () => {
  test('of parallel relationships come on one page each, going either way', async () => {
    const list = (page: string) =>
      `of: person(id: "extra") { list: saw(${page}) { edges { cursor year node { id } } } }`;
    const whole = await paged((page) => list(page), 'forward');
    expect(whole.map(({ node }) => node.id)).toEqual(['mirror', 'stalker', 'stalker', 'stalker']);
    expect(whole.map(({ year }) => year).sort()).toEqual([1976, 1980, 1981, 1982]);
    expect(await paged(list, 'backward')).toEqual(whole);
    const { cypher } = await films.ask(`{ ${list('first: 1')} }`);
    expect(cypher[0]).toContain('ORDER BY n1.released, n1.title, n1.id, elementId(r1) LIMIT');
  });

  test('of several relationships in a row likewise', async () => {
    const list = (page: string) =>
      `of: film(id: "solaris") { list: inspirations(${page}) { edges { cursor node { id } } } }`;
    const whole = await paged(list, 'forward');
    // One step to each of the two films, and two steps to the second.
    expect(whole.map(({ node }) => node.id)).toEqual(['mirror', 'stalker', 'stalker']);
    expect(await paged(list, 'backward')).toEqual(whole);
  });

  test('of a list of edges stand in the order of a page; those of a list of nodes need none', async () => {
    const { data, cypher } = await films.ask(
      '{ person(id: "extra") { viewings { year } saw { edges { year } } connected { ... on Film { id } } } }',
    );
    const { viewings, saw } = (data as { person: { viewings: object[]; saw: { edges: object[] } } }).person;
    expect(viewings).toHaveLength(4);
    expect(saw.edges).toEqual(viewings);
    expect(cypher[0]?.match(/elementId\(r\d\)/g)).toEqual(['elementId(r1)', 'elementId(r2)']);
  });

  test('of a path and a neighbourhood are ordered by Neo4j’s own ids', async () => {
    const { data, cypher } = await films.ask(
      `{ tie(from: "extra", to: "stalker") { edges { year } } ties(around: ["extra"]) { edges { year } } }`,
    );
    const { tie, ties } = data as { tie: { edges: object[] }; ties: { edges: object[] } };
    expect(tie.edges).toHaveLength(1);
    expect(ties.edges).toHaveLength(4);
    expect(cypher[0]).toContain('[r IN relationships(p0) | r.key], [r IN relationships(p0) | elementId(r)] LIMIT 1');
  });
});

test('keys of relationships that have none cannot be listed', () => {
  const builder = newBuilder();
  builder.scalarType('Date', { serialize: String });
  builder.graphObject('Film', { fields: (t) => ({ title: t.property('title') }) });
  builder.graphObject('Person', { fields: (t) => ({ name: t.property('name') }) });
  const Viewing = builder.graphEdge('Viewing', { via: ['SAW'], node: 'Person', fields: () => ({}) });
  const Loan = builder.graphEdge('Loan', {
    via: ['LENT'],
    node: 'Film',
    fields: (t) => ({
      seen: t.connection({ at: 'to', among: 'parts', via: 'SAW', direction: 'IN', edge: Viewing }),
    }),
  });
  builder.graphObject('Studio', {
    fields: (t) => ({ loans: t.list({ via: 'LENT', direction: 'OUT', edge: Loan }) }),
  });
  builder.graphQueries((t) => ({ film: t.byKey('Film') }));
  expect(() => builder.toSchema()).toThrow(
    'LoanEdge.seen: the property parts lists keys of SAW, which has no key in the graph model; expected one.',
  );
});
