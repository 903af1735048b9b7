import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const get = (path = '') =>
  api.app.fetch(`http://localhost/reconcile${path}`, { headers: { origin: 'http://127.0.0.1:3333' } });
const post = (fields: Readonly<Record<string, unknown>>) =>
  api.app.fetch('http://localhost/reconcile', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)])).toString(),
  });

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly score: number;
  readonly match: boolean;
  readonly type: { id: string; name: string }[];
  readonly features: { id: string; value: number | boolean }[];
}

async function candidatesOf(query: object): Promise<Candidate[]> {
  const response = await post({ queries: { q0: query } });
  expect(response.status).toBe(200);
  const { q0 } = await response.json();
  return q0.result;
}

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

describe('names are matched', () => {
  test.each([
    ['Kazakhstan', 'kazakhstan'],
    ['Казахстан', 'kazakhstan'],
    ['哈萨克斯坦', 'kazakhstan'],
    ['KAZ', 'kazakhstan'],
    ['Q232', 'kazakhstan'],
    ['ШОС', 'sco'],
    ['上海合作组织', 'sco'],
    ['Xi Jinping', 'xi-jinping'],
  ])('%s is %s for sure', async (query, id) => {
    const [first, ...others] = await candidatesOf({ query });
    expect(first).toMatchObject({ id, match: true });
    expect(first?.score).toBeGreaterThanOrEqual(95);
    expect(others.every(({ match }) => !match)).toBe(true);
  });

  test('the name that matched, and what speaks for it, are there', async () => {
    const [first] = await candidatesOf({ query: 'Казахстан' });
    expect(first).toEqual({
      id: 'kazakhstan',
      name: 'Kazakhstan',
      description: 'Matched by its name “Казахстан”. Founding member of the SCO; it last presided in 2023-2024.',
      type: [{ id: 'State', name: 'State' }],
      score: first?.score,
      match: true,
      features: [{ id: 'name', value: first?.score }],
    });
  });

  test('what is sure does not depend on how many candidates are wanted', async () => {
    const many = await candidatesOf({ query: 'Three forces', limit: 50 });
    const sure = many.filter(({ match }) => match).map(({ id }) => id);
    expect(
      (await candidatesOf({ query: 'Three forces', limit: 1 })).filter(({ match }) => match).map(({ id }) => id),
    ).toEqual(sure);
    // A name of two entities is sure of neither.
    const [first, second] = await candidatesOf({ query: 'Tashkent Declaration', limit: 50 });
    expect([first?.score, second?.score].every((score = 0) => score >= 95)).toBe(true);
    expect(await candidatesOf({ query: 'Tashkent Declaration', limit: 1 })).toEqual([
      expect.objectContaining({ match: false }),
    ]);
  });

  test('a slip is forgiven, but no match', async () => {
    const [first] = await candidatesOf({ query: 'Kazahkstan' });
    expect(first).toMatchObject({ id: 'kazakhstan', match: false });
  });

  test('a type keeps what is of it, and many at once are answered each', async () => {
    const response = await post({
      queries: {
        a: { query: 'Astana', type: 'Place' },
        b: { query: 'Astana', type: 'Meeting', limit: 2 },
        c: { query: '' },
        d: { query: 'Astana', type: 'Planet' },
      },
    });
    const { a, b, c, d } = await response.json();
    expect(a.result[0]).toMatchObject({ id: 'astana', match: true });
    expect(new Set(b.result.map(({ type }: Candidate) => type[0]?.id))).toEqual(new Set(['Meeting']));
    expect(b.result.length).toBeLessThanOrEqual(2);
    expect([c.result, d.result]).toEqual([[], []]);
  });

  test('properties decide between those of a name', async () => {
    const query = { query: 'Astana', type: 'Meeting' };
    const [first] = await candidatesOf({
      ...query,
      properties: [
        { pid: 'ordinal', v: 24 },
        { pid: 'heldAt', v: { id: 'astana' } },
      ],
    });
    expect(first).toMatchObject({
      id: 'astana-2024',
      features: [{ id: 'name' }, { id: 'ordinal', value: true }, { id: 'heldAt', value: expect.any(Boolean) }],
    });
    const [other] = await candidatesOf({ ...query, properties: [{ pid: 'ordinal', v: 17 }] });
    expect(other).toMatchObject({ id: 'astana-2017', features: [{ id: 'name' }, { id: 'ordinal', value: true }] });
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

describe('in a view', () => {
  const cellsOf = async (id: string, property: string, view: string): Promise<readonly string[]> => {
    const extend = JSON.stringify({ ids: [id], properties: [{ id: property }] });
    const response = await get(`?${new URLSearchParams({ extend })}${view}`);
    expect(response.status).toBe(200);
    const { rows } = await response.json();
    return rows[id][property].map((cell: { id?: string; str?: string }) => cell.id ?? cell.str);
  };

  test('relations are those of the day', async () => {
    const members = '^memberOf';
    const early = await cellsOf('sco', members, '&asOf=2004-01-01');
    expect(early).toEqual(['china', 'kazakhstan', 'kyrgyzstan', 'russia', 'tajikistan', 'uzbekistan']);
    expect(await cellsOf('sco', members, '')).toEqual(
      expect.arrayContaining([...early, 'belarus', 'iran', 'mongolia']),
    );
  });

  test('what is only planned is among the relations where it is asked for', async () => {
    const hidden = await cellsOf('bishkek-2026', '^chaired', '');
    const all = await cellsOf('bishkek-2026', '^chaired', '&includePlanned=true');
    expect([hidden, all]).toEqual([[], ['sadyr-japarov']]);
  });

  test('an entity that was not there yet on the day is not meant', async () => {
    const find = async (view: string) => {
      const queries = JSON.stringify({ q0: { query: 'Astana Declaration (2024)', type: 'Document' } });
      const { q0 } = await (await get(`?${new URLSearchParams({ queries })}${view}`)).json();
      return q0.result[0]?.match ?? false;
    };
    expect([await find(''), await find('&asOf=2024-12-31'), await find('&asOf=2010-01-01')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('a POST has it in its address or in its body', async () => {
    const send = (address: string, body: Readonly<Record<string, string>>) =>
      api.app.fetch(`http://localhost/reconcile${address}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(body).toString(),
      });
    const extend = JSON.stringify({ ids: ['sco'], properties: [{ id: '^memberOf' }] });
    const inAddress = await send('?asOf=2004-01-01', { extend });
    const inBody = await send('', { extend, asOf: '2004-01-01' });
    expect([inAddress.status, inBody.status]).toEqual([200, 200]);
    const { rows } = await inAddress.json();
    expect(rows.sco['^memberOf']).toHaveLength(6);
    expect((await inBody.json()).rows).toEqual(rows);
    const twice = await send('?asOf=2004-01-01', { extend, asOf: '2004-01-01' });
    expect(twice.status).toBe(400);
  });

  test.each([
    ['&asOf=2004', 'asOf: "2004" is not possible; expected a calendar day such as 2024-07-04.'],
    ['&certainty=CERTAIN', 'certainty: "CERTAIN" is not possible; expected it only together with asOf.'],
    ['&asOf=2004-01-01&accordingTo=s9999', 'accordingTo: nothing has the id "s9999"; expected the id of a source.'],
  ])('%s is refused', async (view, message) => {
    const response = await get(`?queries={"q0":{"query":"Iran"}}${view}`);
    expect(response.status).toBe(400);
    expect((await response.json()).errors).toEqual([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
