import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { type Api, openApi } from '../support/api.ts';

const folder = new URL('../third-party/reconciliation-0.2/', import.meta.url);
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);

let api: Api;
beforeAll(async () => {
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.json'))) {
    ajv.addSchema(JSON.parse(await readFile(new URL(name, folder), 'utf8')), name);
  }
  api = await openApi();
});
afterAll(() => api.close());

/** What the specification's own schema complains of. */
function complaints(schema: string, content: unknown): string[] {
  ajv.validate(schema, content);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const get = async (path = '') => (await api.app.fetch(`http://localhost/reconcile${path}`)).json();
const post = async (fields: Readonly<Record<string, unknown>>) => {
  const response = await api.app.fetch('http://localhost/reconcile', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(Object.entries(fields).map(([name, each]) => [name, JSON.stringify(each)])).toString(),
  });
  return response.json();
};

describe('by the schemas of the specification', () => {
  test('the manifest is sound', async () => {
    expect(complaints('manifest.json', await get())).toEqual([]);
    expect(complaints('manifest.json', { name: 'x' })).not.toEqual([]);
  });

  const queries = {
    name: { query: 'Kazakhstan' },
    all: {
      query: 'Astana',
      type: ['Meeting', 'Place'],
      type_strict: 'any',
      limit: 1_000,
      properties: [
        { pid: 'ordinal', v: 24 },
        { pid: 'heldAt', v: [{ id: 'astana', name: 'Astana' }, 'Almaty'] },
        { pid: 'ordinal', v: [true, 17] },
      ],
    },
    nobody: { query: 'Atlantis' },
    values: { properties: [{ pid: 'iso3', v: 'KAZ' }] },
  };
  const unusable = {
    noObject: 7,
    noLimit: { query: 'Astana', limit: null },
    negative: { query: 'Astana', limit: -1 },
    noProperty: { query: 'Astana', properties: [{ pid: 'mass', v: 1 }] },
    noValue: { query: 'Astana', properties: [{ pid: 'ordinal', v: null }] },
    noId: { query: 'Astana', properties: [{ pid: 'heldAt', v: { name: 'Astana' } }] },
    noType: { query: 'Astana', type: '' },
    empty: {},
  };

  test('a batch of queries that is sound is answered soundly, with features', async () => {
    expect(complaints('reconciliation-query-batch.json', queries)).toEqual([]);
    const answer = await post({ queries });
    expect(complaints('reconciliation-result-batch.json', answer)).toEqual([]);
    expect(Object.keys(answer)).toEqual(Object.keys(queries));
    expect(answer.all.result[0].features.map(({ id }: { id: string }) => id)).toEqual(['name', 'ordinal', 'heldAt']);
    for (const { error } of Object.values<{ error?: unknown }>(answer)) {
      expect(error).toBeUndefined();
    }
  });

  test('a query that cannot be used is an error in its place, and the answer sound', async () => {
    const answer = await post({ queries: { ...queries, ...unusable } });
    expect(complaints('reconciliation-result-batch.json', answer)).toEqual([]);
    const { name, all, nobody, values } = await post({ queries });
    expect(answer).toMatchObject({ name, all, nobody, values });
    const told = Object.keys(unusable).map((each) => [each, answer[each].result, answer[each].error.message]);
    expect(Object.fromEntries(told.map(([each, result, message]) => [each, [result, message]]))).toEqual({
      noObject: [[], 'queries.noObject: Invalid input: expected object, received number.'],
      noLimit: [[], 'queries.noLimit.limit: Invalid input: expected number, received null.'],
      negative: [[], 'queries.negative.limit: expected a whole number from 1.'],
      noProperty: [[], expect.stringContaining('there is no property "mass"')],
      noValue: [[], expect.stringContaining('queries.noValue.properties.0.v: expected a text, a number')],
      noId: [[], expect.stringContaining('queries.noId.properties.0.v: expected a text, a number')],
      noType: [[], expect.stringContaining('queries.noType.type: there is no such type; expected some of State')],
      empty: [[], 'queries.empty: expected a query, or properties to look for.'],
    });
  });

  test('suggestions are sound, and go on where the cursor says', async () => {
    for (const [what, schema, prefix] of [
      ['entity', 'suggest-entities-response.json', 'S'],
      ['property', 'suggest-properties-response.json', 'a'],
      ['type', 'suggest-types-response.json', ''],
    ] as const) {
      const page = async (cursor: string) => {
        const answer = await get(`/suggest/${what}?prefix=${prefix}${cursor}`);
        expect(complaints(schema, answer)).toEqual([]);
        return answer.result.map(({ id }: { id: string }) => id);
      };
      const first: string[] = await page('');
      expect(await page('&cursor=0')).toEqual(first);
      expect((await page('&cursor=5')).slice(0, first.length - 5)).toEqual(first.slice(5));
      expect(await page('&cursor=100000')).toEqual([]);
    }
    const all: string[] = [];
    for (let cursor = 0; cursor === all.length; cursor += 20) {
      const { result } = await get(`/suggest/property?prefix=&cursor=${cursor}`);
      all.push(...result.map(({ id }: { id: string }) => id));
    }
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(40);
  });

  test.each(['-1', '1.5', 'x'])('%s is not a valid cursor', async (cursor) => {
    const { errors } = await get(`/suggest/type?prefix=S&cursor=${cursor}`);
    expect(errors[0].message).toBe(`cursor: "${cursor}" is not possible; expected a whole number from 0.`);
  });

  test('a table is extended soundly by every property there is, each once or twice, and by one that there is not', async () => {
    const { result } = await get('/suggest/property?prefix=&cursor=0');
    const { properties } = await get('/properties?type=State');
    expect(complaints('data-extension-property-proposal.json', await get('/properties?type=State&limit=1000'))).toEqual(
      [],
    );
    const ids = [...new Set([...result, ...properties].map(({ id }: { id: string }) => id))];
    const extend = {
      ids: ['kazakhstan', 'sco', 'astana-2024', 'xi-jinping', 'atlantis'],
      properties: [...ids, 'iso3', 'mass', 'iso3'].map((id) => ({ id })),
    };
    expect(complaints('data-extension-query.json', extend)).toEqual([]);
    const { meta, rows } = await post({ extend });
    expect(complaints('data-extension-response.json', { meta, rows })).toEqual([]);
    expect(meta.map(({ id }: { id: string }) => id)).toEqual(extend.properties.map(({ id }) => id));
    expect(rows.kazakhstan).toMatchObject({ iso3: [{ str: 'KAZ' }], mass: [] });
    expect(meta.filter(({ error }: { error?: unknown }) => error)).toEqual([
      { id: 'mass', name: 'mass', error: { code: 'BAD_USER_INPUT', message: expect.stringContaining('"mass"') } },
    ]);
  });
});

