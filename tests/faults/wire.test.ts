import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer, type Server } from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../src/database/open-database.ts';
import { type BoltProxy, openBoltProxy } from '../support/bolt-proxy.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { testDatabase } from '../support/test-database.ts';
import { isCommand, isToolThere } from '../support/tool.ts';
import { until } from '../support/until.ts';
import { askMeanwhile, type KnownQuestion, knownQuestions } from './known-questions.ts';

const { port, username, password } = (() => {
  const { credentials } = testDatabase();
  return { ...credentials, port: Number(new URL(credentials.uri).port) };
})();

/** SCO_GRAPH_LIMIT_MILLISECONDS, the second that Neo4j is given beside them, a look at the state of the data, and a second for us. */
const longestSilence = 2_000 + 1_000 + 3_000 + 1_000;

describe('a bad connection to Neo4j', () => {
  let proxy: BoltProxy;
  let server: ServerProcess;
  let questions: KnownQuestion[];
  beforeAll(async () => {
    questions = await knownQuestions();
    proxy = await openBoltProxy(port);
    server = await startServerProcess({
      NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
      SCO_GRAPH_CACHE_BYTES: '0',
      SCO_GRAPH_LIMIT_MILLISECONDS: '2000',
    });
  });
  afterEach(() => {
    proxy.mood = 'passing';
  });
  afterAll(async () => {
    await server.stop();
    await proxy.close();
  });
  const isReady = () => fetch(`${server.address}/readyz`).then(({ status }) => status === 200);
  const meanwhile = (act: () => Promise<void>) => askMeanwhile(server.address, questions, act);

  test('connections that break again and again are replaced, and every answer is right or refused', async () => {
    const asked = await meanwhile(async () => {
      for (let cut = 0; cut < 10; cut += 1) {
        await new Promise((resolve) => {
          setTimeout(resolve, 100);
        });
        proxy.cut();
      }
      await until(isReady, 10_000, 'the server is ready again');
      await new Promise((resolve) => {
        setTimeout(resolve, 1_000);
      });
    });
    expect(asked.wrong).toEqual([]);
    expect(asked.unanswered).toBe(0);
    expect(asked.right).toBeGreaterThan(0);
  }, 60_000);

  test('refused connections are reported at once, and forgotten when they are taken again', async () => {
    const asked = await meanwhile(async () => {
      proxy.mood = 'refusing';
      proxy.cut();
      await until(async () => !(await isReady()), 10_000, 'the server says that it is not ready');
      const began = Date.now();
      const response = await fetch(`${server.address}/graphql?query=%7Bstate(id:%22iran%22)%7Bname%7D%7D`);
      expect(response.status).toBe(503);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Date.now() - began).toBeLessThan(1_000);
      proxy.mood = 'passing';
      await until(isReady, 10_000, 'the server is ready again');
    });
    expect(asked.wrong).toEqual([]);
    expect(Object.keys(asked.refused)).toEqual(['DATABASE_UNAVAILABLE']);
  }, 60_000);

  test('an export ends when its connection breaks, and the server continues', async () => {
    for (const file of ['graph.jsonl', 'graph.ttl', 'graph.jsonld', 'graph.graphml', 'nodes.csv']) {
      proxy.mood = 'slow';
      const response = await fetch(`${server.address}/export/${file}`);
      expect(response.status).toBe(200);
      proxy.cut();
      await expect(response.text()).rejects.toThrow();
      proxy.mood = 'passing';
      await until(isReady, 10_000, 'the server is ready again');
    }
    const metrics = await (await fetch(`${server.address}/metrics`)).text();
    expect(metrics).toMatch(/^sco_graph_exports_active 0$/m);
    expect(server.child.exitCode).toBeNull();
  }, 60_000);

  test('a slow connection makes answers late, not wrong', async () => {
    const asked = await meanwhile(async () => {
      proxy.mood = 'slow';
      await new Promise((resolve) => {
        setTimeout(resolve, 2_000);
      });
    });
    expect(asked.wrong).toEqual([]);
    expect(asked.right).toBeGreaterThan(0);
    expect(asked.unanswered).toBe(0);
  }, 60_000);

  test('a silent connection is given up in time', async () => {
    const asked = await meanwhile(async () => {
      proxy.mood = 'silent';
      await until(async () => !(await isReady()), 10_000, 'the server says that it is not ready');
      proxy.mood = 'passing';
      await until(isReady, 10_000, 'the server is ready again');
    });
    expect(asked.wrong).toEqual([]);
    expect(asked.unanswered).toBe(0);
    expect(asked.longest).toBeLessThan(longestSilence);
  }, 60_000);

  test.each([
    ['linked data', '/id/kazakhstan.ttl'],
    ['a look for what has the id', '/id/nothing'],
    ['reconciliation', `/reconcile?queries=${encodeURIComponent('{"q0":{"query":"Kazakhstan"}}')}`],
    ['a suggestion', '/reconcile/suggest/entity?prefix=kaz'],
    ['an export', '/export/nodes.csv'],
  ])(
    'over a silent wire %s is given up in time, and gives its turn back',
    async (_, path) => {
      expect((await fetch(server.address + path)).status).not.toBe(503);
      proxy.mood = 'silent';
      const began = performance.now();
      const response = await fetch(server.address + path);
      expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([
        503,
        expect.stringMatching(/^(?:TIMEOUT|DATABASE_UNAVAILABLE)$/),
      ]);
      expect(performance.now() - began).toBeLessThan(longestSilence);
      proxy.mood = 'passing';
      await until(isReady, 10_000, 'the server is ready again');
      const isFree = async () => {
        const metrics = await (await fetch(`${server.address}/metrics`)).text();
        return /^sco_graph_lookups_active 0$/m.test(metrics) && /^sco_graph_exports_active 0$/m.test(metrics);
      };
      await until(isFree, 10_000, 'its turn is free');
    },
    60_000,
  );
});

