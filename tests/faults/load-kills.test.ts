import { expect, test } from '@jest/globals';
import { killLoads } from './load-kills.ts';

test('loads killed at random moments: readers get the old data, the new, or a 503, never a mix', async () => {
  const { mixed, killed, answers } = await killLoads(4, 1_000);
  expect(mixed).toEqual([]);
  expect(killed).toBeGreaterThan(0);
  expect(answers.old).toBeGreaterThan(0);
}, 600_000);
