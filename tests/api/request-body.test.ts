import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultLimits } from '../../src/contract/limits.ts';
import { openServedApi, type ServedApi } from '../support/served-api.ts';

const { requestBytes: largestBody } = defaultLimits;
let api: ServedApi;
beforeAll(async () => {
  api = await openServedApi();
});
afterAll(async () => {
  await api.close();
});

const post = (body: string | ReadableStream, type = 'application/json') =>
  fetch(`${api.server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': type, accept: 'application/json' },
    body,
    ...(typeof body === 'string' ? {} : { duplex: 'half' as const }),
  });
const query = (text: string) => JSON.stringify({ query: text });

describe('a request over a real port', () => {
  test('is answered, in any script', async () => {
    const response = await post(
      query('{ states(first: 1, filter: { some: { names: { text: { equals: "中国" } } } }) { nodes { id } } }'),
    );
    expect(await response.json()).toEqual({ data: { states: { nodes: [{ id: 'china' }] } } });
  });

  test('may come in pieces', async () => {
    const bytes = new TextEncoder().encode(query('{ state(id: "china") { name } }'));
    const pieces = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.slice(0, 7));
        controller.enqueue(bytes.slice(7));
        controller.close();
      },
    });
    expect(await (await post(pieces)).json()).toEqual({ data: { state: { name: 'China' } } });
  });

  test('is refused where it is too large, with the size and the limit', async () => {
    const body = query(`{ state(id: "${'x'.repeat(largestBody)}") { name } }`);
    const response = await post(body);
    expect(response.status).toBe(413);
    const { errors } = await response.json();
    expect(errors).toEqual([
      {
        message: `The request is too large (${body.length} bytes); expected at most ${largestBody} bytes.`,
        extensions: { code: 'REQUEST_TOO_LARGE' },
      },
    ]);
  });

  test('is refused where it is not JSON', async () => {
    const response = await post('{');
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors[0].message).toBe('The body is not valid JSON.');
    expect(JSON.stringify(errors)).not.toContain('.ts');
  });
});
