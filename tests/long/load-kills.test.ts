import { expect, test } from '@jest/globals';
import { killLoads } from '../faults/load-kills.ts';

const kills = 50;

test(`loads killed at ${kills} random moments: readers get the old data, the new, or a 503, never a mix`, async () => {
  const found = await killLoads(kills, 1_000);
  console.log(JSON.stringify(found));
  const { mixed, killed, graphs, answers } = found;
  expect(mixed).toEqual([]);
  expect(graphs.old + graphs.new + graphs.closed).toBe(kills);
  expect(killed).toBeGreaterThan(kills / 2);
  expect(answers.old).toBeGreaterThan(0);
}, 1_200_000);
