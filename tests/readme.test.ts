import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readDataset, statementsOf } from '../src/knowledge/dataset.ts';
import { type Api, openApi } from './support/api.ts';
import { fixtures } from './support/test-database.ts';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
const pairs = [...readme.matchAll(/\n(.+)\n\n```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)].map(
  ([, question = '', operation = '', answer = '']) => ({ question, operation, answer }),
);

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('the README shows its questions beside their answers', () => {
  expect(pairs).toHaveLength(7);
});

test.each(pairs)('the README answers truly: $question', async ({ operation, answer }) => {
  const { data, errors, statements } = await api.ask(operation);
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(answer));
  expect(statements).toBe(1);
});

test('the README names the counts of the dataset', async () => {
  const dataset = await readDataset(fixtures);
  const { entities, header } = dataset;
  expect(readme).toContain(
    `${entities.length} entities and ${statementsOf(dataset).length} statements, version ${header.version}.`,
  );
});
