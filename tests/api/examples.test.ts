import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exampleOperations } from '../../src/examples/operations.ts';
import { type Api, openApi } from '../support/api.ts';

const operations = await exampleOperations();
const expected = (name: string, kind: 'json' | 'cypher') =>
  readFile(new URL(`expected/${name}.${kind}`, import.meta.url), 'utf8');

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** Each example is a fixture: the operation, the exact Cypher it becomes, the exact answer, and one statement. */
describe.each(operations)('$name', ({ name, question, text, variables }) => {
  test('answers its question in one statement', async () => {
    const { data, errors, cypher, statements } = await api.ask(text, { ...variables });
    expect(errors).toBeUndefined();
    expect(`${cypher}\n`).toBe(await expected(name, 'cypher'));
    expect(data).toEqual(JSON.parse(await expected(name, 'json')));
    expect(statements).toBe(1);
  });

  test('says in plain English what it asks', () => {
    expect(question).toMatch(/^[A-Z].*[?.]$/);
  });
});
