import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDriver } from '../../src/database/connection.ts';
import { errorCode } from '../../src/database/errors.ts';
import { createApp } from '../../src/server/app.ts';
import { savedQueries } from '../../src/server/browser-guide.ts';
import { type Api, appOptions, openApi } from '../support/api.ts';
import { testDatabase } from '../support/test-database.ts';

const queries = await savedQueries();

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const get = async (path: string, init: RequestInit = {}) => api.app.fetch(`http://localhost${path}`, init);

describe('health', () => {
  test('/healthz says that the server is alive', async () => {
    expect((await get('/healthz')).status).toBe(200);
  });

  test('/readyz says that the database answers', async () => {
    expect((await get('/readyz')).status).toBe(200);
  });

  test('without its database, the server is alive but not ready, and does not say where the database is', async () => {
    const { uri } = testDatabase().credentials;
    const driver = openDriver({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'secret-of-the-test' });
    const failures: unknown[] = [];
    const app = await createApp(appOptions(driver, (error) => failures.push(errorCode(error))));
    expect((await app.fetch('http://localhost/healthz')).status).toBe(200);
    expect((await app.fetch('http://localhost/readyz')).status).toBe(503);
    const response = await app.fetch('http://localhost/graphql?query={meeting(id:"astana-2024"){name}}');
    const body = await response.text();
    expect(response.status).toBe(503);
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          message: 'The database does not answer. Try again in a few seconds.',
          extensions: { code: 'DATABASE_UNAVAILABLE' },
        },
      ],
    });
    expect(new Set(failures)).toEqual(new Set(['ServiceUnavailable']));
    for (const secret of ['secret-of-the-test', '127.0.0.1', uri, 'node_modules']) {
      expect(body).not.toContain(secret);
    }
    await driver.close();
  });
});

describe('what Neo4j Browser fetches', () => {
  test.each([
    ['/browser/style.grass', 'text/plain', 'node.Meeting'],
    ['/browser/guide.html', 'text/html', '<carousel'],
  ])('%s, from any origin', async (path, type, content) => {
    const origin = 'http://127.0.0.1:7474';
    const preflight = await get(path, { method: 'OPTIONS', headers: { origin } });
    expect(preflight.status).toBe(204);
    expect(['*', origin]).toContain(preflight.headers.get('access-control-allow-origin'));
    const response = await get(path);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('content-type')).toContain(type);
    expect(await response.text()).toContain(content);
  });

  test('the style speaks of labels and relationship types that the graph has', async () => {
    const { records } = await api.driver.executeQuery(
      'CALL db.labels() YIELD label RETURN label AS name UNION CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS name',
    );
    const known = records.map((record) => record.get('name'));
    const style = await (await get('/browser/style.grass')).text();
    const selectors = [...style.matchAll(/^(?:node|relationship)\.(\w+)/gm)].map(([, name]) => name);
    expect(selectors.length).toBeGreaterThan(20);
    expect(selectors.filter((name) => !known.includes(name))).toEqual([]);
  });

  test.each(queries)(
    'saved query "$title" draws a graph, of bookkeeping only where it is asked for',
    async ({ cypher }) => {
      const { records } = await api.driver.executeQuery(
        `CALL { ${cypher} }
       WITH path AS p
       UNWIND nodes(p) AS n UNWIND relationships(p) AS r
       RETURN count(DISTINCT n) AS nodes, count(DISTINCT r) AS relationships,
              count(CASE WHEN n:Entity THEN null ELSE 1 END) AS bookkeeping`,
      );
      expect(records[0]?.get('nodes')).toBeGreaterThanOrEqual(5);
      expect(records[0]?.get('relationships')).toBeGreaterThanOrEqual(5);
      expect(Number(records[0]?.get('bookkeeping')) > 0).toBe(cypher.includes(':Statement'));
    },
  );
});

