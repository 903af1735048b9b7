import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createYoga } from 'graphql-yoga';
import type { ServerContext } from '../../src/server/long-body.ts';
import { memoized } from '../../src/server/memoized.ts';
import { answerInOrder } from '../../src/server/pipelining.ts';
import { Readers } from '../../src/server/protect/readers.ts';
import { answering } from '../../src/server/send.ts';
import { fileAnswer, staticFile } from '../../src/server/static-file.ts';
import { type RouteAnswer, useRoute } from '../../src/server/use-route.ts';
import { type ReaderOptions, readRaw } from '../support/raw-reader.ts';
import { isCommand, isToolThere } from '../support/tool.ts';
import { until } from '../support/until.ts';

const curl = isToolThere(isCommand('curl'), 'curl was not found: apt-get install curl.');

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server that answers every request alike. */
async function serving(answer: () => Promise<RouteAnswer>) {
  const reported: unknown[] = [];
  const report = (error: unknown) => reported.push(error);
  const readers = new Readers({ waitingBytes: 64_000_000, readerMilliseconds: 30_000 });
  const yoga = createYoga<ServerContext>({ logging: false, plugins: [useRoute(answer, report)] });
  const server = createServer(answerInOrder(answering(yoga, { readers, longest: 600_000, report })));
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return { address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, readers, reported };
}

const whole: ReaderOptions = {
  path: '/',
  method: 'GET',
  version: '1.1',
  encoding: 'identity',
  ahead: 1,
  goneAfter: Number.POSITIVE_INFINITY,
  pause: 0,
  patience: 10_000,
};
const headers = { 'content-type': 'text/plain; charset=utf-8' };

/** A text that never ends, or fails after so many pieces; `cancelled` counts how often it was cancelled. */
function endless(failsAfter = Number.POSITIVE_INFINITY) {
  const seen = { opened: 0, cancelled: 0 };
  const open = () => {
    seen.opened += 1;
    let pieces = 0;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        pieces += 1;
        if (pieces > failsAfter) {
          controller.error(new Error('The source failed.'));
        } else {
          controller.enqueue(new Uint8Array(65_536));
        }
      },
      cancel() {
        seen.cancelled += 1;
      },
    });
  };
  return { seen, open };
}

describe('a long answer', () => {
  // Node takes a reset that comes with data for an end; curl does not.
  (curl ? test : test.skip).each(['--http1.0', '--http1.1'])(
    'whose source fails is reset with %s, never ended in good order',
    async (version) => {
      const { open } = endless(100);
      const { address, readers } = await serving(async () => ({ headers, body: open() }));
      const failure = await promisify(execFile)('curl', ['-s', version, address], { maxBuffer: 10_000_000 }).catch(
        (error: { code: number }) => error.code,
      );
      const receiveFailed = 56;
      expect(failure).toBe(receiveFailed);
      expect(readers.waiting).toBe(0);
    },
  );

  test('is freed when the client leaves before it is ready', async () => {
    const { seen, open } = endless();
    let give: () => void = () => {};
    const { address, readers } = await serving(async () => {
      await new Promise<void>((resolve) => {
        give = resolve;
      });
      return { headers, body: open() };
    });
    await readRaw(address, { ...whole, patience: 100 });
    give();
    await until(async () => seen.cancelled === 1, 5_000, 'it is freed');
    expect([seen.opened, readers.waiting]).toEqual([1, 0]);
  });

  test('is freed when the client leaves in the middle; requests sent ahead are never begun', async () => {
    const { seen, open } = endless();
    const { address, readers } = await serving(async () => ({ headers, body: open() }));
    await readRaw(address, { ...whole, ahead: 5, goneAfter: 1_000_000 });
    await until(async () => seen.cancelled === 1, 5_000, 'it is freed');
    expect([seen.opened, readers.waiting]).toEqual([1, 0]);
  });

  test('is not begun for a HEAD request', async () => {
    const { seen, open } = endless();
    const { address } = await serving(async () => ({ headers, body: open() }));
    const { text } = await readRaw(address, { ...whole, method: 'HEAD' });
    expect(text).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    expect(seen).toEqual({ opened: 1, cancelled: 1 });
  });

  test('that is one text comes as it is, whatever its characters', async () => {
    const text = 'Шанхайская организация 上海合作组织 🕊️ '.repeat(10_000);
    const { address, readers } = await serving(async () => ({ headers, body: text }));
    const response = await fetch(address);
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
    expect(await response.text()).toBe(text);
    await until(async () => readers.waiting === 0, 5_000, 'nothing waits');
  });
});

