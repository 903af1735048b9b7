import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isInputObjectType, printType } from 'graphql';
import { casesIn, expectCase } from './cases.ts';
import { type Films, openGraph } from './films/ask.ts';
import { clearSeries, seriesSchema, seriesStatements } from './series/schema.ts';

const folder = new URL('series/cases/', import.meta.url);
const names = await casesIn(folder);
const schema = seriesSchema();

let series: Films;
beforeAll(async () => {
  series = await openGraph(schema, seriesStatements, clearSeries);
});
afterAll(() => series.close());

/** Each construct is a fixture: the operation, the exact Cypher it becomes, the exact answer, and one statement. */
describe('keys that are integers, days, or several properties', () => {
  test.each(names)('%s', (name) => expectCase(series, folder, name));
});

describe('arguments', () => {
  const argsOf = (field: string) =>
    schema
      .getQueryType()
      ?.getFields()
      [field]?.args.map(({ name, type }) => `${name}: ${type}`)
      .join(', ');

  test.each([
    ['season', 'number: Int!'],
    ['seasonsByKey', 'keys: [Int!]!'],
    ['episode', 'title: String!, year: Int!'],
    ['episodesByKey', 'keys: [EpisodeKey!]!'],
    ['aired', 'title: String!, year: Int!'],
    ['broadcast', 'day: Date!'],
    ['reel', 'number: ID!'],
    ['reelsByKey', 'keys: [ID!]!'],
    ['viewer', 'id: ID!'],
    ['remade', 'exclude: [Tie!], from: EpisodeKey!, maxLength: Int, to: EpisodeKey!, types: [Tie!]'],
    ['sequels', 'around: [Int!]!, depth: Int, exclude: [Sequel!], limit: Int, types: [Sequel!]'],
  ])('of %s follow from the model, and from how the type shows the key', (field, expected) => {
    expect(argsOf(field)).toBe(expected);
  });

  test('of several properties are an input type', () => {
    const type = schema.getType('EpisodeKey');
    expect(isInputObjectType(type) && printType(type)).toBe(`"""What tells one Episode from another."""
input EpisodeKey {
  title: String!
  year: Int!
}`);
  });

  test('that are integers go to Neo4j as integers, be they given as ids or in maps', async () => {
    const { parameters } = await series.ask('{ reel(number: "12") { id } reelsByKey(keys: ["1", 12]) { id } }');
    expect(parameters).toEqual({ p0: 12, p1: [1, 12] });
    const { data } = await series.ask('query ($keys: [EpisodeKey!]!) { episodesByKey(keys: $keys) { title } }', {
      keys: [{ title: 'Finale', year: 2009 }],
    });
    expect(data).toEqual({ episodesByKey: [{ title: 'Finale' }] });
  });

  test.each(['twelve', '12.5', '1e1', '012', ' 12', '-0', '', 'null', '9007199254740993'])(
    'refuse the id "%s" of an integer, by whatever way it comes',
    async (id) => {
      for (const [operation, place] of [
        ['reel(number: $id) { id }', 'number'],
        ['reelsByKey(keys: ["1", $id]) { id }', 'keys'],
        ['reels(number: $id) { totalCount }', 'number'],
        ['reels(filter: { id: { equals: $id } }) { totalCount }', 'filter.id.equals'],
        ['reels(filter: { id: { in: [$id] } }) { totalCount }', 'filter.id.in'],
      ]) {
        const { data, errors, cypher } = await series.ask(`query ($id: ID!) { ${operation} }`, { id });
        expect(data).toBeNull();
        expect(cypher).toEqual([]);
        expect(errors).toEqual([
          expect.objectContaining({
            message: `${place}: "${id}" is not a value of its kind; expected Integer.`,
            extensions: { code: 'BAD_USER_INPUT' },
          }),
        ]);
      }
    },
  );

  test.each([
    ['remade(from: { title: "Pilot", year: 1999 }, to: { year: 1999, title: "Pilot" })', 'Pilot, 1999'],
    ['sequel(from: 9, to: 9)', '9'],
  ])('%s: a path leads from one node to another', async (field, told) => {
    const { errors } = await series.ask(`{ ${field} { length } }`);
    expect(errors?.map(({ message }) => message)).toEqual([
      `to: "${told}" is where the path begins; expected another id.`,
    ]);
  });

  test('count with all their characters', async () => {
    const keys = [{ title: 'a'.repeat(2_000_000), year: 1 }];
    const { errors } = await series.ask('query ($keys: [EpisodeKey!]!) { episodesByKey(keys: $keys) { title } }', {
      keys,
    });
    expect(errors?.map(({ message }) => message)).toEqual([
      'The values given have 2000009 characters, each counted where it is written; expected at most 2000000.',
    ]);
  });
});
