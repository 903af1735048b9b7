import { request as httpRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openServedApi, type ServedApi } from '../support/served-api.ts';

let api: ServedApi;
beforeAll(async () => {
  api = await openServedApi();
});
afterAll(() => api.close());

const get = (path: string, init: RequestInit = {}) => fetch(`${api.server.address}${path}`, init);
const iran = '/graphql?query=%7Bstate(id:%22iran%22)%7Bname%7D%7D';

/** A response as it is on the wire: fetch would unpack it. */
const raw = (
  path: string,
  headers: Record<string, string>,
): Promise<{ headers: Record<string, unknown>; body: Buffer }> =>
  new Promise((resolve, reject) => {
    httpRequest(`${api.server.address}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });

describe('entity tags', () => {
  test.each([iran, '/export/nodes.csv', '/id/sco.ttl', '/vocabulary.ttl', '/reconcile'])(
    '%s is not sent twice',
    async (path) => {
      const first = await get(path);
      const etag = first.headers.get('etag') ?? '';
      expect(etag).toMatch(/^W\/"[\w-]{32}"$/);
      expect(first.headers.get('cache-control')).toBe('no-cache');
      await first.arrayBuffer();
      for (const given of [etag, `"other", ${etag}`, '*']) {
        const again = await get(path, { headers: { 'if-none-match': given } });
        expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
      }
      const other = await get(path, { headers: { 'if-none-match': '"other"' } });
      expect(other.status).toBe(200);
      await other.body?.cancel();
    },
  );

  test('stand on no refusal, page or POST', async () => {
    for (const response of [
      await get('/id/nowhere.ttl'),
      await get('/id/sco', { headers: { accept: 'text/html' } }),
      await get('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{__typename}"}',
      }),
    ]) {
      expect(response.headers.get('etag')).toBeNull();
    }
  });
});

describe('compression', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('%s, to who takes it', async (encoding, unpack) => {
    const plain = await raw('/export/graph.ttl', {});
    const packed = await raw('/export/graph.ttl', { 'accept-encoding': encoding });
    expect([plain.headers['content-encoding'], packed.headers['content-encoding']]).toEqual([undefined, encoding]);
    expect(packed.headers.vary).toMatch(/accept-encoding/i);
    expect(unpack(packed.body).equals(plain.body)).toBe(true);
    expect(packed.body.length * 4).toBeLessThan(plain.body.length);
  });

  test('not of what is short', async () => {
    expect((await raw(iran, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
  });
});

describe('methods', () => {
  test.each([iran, '/', '/id/sco.ttl', '/export/nodes.csv', '/healthz', '/metrics'])(
    'HEAD %s is GET without a body',
    async (path) => {
      const [head, full] = [await get(path, { method: 'HEAD' }), await get(path)];
      expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
        full.status,
        full.headers.get('content-type'),
        '',
      ]);
      await full.body?.cancel();
    },
  );

  test.each(['/graphql', '/export/graph.ttl', '/reconcile', '/id/sco'])(
    'OPTIONS %s says that other sites may ask, without cookies',
    async (path) => {
      const { status, headers } = await get(path, {
        method: 'OPTIONS',
        headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' },
      });
      expect(status).toBe(204);
      expect(['*', 'https://elsewhere.example']).toContain(headers.get('access-control-allow-origin'));
      expect(headers.get('access-control-allow-credentials')).not.toBe('true');
    },
  );

  test('others are refused, with those that there are', async () => {
    const response = await get('/graphql', { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'This address does not take DELETE; expected GET, HEAD, POST.',
          extensions: { code: 'METHOD_NOT_ALLOWED' },
        },
      ],
    });
  });
});

test('a form, which another site could send, is not an operation', async () => {
  const response = await get('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'query={__typename}',
  });
  expect(response.status).toBe(415);
  expect((await response.json()).errors[0].message).toBe(
    'The body is of type application/x-www-form-urlencoded; expected application/json.',
  );
});

test('a client that accepts no JSON is refused with a clear message', async () => {
  expect((await get(iran, { headers: { accept: 'image/png' } })).status).toBe(406);
});

describe('headers', () => {
  test.each([iran, '/', '/id/sco', '/export/', '/export/nodes.csv', '/reconcile', '/nowhere', '/metrics', '/healthz'])(
    '%s is safe by its headers, and sets no cookie',
    async (path) => {
      const { headers, body } = await get(path, {
        headers: { accept: path === '/' || path === '/id/sco' ? 'text/html' : '*/*' },
      });
      await body?.cancel();
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
      expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{8,64}$/);
    },
  );

  test('the preview of a reconciled name may be framed, as OpenRefine does', async () => {
    const { headers } = await get('/reconcile/preview?id=sco');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors \*$/);
  });

  test('the playground may run its own scripts and no others', async () => {
    const response = await get('/graphql', { headers: { accept: 'text/html' } });
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'sha256-[\w+/]{43}=';/);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe/);
    await response.body?.cancel();
  });

  test('a client gets the id of its request back if it is a plain word', async () => {
    const given = await get(iran, { headers: { 'x-request-id': 'my-request-0001' } });
    expect(given.headers.get('x-request-id')).toBe('my-request-0001');
    const other = await get(iran, { headers: { 'x-request-id': '<script>alert(1)</script>' } });
    expect(other.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
