import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';
import { reconciler } from './reconciler.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const { get, post, candidatesOf } = reconciler(() => api);

test('the manifest says where everything is, to any origin', async () => {
  const response = await get();
  expect(response.headers.get('access-control-allow-origin')).not.toBeNull();
  expect(await response.json()).toMatchObject({
    versions: ['0.2'],
    identifierSpace: 'http://127.0.0.1:4000/id/',
    view: { url: 'http://127.0.0.1:4000/id/{{id}}' },
    preview: { url: 'http://127.0.0.1:4000/reconcile/preview?id={{id}}' },
    suggest: { entity: { service_url: 'http://127.0.0.1:4000', service_path: '/reconcile/suggest/entity' } },
    extend: { propose_properties: { service_url: 'http://127.0.0.1:4000', service_path: '/reconcile/properties' } },
    defaultTypes: expect.arrayContaining([{ id: 'State', name: 'State' }]),
  });
});

describe('a table is extended', () => {
  test('by properties and relations, either way round', async () => {
    const response = await post({
      extend: {
        ids: ['kazakhstan', 'astana-2024', 'atlantis'],
        properties: [{ id: 'iso2' }, { id: '^chaired' }, { id: 'start' }, { id: 'ordinal' }],
      },
    });
    expect(await response.json()).toEqual({
      meta: [
        { id: 'iso2', name: 'iso2' },
        { id: '^chaired', name: 'who or what chaired it' },
        { id: 'start', name: 'start' },
        { id: 'ordinal', name: 'ordinal' },
      ],
      rows: {
        kazakhstan: { iso2: [{ str: 'KZ' }], '^chaired': [], start: [], ordinal: [] },
        'astana-2024': {
          iso2: [],
          '^chaired': [{ id: 'kassym-jomart-tokayev', name: 'Kassym-Jomart Tokayev' }],
          start: [{ date: '2024-07-04T00:00:00Z' }],
          ordinal: [{ float: 24 }],
        },
        atlantis: { iso2: [], '^chaired': [], start: [], ordinal: [] },
      },
    });
  });

  test('proposals are of the kind', async () => {
    const { type, properties, limit } = await (await get('/properties?type=State&limit=4')).json();
    expect({ type, limit, ids: properties.map(({ id }: { id: string }) => id) }).toEqual({
      type: 'State',
      limit: 4,
      ids: ['description', 'wikidataId', 'iso2', 'iso3'],
    });
  });
});

describe('what is typed is completed', () => {
  test.each([
    ['/suggest/entity?prefix=Japar', 'sadyr-japarov'],
    ['/suggest/property?prefix=chair', 'chaired'],
    ['/suggest/type?prefix=meet', 'Meeting'],
  ])('%s', async (path, id) => {
    const { result } = await (await get(path)).json();
    expect(result[0]).toMatchObject({ id, name: expect.any(String) });
  });

  test.each([
    ['/flyout/entity?id=kazakhstan', 'Founding member of the SCO'],
    ['/flyout/type?id=Meeting', 'One sitting of a council of the SCO.'],
    ['/flyout/property?id=chaired', 'chaired a meeting'],
  ])('%s', async (path, text) => {
    const { html } = await (await get(path)).json();
    expect(html).toContain(text);
  });

  test('a preview is a page', async () => {
    const response = await get('/preview?id=kazakhstan');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('<b>Kazakhstan</b>');
  });
});

describe('what cannot be used is refused with a clear message', () => {
  test.each([
    ['?queries=nonsense', 400, 'queries: it is not JSON.'],
    ['?queries=', 400, 'queries: it is empty; expected JSON, once.'],
    ['?queries=[]', 400, 'queries: Invalid input: expected record, received array.'],
    ['?extend={"ids":["sco"],"properties":[7]}', 400, 'extend.properties.0: Invalid input: expected object'],
    ['/properties?type=State&limit=many', 400, 'limit: "many" is not possible; expected a whole number from 1.'],
    ['/nowhere', 404, 'There is nothing at /reconcile/nowhere.'],
    ['/preview?id=atlantis', 404, 'There is nothing at /reconcile/preview.'],
  ])('%s', async (path, status, message) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    const { errors } = await response.json();
    expect(errors[0].message).toContain(message);
  });

  test.each([
    ['"limit":0', 'queries.q0.limit: expected a whole number from 1.'],
    ['"query":7', 'queries.q0.query: Invalid input: expected string, received number.'],
    ['"properties":[{"pid":"mass","v":1}]', 'properties: there is no property "mass"'],
  ])('a query with %s, but not the query beside it', async (member, message) => {
    const good = '"q1":{"query":"Kazakhstan","limit":1}';
    const { q0, q1 } = await (await get(`?queries={"q0":{"query":"x",${member}},${good}}`)).json();
    expect([q0.result, q0.error.code]).toEqual([[], 'BAD_USER_INPUT']);
    expect(q0.error.message).toContain(message);
    expect(q1).toEqual((await (await get(`?queries={${good}}`)).json()).q1);
  });

  test('what is asked beyond a limit is cut to it', async () => {
    expect(await candidatesOf({ query: 'China', limit: 100 })).toEqual(
      await candidatesOf({ query: 'China', limit: 50 }),
    );
    expect((await candidatesOf({ query: 'China', limit: 1e300 })).length).toBeGreaterThan(5);
    const { properties } = await (await get('/properties?type=State&limit=1000')).json();
    expect(properties.length).toBeGreaterThan(20);
    const known = properties.map(({ id }: { id: string }) => ({ pid: id, v: 'x' }));
    const [first] = await candidatesOf({ query: 'China', properties: known });
    expect(first?.features.map(({ id }) => id)).toEqual([
      'name',
      ...properties.slice(0, 20).map(({ id }: { id: string }) => id),
    ]);
  });
});
