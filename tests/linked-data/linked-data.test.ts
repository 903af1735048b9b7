import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Parser } from 'n3';
import { type Api, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const get = (path: string, accept = '*/*', options: RequestInit = {}) =>
  api.app.fetch(`http://localhost${path}`, { redirect: 'manual', headers: { accept }, ...options });
const turtleOf = async (path: string) =>
  new Parser()
    .parse(await (await get(path, 'text/turtle')).text())
    .map(({ subject, predicate, object }) =>
      [subject, predicate, object].map(({ value }) => value.replace(/^http:\/\/127\.0\.0\.1:4000\//, '')).join(' '),
    );

test.each([
  ['*/*', 'text/html; charset=utf-8'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
  ['text/turtle', 'text/turtle; charset=utf-8'],
  ['application/ld+json', 'application/ld+json'],
  ['application/rdf+xml, text/turtle;q=0.9, text/html;q=0.5', 'text/turtle; charset=utf-8'],
  ['application/ld+json;q=0.5, text/turtle;q=0.4', 'application/ld+json'],
])('who accepts %s gets %s', async (accept, type) => {
  const response = await get('/id/kazakhstan', accept);
  expect([response.status, response.headers.get('content-type'), response.headers.get('vary')]).toEqual([
    200,
    type,
    'accept, accept-encoding',
  ]);
  expect(response.headers.get('link')).toBe(
    '</id/kazakhstan.ttl>; rel="alternate"; type="text/turtle", </id/kazakhstan.jsonld>; rel="alternate"; type="application/ld+json"',
  );
});

test.each([
  ['.ttl', 'text/turtle; charset=utf-8'],
  ['.jsonld', 'application/ld+json'],
])('an ending says it too: %s', async (ending, type) => {
  const response = await get(`/id/kazakhstan${ending}`, 'text/html');
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
});

describe('what is told', () => {
  test('of an entity: names, relations both ways with their statements, neighbours by name, sources', async () => {
    const triples = await turtleOf('/id/kazakhstan');
    for (const triple of [
      'id/kazakhstan http://www.w3.org/1999/02/22-rdf-syntax-ns#type https://schema.org/Country',
      'id/kazakhstan http://www.w3.org/2004/02/skos/core#altLabel Казахстан',
      'id/kazakhstan https://schema.org/sameAs http://www.wikidata.org/entity/Q232',
      'id/kazakhstan vocabulary#founded id/sco',
      'id/sco https://schema.org/founder id/kazakhstan',
      'id/president-of-kazakhstan vocabulary#officeOf id/kazakhstan',
      'id/sco http://www.w3.org/2004/02/skos/core#prefLabel Shanghai Cooperation Organisation',
      'id/sco-graph https://schema.org/license https://spdx.org/licenses/CC-BY-4.0',
    ]) {
      expect(triples).toContain(triple);
    }
    // Relations among the neighbours are theirs to tell.
    expect(triples).not.toContain('id/china vocabulary#founded id/sco');
  });

  test('of a source: what it is and where to read it', async () => {
    expect(await turtleOf('/id/s1')).toEqual(
      expect.arrayContaining([
        'id/s1 https://schema.org/name Xi Jinping Attends the 24th Meeting of the Council of Heads of State of the SCO',
        'id/s1 https://schema.org/datePublished 2024-07-05',
      ]),
    );
    const page = await get('/id/s1', 'text/html');
    expect(await page.text()).toContain('<h1>Xi Jinping Attends the 24th Meeting');
  });

  test('a statement leads to its subject, in the form asked', async () => {
    const [statement = ''] = (await turtleOf('/id/kazakhstan')).filter((triple) =>
      triple.endsWith('22-rdf-syntax-ns#predicate vocabulary#founded'),
    );
    const id = statement.split(' ')[0]?.replace('id/', '');
    const page = await get(`/id/${id}`);
    expect([page.status, page.headers.get('location')]).toEqual([303, `/id/kazakhstan#${id}`]);
    const data = await get(`/id/${id}.ttl`);
    expect([data.status, data.headers.get('location')]).toEqual([303, `/id/kazakhstan.ttl#${id}`]);
  });
});

describe('the vocabulary', () => {
  test('defines every word of ours that the data use', async () => {
    const defined = new Set((await turtleOf('/vocabulary')).map((triple) => triple.split(' ')[0]));
    const used = new Parser()
      .parse(await (await get('/export/graph.ttl?includePlanned=true')).text())
      .flatMap(({ predicate, object }) => [predicate.value, object.value])
      .filter((iri) => iri.startsWith('http://127.0.0.1:4000/vocabulary#'))
      .map((iri) => iri.replace('http://127.0.0.1:4000/', ''));
    expect(used.length).toBeGreaterThan(1000);
    expect([...new Set(used)].filter((word) => !defined.has(word))).toEqual([]);
  });

  test('is text for a browser, and comes in the form asked', async () => {
    expect((await get('/vocabulary', 'text/html')).headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect((await get('/vocabulary.jsonld')).headers.get('content-type')).toBe('application/ld+json');
    expect(await turtleOf('/vocabulary')).toContain(
      'vocabulary#attended http://www.w3.org/2000/01/rdf-schema#comment attended a meeting',
    );
  });
});

describe('what is not there', () => {
  test.each([
    ['/id/atlantis', 'text/html', 404, 'text/html; charset=utf-8'],
    ['/id/atlantis', 'text/turtle', 404, 'application/json; charset=utf-8'],
    ['/id/%E0%A4%A', 'text/html', 404, 'text/html; charset=utf-8'],
    ['/id/kazakhstan', 'image/png', 406, 'application/json; charset=utf-8'],
  ])('%s as %s: %d', async (path, accept, status, type) => {
    const response = await get(path, accept);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
  });

  test('a made-up id is shown as text, never as HTML', async () => {
    const page = await (await get('/id/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'text/html')).text();
    expect(page).toContain('Nothing has the id “&lt;script&gt;alert(1)&lt;/script&gt;”.');
  });
});
