import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { compareRandomOperations, openComparedApi } from '../pothos-neo4j/differential/compare.ts';
import type { Api } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openComparedApi();
});
afterAll(() => api.close());

test('10,000 random operations are answered as by a naive implementation, each in one statement', async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const compared = await compareRandomOperations(api, 10_000, seed);
  console.log(`seed ${seed}: ${JSON.stringify(compared)}`);
  expect(compared.operations).toBe(10_000);
}, 5_400_000);
