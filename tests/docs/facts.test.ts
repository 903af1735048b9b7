import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isIntrospectionType, isSpecifiedScalarType, printSchema } from 'graphql';
import { parse } from 'yaml';
import { schema } from '../../schema/index.ts';
import { entityEntry, entityFile, sourceFile } from '../../src/knowledge/data-format.ts';
import { entities, entityLabels } from '../../src/model/entities.ts';
import { type Api, openApi } from '../support/api.ts';
import { readDataset, statementsOf } from '../support/read-dataset.ts';
import { fixtures } from '../support/test-database.ts';
import { blocksOf, readPage, readPages } from './pages.ts';

const root = new URL('../../', import.meta.url);
const pages = await readPages();
const tools = await readPage('docs/research-tools.md');

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('the guide to GraphQL says how large the schema is', async () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const printed = printSchema(schema);
  const bare = printed
    .replaceAll(/^ *"{3}[\s\S]*?"{3}\n/gm, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  expect(await readPage('docs/graphql.md')).toContain(
    `${types.length} types in ${printed.split('\n').length} lines (${bare.length} without descriptions and blank lines)`,
  );
});

test('the README names the counts of the dataset', async () => {
  const dataset = await readDataset(fixtures);
  const { entities: all, header, sources } = dataset;
  const statements = statementsOf(dataset).length;
  const disagreements = all.flatMap((each) => each.disagreements ?? []).length;
  const readme = await readPage('README.md');
  expect(readme).toContain(`${all.length} entities and ${statements} statements, version ${header.version}.`);
  expect(readme).toContain(`${statements} statements from ${sources.length} sources.`);
  expect(readme).toContain(`each of ${disagreements} disagreements`);
});

test('the citation and the changelog of the data are of the version that is loaded', async () => {
  const { header } = await readDataset(fixtures);
  const citation = parse(await readPage('CITATION.cff'));
  const { version, date, title, licence } = header;
  expect(citation).toMatchObject({ version, 'date-released': date, title, license: licence, type: 'dataset' });
  const changes = await readPage('fixtures/CHANGELOG.md');
  expect([...changes.matchAll(/^## (.+)$/gm)][0]?.[1]).toBe(`${version} (${date})`);
});

test('the page of research tools names every export and every parameter', async () => {
  const { formats, parameters } = await (await api.app.fetch('http://localhost/export/')).json();
  for (const { path } of formats) {
    const file = path.replace('/export/', '').replace(/^neo4j\/.*/, 'neo4j/');
    expect(tools).toContain(`\`${file}\``);
  }
  for (const name of Object.keys(parameters)) {
    expect(tools).toContain(`\`${name}\``);
  }
});

const addresses = pages.flatMap(({ path, text }) =>
  [
    ...text.matchAll(/http:\/\/127\.0\.0\.1:4000(\/(?:export|id)\/[^'"`\s)>]+)(?: --data-urlencode '(query)=(.+)')?/g),
  ].map(([, address = '', name = '', value = '']) => ({
    page: path,
    address: name === '' ? address : `${address}?${new URLSearchParams({ [name]: value })}`,
  })),
);

test.each(addresses)('on $page the address $address answers', async ({ address }) => {
  const response = await api.app.fetch(`http://localhost${address}`);
  expect(response.status).toBe(200);
  expect((await response.text()).length).toBeGreaterThan(500);
});

test('addresses are found on the README and on the page of research tools', () => {
  expect([...new Set(addresses.map(({ page }) => page))]).toEqual(['README.md', 'docs/research-tools.md']);
});

test('check accepts the files on the page of the data format', async () => {
  const page = await readPage('docs/data-format.md');
  const schemaOf = (kind: string) => {
    const label = entityLabels.find((each) => entities[each].file === kind);
    return label ? entityFile(label) : sourceFile;
  };
  const files = blocksOf(page, 'yaml').filter((block) => /^# \w+\/[\w-]+\.yaml\n/.test(block));
  expect(files).toHaveLength(5);
  for (const file of files) {
    schemaOf(/^# (\w+)\//.exec(file)?.[1] ?? '').parse(parse(file));
  }
  const lines = blocksOf(page, 'jsonl').flatMap((block) => block.trim().split('\n'));
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    entityEntry('Leader').parse(JSON.parse(line));
  }
});

test('the messages on the page of troubleshooting are those of the program', async () => {
  const folder = new URL('src/', root);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const paths = [...names.map((name) => `src/${name}`), 'containers/first-password.sh'];
  const source = (await Promise.all(paths.map((path) => readFile(fileURLToPath(new URL(path, root)), 'utf8')))).join();
  const messages = [...(await readPage('docs/troubleshooting.md')).matchAll(/^\*\*`(.+?)`\*\*/gm)].map(
    ([, message = '']) => message,
  );
  expect(messages.length).toBeGreaterThan(15);
  // What differs from case to case is written as "…".
  const parts = messages.flatMap((message) => message.split('…'));
  expect(parts.filter((part) => !source.includes(part))).toEqual([]);
});
