import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rawRequest } from '../support/raw-request.ts';
import { openServedApi, type ServedApi } from '../support/served-api.ts';

const base = 'https://sco.example.org/graph/';
let api: ServedApi;
let published: ServedApi;
beforeAll(async () => {
  api = await openServedApi();
  published = await openServedApi({ base });
});
afterAll(async () => {
  await api.close();
  await published.close();
});

const paths = [
  '/',
  '/graphql?query=%7B__typename%7D',
  '/graphql?query=%7Bnosuch%7D',
  '/id/astana',
  '/id/astana.ttl',
  '/id/astana.jsonld',
  '/id/nowhere.ttl',
  '/vocabulary.ttl',
  '/export/',
  '/export/nodes.csv?kinds=Organization',
  '/export/graph.ttl?around=astana',
  '/export/graph.jsonld?around=astana',
  '/export/graph.gexf?around=astana',
  '/export/graph.graphml?around=astana',
  '/export/graph.ftm.jsonl?around=astana',
  '/export/graph.jsonl?around=astana',
  '/export/graph.cypher?around=astana',
  '/reconcile',
  '/reconcile/suggest/type?prefix=S',
  '/reconcile/flyout/entity?id=sco',
  '/reconcile/preview?id=sco',
  '/browser/guide.html',
  '/metrics',
  '/nowhere',
];

const made = 'made-up.invalid';
const hosts = [made, `${made}:8443`, 'localhost', '127.0.0.1:1'];
const forwarded = fc.record(
  {
    forwarded: fc.constant(`host=${made};proto=https`),
    'x-forwarded-host': fc.constant(made),
    'x-forwarded-proto': fc.constant('https'),
    'x-forwarded-for': fc.constant(made),
    'x-forwarded-prefix': fc.constant(`/${made}`),
    referer: fc.constant(`https://${made}/`),
  },
  { requiredKeys: [] },
);

const changing = new Set(['date', 'x-request-id', 'server-timing', 'content-length', 'transfer-encoding']);

test('no answer depends on the Host header or on the headers of a proxy', async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(...paths),
    fc.constantFrom(...hosts),
    fc.constantFrom('', 'http://', 'https://'),
    forwarded,
    async (path, host, scheme, headers) => {
      const { address } = api.server;
      // A request to a proxy has a whole address for its target.
      const target = scheme === '' ? path : `${scheme}${host}${path}`;
      const [plain, other] = await Promise.all([
        rawRequest(address, { path }),
        rawRequest(address, { path: target, headers: { host, ...headers } }),
      ]);
      expect(other.status).toBe(plain.status);
      if (path !== '/metrics') {
        expect(other.body.toString()).toBe(plain.body.toString());
      }
      const told = Object.entries(other.headers).filter(([name]) => !changing.has(name));
      expect(Object.fromEntries(told)).toEqual(
        Object.fromEntries(Object.entries(plain.headers).filter(([name]) => !changing.has(name))),
      );
    },
  );
  await fc.assert(property, { numRuns: 80 });
}, 180_000);

/** Every web address in a text that lies on this machine, or on the public address. */
const ownAddresses = (text: string): string[] =>
  text.match(/https?:\/\/(?:localhost|127\.0\.0\.1|sco\.example\.org|\[::1?\])[^\s"'<>,;\\]*/g) ?? [];

test.each(paths.filter((path) => !path.startsWith('/browser')))(
  'every address of ours in %s begins with the public one, or with that which is listened at',
  async (path) => {
    const here = await rawRequest(api.server.address, { path });
    const there = await rawRequest(published.server.address, { path });
    const tell = ({ headers, body }: typeof here) => `${JSON.stringify(headers)}${body}`;
    expect(ownAddresses(tell(here)).filter((each) => !each.startsWith(api.server.address))).toEqual([]);
    expect(ownAddresses(tell(there)).filter((each) => !`${each}/`.startsWith(base))).toEqual([]);
    const isLinked = /^\/(?:reconcile$|vocabulary|id\/astana\.|export\/graph\.(?:ttl|jsonld))/.test(path);
    expect([ownAddresses(tell(here)).length > 0, ownAddresses(tell(there)).length > 0]).toEqual([isLinked, isLinked]);
  },
);

test('the parts of the reconciliation service are below the public address', async () => {
  const { body } = await rawRequest(published.server.address, { path: '/reconcile' });
  const manifest = JSON.parse(body.toString());
  const suggest = (what: string) => ({
    service_url: 'https://sco.example.org/graph',
    service_path: `/reconcile/suggest/${what}`,
    flyout_service_path: `/reconcile/flyout/${what}?id=\${id}`,
  });
  expect(manifest).toMatchObject({
    identifierSpace: `${base}id/`,
    schemaSpace: `${base}vocabulary#`,
    documentation: `${base}export/`,
    view: { url: `${base}id/{{id}}` },
    preview: { url: `${base}reconcile/preview?id={{id}}` },
    suggest: { entity: suggest('entity'), property: suggest('property'), type: suggest('type') },
    extend: {
      propose_properties: { service_url: 'https://sco.example.org/graph', service_path: '/reconcile/properties' },
    },
  });
});
