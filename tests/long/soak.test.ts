import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Asked, askUntil, type KnownQuestion, knownQuestions } from '../faults/known-questions.ts';
import { type LocalServer, startLocalServer } from '../faults/local-server.ts';
import { until } from '../support/until.ts';

const minutes = Number(process.env.SOAK_MINUTES ?? 10);
const kills = 3;
/** More lines than are worked on at once, so that some always wait. */
const lines = 32;

let server: LocalServer;
let questions: KnownQuestion[];
beforeAll(async () => {
  questions = await knownQuestions();
  server = await startLocalServer({ SCO_GRAPH_CACHE_BYTES: '0' });
}, 120_000);
afterAll(() => server.remove());

const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

test(`${minutes} minutes at saturation, Neo4j killed with -9 ${kills} times: no wrong answer`, async () => {
  const end = Date.now() + minutes * 60_000;
  const over = { is: false };
  const asking: Promise<Asked> = askUntil(server.address, questions, lines, () => over.is);
  const exporting = exportUntil(() => over.is);
  const memory: number[] = [];
  const recoveries: number[] = [];
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      await pause((minutes * 60_000) / (kills + 1) - 10_000);
      memory.push(await server.memory());
      const killed = Date.now();
      process.kill(await server.neo4j(), 'SIGKILL');
      await until(async () => !(await server.isReady()), 15_000, 'the server says that it is not ready');
      await until(server.isReady, 120_000, 'the server is ready again');
      recoveries.push(Date.now() - killed);
    }
    await pause(Math.max(0, end - Date.now()));
    memory.push(await server.memory());
  } catch (error) {
    throw new Error(`${error}\n${server.lines.slice(-30).join('\n')}`);
  } finally {
    over.is = true;
  }
  const [asked, exports] = await Promise.all([asking, exporting]);
  console.log(JSON.stringify({ ...asked, wrong: asked.wrong.slice(0, 5), exports, recoveries, memory }));
  expect(asked.wrong).toEqual([]);
  expect(asked.unanswered).toBe(0);
  expect(exports.wrong).toBe(0);
  expect(recoveries).toHaveLength(kills);
  expect(Math.max(...memory)).toBeLessThan(1_000 * 1024 * 1024);
  expect(server.child.exitCode).toBeNull();
}, 3_600_000);

/** Exports the graph again and again; whole exports are all alike, and one that breaks shows this by its end. */
async function exportUntil(
  isOver: () => boolean,
): Promise<{ whole: number; broken: number; refused: number; wrong: number }> {
  const found = { whole: 0, broken: 0, refused: 0, wrong: 0 };
  let first: string | undefined;
  while (!isOver()) {
    try {
      const response = await fetch(`${server.address}/export/graph.jsonl`);
      const text = await response.text();
      if (response.status !== 200) {
        found.refused += 1;
        await pause(500);
      } else {
        first ??= text;
        found[text === first ? 'whole' : 'wrong'] += 1;
      }
    } catch {
      found.broken += 1;
    }
  }
  return found;
}
