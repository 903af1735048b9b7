import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findRunning } from '../../src/database/process.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
/** Milliseconds after which Docker kills what it asked to stop. */
const longest = 10_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-stop-'));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Starts the server in a home, does something at the first line that begins with some words, and tells how it ended after that. */
function startUntil(home: string, words: string, act: (child: ChildProcess) => unknown) {
  const env = { ...process.env, SCO_GRAPH_HOME: home, PORT: '0', NEO4J_URI: '', NEO4J_PASSWORD: '', CI: 'true' };
  const child = spawn(process.execPath, ['--import', 'tsx', cli, 'start'], { env });
  const lines: string[] = [];
  let began = Number.NaN;
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (Number.isNaN(began) && line.startsWith(words)) {
        began = performance.now();
        act(child);
      }
    });
  }
  return new Promise<{ code: number | null; signal: string | null; took: number; lines: string[] }>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, took: performance.now() - began, lines }));
  });
}

/** The processes that work on a home. */
const processesOf = (home: string): string[] =>
  execFileSync('ps', ['-ww', '-eo', 'args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(home));

test.each([
  ['while Neo4j starts', 'Starting Neo4j', 'SIGTERM'],
  ['while it writes the data', 'Writing', 'SIGINT'],
] as const)(
  'asked to stop %s, it stops, and Neo4j with it',
  async (_, words, signal) => {
    const home = join(folder, signal);
    const { took, lines, ...ended } = await startUntil(home, words, (child) => child.kill(signal));
    expect(ended).toEqual({ code: 0, signal: null });
    expect(lines.at(-1)).toBe(`Stopping (${signal})`);
    expect(lines.filter((line) => line.startsWith('Ready'))).toEqual([]);
    expect(took).toBeLessThan(longest);
    expect(processesOf(home)).toEqual([]);
    expect(await findRunning(home)).toBeUndefined();
    expect((await readdir(folder)).filter((name) => name.endsWith('.lock'))).toEqual([]);
  },
  120_000,
);

test('it also stops while it restarts a Neo4j that ended', async () => {
  const home = join(folder, 'SIGTERM');
  const killed = { is: false };
  const { took, lines, ...ended } = await startUntil(home, 'Ready', async (child) => {
    const first = await findRunning(home);
    process.kill(first?.pid ?? 0, 'SIGKILL');
    killed.is = true;
    // Asked as soon as the next one is there, long before it answers.
    let next = first;
    while (!next || next.pid === first?.pid) {
      await new Promise(setImmediate);
      next = await findRunning(home);
    }
    child.kill('SIGTERM');
  });
  expect(killed.is).toBe(true);
  expect(ended).toEqual({ code: 0, signal: null });
  expect(lines.slice(-2)).toEqual(['Neo4j stopped unexpectedly; starting it again in 0.5 s', 'Stopping (SIGTERM)']);
  expect(took).toBeLessThan(2 * longest);
  expect(processesOf(home)).toEqual([]);
}, 120_000);
