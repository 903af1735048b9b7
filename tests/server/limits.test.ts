import { afterAll, describe, expect, test } from '@jest/globals';
import { defaultLimits, type Limits, limits } from '../../src/contract/limits.ts';
import { limitsOf } from '../../src/server/server-settings.ts';
import { type Api, openApi } from '../support/api.ts';
import { until } from '../support/until.ts';

const opened: Api[] = [];
afterAll(() => Promise.all(opened.map((api) => api.close())));

async function withLimits(given: Partial<Limits>): Promise<Api> {
  const api = await openApi({ limits: { ...defaultLimits, ...given } });
  opened.push(api);
  return api;
}

describe('each limit lets what is at it pass, and refuses one more', () => {
  test.each<[keyof Limits, number, string, string, string]>([
    [
      'depth',
      3,
      '{ states { nodes { id } } }',
      '{ states { nodes { names { text } } } }',
      'The operation has 4 levels of nested fields; expected at most 3.',
    ],
    [
      'fields',
      3,
      '{ a: __typename b: __typename c: __typename }',
      '{ a: __typename b: __typename c: __typename d: __typename }',
      'The operation has 4 fields; expected at most 3.',
    ],
    [
      'aliases',
      2,
      '{ a: __typename b: __typename }',
      '{ ...F ...F } fragment F on Query { a: __typename b: __typename }',
      'The operation has 4 aliases; expected at most 2.',
    ],
    [
      'directives',
      1,
      '{ __typename @skip(if: false) }',
      '{ a: __typename @skip(if: false) b: __typename @include(if: true) }',
      'The operation has 2 directives; expected at most 1.',
    ],
    [
      'rootFields',
      1,
      '{ __typename }',
      '{ __typename a: __typename }',
      'The operation has 2 top-level fields; expected at most 1.',
    ],
    [
      'parameterCharacters',
      4,
      '{ state(id: "iran") { name } }',
      '{ state(id: "china") { name } }',
      'The values of the arguments have 5 characters, each value counted where it is written; expected at most 4.',
    ],
    [
      'listValues',
      3,
      '{ nodes(ids: ["a", "b", "c"]) { id } }',
      '{ nodes(ids: ["a", "b", "c", "d"]) { id } }',
      'The lists in the arguments have 4 values, a list counted in each place that uses it; expected at most 3.',
    ],
    [
      'cypherCharacters',
      93,
      '{ state(id: "iran") { id } }',
      '{ state(id: "iran") { id name iso2 iso3 } }',
      'The operation becomes more than 93 characters of Cypher; expected at most 93. Ask for less at a time, or for the same fields of all types.',
    ],
    ['tokens', 3, '{ __typename }', '{ a: __typename }', 'The operation has more than 3 tokens.'],
    [
      'operationBytes',
      20,
      '{ __typename      } ',
      '{ __typename       } ',
      'The operation has 21 bytes; expected at most 20.',
    ],
    [
      'values',
      40,
      '{ states(first: 20) { nodes { id } } }',
      '{ states(first: 21) { nodes { id } } }',
      'The answer may hold 42 values: the page sizes of nested lists, multiplied, times the fields of each row; expected at most 40. Ask for smaller pages with first, or for fewer fields and nested lists.',
    ],
    [
      'responseCharacters',
      25,
      '{ state(id: "iran") { name } }',
      '{ state(id: "china") { name } }',
      'The answer has more than 25 characters. Ask for smaller pages with first, and read on with after.',
    ],
  ])('%s', async (name, most, passes, refused, message) => {
    const api = await withLimits({ [name]: most });
    expect((await api.ask(passes)).errors).toBeUndefined();
    expect((await api.ask(refused)).errors).toEqual([{ message, extensions: { code: limits[name].code } }]);
  });

  test('batch', async () => {
    const api = await withLimits({ batch: 2 });
    const batch = async (count: number) => {
      const response = await api.app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(Array.from({ length: count }, (_, index) => ({ query: `{ a${index}: __typename }` }))),
      });
      return [response.status, await response.json()];
    };
    expect(await batch(2)).toEqual([200, [{ data: { a0: 'Query' } }, { data: { a1: 'Query' } }]]);
    expect(await batch(3)).toEqual([
      413,
      {
        errors: [
          { message: 'The batch has 3 operations; expected at most 2.', extensions: { code: 'BATCH_TOO_LARGE' } },
        ],
      },
    ]);
  });

  test('milliseconds: Neo4j itself ends the statement', async () => {
    const api = await withLimits({ milliseconds: 300 });
    const { status, errors } = await api.ask(
      `{ ${Array.from({ length: 8 }, (_, index) => `a${index}: subgraph(around: ["sco"], depth: 4) { nodes { id } }`).join(' ')} }`,
    );
    expect([status, errors?.[0]?.extensions]).toEqual([503, { code: 'TIMEOUT' }]);
    // Nothing of it goes on: the look at what runs is soon the only transaction.
    const running = async () => {
      const { records } = await api.driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery');
      return records.map((record) => String(record.get('currentQuery'))).filter((text) => text.includes('COLLECT'));
    };
    await until(async () => (await running()).length === 0, 10_000, 'the statement has ended');
  });
});

