import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { labelOf, namedRoutes, routeAt } from '../../src/contract/routes.ts';
import { openApi } from '../support/api.ts';
import { rawRequest } from '../support/raw-request.ts';
import { openServedApi, type ServedApi } from '../support/served-api.ts';

const everyMethod = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

let api: ServedApi;
beforeAll(async () => {
  api = await openServedApi();
});
afterAll(() => api.close());

const codeOf = (body: Buffer | string): unknown => JSON.parse(body.toString()).errors[0].extensions.code;

describe.each(namedRoutes.map((route) => [route.name, route] as const))('%s', (_, route) => {
  const { paths, methods, bodies, kind, isOpen, cached, example } = route;

  test('every path of it leads to it', () => {
    for (const path of paths) {
      expect(routeAt(path.replace('*', 'something'))).toEqual(route);
      expect(labelOf(path)).toBe(`/${paths[0].split('/')[1]}`);
    }
    expect(routeAt(example.replace(/\?.*/, ''))).toEqual(route);
  });

  test('it answers GET and HEAD, with an entity tag where the table says so', async () => {
    const got = await rawRequest(api.server.address, { path: example });
    expect(got.status).toBe(200);
    expect(got.headers.etag?.startsWith('W/"') ?? false).toBe(cached);
    const head = await rawRequest(api.server.address, { path: example, method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers.etag).toBe(got.headers.etag);
  });

  test('it refuses every other method, and names its own', async () => {
    for (const method of everyMethod.filter((each) => !methods.some((own) => own === each))) {
      const { status, headers, body } = await rawRequest(api.server.address, { path: example, method });
      expect([method, status, headers.allow]).toEqual([method, 405, [...methods, 'OPTIONS'].join(', ')]);
      expect(codeOf(body)).toBe('METHOD_NOT_ALLOWED');
    }
  });

  test('it takes a body where it takes POST, and of no other type', async () => {
    expect(methods.includes('POST')).toBe(bodies !== undefined);
    for (const type of methods.includes('POST') ? ['text/plain', 'multipart/form-data'] : []) {
      const { status, body } = await rawRequest(api.server.address, {
        path: example,
        method: 'POST',
        headers: { 'content-type': type },
        body: 'x',
      });
      expect([status, codeOf(body)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    }
  });

  test('without a token it answers only where it is open', async () => {
    const closed = await openApi({ tokens: async () => [] });
    const response = await closed.app.fetch(`http://localhost${example}`);
    expect(response.status).toBe(isOpen ? 200 : 401);
    await closed.close();
  });

  test('while the database does not answer it refuses at once where it reads the graph', async () => {
    const away = await openApi({ state: async () => undefined });
    const response = await away.app.fetch(`http://localhost${example}`, { headers: { accept: '*/*' } });
    const isRefused = kind === 'graph' || kind === 'api';
    expect(response.status).toBe(isRefused ? 503 : 200);
    expect(isRefused ? codeOf(await response.text()) : undefined).toBe(isRefused ? 'DATABASE_UNAVAILABLE' : undefined);
    await away.close();
  });
});

test.each(['/nowhere', '/graphql/more', '/exports', '/idle', '/vocabulary.csv', '/healthz/more', '//'])(
  'there is nothing at %s',
  async (path) => {
    expect([routeAt(path), labelOf(path)]).toEqual([undefined, 'other']);
    const { status, body } = await rawRequest(api.server.address, { path });
    expect([status, JSON.parse(body.toString()).errors]).toEqual([
      404,
      [
        {
          message:
            'Nothing is at this address; expected /, /explorer/*, /graphql, /export/rows.csv, /export, /export/*, /id/*, /vocabulary, /reconcile/*, /browser/*, /healthz, /readyz, /metrics.',
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    ]);
  },
);
