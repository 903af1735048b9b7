import { setMaxListeners } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { array, asyncProperty, assert as check, constant, constantFrom, integer, oneof, record } from 'fast-check';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import { formatsWith } from '../../src/exports/formats.ts';
import { type ReaderOptions, readRaw } from '../support/raw-reader.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { testDatabase } from '../support/test-database.ts';
import { until } from '../support/until.ts';

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
  // The machine may be busy with other tests.
  const server = await startServerProcess({ SCO_GRAPH_LIMIT_MILLISECONDS: '60000', ...environment });
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

const each = (count: number, field: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => field(index)).join(' ');
/** Six megabytes of rows, more than the buffers of a connection take. */
const wideRows = `/export/rows.csv?query=${encodeURIComponent(`{entities{nodes{${each(240, (index) => `a${index}:description`)}}}}`)}`;
/** An answer of seven megabytes, most of them names of its fields. */
const wideAnswer = `/graphql?query=${encodeURIComponent(
  `{entities(first:495){nodes{${each(80, (index) => `a${String(index).padStart(150, '0')}:id`)}}}}`,
)}`;
const whole = (path: string): ReaderOptions => ({
  path,
  method: 'GET',
  version: '1.1',
  encoding: 'identity',
  ahead: 1,
  goneAfter: Number.POSITIVE_INFINITY,
  pause: 0,
  patience: 60_000,
});

describe('no reader leaves anything behind', () => {
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
  const reading = record<ReaderOptions>({
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
    expect(server.lines.filter((line) => /unexpected error|uncaught|unhandled|failed/i.test(line))).toEqual([]);
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

describe('a client that does not read', () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await started({ SCO_GRAPH_LIMIT_READER_MILLISECONDS: '1500' });
  });
  const never = { pause: undefined };

  test.each<[string, string, Partial<ReaderOptions>]>([
    ['an export that is never read', wideRows, never],
    ['an export that is read a little now and then', wideRows, { pause: 3_000 }],
    ['an export over HTTP/1.0', wideRows, { ...never, version: '1.0' }],
    ['an answer', wideAnswer, never],
    ['the page of the playground', '/graphql', never],
  ])('%s is disconnected, and the next client gets an answer', async (_, path, how) => {
    const { slow_readers_total: before } = await numbersOf(server);
    const leave = new AbortController();
    const reading = readRaw(server.address, { ...whole(path), ...how }, leave.signal);
    const isBrokenOff = async () => (await numbersOf(server)).slow_readers_total === before + 1;
    await until(isBrokenOff, 30_000, 'it is disconnected');
    await settled(server);
    expect((await fetch(`${server.address}/export/nodes.csv`)).status).toBe(200);
    leave.abort();
    expect((await reading).ended).not.toBe('end');
  });

  test('a client that reads in time gets the whole answer', async () => {
    const { ended, text } = await readRaw(server.address, { ...whole(wideRows), version: '1.0' });
    const [, rows = ''] = text.split('\r\n\r\n');
    expect(ended).toBe('end');
    expect(rows.trimEnd().split('\n')).toHaveLength(1419 + 1);
  });
});

describe('bytes that wait', () => {
  const never = { pause: undefined, patience: 100_000 };

  test('are limited: small answers continue, and a client that does not read makes way for one that does', async () => {
    const server = await started({
      SCO_GRAPH_LIMIT_WAITING_BYTES: '20000000',
      SCO_GRAPH_LIMIT_READER_MILLISECONDS: '60000',
    });
    const leave = new AbortController();
    const readings = [1, 2].map(() => readRaw(server.address, { ...whole(wideAnswer), ...never }, leave.signal));
    await until(async () => (await numbersOf(server)).waiting_bytes > 13_000_000, 60_000, 'two answers wait');
    expect((await fetch(`${server.address}/graphql?query={__typename}`)).status).toBe(200);
    const large = async () => {
      const response = await fetch(server.address + wideAnswer);
      const text = await response.text();
      return response.status === 200 ? text.length : JSON.parse(text).errors[0].extensions.code;
    };
    const answers: unknown[] = [];
    await until(
      async () => {
        answers.push(await large());
        return answers.at(-1) !== 'OVERLOADED';
      },
      60_000,
      'a large answer has room',
    );
    expect(answers.at(-1)).toBeGreaterThan(5_000_000);
    const { waiting_bytes: waiting, slow_readers_total: brokenOff } = await numbersOf(server);
    expect(waiting).toBeLessThanOrEqual(20_000_000);
    expect(brokenOff).toBe(1);
    leave.abort();
    await Promise.all(readings);
    await settled(server);
  }, 200_000);

  test('fifty connections that never read the playground or large answers cost less than 100 MB', async () => {
    const server = await started();
    // What is made once, and what the heap grows by while such answers are made, is there before.
    await readRaw(server.address, whole('/graphql'));
    await Promise.all(Array.from({ length: 20 }, () => readRaw(server.address, whole(wideAnswer))));
    const before = await server.memory();
    const leave = new AbortController();
    setMaxListeners(0, leave.signal);
    const readings = Array.from({ length: 50 }, (_, index) => {
      const path = index % 5 === 4 ? wideAnswer : '/graphql';
      return readRaw(
        server.address,
        { ...whole(path), ...never, encoding: index % 2 === 0 ? 'identity' : 'br' },
        leave.signal,
      );
    });
    let most = 0;
    const isAnswered = async () => {
      most = Math.max(most, await server.memory());
      const { operations_active: active, operations_waiting: waiting, waiting_bytes: bytes } = await numbersOf(server);
      return active + waiting === 0 && bytes > 20_000_000;
    };
    await until(isAnswered, 100_000, 'all are answered');
    expect(Math.max(most, await server.memory()) - before).toBeLessThan(100_000_000);
    leave.abort();
    await Promise.all(readings);
    await settled(server);
  }, 200_000);
});

/** How many connections are open to Neo4j, whoever opened them. */
async function connections(): Promise<number> {
  const { records } = await driver.executeQuery(
    'CALL dbms.listConnections() YIELD userAgent WHERE userAgent STARTS WITH "neo4j-javascript" RETURN count(*) AS open',
  );
  return Number(records[0]?.get('open'));
}

test('400 requests for linked data at once block neither a question nor Neo4j', async () => {
  const server = await started();
  const before = await connections();
  const asked = Array.from({ length: 400 }, () =>
    fetch(`${server.address}/id/sco.ttl`).then(async (response) => {
      await response.arrayBuffer();
      return response.status;
    }),
  );
  await until(async () => (await numbersOf(server)).lookups_active === 4, 60_000, 'they are worked on');
  const question = await fetch(`${server.address}/graphql?query={state(id:"iran"){name}}`);
  expect(await question.json()).toEqual({ data: { state: { name: 'Iran' } } });
  expect((await connections()) - before).toBeLessThan(20);
  const statuses = await Promise.all(asked);
  expect(statuses.filter((status) => ![200, 503].includes(status))).toEqual([]);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(4);
  await settled(server);
}, 200_000);
