import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';
import { allNames, type Bearers, bearersOf, type Named, nameFaults, searchFault } from './name-laws.ts';

let api: Api;
let names: readonly Named[];
let bearers: Bearers;
beforeAll(async () => {
  api = await openApi();
  names = await allNames(api);
  bearers = bearersOf(names);
});
afterAll(() => api.close());

test('every name of every entity is found as it is written', async () => {
  const faults: unknown[] = [];
  for (const name of names) {
    faults.push(...(await searchFault(api, name, 'as written', bearers)));
  }
  expect(names.length).toBeGreaterThan(600);
  expect(faults).toEqual([]);
});

/** A fair share: each name in two spellings and with one beginning. `npm run test:long` takes all. */
test('every name is found and matched however it is spelt, and suggested while it is typed', async () => {
  expect(await nameFaults(api, names, bearers, 2, 1)).toEqual([]);
});

test('lists by name are in the order a person expects, page by page', async () => {
  const joined: string[] = [];
  let after: string | null = null;
  do {
    const { data }: Awaited<ReturnType<typeof page>> = await page(after);
    joined.push(...(data?.states.nodes.map(({ name }) => name) ?? []));
    after = data?.states.pageInfo.hasNextPage ? data.states.pageInfo.endCursor : null;
  } while (after !== null);
  const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base', ignorePunctuation: true });
  expect(joined).toEqual(joined.toSorted(order.compare));
  expect(new Set(joined).size).toBe(joined.length);
  expect(joined.indexOf('Türkiye')).toBe(joined.indexOf('Turkmenistan') - 1);
});

const page = (after: string | null) =>
  api.ask<{ states: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(
    'query ($after: String) { states(first: 7, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }',
    { after },
  );

test.each([
  ['{ states(filter: { name: { contains: "TÜRKIYE" } }) { nodes { id } } }', ['turkiye']],
  ['{ states(filter: { name: { startsWith: "turki" } }) { nodes { id } } }', ['turkiye']],
  ['{ states(filter: { name: { endsWith: "Arab Émirates." } }) { nodes { id } } }', ['united-arab-emirates']],
])('%s compares folded names', async (operation, ids) => {
  const { data } = await api.ask<{ states: { nodes: { id: string }[] } }>(operation);
  expect(data?.states.nodes.map(({ id }) => id)).toEqual(ids);
});

test('a part of a name without a letter or digit is refused', async () => {
  const { errors, statements } = await api.ask('{ states(filter: { name: { contains: "–" } }) { totalCount } }');
  expect([errors?.[0]?.message, errors?.[0]?.extensions?.code, statements]).toEqual([
    'filter.name.contains: "–" has no letter or digit; expected a part of a name.',
    'BAD_USER_INPUT',
    0,
  ]);
});
