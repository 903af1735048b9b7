import { readdir, readFile } from 'node:fs/promises';
import { expect } from '@jest/globals';
import type { Films } from './films/ask.ts';

/** The names of the cases in a folder: of each an operation, the exact Cypher it becomes, and the exact answer. */
export const casesIn = async (folder: URL): Promise<string[]> =>
  (await readdir(folder)).flatMap((file) => (file.endsWith('.graphql') ? [file.replace('.graphql', '')] : []));

/** The variables in a case's first line; a cursor is taken from the page it names. */
async function variablesOf(graph: Films, operation: string): Promise<Record<string, unknown>> {
  const [, line = '{}'] = /^# variables: (.*)/.exec(operation) ?? [];
  const entries = Object.entries(JSON.parse(line) as Record<string, unknown>);
  return Object.fromEntries(
    await Promise.all(
      entries.map(async ([name, value]) => {
        const [, field, end] = /^AFTER:(.*)\.(\w+)$/.exec(String(value)) ?? [];
        if (!field) {
          return [name, value];
        }
        const { data } = await graph.ask(`{ list: ${field} { pageInfo { cursor: ${end} } } }`);
        return [name, (data as { list: { pageInfo: { cursor: string } } }).list.pageInfo.cursor];
      }),
    ),
  );
}

/** Expects of a graph that a case holds, in one statement. */
export async function expectCase(graph: Films, folder: URL, name: string): Promise<void> {
  const content = (kind: string) => readFile(new URL(`${name}.${kind}`, folder), 'utf8');
  const operation = await content('graphql');
  const { data, errors, cypher } = await graph.ask(operation, await variablesOf(graph, operation));
  expect(errors).toBeUndefined();
  expect(cypher).toHaveLength(1);
  expect(`${cypher[0]}\n`).toBe(await content('cypher'));
  expect(data).toEqual(JSON.parse(await content('json')));
}
