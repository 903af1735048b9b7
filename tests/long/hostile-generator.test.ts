import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type HostileServer, startHostileServer } from '../hostile/generator/hostile-server.ts';
import { mostMemory, runGenerated } from '../hostile/generator/run.ts';
import { silencing } from '../hostile/generator/silencing.ts';

const count = Number(process.env.REQUESTS ?? 50_000);
/** The index of the first request: with SEED and REQUESTS=1 one of a report is sent again. */
const from = Number(process.env.FROM ?? 0);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

let hostile: HostileServer;
beforeAll(async () => {
  hostile = await startHostileServer();
});
afterAll(() => hostile.stop());

test(`${count} generated requests are answered or refused, in bounded memory, and none of them silences the server`, async () => {
  const report = await runGenerated(hostile, { seed, from, count, lines: 8 });
  const silent = await silencing(hostile, seed, report.suspects);
  const { silences } = hostile.watch;
  const longest = Math.max(0, ...silences.map(({ milliseconds }) => milliseconds));
  console.log(JSON.stringify({ seed, ...report, suspects: [...report.suspects], longest, silences: silences.length }));
  expect({ seed, problems: report.problems, silent }).toEqual({ seed, problems: [], silent: [] });
  expect(report.sent).toBe(count);
  expect(report.memory).toBeLessThan(mostMemory);
  await hostile.holdsAfterwards();
}, 10_800_000);
