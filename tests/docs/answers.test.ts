import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { schema } from '../../schema/index.ts';
import { exampleOperations } from '../../src/examples/operations.ts';
import { type Api, openApi } from '../support/api.ts';
import { blocksOf, examplesOn, readPage, readPages } from './pages.ts';

const pages = await readPages();
const examples = pages.flatMap(examplesOn);
const answered = examples.filter(({ answer }) => answer !== undefined);

describe('every answer on a page is what the API answers', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  test.each(answered)('$path: $question', async ({ operation, answer = '' }) => {
    const { data, errors, statements } = await api.ask(operation);
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(answer));
    expect(statements).toBe(1);
  });
});

test('every operation on a page fits the schema', () => {
  const problems = examples.flatMap(({ path, operation }) =>
    validate(schema, parse(operation)).map(({ message }) => `${path}: ${message}`),
  );
  expect(problems).toEqual([]);
});

test('no operation and no answer on a page is overlooked', () => {
  const count = (language: string) => pages.reduce((sum, { text }) => sum + blocksOf(text, language).length, 0);
  expect([examples.length, answered.length]).toEqual([count('graphql'), count('json')]);
});

test('five questions of the README stand beside their answers, and two of the page of questions', () => {
  const on = (page: string) => answered.filter(({ path }) => path === page).length;
  expect([on('README.md'), on('docs/questions.md')]).toEqual([5, 2]);
});

const rows = [
  ...(await readPage('docs/questions.md')).matchAll(
    /^\| \[.+\]\(\.\.\/fixtures\/operations\/\d+-(.+)\.graphql\) *\| (.+?) *\|$/gm,
  ),
].map(([, name = '', answer = '']) => ({
  name,
  answer,
  claims: [...answer.matchAll(/\*\*(.+?)\*\*/g)].map(([, each]) => each),
}));

test('the page of questions has every example question beside its answer', async () => {
  expect(rows.map(({ name }) => name)).toEqual((await exampleOperations()).map(({ name }) => name));
  expect(await readPage('README.md')).toContain('thirty-nine questions');
  expect(rows).toHaveLength(39);
});

test.each(rows)('the page of questions answers $name truly: $answer', async ({ name, claims }) => {
  const answer = await readFile(new URL(`../api/expected/${name}.json`, import.meta.url), 'utf8');
  expect(claims.length).toBeGreaterThan(0);
  // What is in bold stands in the exact answer, as a value or a part of one.
  const values = new Set<string>();
  JSON.parse(answer, (_key, value) => {
    values.add(String(value));
    return value;
  });
  const isWhole = (claim: string) => /^\d+$/.test(claim);
  expect(
    claims.filter(
      (claim = '') => !(isWhole(claim) ? values.has(claim) : [...values].some((each) => each.includes(claim))),
    ),
  ).toEqual([]);
});
