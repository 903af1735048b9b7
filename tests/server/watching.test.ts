import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { logFailures, logRequest, logStatement, openLog } from '../../src/server/observe/log.ts';
import { openTracing } from '../../src/server/observe/tracing.ts';
import { type Api, openApi } from '../support/api.ts';
import { runCommand } from '../support/run-command.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { until } from '../support/until.ts';

const post = (query: string, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ query, operationName: /query (\w+)/.exec(query)?.[1] }),
});

describe('metrics', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());
  const lines = async () =>
    (await (await api.app.fetch('http://localhost/metrics')).text())
      .split('\n')
      .filter((line) => line.startsWith('sco_graph'));

  test('count requests by route and status, statements, and refusals by code', async () => {
    const ask = (query: string) => api.app.fetch('http://localhost/graphql', post(query));
    await ask('{ state(id: "iran") { name } }');
    await ask('{ state(id: "iran") { name } }');
    await ask('{ states(first: 501) { totalCount } }');
    await api.app.fetch('http://localhost/id/a-name-that-nobody-should-count.ttl');
    const found = await lines();
    expect(found).toEqual(
      expect.arrayContaining([
        'sco_graph_requests_total{route="/graphql",method="POST",status="200"} 3',
        'sco_graph_requests_total{route="/id",method="GET",status="404"} 1',
        'sco_graph_statement_seconds_count 2',
        'sco_graph_refusals_total{code="PAGE_TOO_LARGE"} 1',
        'sco_graph_refusals_total{code="NOT_FOUND"} 1',
        'sco_graph_operations_active 0',
        'sco_graph_operations_waiting 0',
        'sco_graph_exports_active 0',
      ]),
    );
    expect(found.join()).not.toContain('nobody');
  });

  test('are of the text format that Prometheus reads', async () => {
    const response = await api.app.fetch('http://localhost/metrics');
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  });
});

describe('an answer', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  test('says how long plan, database and shaping took', async () => {
    const { headers } = await api.app.fetch('http://localhost/graphql', post('{ state(id: "iran") { name } }'));
    const timing = headers.get('server-timing') ?? '';
    expect(timing).toMatch(/^plan;dur=\d+\.\d\d, db;dur=\d+\.\d\d, shape;dur=\d+\.\d\d, total;dur=\d+\.\d\d$/);
    const [plan = 0, db = 0, shape = 0, total = 0] = [...timing.matchAll(/dur=([\d.]+)/g)].map(([, each]) =>
      Number(each),
    );
    expect(db).toBeGreaterThan(0);
    expect(plan + db + shape).toBeLessThanOrEqual(total + 0.05);
  });

  test.each([
    ['in the address', '/graphql?explain', {}],
    ['in a header', '/graphql', { 'x-explain': 'true' }],
  ])('explains itself where that is asked for %s', async (_, path, headers) => {
    const response = await api.app.fetch(`http://localhost${path}`, post('{ state(id: "iran") { name } }', headers));
    expect(await response.json()).toEqual({
      data: { state: { name: 'Iran' } },
      extensions: {
        explain: {
          cypher: 'RETURN\n  head(COLLECT {\n    MATCH (n0:State {id: $p0})\n    RETURN [n0.name]\n  }) AS f0',
          parameters: { p0: 'iran' },
          databaseHits: 3,
          milliseconds: { planning: expect.any(Number), database: expect.any(Number), shaping: expect.any(Number) },
        },
      },
    });
  });
});

