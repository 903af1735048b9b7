import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';
import { compareRandomOperations } from './differential/compare.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('500 random operations are answered as by a naive implementation, each in one statement', async () => {
  const compared = await compareRandomOperations(api, 500, Number(process.env.SEED ?? Date.now() % 1_000_000));
  expect(compared.operations).toBe(500);
  expect(compared.withCursors).toBeGreaterThan(20);
  expect(compared.rows).toBeGreaterThan(10_000);
}, 300_000);
