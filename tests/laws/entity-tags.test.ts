import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultLimits } from '../../src/contract/limits.ts';
import { openDriver } from '../../src/database/connection.ts';
import { createApp } from '../../src/server/app.ts';
import { datasetState } from '../../src/server/dataset-state.ts';
import { openServer } from '../../src/server/listener.ts';
import { type RawResponse, rawRequest } from '../support/raw-request.ts';
import { openServedApi, type ServedApi } from '../support/served-api.ts';
import { testDatabase } from '../support/test-database.ts';

let api: ServedApi;
beforeAll(async () => {
  api = await openServedApi();
});
afterAll(() => api.close());

const query = (text: string) => `query=${encodeURIComponent(text)}`;
const reconciled = (queries: object) => `/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`;

/** Addresses of every kind, with those that are refused, or are only by some media types. */
const paths = [
  '/',
  '/id/kazakhstan',
  '/id/kazakhstan.ttl',
  '/id/kazakhstan.jsonld',
  '/id/s1',
  '/id/nowhere',
  '/id/nowhere.ttl',
  '/vocabulary',
  '/vocabulary.ttl',
  '/vocabulary.jsonld',
  '/export/',
  '/export/nodes.csv?kinds=Organization',
  '/export/nodes.csv?kinds=Organization&bom=true',
  '/export/edges.csv?around=astana',
  '/export/graph.gexf?kinds=Organization',
  '/export/nodes.csv?asOf=bad',
  '/export/nodes.csv?around=nowhere',
  '/export/nowhere.csv',
  `/export/rows.csv?${query('{ organizations { nodes { id } } }')}`,
  `/export/rows.csv?${query('query ($n: Int!) { organizations(first: $n) { nodes { id } } }')}`,
  `/graphql?${query('{ state(id: "iran") { name } }')}`,
  `/graphql?${query('{ nosuch }')}`,
  `/graphql?${query('{ states(first: 501) { totalCount } }')}`,
  `/graphql?explain&${query('{ state(id: "iran") { name } }')}`,
  '/graphql',
  '/reconcile',
  '/reconcile?queries=x',
  reconciled({ q0: { query: 'Kazakhstan' } }),
  '/reconcile/suggest/type?prefix=S',
  '/reconcile/suggest/type?cursor=x',
  '/reconcile/preview?id=sco',
];
const accepts = [
  undefined,
  '',
  '*/*',
  'text/html',
  'text/turtle',
  'Text/Turtle; charset=utf-8',
  'application/ld+json',
  'application/json',
  'application/graphql-response+json',
  'application/graphql-response+json;q=0.5, application/json;q=0.9',
  'text/turtle;q=0, */*;q=0.1',
  'image/png',
];
const codings = [undefined, '', 'gzip', 'br', 'br;q=0.1, gzip', 'identity', 'zstd'];

interface Asked {
  readonly path: string;
  readonly accept: string | undefined;
  readonly coding: string | undefined;
}

const asked = fc.record({
  path: fc.constantFrom(...paths),
  accept: fc.constantFrom(...accepts),
  coding: fc.constantFrom(...codings),
});

const get = ({ path, accept, coding }: Asked, noneMatch?: string): Promise<RawResponse> =>
  rawRequest(api.server.address, {
    path,
    headers: {
      ...(accept === undefined ? {} : { accept }),
      ...(coding === undefined ? {} : { 'accept-encoding': coding }),
      ...(noneMatch === undefined ? {} : { 'if-none-match': noneMatch }),
    },
  });

const fields = (vary: string | undefined): string[] =>
  (vary ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
    .filter(Boolean)
    .sort();

/** What must be the same for as long as a cache keeps an answer. */
const keptOf = ({ headers }: RawResponse) => [
  headers.etag,
  headers['cache-control'],
  headers['content-security-policy'],
  fields(headers.vary),
];

test('304 goes only to a client that holds the same representation, with the headers that a 200 would have', async () => {
  const property = fc.asyncProperty(
    asked,
    fc.array(asked, { maxLength: 2 }),
    fc.constantFrom('none', 'own', 'strong', '*'),
    async (one, others, mode) => {
      const full = await get(one);
      const { etag } = full.headers;
      const strangers = (await Promise.all(others.map((other) => get(other)))).flatMap(
        ({ headers }) => headers.etag ?? [],
      );
      const own = etag && mode !== 'none' ? [mode === 'strong' ? etag.replace('W/', '') : etag] : [];
      const given = mode === '*' ? '*' : ['"other"', ...strangers, ...own].join(', ');
      const again = await get(one, given);
      const isHeld =
        full.status === 200 &&
        (given === '*' ? isHeldByAnyone(one.path, full) : given.includes(etag?.slice(2) ?? 'none'));
      expect([again.status, again.body.length === 0]).toEqual(
        isHeld ? [304, true] : [full.status, full.body.length === 0],
      );
      if (again.status === 304) {
        expect(keptOf(again)).toEqual(keptOf(full));
      }
    },
  );
  await fc.assert(property, { numRuns: 100 });
}, 120_000);

/** The explorer's page has no tag; an explanation is made anew each time; errors are not representations. */
const isHeldByAnyone = (path: string, { headers, body }: RawResponse): boolean =>
  path !== '/' &&
  (headers['content-type']?.startsWith('text/html') === true ||
    !(path.includes('explain') || body.includes('"errors"')));

test('different representations of one address have different tags', async () => {
  const property = fc.asyncProperty(asked, asked, async (one, { accept, coding }) => {
    const [a, b] = await Promise.all([get(one), get({ path: one.path, accept, coding })]);
    const [x, y] = [a.headers.etag, b.headers.etag];
    if (x !== undefined && x === y) {
      expect(['content-type', 'content-encoding'].map((name) => a.headers[name])).toEqual(
        ['content-type', 'content-encoding'].map((name) => b.headers[name]),
      );
      expect(a.body.equals(b.body)).toBe(true);
    }
  });
  await fc.assert(property, { numRuns: 60 });
}, 120_000);

test('the address of the server is part of what a tag says', async () => {
  const other = await openServedApi({ base: 'https://sco.example.org/' });
  try {
    const path = '/id/kazakhstan.ttl';
    const [here, there] = await Promise.all(
      [api, other].map(({ server }) => rawRequest(server.address, { path, method: 'HEAD' })),
    );
    expect(here?.headers.etag).toMatch(/^W\/"[\w-]{32}"$/);
    expect(there?.headers.etag).not.toBe(here?.headers.etag);
  } finally {
    await other.close();
  }
});

test('an export that the client already holds is not read again', async () => {
  let runs = 0;
  const logger = (_: string, message: string) => {
    runs += / C: RUN /.test(message) ? 1 : 0;
  };
  const driver = openDriver(testDatabase().credentials, { logging: { level: 'debug', logger } });
  const server = await openServer({ host: '127.0.0.1', port: 0, limits: defaultLimits });
  const state = datasetState(driver, undefined);
  server.serve(await createApp({ driver, state, limits: defaultLimits, isReady: async () => true }));
  try {
    for (const path of ['/export/graph.ttl', '/export/graph.ttl?around=sco&depth=4', '/id/sco.ttl']) {
      const { headers } = await rawRequest(server.address, { path, method: 'HEAD' });
      runs = 0;
      const { status } = await rawRequest(server.address, {
        path,
        headers: { 'if-none-match': String(headers.etag) },
      });
      // The state of the data, and whether what is named is there.
      expect([path, status, runs <= 3]).toEqual([path, 304, true]);
    }
  } finally {
    await server.stop();
    await driver.close();
  }
});