describe('logs', () => {
  const logged = async (level: string, ask: (api: Api) => unknown) => {
    const lines: string[] = [];
    const log = openLog({ LOG_LEVEL: level }, { write: (line) => lines.push(line) });
    const onStatement = logStatement(log);
    const api = await openApi({ onFinished: [logRequest(log)], ...(onStatement ? { onStatement } : {}) });
    await ask(api);
    await api.close();
    return lines.map((line) => JSON.parse(line));
  };

  test('are a line of JSON for each request, without what was asked or by whom', async () => {
    const lines = await logged('info', (api) =>
      api.app.fetch(
        'http://localhost/graphql?secret=word',
        post('query WhoIs { state(id: "iran") { name } }', {
          'x-request-id': 'request-0001',
          'user-agent': 'somebody/1.0',
          'x-forwarded-for': '192.0.2.1',
        }),
      ),
    );
    expect(lines).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        request: 'request-0001',
        method: 'POST',
        route: '/graphql',
        status: 200,
        milliseconds: expect.any(Number),
        database: expect.any(Number),
        operations: ['WhoIs'],
        msg: 'request',
      },
    ]);
  });

  test('hold at the default level only what the server could not answer', async () => {
    const quiet = await logged('warn', (api) => api.ask('{ states(first: 501) { totalCount } }'));
    expect(quiet).toEqual([]);
    const refused = await logged('info', (api) => api.ask('{ states(first: 501) { totalCount } }'));
    expect(refused).toMatchObject([{ status: 200, codes: ['PAGE_TOO_LARGE'] }]);
  });

  test('report ten failures a second at most, and how many they left out', async () => {
    const lines = await logged('warn', async (api) => {
      const readers = await Promise.all(
        Array.from({ length: 30 }, () => api.app.fetch('http://localhost/export/graph.jsonl')),
      );
      await Promise.all(readers.map(({ body }) => body?.cancel()));
      await new Promise((resolve) => {
        setTimeout(resolve, 1_100);
      });
      const more = await Promise.all(
        Array.from({ length: 5 }, () => api.app.fetch('http://localhost/export/graph.jsonl')),
      );
      await Promise.all(more.map(({ body }) => body?.cancel()));
    });
    // Four places and 26 refusals, then one more.
    const left = lines.map(({ alsoNotTold = 0 }) => alsoNotTold);
    expect(lines.every(({ status }) => status === 503)).toBe(true);
    expect(left.reduce((sum, each) => sum + each, 0) + lines.length).toBe(27);
    expect(lines.length).toBeLessThan(27);
  });

  test('hold no more of the name of an operation than a line can', async () => {
    const name = 'N'.repeat(100_000);
    const [sent] = await logged('info', (api) =>
      api.app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ __typename }', operationName: name }),
      }),
    );
    expect(sent.operations).toEqual([`${'N'.repeat(100)}…`]);
  });

  test('have the Cypher of each operation at the level debug alone, without its values', async () => {
    const ask = async (api: Api) =>
      (await api.app.fetch('http://localhost/graphql', post('{ state(id: "iran") { name } }'))).text();
    const [statement, request, ...others] = await logged('debug', ask);
    expect(statement).toEqual({
      level: 'debug',
      time: expect.any(String),
      cypher: 'RETURN\n  head(COLLECT {\n    MATCH (n0:State {id: $p0})\n    RETURN [n0.name]\n  }) AS f0',
      msg: 'statement',
    });
    expect(request).toMatchObject({ level: 'info', msg: 'request' });
    expect(others).toEqual([]);
    expect((await logged('info', ask)).map(({ msg }) => msg)).toEqual(['request']);
  });

  test('tell ten times a second at most that the database failed, with a message of a sane length', async () => {
    const lines: string[] = [];
    const log = openLog({ LOG_LEVEL: 'warn' }, { write: (line) => lines.push(line) });
    const tell = logFailures(log, 'the database failed', (error) => ({ reason: String(error) }));
    const second = Math.floor(performance.now() / 1_000);
    while (Math.floor(performance.now() / 1_000) === second) {
      await new Promise(setImmediate);
    }
    for (let index = 0; index < 25; index += 1) {
      tell(new Error('away'));
    }
    expect(lines).toHaveLength(10);
    const isToldAgain = async () => {
      tell(new Error('away'));
      return lines.length > 10;
    };
    await until(isToldAgain, 2_000, 'the next second');
    const { alsoNotTold, ...told } = JSON.parse(lines.at(-1) ?? '');
    expect(told).toEqual({
      level: 'error',
      time: expect.any(String),
      reason: 'Error: away',
      msg: 'the database failed',
    });
    expect(alsoNotTold).toBeGreaterThanOrEqual(15);
  });

  test('at an unknown level are refused', () => {
    expect(() => openLog({ LOG_LEVEL: 'loud' })).toThrow('LOG_LEVEL is "loud", which is not valid.');
  });
});

test('traces go to the collector that the environment names, below the span of the client', async () => {
  const received: string[] = [];
  const bodyOf = async (request: IncomingMessage) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(Buffer.from(chunk));
    }
    return Buffer.concat(chunks).toString('utf8');
  };
  const collector = createServer(async (request, response) => {
    received.push(await bodyOf(request));
    response.end('{}');
  });
  await new Promise<void>((resolve) => {
    collector.listen(0, '127.0.0.1', resolve);
  });
  const { port } = collector.address() as AddressInfo;
  const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` };
  Object.assign(process.env, environment);
  const tracing = await openTracing(environment);
  const api = await openApi({ onFinished: tracing ? [tracing.trace] : [] });
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  await api.app.fetch(
    'http://localhost/graphql',
    post('query WhoIs { state(id: "iran") { name } }', { traceparent: `00-${traceId}-b7ad6b7169203331-01` }),
  );
  await tracing?.stop();
  delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
  await api.close();
  collector.close();
  const [{ resourceSpans }] = received.map((text) => JSON.parse(text));
  const spans = resourceSpans[0].scopeSpans[0].spans as {
    name: string;
    traceId: string;
    parentSpanId: string;
    spanId: string;
  }[];
  const root = spans.find(({ name }) => name === 'POST /graphql');
  expect(root).toMatchObject({ traceId, parentSpanId: 'b7ad6b7169203331' });
  expect(spans.filter(({ parentSpanId }) => parentSpanId === root?.spanId).map(({ name }) => name)).toEqual([
    'plan',
    'neo4j',
    'shape',
  ]);
});

test('without a collector nothing is traced', async () => {
  expect(await openTracing({})).toBeUndefined();
});

describe('the status on the command line', () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServerProcess();
  });
  afterAll(() => server.stop());
  const status = (port: string) => runCommand(['status'], { environment: { PORT: port } });

  test('shows a server that is ready', async () => {
    const { code, output } = await status(new URL(server.address).port);
    expect(output).toMatch(/^Server +http:\/\/127\.0\.0\.1:\d+ \(ready\)\nData +version 2\.1\.0\nRequests +\d+\n/);
    expect(output).toMatch(/^Neo4j +bolt:\/\/.+ \(yours\)$/m);
    expect(code).toBe(0);
  });

  test('fails where none answers', async () => {
    const { code, output } = await status('1');
    expect(output).toMatch(/^Server +no answer at http:\/\/127\.0\.0\.1:1\n/);
    expect(code).toBe(1);
  });
});
