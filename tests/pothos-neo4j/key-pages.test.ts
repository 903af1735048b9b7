import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Films, openGraph } from './films/ask.ts';
import { clearSeries, seriesSchema, seriesStatements } from './series/schema.ts';

let series: Films;
beforeAll(async () => {
  series = await openGraph(seriesSchema(), seriesStatements, clearSeries);
});
beforeEach(clear);
afterAll(() => series.close());

async function clear(): Promise<void> {
  await series.driver.executeQuery('MATCH (n:Season|Episode|Reel|Viewer) DETACH DELETE n');
}

/** How a list is asked for its rows, given its page and order, and as what a row that was made comes back. */
interface List<Row> {
  readonly ask: (args: string) => string;
  readonly shown: (row: Row) => object;
}

interface Answer {
  readonly of: { readonly list: { readonly edges: readonly { readonly cursor: string }[] } };
}

/** All rows of a list in pages of some size, going one way, each page one statement. */
async function paged({ ask }: Pick<List<never>, 'ask'>, order: readonly string[], size: number, isForward: boolean) {
  const rows: object[] = [];
  for (let at: string | undefined; ; ) {
    const page = isForward ? `first: ${size}, after: $at` : `last: ${size}, before: $at`;
    const { data, errors, cypher } = await series.ask(
      `query ($at: String) { ${ask(`order: [${order}], ${page}`)} }`,
      at === undefined ? {} : { at },
    );
    expect(errors).toBeUndefined();
    expect(cypher).toHaveLength(1);
    const { edges } = (data as Answer).of.list;
    rows.splice(isForward ? rows.length : 0, 0, ...edges.map(({ cursor: _, ...row }) => row));
    if (edges.length < size) {
      return rows;
    }
    at = edges.at(isForward ? -1 : 0)?.cursor;
  }
}

const sorted = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

/** Sees each row once, in one order, whichever way one goes and however large the pages are. */
async function expectEachOnce<Row>(list: List<Row>, made: readonly Row[], order: readonly string[], size: number) {
  const all = await paged(list, order, 100, true);
  expect(sorted(all)).toEqual(sorted(made.map(list.shown)));
  expect(await paged(list, order, size, true)).toEqual(all);
  expect(await paged(list, order, size, false)).toEqual(all);
}

const name = fc.constantFrom('a', 'b', 'B', 'ä', '', '1', '10', '9');
const whole = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.integer());
const size = fc.integer({ min: 1, max: 5 });
const runs = { numRuns: 15 };
const orders = (...names: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...names.flatMap((each) => [each, `${each}_DESC`])), { maxLength: 2 });

describe('pages see each row of random data once', () => {
  test('of nodes whose key is an integer', async () => {
    const made = fc.uniqueArray(fc.record({ number: whole, name }), {
      selector: ({ number }) => number,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(made, orders('NAME', 'NUMBER'), size, async (seasons, order, pageSize) => {
        await clear();
        await series.driver.executeQuery(
          'UNWIND $seasons AS each CREATE (:Season {number: toInteger(each.number), name: each.name})',
          { seasons },
        );
        const ask = (args: string) => `of: all { list: seasons(${args}) { edges { cursor node { number name } } } }`;
        await expectEachOnce({ ask, shown: (node) => ({ node }) }, seasons, order, pageSize);
      }),
      runs,
    );
  });

  test('of nodes whose key is an integer that only an ID can show', async () => {
    const made = fc.uniqueArray(fc.oneof(whole, fc.maxSafeInteger()), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(made, orders('ID'), size, async (numbers, order, pageSize) => {
        await clear();
        await series.driver.executeQuery('UNWIND $numbers AS each CREATE (:Reel {number: toInteger(each)})', {
          numbers,
        });
        const ask = (args: string) => `of: all { list: reels(${args}) { edges { cursor node { id } } } }`;
        await expectEachOnce({ ask, shown: (id) => ({ node: { id: String(id) } }) }, numbers, order, pageSize);
        const { data } = await series.ask('query ($keys: [ID!]!) { reelsByKey(keys: $keys) { id } }', {
          keys: numbers.map(String),
        });
        expect(data).toEqual({ reelsByKey: numbers.map((id) => ({ id: String(id) })) });
      }),
      runs,
    );
  });

  const episodes = fc.uniqueArray(
    fc.record({ title: name, year: fc.integer({ min: 1999, max: 2002 }), genre: fc.constantFrom('x', 'y') }),
    { selector: ({ title, year }) => `${title} ${year}`, maxLength: 12 },
  );
  const make =
    'UNWIND $made AS each CREATE (e:Episode:Aired {title: each.title, year: toInteger(each.year), genre: each.genre})';

  test('of nodes whose key is several properties, also where a view hides one of them', async () => {
    await fc.assert(
      fc.asyncProperty(episodes, orders('TITLE', 'YEAR', 'GENRE'), size, async (made, order, pageSize) => {
        await clear();
        await series.driver.executeQuery(make, { made });
        const ask = (args: string) =>
          `of: all { list: episodes(${args}) { edges { cursor node { title year genre } } } }`;
        await expectEachOnce({ ask, shown: (node) => ({ node }) }, made, order, pageSize);
        const untitled = (args: string) =>
          `of: untitled { list: episodes(${args}) { edges { cursor node { year genre } } } }`;
        const shown = ({ year, genre }: (typeof made)[number]) => ({ node: { year, genre } });
        await expectEachOnce({ ask: untitled, shown }, made, order, pageSize);
        const keys = made.map(({ title, year }) => ({ title, year }));
        const { data } = await series.ask(
          'query ($keys: [EpisodeKey!]!) { episodesByKey(keys: $keys) { title year } }',
          { keys },
        );
        expect(data).toEqual({ episodesByKey: keys });
      }),
      runs,
    );
  });

  test('of parallel relationships whose key is several properties, to nodes whose key is several', async () => {
    const seen = fc.uniqueArray(
      fc.record({
        title: fc.constantFrom('a', 'b'),
        year: fc.constantFrom(1999, 2009),
        day: fc.constantFrom('2020-01-01', '2020-01-02'),
        hour: fc.integer({ min: 8, max: 11 }),
      }),
      { selector: (each) => Object.values(each).join(' '), maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(seen, orders('HOUR'), size, async (made, order, pageSize) => {
        await clear();
        await series.driver.executeQuery(
          `CREATE (v:Viewer {id: 'anna', name: 'Anna'})
           WITH v UNWIND $made AS each
           MERGE (e:Episode:Aired {title: each.title, year: toInteger(each.year), genre: 'x'})
           CREATE (v)-[:SAW {day: date(each.day), hour: toInteger(each.hour)}]->(e)`,
          { made },
        );
        const ask = (args: string) =>
          `of: viewer(id: "anna") { list: saw(${args}) { edges { cursor hour day node { title year } } } }`;
        const shown = ({ title, year, day, hour }: (typeof made)[number]) => ({ hour, day, node: { title, year } });
        await expectEachOnce({ ask, shown }, made, order, pageSize);
      }),
      runs,
    );
  });
});
