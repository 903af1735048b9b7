import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runCommand } from '../support/run-command.ts';
import { fixtures } from '../support/test-database.ts';
import { until } from '../support/until.ts';
import { askMeanwhile, type KnownQuestion, knownQuestions } from './known-questions.ts';
import { type LocalServer, startLocalServer } from './local-server.ts';

let server: LocalServer;
let questions: KnownQuestion[];
beforeAll(async () => {
  questions = await knownQuestions();
  // Answers must come from the database, or not at all.
  server = await startLocalServer({ SCO_GRAPH_CACHE_BYTES: '0', SCO_GRAPH_LIMIT_MILLISECONDS: '3000' });
}, 120_000);
afterAll(() => server.remove());

const meanwhile = (act: Parameters<typeof askMeanwhile>[2]) => askMeanwhile(server.address, questions, act);

const first = { name: 'first', path: '/graphql?query=%7Bstate(id:%22iran%22)%7Bname%7D%7D' };
const status = async () => {
  const began = Date.now();
  const response = await fetch(`${server.address}${first.path}`);
  const body = await response.json();
  return { status: response.status, code: body.errors?.[0]?.extensions?.code, took: Date.now() - began };
};

test('Neo4j killed with -9 while questions are asked: right answers or 503, and it comes back by itself', async () => {
  const killed = await server.neo4j();
  const asked = await meanwhile(async (soFar) => {
    await until(async () => soFar.right > 0, 30_000, 'a question is answered');
    process.kill(killed, 'SIGKILL');
    await until(async () => !(await server.isReady()), 10_000, 'the server says that it is not ready');
    await until(server.isReady, 60_000, 'the server is ready again');
    await until(async () => (await status()).status === 200, 10_000, 'questions are answered');
  });
  expect(asked.wrong).toEqual([]);
  expect(asked.unanswered).toBe(0);
  expect(asked.right).toBeGreaterThan(0);
  expect(asked.refused.DATABASE_UNAVAILABLE).toBeGreaterThan(0);
  // A Neo4j that has just begun may take longer than the time that this server gives it.
  expect(Object.keys(asked.refused).filter((code) => !['DATABASE_UNAVAILABLE', 'TIMEOUT'].includes(code))).toEqual([]);
  expect(await server.neo4j()).not.toBe(killed);
  expect(server.lines.filter((line) => line.startsWith('Neo4j '))).toEqual([
    'Neo4j stopped unexpectedly; starting it again in 0.5 s',
    expect.stringMatching(/^Neo4j answers again after \d+\.\d s$/),
  ]);
}, 120_000);

test('Neo4j killed with -9 while a load runs: the load goes on when it is back, or the old data stay', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sco-graph-load-'));
  await cp(fixtures, folder, { recursive: true });
  const header = join(folder, 'dataset.yaml');
  await writeFile(header, (await readFile(header, 'utf8')).replace('version: 2.1.0', 'version: 2.1.1'));
  const home = { SCO_GRAPH_HOME: server.folder, NEO4J_URI: '', NEO4J_PASSWORD: '' };
  const killed = { is: false };
  const { code, output } = await runCommand(['load', folder], {
    environment: home,
    onLine: (line) => {
      if (line.startsWith('Writing') && !killed.is) {
        killed.is = true;
        server.neo4j().then((pid) => process.kill(pid, 'SIGKILL'));
      }
    },
  });
  expect(killed.is).toBe(true);
  expect(output).not.toMatch(/unexpected error/i);
  await until(server.isReady, 60_000, 'the server is ready again');
  const response = await fetch(`${server.address}/graphql?query=%7Bdataset%7Bversion%7D%7D`);
  expect((await response.json()).data.dataset.version).toBe(code === 0 ? '2.1.1' : '2.1.0');
  await runCommand(['load'], { environment: home });
  await rm(folder, { recursive: true, force: true });
}, 180_000);

test('Neo4j paused: 503 within the time of a statement, and answers when it goes on', async () => {
  const pid = await server.neo4j();
  const asked = await meanwhile(async () => {
    process.kill(pid, 'SIGSTOP');
    try {
      await until(async () => !(await server.isReady()), 10_000, 'the server says that it is not ready');
      const refused = await status();
      expect(refused).toMatchObject({ status: 503, code: 'DATABASE_UNAVAILABLE' });
      expect(refused.took).toBeLessThan(4_500);
      expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await until(server.isReady, 10_000, 'the server is ready again');
    await until(async () => (await status()).status === 200, 10_000, 'questions are answered');
  });
  expect(asked.wrong).toEqual([]);
  expect(asked.unanswered).toBe(0);
  expect(asked.longest).toBeLessThan(3_000 + 1_000 + 3_000);
  expect(await server.neo4j()).toBe(pid);
}, 120_000);

test('a Neo4j that runs out of memory ends, so that it is started again', async () => {
  const command = execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(await server.neo4j())], {
    encoding: 'utf8',
  });
  expect(command).toContain('-XX:+ExitOnOutOfMemoryError');
});

test('stopped in order: what runs is finished, nothing new is taken, and Neo4j ends with it', async () => {
  const exported = await fetch(`${server.address}/export/graph.jsonld`);
  const reading = exported.text();
  const ended = server.stop();
  expect(JSON.parse(await reading)['@graph'].length).toBeGreaterThan(1_000);
  expect(await ended).toBe(0);
  await expect(fetch(`${server.address}/healthz`)).rejects.toThrow();
  expect(server.lines.at(-1)).toBe('Stopping (SIGTERM)');
}, 180_000);