describe('requests sent ahead, while the first waits for its answer', () => {
  /** How many of so many were begun once the first was answered, and whether the connection was closed. */
  async function sentAhead(many: number): Promise<{ begun: number; isBrokenOff: boolean }> {
    let [begun, heads] = [0, 0];
    let give: () => void = () => {};
    const first = new Promise<void>((resolve) => {
      give = resolve;
    });
    const server = createServer();
    server.on('request', () => {
      heads += 1;
    });
    server.on(
      'request',
      answerInOrder(async (_, response) => {
        begun += 1;
        await (begun === 1 ? first : undefined);
        response.end('x');
      }),
    );
    servers.push(server);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    const client = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1');
    let isBrokenOff = false;
    client.once('error', () => {
      isBrokenOff = true;
    });
    client.resume();
    client.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n'.repeat(many));
    await until(async () => heads === many || isBrokenOff, 10_000, 'they are read, or the connection is closed');
    give();
    await until(async () => begun === many || isBrokenOff, 10_000, 'all are answered, or none');
    client.destroy();
    return { begun, isBrokenOff };
  }

  test.each([
    [1_001, { begun: 1_001, isBrokenOff: false }],
    [1_002, { begun: 1, isBrokenOff: true }],
    [100_000, { begun: 1, isBrokenOff: true }],
  ])('%i of them', async (many, expected) => {
    expect(await sentAhead(many)).toEqual(expected);
  });
});

test('requests that are sent ahead are answered in order', async () => {
  let count = 0;
  const { address } = await serving(async () => {
    count += 1;
    return { headers, body: `answer ${count};` };
  });
  const { text } = await readRaw(address, { ...whole, ahead: 20 });
  expect([...text.matchAll(/answer (\d+);/g)].map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
});

test('an internal fault is logged as such, never as an outage', async () => {
  const { address, reported } = await serving(() => Promise.reject(new Error('/secret/path is gone')));
  const response = await fetch(address);
  expect([response.status, await response.json()]).toEqual([
    500,
    {
      errors: [
        {
          message:
            'Something went wrong inside the server. This is a fault of the program; the server log has the details.',
          extensions: { code: 'INTERNAL' },
        },
      ],
    },
  ]);
  expect(reported).toEqual([new Error('/secret/path is gone')]);
});

test('a failure is tried again at the next call, and a result is kept', async () => {
  let tries = 0;
  const made = memoized(async () => {
    tries += 1;
    if (tries === 1) {
      throw new Error('not yet');
    }
    return `made at try ${tries}`;
  });
  await expect(made()).rejects.toThrow('not yet');
  expect(await Promise.all([made(), made()])).toEqual(['made at try 2', 'made at try 2']);
  expect([await made(), tries]).toEqual(['made at try 2', 2]);
});

describe('a file', () => {
  const text = `${'A page that stays as it is. '.repeat(1_000)}🕊️`;
  const asked = (given: Record<string, string>) => new Request('http://localhost/', { headers: given });
  const decoded: Readonly<Record<string, (body: Buffer) => Buffer>> = { br: brotliDecompressSync, gzip: gunzipSync };

  test.each([
    ['', undefined],
    ['identity', undefined],
    ['deflate', undefined],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['*', undefined],
  ])('for Accept-Encoding "%s" comes as %s, with a tag of its own', async (accepted, encoding) => {
    const file = await staticFile(text);
    const { headers, body } = fileAnswer(file, asked({ 'accept-encoding': accepted }), { 'content-type': 'text/html' });
    expect(headers['content-encoding']).toBe(encoding);
    const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
    expect(headers['content-length']).toBe(String(bytes.length));
    expect((decoded[encoding ?? ''] ?? ((same: Buffer) => same))(bytes).toString()).toBe(text);
    for (const given of [headers.etag, `W/${headers.etag}`, `"other", ${headers.etag}`, '*']) {
      const held = fileAnswer(file, asked({ 'accept-encoding': accepted, 'if-none-match': given ?? '' }), {});
      expect([held.status, held.body, held.headers.vary]).toEqual([304, null, headers.vary]);
    }
    const other = fileAnswer(file, asked({ 'accept-encoding': accepted, 'if-none-match': '"other"' }), {});
    expect(other.status).toBeUndefined();
  });
});
