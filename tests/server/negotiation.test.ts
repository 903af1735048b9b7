import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bodyType, preferredCoding, preferredType } from '../../src/server/negotiation.ts';
import { rawRequest } from '../support/raw-request.ts';
import { openServedApi, type ServedApi } from '../support/served-api.ts';

const forms = ['text/html', 'text/turtle', 'application/ld+json', 'application/json'] as const;

describe('of media types', () => {
  test.each([
    [null, 'text/html'],
    ['', 'text/html'],
    [' , ', 'text/html'],
    ['*/*', 'text/html'],
    ['text/turtle; charset=utf-8', 'text/turtle'],
    ['TEXT/Turtle;Charset="UTF-8"', 'text/turtle'],
    ['text/turtle ; charset=utf-8 ; q=0.4 , text/html; q=0.3', 'text/turtle'],
    ['text/turtle;charset=utf8', 'text/turtle'],
    ['text/turtle;charset=utf-16', undefined],
    ['application/ld+json;profile="http://x;q=0,y"', 'application/ld+json'],
    ['application/ld+json;profile=x, text/html;q=0.1', 'text/html'],
    ['application/*', 'application/ld+json'],
    ['application/json', 'application/json'],
    ['text/*;q=0.3, text/html;q=0.2', 'text/turtle'],
    ['text/turtle;q=0', undefined],
    ['text/turtle;q=0, */*', 'text/html'],
    ['text/html;q=0, text/*', 'text/turtle'],
    ['*/*;q=0', undefined],
    ['image/png', undefined],
    ['nonsense', undefined],
  ])('%j is %j', (accept, type) => {
    expect(preferredType(accept, forms)).toBe(type);
  });

  test('what is chosen is never refused, and of the best quality (RFC 9110, 12.5.1)', () => {
    const range = fc.record({
      type: fc.constantFrom(...forms, 'text/*', 'application/*', '*/*', 'image/png'),
      q: fc.constantFrom(0, 0.1, 0.5, 0.9, 1),
      isUpper: fc.boolean(),
    });
    /** As the specification says it: the most specific range that fits a type gives its quality. */
    const qualityOf = (ranges: readonly { type: string; q: number }[], type: string): number => {
      const [family] = type.split('/');
      const fitting = [type, `${family}/*`, '*/*'].map((name) => ranges.filter((each) => each.type === name));
      const most = fitting.find((each) => each.length > 0) ?? [];
      return Math.max(0, ...most.map(({ q }) => q));
    };
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 5 }), (ranges) => {
        const header = ranges.map(({ type, q, isUpper }) => `${isUpper ? type.toUpperCase() : type};q=${q}`).join(', ');
        const best = Math.max(...forms.map((form) => qualityOf(ranges, form)));
        const chosen = preferredType(header, forms);
        expect(chosen === undefined ? 0 : qualityOf(ranges, chosen)).toBe(best);
      }),
      { numRuns: 1_000 },
    );
  });
});

test.each([
  [null, 'identity'],
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0.5, br;q=0.1', 'gzip'],
  ['*', 'br'],
  ['zstd', 'identity'],
])('of codings: %j is %s', (accepted, coding) => {
  expect(preferredCoding(accepted)).toBe(coding);
});

test.each([
  [null, undefined],
  ['', undefined],
  ['Application/JSON', { type: 'application/json', charset: undefined }],
  ['application/json ; charset="utf-8"', { type: 'application/json', charset: 'utf-8' }],
  ['application/json, text/plain', undefined],
  ['json', undefined],
])('a body said to be %j', (header, type) => {
  expect(bodyType(header)).toEqual(type);
});

