import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { askUntil, knownQuestions } from '../faults/known-questions.ts';
import { footprintOf } from '../hostile/generator/footprint.ts';
import { abandonedDownload } from '../hostile/generator/generate.ts';
import { type HostileServer, startHostileServer } from '../hostile/generator/hostile-server.ts';
import { mostMemory, type Report, runGenerated } from '../hostile/generator/run.ts';

const minutes = Number(process.env.GROWTH_MINUTES ?? 30);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
/** By how much of itself the memory may have grown since the first minute. */
const growth = 0.1;

let hostile: HostileServer;
beforeAll(async () => {
  hostile = await startHostileServer();
});
afterAll(() => hostile.stop());

/** Known questions, generated requests and abandoned downloads, all at once, for so many minutes. */
async function load(
  length: number,
  from: number,
): Promise<{ readonly reports: readonly Report[]; readonly right: number }> {
  const end = Date.now() + length * 60_000;
  const isOver = () => Date.now() > end;
  const endless = { from, count: Number.MAX_SAFE_INTEGER - from, isOver };
  const [asked, ...reports] = await Promise.all([
    askUntil(hostile.server.address, await knownQuestions(), 3, isOver),
    runGenerated(hostile, { ...endless, seed, lines: 4 }),
    runGenerated(hostile, { ...endless, seed: seed + 1, lines: 2, make: abandonedDownload }),
  ]);
  expect(asked).toMatchObject({ wrong: [], unanswered: 0 });
  expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
  return { reports, right: asked.right };
}

test(
  `after ${minutes} minutes of mixed load the server holds what it held after the first`,
  async () => {
    const beginning = await load(1, 0);
    const first = await footprintOf(hostile);
    const rest = await load(minutes - 1, 1_000_000);
    const last = await footprintOf(hostile);
    const reports = [...beginning.reports, ...rest.reports];
    const sent = reports.reduce((sum, report) => sum + report.sent, 0);
    const most = Math.max(...reports.map(({ memory }) => memory));
    console.log(JSON.stringify({ seed, minutes, first, last, sent, right: beginning.right + rest.right, most }));
    expect(most).toBeLessThan(mostMemory);
    expect(last.memory).toBeLessThan(first.memory * (1 + growth));
    expect(last.handles).toBeLessThanOrEqual(first.handles);
    expect(last.sessions).toBeLessThanOrEqual(first.sessions);
    await hostile.holdsAfterwards();
  },
  2 * minutes * 60_000 + 900_000,
);
