import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeTokens } from '../../src/server/protect/change-tokens.ts';
import { entryOf, makeToken, readTokens } from '../../src/server/protect/tokens.ts';
import { watchedTokens } from '../../src/server/protect/watched-tokens.ts';
import { type Api, openApi } from '../support/api.ts';
import { until } from '../support/until.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-access-'));
  file = join(folder, 'tokens.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bearing = (token: string, init: RequestInit = {}) => ({
  ...init,
  headers: { ...init.headers, authorization: `Bearer ${token}` },
});

const question = {
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({ query: '{ state(id: "iran") { name } }' }),
};

describe('a server with tokens', () => {
  const anna = makeToken('anna', 3, '2026-01-01');
  const boris = makeToken('boris', 100, '2026-01-01');
  let api: Api;
  beforeEach(async () => {
    await writeTokens(file, [anna.entry, boris.entry]);
    api = await openApi({ tokens: watchedTokens(file) });
  });
  afterEach(() => api.close());
  const ask = (path: string, init: RequestInit = {}) => api.app.fetch(`http://localhost${path}`, init);

  test('answers who brings one', async () => {
    const response = await ask('/graphql', bearing(anna.token, question));
    expect([response.status, await response.json()]).toEqual([200, { data: { state: { name: 'Iran' } } }]);
  });

  test.each([
    ['none', {}, 'This server is asked with a token: send it as "Authorization: Bearer …".'],
    ['another one', bearing('sco_other'), 'The token is not known here, or was taken back.'],
    ['a hash', bearing(anna.entry.hash), 'The token is not known here, or was taken back.'],
    [
      'a password',
      { headers: { authorization: 'Basic YTpi' } },
      'This server is asked with a token: send it as "Authorization: Bearer …".',
    ],
  ])('refuses who brings %s', async (_, init, message) => {
    for (const path of [
      '/graphql?query=%7B__typename%7D',
      '/export/nodes.csv',
      '/id/sco',
      '/reconcile',
      '/metrics',
      '/',
    ]) {
      const response = await ask(path, init);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer realm="sco-graph"/);
      expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
    }
  });

  test('tells anyone whether it lives, and lets a browser ask what it may send', async () => {
    expect((await ask('/healthz')).status).toBe(200);
    expect((await ask('/readyz')).status).toBe(200);
    const preflight = await ask('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/authorization/i);
  });

  const many = (count: number) => Array.from({ length: count }, () => ({ query: '{ __typename }' }));
  test.each<[string, unknown, number, readonly (string | undefined)[]]>([
    ['a batch of three', many(3), 200, [undefined, undefined, undefined]],
    ['a batch of four', many(4), 200, [undefined, undefined, undefined, 'TOO_MANY_REQUESTS']],
    ['an operation of three questions', { query: '{ a: __typename b: __typename c: __typename }' }, 200, [undefined]],
    [
      'an operation of four questions',
      { query: '{ a: __typename b: __typename ...F } fragment F on Query { c: __typename d: __typename }' },
      429,
      ['TOO_MANY_REQUESTS'],
    ],
  ])('counts what is asked: %s by a token that allows three', async (_, body, status, codes) => {
    const response = await ask('/graphql', bearing(anna.token, { ...question, body: JSON.stringify(body) }));
    expect(response.status).toBe(status);
    const answers: { errors?: { extensions: { code: string } }[] }[] = [await response.json()].flat();
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(codes);
    // Nothing is left of three.
    expect((await ask('/graphql', bearing(anna.token, question))).status).toBe(429);
    expect((await ask('/graphql', bearing(boris.token, question))).status).toBe(200);
  });

  test('counts each token for itself, and says when to come again', async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 4; index += 1) {
      statuses.push((await ask('/graphql', bearing(anna.token, question))).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
    const response = await ask('/export/nodes.csv', bearing(anna.token));
    const after = Number(response.headers.get('retry-after'));
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThanOrEqual(60);
    expect((await response.json()).errors[0]).toEqual({
      message: `The token allows 3 requests a minute; ask again in ${after} seconds.`,
      extensions: { code: 'TOO_MANY_REQUESTS' },
    });
    expect((await ask('/graphql', bearing(boris.token, question))).status).toBe(200);
  });

  test('keeps no token, and lets nobody in whose file is spoilt', async () => {
    const text = await readFile(file, 'utf8');
    expect(text).not.toContain(anna.token);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(entryOf([anna.entry, boris.entry], boris.token)?.name).toBe('boris');
    expect(entryOf([anna.entry], `${anna.token}x`)).toBeUndefined();
    await writeFile(file, '{"tokens":[{"name":"mallory"}]}');
    await expect(readTokens(file)).rejects.toThrow(/is not sound: tokens\.0\.hash/);
    await expect(watchedTokens(file)()).rejects.toThrow(/is not sound: tokens\.0\.hash/);
  });

  test('knows a good token from the first request on, however many come at once', async () => {
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => ask('/graphql', bearing(boris.token, question))),
    );
    expect(responses.map(({ status }) => status)).toEqual(Array(20).fill(200));
  });

  test('refuses nobody as unknown, and lets nobody in, while the file cannot be read', async () => {
    const failures: unknown[] = [];
    const tokens = watchedTokens(file, (error) => failures.push(String(error)));
    const { app, close } = await openApi({ tokens });
    const status = async (token: string) =>
      (await app.fetch('http://localhost/graphql', bearing(token, question))).status;
    expect(await status(boris.token)).toBe(200);
    for (const spoil of [() => writeFile(file, '{"tok'), () => rm(file), () => mkdir(file)]) {
      await spoil();
      await until(async () => (await status(boris.token)) === 503, 2_000, 'the file is looked at');
      const response = await app.fetch('http://localhost/export/nodes.csv', bearing(anna.token));
      expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([
        503,
        '1',
        {
          errors: [
            {
              message: 'The tokens of this server cannot be looked up at the moment; ask again soon.',
              extensions: { code: 'TOKENS_UNKNOWN' },
            },
          ],
        },
      ]);
      expect(await status('')).toBe(401);
    }
    expect(new Set(failures)).toEqual(
      new Set([
        expect.stringContaining('is not sound: all of it'),
        `Error: The file of tokens ${file} has gone.`,
        `ActionableError: The file of tokens ${file} cannot be read.`,
      ]),
    );
    await rm(file, { recursive: true });
    await writeTokens(file, [boris.entry]);
    // As soon as it can be read: nobody waits for the next second.
    expect(await status(boris.token)).toBe(200);
    expect(await status(anna.token)).toBe(401);
    await close();
  });
});