describe('over HTTP', () => {
  let api: ServedApi;
  beforeAll(async () => {
    api = await openServedApi();
  });
  afterAll(() => api.close());

  const asked = '/graphql?query=%7B__typename%7D';
  const get = async (path: string, accept: string | undefined) => {
    const { status, headers, body } = await rawRequest(api.server.address, {
      path,
      headers: accept === undefined ? {} : { accept },
    });
    return { status, type: headers['content-type'], text: body.toString() };
  };
  const post = async (body: string | Buffer, headers: Record<string, string> = {}) => {
    const response = await rawRequest(api.server.address, {
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return { status: response.status, headers: response.headers, ...JSON.parse(response.body.toString()) };
  };
  const question = '{"query":"{__typename}"}';
  const answer = { data: { __typename: 'Query' } };

  test.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/graphql-response+json, application/json', 'application/graphql-response+json'],
    ['application/graphql-response+json;q=0.5, application/json;q=0.9', 'application/json'],
    ['application/json;q=0.5, application/graphql-response+json;q=0.9', 'application/graphql-response+json'],
    ['application/json;q=0, */*', 'application/graphql-response+json'],
    ['APPLICATION/GraphQL-Response+JSON; charset=UTF-8', 'application/graphql-response+json'],
    ['multipart/mixed;deferSpec=20220824, application/json', 'application/json'],
    ['text/event-stream', 'text/event-stream'],
  ])('the API answers who accepts %j with %s', async (accept, type) => {
    expect(await get(asked, accept)).toMatchObject({
      status: 200,
      type: expect.stringMatching(`^${type.replace('+', '\\+')}`),
    });
  });

  test.each(['application/json;q=0', 'application/xml', 'application/json; charset=utf-16', 'text/html;q=0'])(
    'and refuses with a clear message who accepts only %s, by GET and by POST',
    async (accept) => {
      const byGet = await get(asked, accept);
      const byPost = await post(question, { accept });
      for (const [status, errors] of [
        [byGet.status, JSON.parse(byGet.text).errors],
        [byPost.status, byPost.errors],
      ]) {
        expect([status, errors[0].extensions.code]).toEqual([406, 'NOT_ACCEPTABLE']);
      }
    },
  );

  test.each([
    ['text/html', true],
    ['TEXT/HTML', true],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
    ['application/json, text/html;q=0.5', false],
    ['text/html;q=0, */*', false],
  ])('the playground is shown to who accepts %s: %j', async (accept, isShown) => {
    const { type, text } = await get('/graphql', accept);
    expect(type === 'text/html; charset=utf-8' && text.includes('<!doctype html>')).toBe(isShown);
  });

  test.each([
    '/export/graph.csv?x=/graphql',
    '/nowhere/graphql',
    '/export/nodes.csv?asOf=/healthz',
    '/id/healthz/readyz',
  ])('%s is what it says, however it ends', async (path) => {
    expect((await get(path, 'text/html')).status).toBeGreaterThanOrEqual(400);
  });

  test.each(['application/json', 'APPLICATION/JSON', 'application/json ;charset=UTF-8', 'application/graphql+json'])(
    'a body of type %s is read',
    async (type) => {
      expect(await post(question, { 'content-type': type })).toMatchObject({ status: 200, ...answer });
    },
  );

  test.each([
    [
      { 'content-encoding': 'gzip' },
      gzipSync(question),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'The body is encoded as gzip; expected no encoding.',
    ],
    [
      { 'content-type': 'application/json; charset=utf-16' },
      Buffer.from(question, 'utf16le'),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'The body is in the charset utf-16; expected UTF-8.',
    ],
    [{}, Buffer.from([0x7b, 0xff, 0x7d]), 400, 'BAD_REQUEST', 'The body is not valid UTF-8; expected text in UTF-8.'],
    [
      {},
      `\u{FEFF}${question}`,
      400,
      'BAD_REQUEST',
      'The body begins with a byte order mark; expected UTF-8 without one.',
    ],
    [{}, '[1', 400, 'BAD_REQUEST', 'The body is not valid JSON.'],
    [{}, '{}', 400, 'BAD_REQUEST', 'query: it is missing; expected the text of an operation.'],
    [{}, '{"query":" "}', 400, 'GRAPHQL_PARSE_FAILED', 'query: it is empty; expected the text of an operation.'],
  ])('%j with a body that is not read', async (headers, body, status, code, message) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const refused = await post(body, { accept, ...headers });
      expect([refused.status, refused.errors]).toEqual([status, [{ message, extensions: { code } }]]);
    }
  });

  test.each(['application/json', 'application/graphql-response+json'])(
    'an address without a query, for %s',
    async (accept) => {
      const { status, text } = await get('/graphql', accept);
      expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    },
  );

  test('an operation name of nothing names none, by GET, by POST and in a batch', async () => {
    expect(JSON.parse((await get(`${asked}&operationName=`, undefined)).text)).toEqual(answer);
    const named = '{"query":"query A {__typename}","operationName":""}';
    expect(await post(named)).toMatchObject({ status: 200, ...answer });
    const batch = await rawRequest(api.server.address, {
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `[${named}]`,
    });
    expect(JSON.parse(batch.body.toString())).toEqual([answer]);
  });

  test('a body that is announced as too large is refused before it comes', async () => {
    const refused = await post('', { 'content-length': '1000001' }).catch((error) => error);
    expect(refused.errors).toEqual([
      {
        message: 'The request is too large (1000001 bytes); expected at most 1000000 bytes.',
        extensions: { code: 'REQUEST_TOO_LARGE' },
      },
    ]);
  });

  test.each([
    ['application/json', 'application/json'],
    ['application/ld+json; charset=utf-8', 'application/ld+json'],
    ['application/ld+json; profile="http://www.w3.org/ns/json-ld#expanded"', 'application/ld+json'],
  ])('linked data for who accepts %s come as %s', async (accept, type) => {
    for (const path of ['/id/astana', '/vocabulary']) {
      const found = await get(path, accept);
      expect([found.status, found.type]).toEqual([200, type]);
      expect(Object.keys(JSON.parse(found.text))).toContain('@context');
    }
  });

  test.each([
    [undefined, 'application/json; charset=utf-8'],
    ['text/html;q=0.4, application/json;q=0.5', 'application/json; charset=utf-8'],
    ['Text/HTML', 'text/html; charset=utf-8'],
  ])('the list of exports for who accepts %j is %s', async (accept, type) => {
    expect((await get('/export/', accept)).type).toBe(type);
  });
});

test('without introspection no refusal proposes names', async () => {
  const api = await openServedApi({ hasIntrospection: false });
  try {
    for (const body of [
      { query: '{ state(id: "iran") { nam } }' },
      { query: '{ stats { totalCount } }' },
      { query: '{ meetings(kind: CHX) { totalCount } }' },
      { query: 'query ($k: MeetingKind) { meetings(kind: $k) { totalCount } }', variables: { k: 'CHX' } },
      {
        query: 'query ($f: StateFilter) { states(filter: $f) { totalCount nodes { id } } }',
        variables: { f: { nam: 1 } },
      },
    ]) {
      for (const path of ['/graphql', '/export/rows.csv']) {
        const { body: text } = await rawRequest(api.server.address, {
          path,
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        expect(JSON.parse(text.toString()).errors[0].message.length).toBeGreaterThan(10);
        expect(text.toString()).not.toContain('Did you mean');
      }
    }
  } finally {
    await api.close();
  }
});
