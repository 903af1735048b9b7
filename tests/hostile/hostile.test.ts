import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { testDatabase } from '../support/test-database.ts';
import { until } from '../support/until.ts';
import { brokenHttp } from './broken-http.ts';
import { greedyOperations } from './greedy-operations.ts';
import { answered, type HostileRequest } from './hostile-request.ts';
import { injections } from './injections.ts';
import { largeOperations } from './large-operations.ts';
import { sendRandomRequests } from './random-requests.ts';
import { codesOf, leaksOf } from './told.ts';

const requests = [...largeOperations, ...greedyOperations, ...injections, ...brokenHttp];
const mostMemory = 700 * 1024 * 1024;

let server: ServerProcess;
let driver: Driver;
let before: unknown;
const graph = async () =>
  (
    await driver.executeQuery(
      'MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS relationships',
    )
  ).records.map((record) => record.toObject());

beforeAll(async () => {
  driver = openDriver(testDatabase().credentials);
  before = await graph();
  server = await startServerProcess();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
  await driver.close();
});

async function send({ path, method = 'GET', headers, body }: HostileRequest) {
  const response = await fetch(`${server.address}${path}`, {
    method,
    redirect: 'manual',
    ...(headers ? { headers } : {}),
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, text: await response.text() };
}

test('there are at least 300 of them, each with a name of its own', () => {
  expect(requests.length).toBeGreaterThanOrEqual(300);
  expect(new Set(requests.map(({ name }) => name)).size).toBe(requests.length);
});

describe('each is answered or refused by its own limit', () => {
  test.each(requests.map((request) => [request.name, request] as const))('%s', async (_, request) => {
    const { status, text } = await send(request);
    expect([request.expected].flat()).toEqual(expect.arrayContaining([codesOf(text)[0]]));
    expect([request.status ?? [200, 400]].flat()).toContain(status);
    expect(leaksOf(text)).toEqual([]);
  });
});

describe('slow and rude clients', () => {
  /** What a raw connection is answered until it is closed. */
  const raw = (parts: readonly string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.address);
      const socket = connect(Number(port), hostname);
      let text = '';
      socket.setEncoding('utf8');
      socket.on('data', (piece: string) => {
        text += piece;
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(text));
      for (const part of parts) {
        socket.write(part);
      }
    });

  test.each([
    ['a head that never ends', ['POST /graphql HTTP/1.1\r\nHost: a\r\nX: '], '408'],
    ['no HTTP', ['hello\r\n\r\n'], '400'],
    ['headers without end', ['GET / HTTP/1.1\r\nHost: a\r\n', `X: ${'a'.repeat(20_000)}\r\n\r\n`], '431'],
    [
      'two lengths',
      ['POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
      '400',
    ],
    ['a host that is not valid', ['GET /graphql HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n'], '400'],
    ['another', ['GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'], '400'],
    ['an address that is not valid', ['GET //[ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'], '404'],
    ['a length below nothing', ['POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n'], '400'],
  ])('%s', async (_, parts, status) => {
    const text = await raw(parts);
    expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(leaksOf(text)).toEqual([]);
  });

  test('a client that asks for exports and leaves frees its place', async () => {
    const { hostname, port } = new URL(server.address);
    const active = async () => {
      const text = await (await fetch(`${server.address}/metrics`)).text();
      return Number(/^sco_graph_exports_active (\d+)$/m.exec(text)?.[1]);
    };
    for (let turn = 0; turn < 10; turn += 1) {
      const socket = connect(Number(port), hostname);
      socket.write('GET /export/graph.jsonld HTTP/1.1\r\nHost: a\r\n\r\n');
      await new Promise((resolve) => {
        socket.once('data', resolve);
      });
      socket.destroy();
    }
    await until(async () => (await active()) === 0, 10_000, 'no export is being written');
  });

  test('a hundred connections that say nothing keep nobody waiting', async () => {
    const { hostname, port } = new URL(server.address);
    const idle = Array.from({ length: 100 }, () => connect(Number(port), hostname));
    const { text } = await send({ name: '', path: '/graphql?query=%7B__typename%7D', expected: answered });
    expect(JSON.parse(text)).toEqual({ data: { __typename: 'Query' } });
    for (const socket of idle) {
      socket.destroy();
    }
  });
});

test('2,000 random requests are answered, or refused by a limit with a code', async () => {
  const outcome = await sendRandomRequests(server, 2_000, Number(process.env.SEED ?? Date.now() % 1_000_000));
  expect(outcome.requests).toBe(2_000);
  expect(Object.keys(outcome.codes)).toEqual(
    expect.arrayContaining(['answered', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST']),
  );
  expect(outcome.memory).toBeLessThan(mostMemory);
}, 180_000);

test('afterwards the server answers as ever, in bounded memory, and the graph is as it was', async () => {
  const { text } = await send({
    name: '',
    path: '/graphql?query=%7Bstate(id:%22iran%22)%7Bname%7D%7D',
    expected: answered,
  });
  expect(JSON.parse(text)).toEqual({ data: { state: { name: 'Iran' } } });
  expect(await graph()).toEqual(before);
  expect(await server.memory()).toBeLessThan(mostMemory);
  expect(server.lines.filter((line) => /unexpected error|uncaught|unhandled/i.test(line))).toEqual([]);
  expect(JSON.stringify(Object.prototype)).toBe('{}');
});
