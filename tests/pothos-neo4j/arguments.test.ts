import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Films, openFilms } from './films/ask.ts';

let films: Films;
beforeAll(async () => {
  films = await openFilms();
});
afterAll(() => films.close());

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
    ['a text that is not a cursor', 'films(after: "nonsense")', 'after: "nonsense" is not a cursor of this API.'],
    [
      'a cursor that holds too little',
      `films(before: "${cursor(['81f2a9c1'])}")`,
      `before: "${cursor(['81f2a9c1'])}" belongs to a list in another order.`,
    ],
    ['a path too long', 'connect(from: "a", to: "b", maxLength: 9)', 'maxLength: 9 is out of range; expected 1 to 8.'],
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
        `after: "${cursor(forged)}" is not a cursor of this API.`,
      );
    }
  });

  test('a null given to a variable with a default where none may be', async () => {
    const query = 'query ($id: ID = "solaris") { film(id: $id) { title } }';
    expect(await films.ask(query)).toMatchObject({ data: { film: { title: 'Solaris' } } });
    expect(await problemOf(query, { id: null })).toBe('Argument "id" of non-null type "ID!" must not be null.');
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
  expect(await text({ filter: { title: { equals: 'x' } }, order: ['RATING'] })).not.toBe(one);
  expect(await text({ filter: { title: { equals: 'x' } }, minutes: false })).not.toBe(one);
});

test('a variable is one parameter, however often it is used and wherever in it a value stands', async () => {
  const query = `query ($id: ID!, $title: String, $filter: FilmFilter, $n: Int) {
    a: film(id: $id) { title } b: film(id: $id) { title }
    c: films(first: $n, filter: { or: [{ title: { equals: $title } }, { title: { contains: $title } }] }) { nodes { id } }
    d: films(first: $n, filter: $filter) { nodes { id } } e: films(filter: $filter) { totalCount } }`;
  const { cypher, parameters } = await films.ask(query, {
    id: 'solaris',
    title: 'Mirror',
    n: 2,
    filter: { title: { equals: 'Stalker' } },
  });
  expect(parameters).toEqual({ p0: 'solaris', p1: 'Mirror', p2: 2, p3: 'Stalker' });
  expect(cypher[0]?.match(/\$p\d/g)?.join(' ')).toBe('$p0 $p0 $p1 $p1 $p2 $p3 $p2 $p3');
});
