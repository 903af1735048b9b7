import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { array, asyncProperty, assert as check, constant, constantFrom, integer, oneof, record } from 'fast-check';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import { formatsWith } from '../../src/research/formats.ts';
import { until } from '../faults/local-server.ts';
import { type Reading, readRaw } from '../support/raw-reader.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { testDatabase } from '../support/test-database.ts';

let driver: Driver;
const servers: ServerProcess[] = [];

beforeAll(() => {
  driver = openDriver(testDatabase().credentials);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await driver.close();
});

async function started(environment: NodeJS.ProcessEnv = {}): Promise<ServerProcess> {
  const server = await startServerProcess(environment);
  servers.push(server);
  return server;
}

/** The numbers of a server that say what is held. */
const held = ['exports_active', 'operations_active', 'operations_waiting', 'lookups_active', 'waiting_bytes'] as const;

async function numbersOf(server: ServerProcess): Promise<Record<(typeof held)[number] | 'slow_readers_total', number>> {
  const text = await (await fetch(`${server.address}/metrics`)).text();
  const numbers = [...text.matchAll(/^sco_graph_(\w+) ([\d.e+]+)$/gm)].map(([, name, value]) => [name, Number(value)]);
  return Object.fromEntries(numbers);
}

/** Statements of the server that Neo4j still works on. */
async function statementsRunning(): Promise<string[]> {
  const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS text');
  return records.map((each) => String(each.get('text'))).filter((text) => !text.startsWith('SHOW TRANSACTIONS'));
}

const heldBy = async (server: ServerProcess) => {
  const numbers = await numbersOf(server);
  return Object.fromEntries(held.map((name) => [name, numbers[name]]));
};

/** Waits until nothing is held any more: places, turns, bytes, transactions. */
async function settled(server: ServerProcess): Promise<void> {
  const isFree = async () =>
    Object.values(await heldBy(server)).every((each) => each === 0) && (await statementsRunning()).length === 0;
  await until(isFree, 20_000, 'everything is free').catch(() => {});
  expect(await heldBy(server)).toEqual(Object.fromEntries(held.map((name) => [name, 0])));
  expect(await statementsRunning()).toEqual([]);
}

/** Some 20 MB of rows, more than the buffers of a connection take. */
const wideRows = `/export/rows.csv?query=${encodeURIComponent(
  `{ entities { nodes { ${Array.from({ length: 240 }, (_, index) => `a${index}: description`).join(' ')} } } }`,
)}`;
/** An answer of some 8 MB. */
const wideAnswer = `/graphql?query=${encodeURIComponent(
  `{ entities(first: 200) { nodes { ${Array.from({ length: 240 }, (_, index) => `a${index}: description`).join(' ')} } } }`,
)}`;
const whole = (path: string): Reading => ({
  path,
  method: 'GET',
  version: '1.1',
  encoding: 'identity',
  ahead: 1,
  goneAfter: Number.POSITIVE_INFINITY,
  pause: 0,
  patience: 60_000,
});

describe('whoever reads, and however, leaves nothing behind', () => {
  const paths = [
    ...formatsWith('http://localhost/').map(({ file }) => `/export/${file}`),
    '/export/rows.csv?query={entities{nodes{id,name}}}',
    wideRows,
    wideAnswer,
    '/id/sco.ttl',
    '/id/sco.jsonld',
    '/id/sco',
    '/vocabulary',
    '/graphql',
    '/explorer/explorer.js',
    '/reconcile?queries={"q0":{"query":"Astana"}}',
  ];
  const reading = record<Reading>({
    path: constantFrom(...paths),
    method: constantFrom('GET', 'GET', 'GET', 'HEAD'),
    version: constantFrom('1.0', '1.1'),
    encoding: constantFrom('identity', 'gzip', 'br'),
    ahead: constantFrom(1, 1, 1, 3),
    goneAfter: oneof(constant(1), integer({ min: 1, max: 300_000 }), constant(Number.POSITIVE_INFINITY)),
    pause: constantFrom(undefined, 0, 0, 20),
    patience: oneof(integer({ min: 0, max: 100 }), integer({ min: 100, max: 2_000 })),
  });

  test('places, turns, bytes and transactions come back, and the next export is whole', async () => {
    const server = await started();
    const reference = await (await fetch(`${server.address}/export/graph.jsonl`)).text();
    await check(
      asyncProperty(array(reading, { minLength: 8, maxLength: 8 }), async (readings) => {
        await Promise.all(readings.map((each) => readRaw(server.address, each)));
        await settled(server);
        expect(await (await fetch(`${server.address}/export/graph.jsonl`)).text()).toBe(reference);
      }),
      { numRuns: Number(process.env.READERS ?? 12), endOnFailure: true },
    );
    expect(server.lines.filter((line) => /unforeseen|uncaught|unhandled|failed/i.test(line))).toEqual([]);
  }, 600_000);

  test('twelve exports that are abandoned before they begin leave all places free', async () => {
    const [server] = servers;
    if (!server) {
      throw new Error('There is no server.');
    }
    for (let turn = 0; turn < 12; turn += 1) {
      await readRaw(server.address, { ...whole('/export/graph.ttl'), patience: (turn % 5) * 10 + 2 });
    }
    await settled(server);
  });
});
