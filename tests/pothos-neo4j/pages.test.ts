import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Films, openFilms } from './films/ask.ts';

let films: Films;
beforeAll(async () => {
  films = await openFilms();
});
afterAll(() => films.close());

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

  test.each([
    ['first: 5', { hasNextPage: true, hasPreviousPage: false }],
    ['first: 6', { hasNextPage: false, hasPreviousPage: false }],
    ['last: 5', { hasNextPage: false, hasPreviousPage: true }],
    ['last: 6', { hasNextPage: false, hasPreviousPage: false }],
  ])('%s: whether there is more is known where nothing else is asked', async (given, expected) => {
    for (const [member, value] of Object.entries(expected)) {
      const { data } = await films.ask(`{ people(${given}) { pageInfo { ${member} } } }`);
      expect(data).toEqual({ people: { pageInfo: { [member]: value } } });
    }
  });

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

  test('a filter and its not divide the whole list', async () => {
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
