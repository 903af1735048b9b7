import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, answerOf, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly score: number;
      readonly matchedName: string | null;
      readonly entity: { readonly id: string; readonly date?: string };
    }[];
  };
}

/** What a search finds: each id with the name that fits, and the step on which it stands. */
async function found(text: string, more = ''): Promise<[id: string, matchedName: string | null, step: number][]> {
  const { search } = await answerOf<Found>(
    api,
    `{ search(text: ${JSON.stringify(text)}${more}) { totalCount nodes { score matchedName entity { id } } } }`,
  );
  return search.nodes.map(({ entity, matchedName, score }) => [entity.id, matchedName, Math.floor(score)]);
}

describe('by any name', () => {
  test.each([
    ['Kazakhstan', 'kazakhstan', 'Kazakhstan', 5],
    ['kazakhstan ', 'kazakhstan', 'Kazakhstan', 5],
    ['SCO', 'sco', 'SCO', 4],
    ['ШОС', 'sco', 'ШОС', 4],
    ['шос', 'sco', 'ШОС', 4],
    ['上海合作组织', 'sco', '上海合作组织', 4],
    ['合作', 'sco', '上海合作组织', 2],
    ['Sadyr Zhaparov', 'sadyr-japarov', 'Sadyr Zhaparov', 4],
    ['Zhaparov', 'akylbek-japarov', 'Zhaparov Akylbek', 3],
    ['small yard', 'small-yard-high-fences', 'Small yard, high fences', 3],
    ['shanghai coop', 'sco', 'Shanghai Cooperation Organisation', 3],
    ['coop shang', 'sco', 'Shanghai Cooperation Organisation', 2],
    ['kazahstan', 'kazakhstan', 'Kazakhstan', 1],
    ['Lukashenka', 'aleksandr-lukashenko', 'Aleksandr Lukashenko', 1],
    ['2018 summit', 'qingdao-2018', null, 2],
    ['KGZ', 'kyrgyzstan', null, 4],
    ['BY', 'belarus', null, 4],
    ['ARE', 'united-arab-emirates', null, 4],
    ['Q232', 'kazakhstan', null, 4],
    ['Charter of the SCO', 'sco-charter', 'Charter of the SCO', 5],
    ['qingdao-2018', 'qingdao-2018', null, 4],
  ])('%s', async (text, id, matchedName, step) => {
    expect((await found(text))[0]).toEqual([id, matchedName, step]);
  });

  test('Japarov is two people, and misspelt no other', async () => {
    expect(await found('Japarov')).toEqual([
      ['sadyr-japarov', 'Sadyr Japarov', 2],
      ['akylbek-japarov', 'Akylbek Japarov', 2],
      // He chaired it, as its description says.
      ['chg-bishkek-2023', null, 0],
    ]);
  });

  test('what is called Astana Declaration comes first, with its date', async () => {
    const { search } = await answerOf<Found>(
      api,
      '{ search(text: "Astana Declaration", first: 3) { nodes { entity { id ... on Document { date } } } } }',
    );
    expect(new Map(search.nodes.map(({ entity }) => [entity.id, entity.date]))).toEqual(
      new Map([
        ['astana-declaration-2011', '2011-06-15'],
        ['astana-declaration-2017', '2017-06-09'],
        ['astana-declaration-2024', '2024-07-04'],
      ]),
    );
  });
});

test('every summit is found by its year', async () => {
  const years = Array.from({ length: 25 }, (_, index) => 2001 + index);
  const found: Record<string, { nodes: { entity: { id: string } }[] }> = {};
  // Five at once: each search takes Neo4j a while to plan.
  for (let from = 0; from < years.length; from += 5) {
    const searches = years
      .slice(from, from + 5)
      .map(
        (year) => `y${year}: search(text: "${year} summit", kinds: [MEETING], first: 1) { nodes { entity { id } } }`,
      );
    Object.assign(found, await answerOf<typeof found>(api, `{ ${searches.join(' ')} }`));
  }
  const { meetings } = await answerOf<{ meetings: { nodes: { id: string; start: string }[] } }>(
    api,
    '{ meetings(kind: CHS, first: 50) { nodes { id start } } }',
  );
  expect(Object.entries(found).map(([year, { nodes }]) => [year, nodes[0]?.entity.id])).toEqual(
    meetings.nodes.map(({ id, start }) => [`y${start.slice(0, 4)}`, id]),
  );
});

test('only some kinds, counted by kind', async () => {
  const ids = async (more: string) => (await found('kazakhstan', more)).map(([id]) => id);
  expect(await ids(', first: 1, kinds: [OFFICE]')).toEqual(['president-of-kazakhstan']);
  expect(
    await answerOf(
      api,
      '{ search(text: "tokayev") { totalCount groups(by: [TYPE]) { key count } } some: search(text: "kazakhstan", kinds: [OFFICE, STATE], first: 2) { nodes { entity { __typename } } } }',
    ),
  ).toEqual({
    search: { totalCount: 1, groups: [{ key: 'Leader', count: 1 }] },
    some: { nodes: [{ entity: { __typename: 'State' } }, { entity: { __typename: 'Office' } }] },
  });
});

test('pages join to the whole list', async () => {
  const page = async (after: string | null) => {
    const { data } = await api.ask<{
      search: { nodes: { entity: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }>(
      'query ($after: String) { search(text: "meeting", first: 7, after: $after) { nodes { entity { id } } pageInfo { endCursor hasNextPage } } }',
      { after },
    );
    return data?.search;
  };
  const joined: (string | undefined)[] = [];
  let after: string | null = null;
  do {
    const found = await page(after);
    joined.push(...(found?.nodes.map(({ entity }) => entity.id) ?? []));
    after = found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
  } while (after !== null);
  const { search } = await answerOf<Found>(
    api,
    '{ search(text: "meeting", first: 500) { totalCount nodes { score matchedName entity { id } } } }',
  );
  expect(search.totalCount).toBeGreaterThan(50);
  expect(joined).toEqual(search.nodes.map(({ entity }) => entity.id));
  expect(new Set(joined).size).toBe(search.totalCount);
});

test('as of a day, by the names it had then; what is planned only where it is asked for', async () => {
  expect(
    await answerOf(
      api,
      `{ early: asOf(date: "2004-01-01") { search(text: "Astana Declaration", kinds: [DOCUMENT]) { nodes { entity { id } } } }
         hidden: search(text: "bishkek 2026", kinds: [MEETING]) { nodes { entity { id } } }
         shown: search(text: "bishkek 2026", kinds: [MEETING], includePlanned: true) { nodes { entity { id } } } }`,
    ),
  ).toEqual({
    early: { search: { nodes: [] } },
    hidden: { nodes: [] },
    shown: { nodes: [{ entity: { id: 'bishkek-2026' } }] },
  });
});

test.each([
  ['***', 'BAD_USER_INPUT', 'text: "***" has no letter or digit; expected a name, or a part of one.'],
  ['a'.repeat(201), 'TEXT_TOO_LONG', 'text: it has 201 characters; expected at most 200.'],
])('%s is refused', async (text, code, message) => {
  const { errors, statements } = await api.ask('query ($text: String!) { search(text: $text) { totalCount } }', {
    text,
  });
  expect(statements).toBe(0);
  expect(errors?.map((error) => [error.message, error.extensions?.code])).toEqual([[message, code]]);
});
