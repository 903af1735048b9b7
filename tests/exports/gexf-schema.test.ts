import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { validateXML } from 'xmllint-wasm';
import { type Api, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const schemaFile = async (name: string) => ({
  fileName: name,
  contents: await readFile(new URL(`../third-party/gexf-1.3/${name}`, import.meta.url), 'utf8'),
});

/** What libxml2 complains of by the schema that the authors of GEXF 1.3 publish. */
async function complaintsOf(contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'graph.gexf', contents },
    schema: await schemaFile('gexf.xsd'),
    preload: await Promise.all(['dynamics.xsd', 'viz.xsd'].map(schemaFile)),
    // 64 MB, of pages of 64 KiB.
    maxMemoryPages: 1_024,
  });
  return errors.map(({ message }) => message);
}

const exported = async (search: string) => (await api.app.fetch(`http://localhost/export/graph.gexf${search}`)).text();

test.each([
  '',
  '?includePlanned=true',
  '?asOf=2018-06-10',
  '?around=astana-2024&depth=2',
  '?kinds=Place&types=PART_OF',
])('graph.gexf%s is GEXF 1.3 by its schema', async (search) => {
  expect(await complaintsOf(await exported(search))).toEqual([]);
});

test('what is not would be found', async () => {
  const broken = (await exported('?kinds=Place')).replace('<node id=', '<node colour="red" id=');
  expect(await complaintsOf(broken)).toEqual([expect.stringContaining("The attribute 'colour' is not allowed")]);
});

test('relations between the same two entities are of a kind each, so that Gephi keeps them apart', async () => {
  const edges = [
    ...(await exported('')).matchAll(
      /<edge id="[^"]+" source="([^"]+)" target="([^"]+)" label="([^"]+)" kind="([^"]+)"/g,
    ),
  ];
  const lines = (await (await api.app.fetch('http://localhost/export/graph.jsonl')).text()).trimEnd().split('\n');
  const relations = lines.map((line) => JSON.parse(line)).filter(({ record }) => record === 'edge');
  expect(edges.map(([, from, to, label, kind]) => [from, to, label, kind])).toEqual(
    relations.map(({ from, to, type }) => [from, to, type, type]),
  );
});
