import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { writeTokens } from '../../src/server/protect/change-tokens.ts';
import { hashOf, readPersistedOperations } from '../../src/server/protect/persisted-operations.ts';
import { entryOf, makeToken, readTokens } from '../../src/server/protect/tokens.ts';
import { watchedTokens } from '../../src/server/protect/watched-tokens.ts';
import { type Api, openApi } from '../support/api.ts';
import { run } from '../support/cli.ts';
import { until } from '../support/until.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-access-'));
  file = join(folder, 'tokens.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const query = (text: string) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({ query: text }),
});
const bearing = (token: string, init: RequestInit = {}) => ({
  ...init,
  headers: { ...init.headers, authorization: `Bearer ${token}` },
});
const capital = query('{ state(id: "iran") { name } }');

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

  test('answers a request that has one', async () => {
    const response = await ask('/graphql', bearing(anna.token, capital));
    expect([response.status, await response.json()]).toEqual([200, { data: { state: { name: 'Iran' } } }]);
  });

  test.each([
    ['none', {}, 'This server needs a token. Send it as "Authorization: Bearer …".'],
    ['another one', bearing('sco_other'), 'The token is unknown, or was removed.'],
    ['a hash', bearing(anna.entry.hash), 'The token is unknown, or was removed.'],
    [
      'a password',
      { headers: { authorization: 'Basic YTpi' } },
      'This server needs a token. Send it as "Authorization: Bearer …".',
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

  test('says to everyone whether it is alive, and lets a browser ask what it may send', async () => {
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
    const response = await ask('/graphql', bearing(anna.token, { ...capital, body: JSON.stringify(body) }));
    expect(response.status).toBe(status);
    const answers: { errors?: { extensions: { code: string } }[] }[] = [await response.json()].flat();
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(codes);
    // Nothing is left of three.
    expect((await ask('/graphql', bearing(anna.token, capital))).status).toBe(429);
    expect((await ask('/graphql', bearing(boris.token, capital))).status).toBe(200);
  });

  test('counts each token separately, and says when to try again', async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 4; index += 1) {
      statuses.push((await ask('/graphql', bearing(anna.token, capital))).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
    const response = await ask('/export/nodes.csv', bearing(anna.token));
    const after = Number(response.headers.get('retry-after'));
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThanOrEqual(60);
    expect((await response.json()).errors[0]).toEqual({
      message: `The token allows 3 requests a minute. Try again in ${after} seconds.`,
      extensions: { code: 'TOO_MANY_REQUESTS' },
    });
    expect((await ask('/graphql', bearing(boris.token, capital))).status).toBe(200);
  });

  test('stores no token, and lets nobody in if its file is damaged', async () => {
    const text = await readFile(file, 'utf8');
    expect(text).not.toContain(anna.token);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(entryOf([anna.entry, boris.entry], boris.token)?.name).toBe('boris');
    expect(entryOf([anna.entry], `${anna.token}x`)).toBeUndefined();
    await writeFile(file, '{"tokens":[{"name":"mallory"}]}');
    await expect(readTokens(file)).rejects.toThrow(/is not valid: tokens\.0\.hash/);
    await expect(watchedTokens(file)()).rejects.toThrow(/is not valid: tokens\.0\.hash/);
  });

  test('knows a good token from the first request on, however many come at once', async () => {
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => ask('/graphql', bearing(boris.token, capital))),
    );
    expect(responses.map(({ status }) => status)).toEqual(Array(20).fill(200));
  });

  test('refuses nobody as unknown, and lets nobody in, while the file cannot be read', async () => {
    const failures: unknown[] = [];
    const tokens = watchedTokens(file, (error) => failures.push(String(error)));
    const { app, close } = await openApi({ tokens });
    const status = async (token: string) =>
      (await app.fetch('http://localhost/graphql', bearing(token, capital))).status;
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
              message: 'The server cannot read its file of tokens. Try again in a few seconds.',
              extensions: { code: 'TOKENS_UNKNOWN' },
            },
          ],
        },
      ]);
      expect(await status('')).toBe(401);
    }
    expect(new Set(failures)).toEqual(
      new Set([
        expect.stringContaining('is not valid: all of it'),
        `Error: The file of tokens ${file} no longer exists.`,
        `ActionableError: Cannot read the file of tokens ${file}.`,
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

describe('the command line', () => {
  const command = (...words: string[]) => run(['token', ...words], { environment: { SCO_GRAPH_TOKENS_FILE: file } });

  test('makes a token, shows it once, lists it and removes it', async () => {
    const added = await command('add', 'anna', '--per-minute', '30');
    const [token = ''] = added.output.split('\n');
    expect(token).toMatch(/^sco_[\w-]{43}$/);
    expect(entryOf(await readTokens(file), token)).toMatchObject({ name: 'anna', perMinute: 30 });
    expect((await command('list')).output).toMatch(/^anna +30 a minute, since \d{4}-\d\d-\d\d\n$/);
    expect(await command('add', 'anna')).toMatchObject({
      code: 1,
      output: expect.stringContaining('A token "anna" already exists.'),
    });
    expect(await command('add', 'a b')).toMatchObject({
      code: 1,
      output: expect.stringContaining('expected 1 to 64 letters'),
    });
    expect((await command('remove', 'anna')).output).toBe('Removed the token anna.\n');
    expect(await command('remove', 'anna')).toMatchObject({
      code: 1,
      output: expect.stringContaining('There is no token "anna".'),
    });
  }, 60_000);

  test('loses none of those that are made at once, and hides the file whatever lay in its place', async () => {
    await writeFile(`${file}.new`, 'left behind', { mode: 0o644 });
    const names = ['anna', 'boris', 'chen', 'dana'];
    const runs = await Promise.all(names.map((name) => command('add', name)));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect((await readTokens(file)).map(({ name }) => name).sort()).toEqual(names);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['tokens.json']);
  }, 60_000);

  test('says so where there is no folder for the file', async () => {
    const { code, output } = await run(['token', 'add', 'anna'], {
      environment: { SCO_GRAPH_TOKENS_FILE: join(folder, 'nowhere', 'tokens.json') },
    });
    expect([code, output]).toEqual([1, expect.stringContaining(`There is no folder ${join(folder, 'nowhere')}.`)]);
  }, 60_000);
});

describe('a server for persisted operations only', () => {
  const known = '{ state(id: "iran") { name } }';
  let api: Api;
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sco-graph-persisted-'));
    const path = join(directory, 'operations.json');
    await writeFile(path, JSON.stringify({ [hashOf(known)]: known }));
    api = await openApi({ persistedOperations: await readPersistedOperations(path) });
  });
  afterAll(async () => {
    await api.close();
    await rm(directory, { recursive: true, force: true });
  });
  const send = async (body: unknown) => {
    const response = await api.app.fetch('http://localhost/graphql', { ...capital, body: JSON.stringify(body) });
    return response.json();
  };

  test('answers one by its text or by its hash', async () => {
    const answer = { data: { state: { name: 'Iran' } } };
    expect(await send({ query: known })).toEqual(answer);
    expect(await send({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(known) } } })).toEqual(answer);
  });

  test.each([
    ['another text', { query: '{ state(id: "china") { name } }' }],
    ['another hash', { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf('x') } } }],
    ['a question about the schema', { query: '{ __schema { types { name } } }' }],
    ['nothing', {}],
  ])('refuses %s', async (_, body) => {
    expect((await send(body)).errors[0].extensions.code).toBe('PERSISTED_OPERATIONS_ONLY');
  });

  test('refuses the rows of another one', async () => {
    const rows = (query: string) =>
      api.app.fetch(`http://localhost/export/rows.csv?query=${encodeURIComponent(query)}`);
    const response = await rows('{ states { nodes { id } } }');
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([
      400,
      'PERSISTED_OPERATIONS_ONLY',
    ]);
  });

  test('a file that is not valid is reported at the start', async () => {
    await expect(readPersistedOperations(join(directory, 'nowhere.json'))).rejects.toThrow(
      /cannot be read as persisted operations/,
    );
  });
});

describe('what can be switched off', () => {
  test('questions about the schema', async () => {
    const api = await openApi({ hasIntrospection: false });
    const { errors } = await api.ask('{ __schema { types { name } } }');
    expect(errors?.[0]?.message).toMatch(/^GraphQL introspection has been disabled/);
    expect((await api.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    await api.close();
  });

  test('the playground', async () => {
    const api = await openApi({ hasPlayground: false });
    const page = await api.app.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toContain('<html');
    await api.close();
  });

  test('explanations', async () => {
    const api = await openApi({ hasExplain: false });
    const response = await api.app.fetch('http://localhost/graphql?explain', capital);
    expect(await response.json()).toEqual({ data: { state: { name: 'Iran' } } });
    await api.close();
  });
});
