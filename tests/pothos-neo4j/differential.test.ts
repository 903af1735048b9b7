import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Api } from '../support/api.ts';
import { compareRandomOperations, openComparedApi } from './differential/compare.ts';

let api: Api;
beforeAll(async () => {
  api = await openComparedApi();
});
afterAll(() => api.close());

test('300 random operations are answered as by a naive implementation, each in one statement', async () => {
  const compared = await compareRandomOperations(api, 300, Number(process.env.SEED ?? Date.now() % 1_000_000));
  expect(compared.operations).toBe(300);
  expect(compared.withCursors).toBeGreaterThan(10);
  expect(compared.rows).toBeGreaterThan(5_000);
}, 300_000);

test('so are 60 that ask of what is derived', async () => {
  const asksOf = /: (?:delegations|hosted|hosts|host|city)\b|includeDerived: true/;
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  expect((await compareRandomOperations(api, 60, seed, asksOf)).operations).toBe(60);
}, 300_000);
