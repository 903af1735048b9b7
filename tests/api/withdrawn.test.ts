import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadDataset } from '../../src/knowledge/load.ts';
import { openDataset } from '../../src/knowledge/open.ts';
import { type Api, answerOf, openApi } from '../support/api.ts';
import { loadFixtures } from '../support/made-database.ts';
import { firstDataset } from '../support/test-database.ts';
import { copyWithWithdrawn, withdrawn } from '../support/withdrawn-dataset.ts';

const [{ why: whyMoved }, { why: whyGone }] = withdrawn;

let api: Api;
let folder: string;
beforeAll(async () => {
  api = await openApi();
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-withdrawn-'));
  await copyWithWithdrawn(firstDataset, folder);
  await loadDataset(api.driver, await openDataset(folder));
});
afterAll(async () => {
  await loadFixtures(api.driver);
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

describe('GraphQL', () => {
  test('tells where an id went, in one statement', async () => {
    const told = '{ id became { __typename id name } version date why }';
    expect(
      await answerOf(
        api,
        `{ moved: withdrawn(id: "summit-of-2024") ${told} gone: withdrawn(id: "almaty-2024") ${told}
           here: withdrawn(id: "astana-2024") ${told} never: withdrawn(id: "atlantis") ${told} }`,
      ),
    ).toEqual({
      moved: {
        id: 'summit-of-2024',
        became: {
          __typename: 'Meeting',
          id: 'astana-2024',
          name: '24th meeting of the Council of Heads of State, Astana 2024',
        },
        version: '0.1.0',
        date: '2026-11-23',
        why: whyMoved,
      },
      gone: { id: 'almaty-2024', became: null, version: '0.1.0', date: '2026-11-22', why: whyGone },
      here: null,
      never: null,
    });
  });

  test('lists them', async () => {
    const ids = '{ totalCount nodes { id } }';
    expect(
      await answerOf(
        api,
        `{ all: withdrawnIds ${ids} moved: withdrawnIds(filter: { became: { id: { equals: "astana-2024" } } }) ${ids}
           latest: withdrawnIds(first: 1, order: [DATE_DESC]) { nodes { id } } }`,
      ),
    ).toEqual({
      all: { totalCount: 2, nodes: [{ id: 'almaty-2024' }, { id: 'summit-of-2024' }] },
      moved: { totalCount: 1, nodes: [{ id: 'summit-of-2024' }] },
      latest: { nodes: [{ id: 'summit-of-2024' }] },
    });
  });

  test('shows what it became where that is there on the day', async () => {
    const became = (date: string) => `asOf(date: "${date}") { withdrawn(id: "summit-of-2024") { id became { id } } }`;
    expect(await answerOf(api, `{ before: ${became('2024-07-03')} since: ${became('2024-07-04')} }`)).toEqual({
      before: { withdrawn: { id: 'summit-of-2024', became: null } },
      since: { withdrawn: { id: 'summit-of-2024', became: { id: 'astana-2024' } } },
    });
  });

  test('does not take it for the id of an entity', async () => {
    expect(
      await answerOf(
        api,
        `{ node(id: "summit-of-2024") { id } entity(id: "summit-of-2024") { id } meeting(id: "summit-of-2024") { id }
           nodes(ids: ["summit-of-2024", "astana-2024"]) { id } entities(filter: { id: { in: ["summit-of-2024", "almaty-2024"] } }) { totalCount } }`,
      ),
    ).toEqual({
      node: null,
      entity: null,
      meeting: null,
      nodes: [null, { id: 'astana-2024' }],
      entities: { totalCount: 0 },
    });
  });

  test('finds by it what it became', async () => {
    const found = (text: string) => answerOf(api, `{ search(text: "${text}") { nodes { score entity { id } } } }`);
    expect(await found('summit-of-2024')).toMatchObject({
      search: { nodes: [{ score: expect.closeTo(4, 1), entity: { id: 'astana-2024' } }] },
    });
    expect(await found('almaty-2024')).toEqual({ search: { nodes: [] } });
  });
});

describe('the address of an id', () => {
  const get = (path: string, accept = '*/*', method = 'GET') =>
    api.app.fetch(`http://localhost${path}`, { redirect: 'manual', method, headers: { accept } });

  test.each([
    ['/id/summit-of-2024', 'text/html', '/id/astana-2024'],
    ['/id/summit-of-2024', 'text/turtle', '/id/astana-2024'],
    ['/id/summit-of-2024', 'application/ld+json', '/id/astana-2024'],
    ['/id/summit-of-2024', 'application/json', '/id/astana-2024'],
    ['/id/summit-of-2024.ttl', '*/*', '/id/astana-2024.ttl'],
    ['/id/summit-of-2024.jsonld', 'text/html', '/id/astana-2024.jsonld'],
    ['/id/summit-of-2024?asOf=2024-07-05&depth=2', 'text/html', '/id/astana-2024?asOf=2024-07-05&depth=2'],
    ['/id/summit-of-2024.ttl?a=%26', '*/*', '/id/astana-2024.ttl?a=%26'],
  ])('%s as %s leads for good to what it became', async (path, accept, location) => {
    for (const method of ['GET', 'HEAD']) {
      const response = await get(path, accept, method);
      expect([response.status, response.headers.get('location'), response.headers.get('vary')]).toEqual([
        301,
        location,
        'accept',
      ]);
      expect(await response.text()).toBe('');
      expect((await get(location, accept)).status).toBe(200);
    }
  });

  test.each([
    ['/id/almaty-2024', 'text/turtle'],
    ['/id/almaty-2024', 'application/json'],
    ['/id/almaty-2024.jsonld?asOf=2024-07-05', '*/*'],
  ])('%s as %s is gone where nothing took its place, with the reason', async (path, accept) => {
    const response = await get(path, accept);
    expect([response.status, response.headers.get('content-type')]).toEqual([410, 'application/json; charset=utf-8']);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The id "almaty-2024" was withdrawn, and nothing took its place: No source says that it took place.',
          extensions: { code: 'WITHDRAWN' },
        },
      ],
    });
  });

  test('a person reads so on a page', async () => {
    const response = await get('/id/almaty-2024', 'text/html');
    expect([response.status, response.headers.get('content-type')]).toEqual([410, 'text/html; charset=utf-8']);
    const page = await response.text();
    expect(page).toContain('<h1>The id “almaty-2024” was withdrawn, and nothing took its place.</h1>');
    expect(page).toContain('<p>No source says that it took place. ');
  });

  test.each(['/id/atlantis', '/id/summit-of-2023'])('%s is unknown as before', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

describe('an export', () => {
  const exported = (file: string) => api.app.fetch(`http://localhost/export/${file}`);

  test('has the ids that became what it shows, and those that became nothing', async () => {
    const idsOf = async (parameters: string) =>
      (await (await exported(`neo4j/Withdrawn.csv?${parameters}`)).text())
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[0]);
    expect(await idsOf('')).toEqual(['summit-of-2024', 'almaty-2024']);
    expect(await idsOf('asOf=2024-07-03')).toEqual(['almaty-2024']);
    expect(await idsOf('around=astana-2024')).toEqual(['summit-of-2024', 'almaty-2024']);
    expect(await idsOf('kinds=State')).toEqual(['almaty-2024']);
  });

  test('begins at no such id, and says which took its place', async () => {
    const message = async (id: string) => (await (await exported(`nodes.csv?around=${id}`)).json()).errors[0].message;
    expect(await message('summit-of-2024')).toBe(
      'around: nothing has the id "summit-of-2024"; expected "astana-2024", which took its place.',
    );
    expect(await message('almaty-2024')).toBe(
      'around: nothing has the id "almaty-2024"; expected the id of an entity.',
    );
  });
});

describe('reconciliation', () => {
  const post = async (name: string, content: unknown) =>
    (
      await api.app.fetch('http://localhost/reconcile', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ [name]: JSON.stringify(content) }).toString(),
      })
    ).json();

  test('matches an id with what it became', async () => {
    const { moved, gone } = await post('queries', {
      moved: { query: 'summit-of-2024' },
      gone: { query: 'almaty-2024' },
    });
    expect(moved.result).toMatchObject([{ id: 'astana-2024', match: true, score: expect.closeTo(95, 0) }]);
    expect(gone).toEqual({ result: [] });
  });

  test('extends a table by the id that stands in it', async () => {
    const { rows } = await post('extend', {
      ids: ['summit-of-2024', 'astana-2024', 'almaty-2024'],
      properties: [{ id: 'start' }, { id: 'heldAt' }],
    });
    const found = {
      start: [{ str: '2024-07-04' }],
      heldAt: [{ id: 'independence-palace-astana', name: 'Independence Palace' }],
    };
    expect(rows).toMatchObject({
      'summit-of-2024': rows['astana-2024'],
      'almaty-2024': { start: [], heldAt: [] },
    });
    expect(rows['astana-2024']).toMatchObject({ heldAt: found.heldAt });
  });
});
