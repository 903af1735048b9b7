import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { busyWith } from './generator/at-rest.ts';
import { generate, kindNames } from './generator/generate.ts';
import { type HostileServer, startHostileServer } from './generator/hostile-server.ts';
import { mostMemory, runGenerated } from './generator/run.ts';

const count = Number(process.env.REQUESTS ?? 2_000);
/** The index of the first request: with SEED and REQUESTS=1 one of a report is sent again. */
const from = Number(process.env.FROM ?? 0);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

let hostile: HostileServer;
beforeAll(async () => {
  hostile = await startHostileServer();
});
afterAll(() => hostile.stop());

test('a seed and an index repeat a request, and every kind occurs', () => {
  const requests = Array.from({ length: 1_000 }, (_, index) => generate(7, index));
  expect(generate(7, 123)).toEqual(requests[123]);
  expect(new Set(requests.map(({ kind }) => kind))).toEqual(new Set(kindNames));
});

test('the metrics of an idle server show no operations, waits or exports', async () => {
  const busy = await busyWith(hostile.server.address);
  expect(busy).toMatchObject({
    sco_graph_operations_active: 0,
    sco_graph_operations_waiting: 0,
    sco_graph_exports_active: 0,
  });
});

test(`${count} generated requests are answered, or refused with a code, in bounded memory; then all is as before`, async () => {
  const report = await runGenerated(hostile, { seed, from, count, lines: 8 });
  expect({ seed, problems: report.problems }).toEqual({ seed, problems: [] });
  expect(report.sent).toBe(count);
  expect(report.memory).toBeLessThan(mostMemory);
  await hostile.holdsAfterwards();
}, 600_000);