test("the driver's routing, which a cluster needs, answers as well", async () => {
  const server = await startServerProcess({ NEO4J_URI: `neo4j://127.0.0.1:${port}` });
  const [question] = await knownQuestions();
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: question?.body ?? '',
  });
  expect(JSON.stringify((await response.json()).data)).toBe(question?.answer);
  expect(await server.stop()).toBe(0);
}, 60_000);

const isTls = isToolThere(isCommand('openssl'), 'No OpenSSL was found: apt install openssl.');

(isTls ? describe : describe.skip)('a wire with TLS', () => {
  let folder: string;
  let server: Server;
  let environment: (scheme: string) => NodeJS.ProcessEnv;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sco-graph-tls-'));
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '1',
        '-subj',
        '/CN=localhost',
        '-addext',
        'subjectAltName=DNS:localhost',
        '-keyout',
        key ?? '',
        '-out',
        cert ?? '',
      ],
      { stdio: 'ignore' },
    );
    server = createTlsServer({ key: await readFile(key ?? ''), cert: await readFile(cert ?? '') }, (client) => {
      const neo4j = connect(port, '127.0.0.1');
      client.pipe(neo4j).pipe(client);
      client.on('error', () => neo4j.destroy());
      neo4j.on('error', () => client.destroy());
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const bound = (server.address() as AddressInfo).port;
    environment = (scheme) => ({
      NEO4J_URI: `${scheme}://localhost:${bound}`,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    });
  });
  afterEach(async () => {
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('bolt+ssc takes a certificate that nobody has signed', async () => {
    const database = await openDatabase({ onProgress: () => {}, environment: environment('bolt+ssc') });
    const { records } = await database.driver.executeQuery('RETURN 40 + 2 AS answer');
    expect(records[0]?.get('answer')).toBe(42);
    await database.close();
  });

  test('bolt+s does not, and nothing is sent', async () => {
    await expect(openDatabase({ onProgress: () => {}, environment: environment('bolt+s') })).rejects.toThrow(
      /^No Neo4j answers at bolt\+s:/,
    );
  });
});
