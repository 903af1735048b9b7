import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Made, problemsOf } from '../knowledge/made-dataset.ts';
import { type Api, answerOf } from '../support/api.ts';
import { loadMade } from '../support/made-database.ts';
import { openScratchApi } from '../support/scratch-api.ts';

const withText = (value: string): Made => ({
  Document: [{ id: 'made-charter', kind: 'CHARTER', statements: [{ predicate: 'TEXT_URL', value }] }],
});

let api: Api;
beforeAll(async () => {
  api = await openScratchApi();
  await loadMade(api.driver, withText('HTTPS://example.org/texts/a charter'), [{ id: 's1' }, { id: 's2' }]);
});
afterAll(() => api.close());

const address = 'https://example.org/texts/a%20charter';

test('a document says where its text can be read, and views by source who says so', async () => {
  const question = 'document(id: "made-charter") { textUrl }';
  expect(
    await answerOf(
      api,
      `{ ${question} s1: asOf(date: "2020-01-01", accordingTo: ["s1"]) { ${question} }
         s2: asOf(date: "2020-01-01", accordingTo: ["s2"]) { documents { totalCount } node(id: "made-charter") { ... on Document { textUrl } } } }`,
    ),
  ).toEqual({
    document: { textUrl: address },
    s1: { document: { textUrl: address } },
    s2: { documents: { totalCount: 0 }, node: null },
  });
});

test('exports have it, as an address where they know such', async () => {
  const exported = async (file: string) => (await api.app.fetch(`http://localhost/export/${file}`)).text();
  expect(await exported('nodes.csv')).toContain(address);
  expect(await exported('graph.ttl')).toContain(`schema:url <${address}>`);
  expect(await exported('graph.ftm.jsonl')).toContain(`"sourceUrl":["${address}"]`);
});

test.each(['ftp://example.org/charter', 'https://someone:secret@example.org/', 'example.org'])(
  '%s is refused',
  (value) => {
    expect(() => problemsOf(withText(value))).toThrow('expected a web address');
  },
);
