import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Films, openFilms } from './films/ask.ts';

const folder = new URL('films/cases/', import.meta.url);
const names = (await readdir(folder)).flatMap((file) =>
  file.endsWith('.graphql') ? [file.replace('.graphql', '')] : [],
);
const content = (name: string, kind: string) => readFile(new URL(`${name}.${kind}`, folder), 'utf8');

let films: Films;
beforeAll(async () => {
  films = await openFilms();
});
afterAll(() => films.close());

/** The variables in a case's first line; a cursor is taken from the page it names. */
async function variablesOf(operation: string): Promise<Record<string, unknown>> {
  const [, line = '{}'] = /^# variables: (.*)/.exec(operation) ?? [];
  const entries = Object.entries(JSON.parse(line) as Record<string, unknown>);
  return Object.fromEntries(
    await Promise.all(
      entries.map(async ([name, value]) => {
        const [, field, end] = /^AFTER:(.*)\.(\w+)$/.exec(String(value)) ?? [];
        if (!field) {
          return [name, value];
        }
        const { data } = await films.ask(`{ list: ${field} { pageInfo { cursor: ${end} } } }`);
        return [name, (data as { list: { pageInfo: { cursor: string } } }).list.pageInfo.cursor];
      }),
    ),
  );
}

/** Each construct is a fixture: the operation, the exact Cypher it becomes, the exact answer, and one statement. */
describe('constructs', () => {
  test.each(names)('%s', async (name) => {
    const operation = await content(name, 'graphql');
    const { data, errors, cypher } = await films.ask(operation, await variablesOf(operation));
    expect(errors).toBeUndefined();
    expect(cypher).toHaveLength(1);
    expect(`${cypher[0]}\n`).toBe(await content(name, 'cypher'));
    expect(data).toEqual(JSON.parse(await content(name, 'json')));
  });
});
