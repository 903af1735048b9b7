import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';

interface Named {
  readonly name: string;
  readonly names: readonly { readonly text: string; readonly language: string }[];
}
interface Summit {
  readonly id: string;
  readonly start: string;
  readonly city: Named | null;
}

let api: Api;
let summits: readonly Summit[];
beforeAll(async () => {
  api = await openApi();
  const { data } = await api.ask<{ meetings: { nodes: Summit[] } }>(
    '{ meetings(kind: CHS, first: 60) { nodes { id start city { name names { text language } } } } }',
  );
  summits = data?.meetings.nodes ?? [];
});
afterAll(() => api.close());

async function found(text: string): Promise<string[]> {
  const { data } = await api.ask<{ search: { nodes: { entity: { id: string } }[] } }>(
    'query ($text: String!) { search(text: $text, first: 10) { nodes { entity { id } } } }',
    { text },
  );
  return data?.search.nodes.map(({ entity }) => entity.id) ?? [];
}

test('a summit comes first by what it is and its year, in three languages', async () => {
  const missed: unknown[] = [];
  for (const { id, start } of summits) {
    const year = start.slice(0, 4);
    for (const text of [
      `${year} summit`,
      `SCO summit ${year}`,
      `the SCO summit of ${year}`,
      `CHS ${year}`,
      `саммит ШОС ${year}`,
      `上合组织峰会 ${year}`,
      `${year}上海合作组织峰会`,
    ]) {
      const [first] = await found(text);
      if (first !== id) {
        missed.push([text, id, first]);
      }
    }
  }
  expect(summits.length).toBeGreaterThan(20);
  expect(missed).toEqual([]);
});

test('a summit comes first by its city and year, whatever name of the city is given, and all of a city by the city', async () => {
  const missed: unknown[] = [];
  for (const { id, start, city } of summits) {
    const year = start.slice(0, 4);
    for (const { text: name } of city ? [{ text: city.name }, ...city.names] : []) {
      for (const text of [`${name} summit ${year}`, `summit in ${name} ${year}`]) {
        const [first] = await found(text);
        if (first !== id) {
          missed.push([text, id, first]);
        }
      }
      const those = summits.filter((other) => other.city?.name === city?.name).map((other) => other.id);
      const firsts = (await found(`${name} summit`)).slice(0, those.length);
      if (firsts.toSorted().join() !== those.toSorted().join()) {
        missed.push([`${name} summit`, those, firsts]);
      }
    }
  }
  expect(missed).toEqual([]);
});