describe('a form is the only body', () => {
  const sent = async (type: string, body: string, search = '') => {
    const response = await api.app.fetch(`http://localhost/reconcile${search}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    const { errors } = await response.json();
    return [response.status, errors[0].message];
  };
  const form = 'application/x-www-form-urlencoded';
  const queries = encodeURIComponent('{"q0":{"query":"China"}}');
  const twice = JSON.stringify('{"q0":{"query":"China"}}');

  test.each([
    ['application/json', '{"queries":{}}', '', 415, `The body is of type application/json; expected ${form}.`],
    ['multipart/form-data; boundary=x', '--x--', '', 415, `The body is of type multipart/form-data; expected ${form}.`],
    ['text/plain', `queries=${queries}`, '', 415, `The body is of type text/plain; expected ${form}.`],
    [form, '', '', 400, 'The body asks nothing; expected queries=… or extend=… as a form.'],
    [form, 'queries=', '', 400, 'queries: it is empty; expected JSON, once.'],
    [
      form,
      '',
      `?queries=${queries}`,
      400,
      'queries: it stands in the address of a POST; expected it in the body, as a form.',
    ],
    [
      form,
      `queries=${queries}&queries=${queries}`,
      '',
      400,
      `queries: it is given 2 times, as ${twice} and ${twice}; expected it once.`,
    ],
    [form, `queries=${queries}&extend=x`, '', 400, 'queries, extend: both are given; expected one of them.'],
  ])('%s with %s%s', async (type, body, search, status, message) => {
    expect(await sent(type, body, search)).toEqual([status, message]);
  });

  test('more queries than are answered together', async () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`q${index}`, { query: 'x' }]));
    expect(await sent(form, `queries=${encodeURIComponent(JSON.stringify(many))}`)).toEqual([
      413,
      'queries: there are 101 of them; expected at most 100.',
    ]);
  });
});
