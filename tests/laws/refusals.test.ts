import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isCode, statusesOf } from '../../src/contract/codes.ts';
import { rawRequest } from '../support/raw-request.ts';
import { openServedApi, type ServedApi } from '../support/served-api.ts';

let api: ServedApi;
beforeAll(async () => {
  api = await openServedApi();
});
afterAll(() => api.close());

const paths = [
  '/',
  '/graphql',
  '/graphql/',
  '/graphql?query=%7B__typename%7D',
  '/graphql?query=%7B',
  '/graphql?query=%7Bnosuch%7D',
  '/graphql?query=%7B__typename%7D&variables=%5B1%5D',
  '/graphql?query=%7B__typename%7D&variables=%7B',
  '/graphql?query=mutation%7Ba%7D',
  '/id/sco',
  '/id/nowhere.ttl',
  '/vocabulary',
  '/export/',
  '/export/nodes.csv?kinds=Organization',
  '/export/nodes.csv?asOf=bad',
  '/export/nodes.csv?bom=maybe',
  '/export/graph.ttl?bom=true',
  '/export/nowhere',
  '/export/rows.csv',
  '/export/rows.csv?query=%7Borganizations%7Bnodes%7Bid%7D%7D%7D',
  '/reconcile',
  '/reconcile?queries=',
  '/reconcile?queries=%7B%7D',
  '/reconcile?queries=1',
  '/reconcile?queries=%7B%7D&extend=%7B%7D',
  '/reconcile/nowhere',
  '/reconcile/suggest/entity?prefix=a&cursor=-1',
  '/healthz',
  '/readyz',
  '/metrics',
  '/explorer/explorer.css',
  '/explorer/nowhere',
  '/browser/guide.html',
  '/browser/nowhere',
  '/nowhere',
  '/export/nodes.csv/healthz',
  '/nowhere/graphql',
  '/id/%ZZ',
  '//',
];
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'OPTIONS'];
const types = [
  undefined,
  '',
  'application/json',
  'Application/JSON',
  'application/json ; charset=UTF-8',
  'application/json; charset=utf-16',
  'application/json, text/plain',
  'application/graphql',
  'application/graphql+json',
  'application/x-www-form-urlencoded',
  'APPLICATION/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'json',
  ';',
];
const encodings = [undefined, 'identity', 'gzip', 'br', 'nonsense'];
const accepts = [
  undefined,
  '',
  ',',
  '*/*',
  'application/json',
  'application/json;q=0',
  'application/graphql-response+json; charset=utf-8',
  'application/xml',
  'text/html',
  'TEXT/HTML;q=0.9, image/png',
  'text/turtle',
  'text/event-stream',
  'nonsense',
];
const bodies = [
  '',
  '{}',
  '[]',
  '[1',
  '[{}]',
  'null',
  '"a"',
  '{"query":"{__typename}"}',
  '{"query":"{__typename}","operationName":""}',
  '{"query":"{__typename}","operationName":"a"}',
  '{"query":"{__typename}","variables":[]}',
  '{"query":1}',
  '{"query":"{","foo":1}',
  '{__typename}',
  'queries=%7B%7D',
  'queries=',
  'queries=x',
  'extend=%7B%7D',
  '\u{FEFF}{"query":"{__typename}"}',
];

/** What refusals are called here. */
const codes = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'METHOD_NOT_ALLOWED',
  'NOT_ACCEPTABLE',
  'NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'UNSUPPORTED_MEDIA_TYPE',
];

const request = fc.record({
  path: fc.constantFrom(...paths),
  method: fc.constantFrom(...methods),
  type: fc.constantFrom(...types),
  encoding: fc.constantFrom(...encodings),
  accept: fc.constantFrom(...accepts),
  body: fc.constantFrom(...bodies),
});

test('every refusal, whatever was asked and how, says why in JSON, with a code', async () => {
  const property = fc.asyncProperty(request, async ({ path, method, type, encoding, accept, body }) => {
    const response = await rawRequest(api.server.address, {
      path,
      method,
      headers: {
        ...(type === undefined ? {} : { 'content-type': type }),
        ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
        ...(accept === undefined ? {} : { accept }),
      },
      ...(method === 'GET' || method === 'OPTIONS' ? {} : { body }),
    });
    expect(response.status).toBeLessThan(500);
    if (response.status < 400 || response.headers['content-type']?.startsWith('text/html')) {
      return;
    }
    expect(response.headers['content-type']).toMatch(/^application\/(?:graphql-response\+)?json; charset=utf-8$/);
    const text = response.body.toString();
    const { errors } = JSON.parse(text);
    const { code } = errors[0].extensions;
    expect(codes).toContain(code);
    expect(isCode(code) && statusesOf(code)).toContain(response.status);
    expect(errors[0].message).toMatch(/^.{10,}/);
    expect(text).not.toMatch(/node_modules|\.ts:|originalError|at async|Unexpected token/);
  });
  await fc.assert(property, { numRuns: 400 });
}, 180_000);

describe('what is not a request at all is refused likewise', () => {
  /** What a connection is answered until it is closed. */
  const raw = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(api.server.address);
      const socket = connect(Number(port), hostname);
      let answer = '';
      socket.setEncoding('utf8');
      socket.on('data', (piece: string) => {
        answer += piece;
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(answer));
      socket.write(text);
    });
  const closing = 'Host: a\r\nConnection: close\r\n';

  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400, 'BAD_REQUEST'],
    ['a head without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'REQUEST_TOO_LARGE'],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'BAD_REQUEST'],
    ['two hosts', `GET / HTTP/1.1\r\nHost: b\r\n${closing}\r\n`, 400, 'BAD_REQUEST'],
    ['a host with a path', 'GET / HTTP/1.1\r\nHost: a/healthz?\r\nConnection: close\r\n\r\n', 400, 'BAD_REQUEST'],
    ['a target of another kind', `GET ftp://a/b HTTP/1.1\r\n${closing}\r\n`, 400, 'BAD_REQUEST'],
    ['a target that is not an address', `GET http://%/ HTTP/1.1\r\n${closing}\r\n`, 400, 'BAD_REQUEST'],
    ['an expectation', `GET / HTTP/1.1\r\nExpect: wonders\r\n${closing}\r\n`, 417, 'BAD_REQUEST'],
  ])('%s', async (_, text, status, code) => {
    const [head = '', body = ''] = (await raw(text)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head.toLowerCase()).toContain('content-type: application/json; charset=utf-8');
    expect(JSON.parse(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1)).errors[0].extensions.code).toBe(code);
  });

  test.each([
    [
      'a whole address, as a proxy is asked',
      `GET http://elsewhere.example/graphql?query={__typename} HTTP/1.1\r\n${closing}\r\n`,
      200,
    ],
    ['the address of a host alone', `GET http://elsewhere.example HTTP/1.1\r\n${closing}\r\n`, 200],
    ['the server itself', `OPTIONS * HTTP/1.1\r\n${closing}\r\n`, 204],
    ['HTTP/1.0 without a host', 'GET /healthz HTTP/1.0\r\n\r\n', 200],
  ])('%s is answered', async (_, text, status) => {
    expect(await raw(text)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });
});
