import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { limits } from '../../src/contract/limits.ts';
import { askUntil, knownQuestions } from '../faults/known-questions.ts';
import { footprintOf } from '../hostile/generator/footprint.ts';
import { abandonedDownload } from '../hostile/generator/generate.ts';
import { type HostileServer, startHostileServer } from '../hostile/generator/hostile-server.ts';
import { mostMemory, type Report, runGenerated } from '../hostile/generator/run.ts';

const minutes = Number(process.env.GROWTH_MINUTES ?? 30);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
/** By how much of itself the memory may have grown since the first minute. */
const growth = 0.1;
/** Generated requests before the first minute. */
const warming = 4_000;

let hostile: HostileServer;
beforeAll(async () => {
  hostile = await startHostileServer();
});
afterAll(async () => {
  console.log(course.map((each) => JSON.stringify(each)).join('\n'));
  await hostile.stop();
});

/** All that may ask Neo4j at once, by the default limits, and the look at the state of the data. */
const mostSessions = limits.atOnce.default + limits.exports.default + limits.lookups.default + 1;

/** What the server said of its memory, minute by minute, in megabytes: where something grows, this says what. */
const course: Readonly<Record<string, number>>[] = [];

async function sizes(): Promise<Record<string, number>> {
  const text = await (await fetch(`${hostile.server.address}/metrics`)).text();
  const named = {
    resident: 'process_resident_memory_bytes',
    external: 'nodejs_external_memory_bytes',
    old: 'nodejs_heap_space_size_used_bytes{space="old"}',
    large: 'nodejs_heap_space_size_used_bytes{space="large_object"}',
    handles: 'process_open_fds',
  };
  return Object.fromEntries(
    Object.entries(named).map(([name, metric]) => {
      const line = text.split('\n').find((each) => each.startsWith(`${metric} `));
      const value = Number(line?.slice(metric.length + 1));
      return [name, name === 'handles' ? value : Math.round(value / 1e6)];
    }),
  );
}

/** Known questions, generated requests and abandoned downloads, all at once, until it is over; `count` bounds the generated requests. */
async function load(
  from: number,
  isOver: () => boolean,
  count = Number.MAX_SAFE_INTEGER - from,
): Promise<{ readonly reports: readonly Report[]; readonly right: number }> {
  let isDone = false;
  const ends = () => isDone || isOver();
  const looking = setInterval(async () => course.push(await sizes()), 60_000);
  const [asked, generated, abandoned] = await Promise.all([
    askUntil(hostile.server.address, await knownQuestions(), 3, ends),
    runGenerated(hostile, { from, count, isOver: ends, seed, lines: 4 }).finally(() => {
      isDone = true;
    }),
    runGenerated(hostile, {
      from,
      count: Number.MAX_SAFE_INTEGER - from,
      isOver: ends,
      seed: seed + 1,
      lines: 2,
      make: abandonedDownload,
    }),
  ]);
  clearInterval(looking);
  const reports = [generated, abandoned];
  expect(asked).toMatchObject({ wrong: [], unanswered: 0 });
  expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
  return { reports, right: asked.right };
}

/** Says when so many minutes have passed. */
const after = (length: number) => {
  const end = Date.now() + length * 60_000;
  return () => Date.now() > end;
};

test(
  `after ${minutes} minutes of mixed load the server holds what it held after the first`,
  async () => {
    // A program that has just begun holds little: its caches fill up first, however fast this machine is.
    const warm = await load(0, () => false, warming);
    const beginning = await load(1_000_000, after(1));
    const first = await footprintOf(hostile);
    const rest = await load(2_000_000, after(minutes - 1));
    const last = await footprintOf(hostile);
    const all = [warm, beginning, rest];
    const reports = all.flatMap((each) => each.reports);
    const sent = reports.reduce((sum, report) => sum + report.sent, 0);
    const right = all.reduce((sum, each) => sum + each.right, 0);
    const most = Math.max(...reports.map(({ memory }) => memory));
    console.log(JSON.stringify({ seed, minutes, first, last, sent, right, most }));
    expect(most).toBeLessThan(mostMemory);
    expect(last.memory).toBeLessThan(first.memory * (1 + growth));
    // A connection to Neo4j stays open for the next who needs one; beyond those, no file or connection stays.
    expect(last.handles - last.sessions).toBeLessThanOrEqual(first.handles - first.sessions);
    expect(last.sessions).toBeLessThanOrEqual(mostSessions);
    await hostile.holdsAfterwards();
  },
  2 * minutes * 60_000 + 900_000,
);
