import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { defaultLimits } from '../../src/contract/limits.ts';
import { compareRandomOperations } from '../pothos-neo4j/differential/compare.ts';
import { type Api, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  // What is compared are answers, whatever the limits: views in views in views become long texts.
  api = await openApi({ limits: { ...defaultLimits, cypherCharacters: 100_000, directives: 1_000 } });
});
afterAll(() => api.close());

test('10,000 random operations are answered as by a naive implementation, each in one statement', async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const compared = await compareRandomOperations(api, 10_000, seed);
  console.log(`seed ${seed}: ${JSON.stringify(compared)}`);
  expect(compared.operations).toBe(10_000);
}, 5_400_000);
