import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hashOf, readPersistedOperations } from '../../src/server/protect/persisted-operations.ts';
import { type Api, openApi } from '../support/api.ts';

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
    const response = await api.app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    });
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