describe('the explorer', () => {
  test('is at the root address and at that of every entity, and lets no other site in', async () => {
    for (const [path, title] of [
      ['/', 'sco-graph'],
      ['/id/kazakhstan', 'Kazakhstan · sco-graph'],
      ['/id/small-yard-high-fences', 'Small yard, high fences · sco-graph'],
    ]) {
      const response = await get(path ?? '');
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(await response.text()).toContain(`<title>${title}</title>`);
    }
  });

  test.each([
    ['/id/nowhere', 'Nothing has the id “nowhere”.'],
    ['/id/st-000000000000', 'Nothing has the id “st-000000000000”.'],
    ['/id/%3Cscript%3E', 'Nothing has the id “&lt;script&gt;”.'],
    ['/id/%E0%A4%A', 'Nothing has the id “%E0%A4%A”.'],
  ])('%s is not found, with a clear message', async (path, words) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(words);
  });

  test('answers HEAD without a body, and its program is one file', async () => {
    const head = await get('/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const script = await get('/explorer/explorer.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await script.text()).not.toMatch(/^import /m);
  });
});

describe('the playground', () => {
  test('is served to a browser with the example operations', async () => {
    const page = await (await get('/graphql', { headers: { accept: 'text/html' } })).text();
    expect(page).toContain('<title>sco-graph</title>');
    expect(page).toContain('query Astana2024');
  });
});

describe('bad requests', () => {
  const errorsOf = async (query: string, variables = {}) => {
    const { data, errors, statements } = await api.ask(query, variables);
    expect(data ?? null).toBeNull();
    expect(statements).toBe(0);
    return errors;
  };

  test('a page that is too large', async () => {
    expect(await errorsOf('{ meetings(first: 501) { totalCount } }')).toEqual([
      expect.objectContaining({
        message: 'first: 501 is out of range; expected 0 to 500.',
        extensions: { code: 'PAGE_TOO_LARGE' },
      }),
    ]);
  });

  test('a negative page size, by variable', async () => {
    const errors = await errorsOf('query($n: Int) { meetings(first: $n) { nodes { id } } }', { n: -1 });
    expect(errors?.[0]?.message).toBe('first: -1 is out of range; expected 0 to 500.');
  });

  test.each([['bm9uc2Vuc2U'], ['%%%'], [''], ['WyJhIiwxXQ']])('%j is not a cursor', async (after) => {
    const errors = await errorsOf('query($after: String) { leaders(after: $after) { nodes { id } } }', { after });
    expect(errors?.[0]?.message).toBe(`after: "${after}" is not a cursor of this API.`);
  });

  test('a cursor of a list in another order', async () => {
    const { data } = await api.ask<{ leader: { offices: { pageInfo: { endCursor: string } } } }>(
      '{ leader(id: "xi-jinping") { offices { pageInfo { endCursor } } } }',
    );
    const after = data?.leader.offices.pageInfo.endCursor;
    const errors = await errorsOf(
      'query($after: String) { entity(id: "sco") { statements(after: $after) { nodes { id } } } }',
      {
        after,
      },
    );
    expect(errors?.[0]?.message).toBe(`after: "${after}" belongs to a list in another order.`);
  });

  test('a variable of the wrong type', async () => {
    const errors = await errorsOf('query($id: ID!) { meeting(id: $id) { name } }', { id: { not: 'a string' } });
    expect(errors?.[0]?.message).toContain('Variable "$id" got invalid value');
  });

  test('a document of more than ten thousand tokens', async () => {
    const errors = await errorsOf(`{ ${'__typename '.repeat(10_001)} }`);
    expect(errors).toEqual([
      { message: 'The operation has more than 10000 tokens.', extensions: { code: 'TOO_MANY_TOKENS' } },
    ]);
  });

  test('an unknown id is null, not an error', async () => {
    const { data, errors, statements } = await api.ask(
      '{ meeting(id: "atlantis-2024") { name } node(id: "x") { id } }',
    );
    expect([data, errors, statements]).toEqual([{ meeting: null, node: null }, undefined, 1]);
  });
});