test('what is asked beyond the turns and the queue is refused at once, and later answered again', async () => {
  const api = await withLimits({ atOnce: 1, waiting: 1 });
  const ask = () =>
    api.app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ state(id: "iran") { name } }' }),
    });
  const responses = await Promise.all(Array.from({ length: 5 }, ask));
  expect(responses.map(({ status }) => status).sort()).toEqual([200, 200, 503, 503, 503]);
  const refused = responses.find(({ status }) => status === 503);
  expect(refused?.headers.get('retry-after')).toBe('1');
  expect(await refused?.json()).toEqual({
    errors: [
      {
        message:
          'The server has too many requests at once: 1 operations are waiting already. Try again in a few seconds.',
        extensions: { code: 'OVERLOADED' },
      },
    ],
  });
  expect((await ask()).status).toBe(200);
});

test('an export more than there are places is refused, and answered when one has ended', async () => {
  const api = await withLimits({ exports: 1 });
  const open = () => api.app.fetch('http://localhost/export/graph.jsonl');
  const first = await open();
  const second = await open();
  expect([first.status, second.status, second.headers.get('retry-after')]).toEqual([200, 503, '5']);
  expect((await second.json()).errors[0].extensions.code).toBe('OVERLOADED');
  expect((await first.text()).split('\n').length).toBeGreaterThan(1_000);
  const third = await open();
  expect(third.status).toBe(200);
  // Who stops reading frees the place as well.
  await third.body?.cancel();
  const fourth = await open();
  expect(fourth.status).toBe(200);
  await fourth.body?.cancel();
});

test('linked data and reconciliation more than are worked on wait, and beyond the queue are refused', async () => {
  const api = await withLimits({ lookups: 1, waiting: 1 });
  const addresses = ['/id/iran.ttl', '/id/iran', '/reconcile/preview?id=iran', '/reconcile/flyout/entity?id=iran'];
  const responses = await Promise.all(addresses.map((path) => api.app.fetch(`http://localhost${path}`)));
  expect(responses.map(({ status }) => status).sort()).toEqual([200, 200, 503, 503]);
  const refused = responses.find(({ status }) => status === 503);
  expect(refused?.headers.get('retry-after')).toBe('1');
  expect(await refused?.json()).toEqual({
    errors: [
      {
        message:
          'The server has too many requests for linked data and reconciliation at once: 1 are waiting already. Try again in a few seconds.',
        extensions: { code: 'OVERLOADED' },
      },
    ],
  });
  expect((await api.app.fetch('http://localhost/id/iran')).status).toBe(200);
});

test('linked data are no longer than an answer may be', async () => {
  const short = await withLimits({ responseCharacters: 1_000 });
  const long = await short.app.fetch('http://localhost/id/iran.ttl');
  expect([long.status, (await long.json()).errors[0].extensions.code]).toEqual([400, 'RESPONSE_TOO_LARGE']);
});

describe('the environment', () => {
  test.each(['0', '-1', 'many', '1.5', '1e3', '9'.repeat(16)])('%s is not a limit', (given) => {
    expect(() => limitsOf({ SCO_GRAPH_LIMIT_DEPTH: given })).toThrow(
      `SCO_GRAPH_LIMIT_DEPTH is "${given}", which is not valid.`,
    );
  });
});
