import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isIntrospectionType, isSpecifiedScalarType, printSchema } from 'graphql';
import { parse } from 'yaml';
import { schema } from '../schema/index.ts';
import { exampleOperations } from '../src/examples/operations.ts';
import { readDataset, statementsOf } from '../src/knowledge/dataset.ts';
import { type Api, openApi } from './support/api.ts';
import { fixtures } from './support/test-database.ts';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
const questions = await readFile(new URL('../docs/questions.md', import.meta.url), 'utf8');
/** The questions of a page that stand beside their answers. */
const pairsOf = (page: string) =>
  [...page.matchAll(/\n(.+)\n\n```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)].map(
    ([, question = '', operation = '', answer = '']) => ({ question, operation, answer }),
  );
const pairs = [...pairsOf(readme), ...pairsOf(questions)];

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('five questions of the README stand beside their answers, and two of the page of questions', () => {
  expect([pairsOf(readme).length, pairsOf(questions).length]).toEqual([5, 2]);
});

test.each(pairs)('the pages answer truly: $question', async ({ operation, answer }) => {
  const { data, errors, statements } = await api.ask(operation);
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(answer));
  expect(statements).toBe(1);
});

const rows = [
  ...questions.matchAll(/^\| \[.+\]\(\.\.\/fixtures\/operations\/\d+-(.+)\.graphql\) *\| (.+?) *\|$/gm),
].map(([, name = '', answer = '']) => ({
  name,
  answer,
  claims: [...answer.matchAll(/\*\*(.+?)\*\*/g)].map(([, each]) => each),
}));

test('the page of questions has every example question beside its answer', async () => {
  expect(rows.map(({ name }) => name)).toEqual((await exampleOperations()).map(({ name }) => name));
  expect(readme).toContain('[Thirty-eight questions](docs/questions.md)');
  expect(rows).toHaveLength(38);
});

test.each(rows)('the page of questions answers $name truly: $answer', async ({ name, claims }) => {
  const answer = await readFile(new URL(`api/expected/${name}.json`, import.meta.url), 'utf8');
  expect(claims.length).toBeGreaterThan(0);
  // What is in bold stands in the exact answer, as a value or a part of one.
  const values = new Set<string>();
  JSON.parse(answer, (_key, value) => {
    values.add(String(value));
    return value;
  });
  const isWhole = (claim: string) => /^\d+$/.test(claim);
  expect(
    claims.filter(
      (claim = '') => !(isWhole(claim) ? values.has(claim) : [...values].some((each) => each.includes(claim))),
    ),
  ).toEqual([]);
});

test('the README says how large the schema is', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const printed = printSchema(schema);
  const bare = printed
    .replaceAll(/^ *"{3}[\s\S]*?"{3}\n/gm, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  expect(readme).toContain(
    `${types.length} types in ${printed.split('\n').length} lines (${bare.length} without descriptions and blank lines)`,
  );
});

test('the README names the counts of the dataset', async () => {
  const dataset = await readDataset(fixtures);
  const { entities, header } = dataset;
  expect(readme).toContain(
    `${entities.length} entities and ${statementsOf(dataset).length} statements, version ${header.version}.`,
  );
});

test('the citation and the changelog of the data are of the version that is loaded', async () => {
  const { header } = await readDataset(fixtures);
  const citation = parse(await readFile(new URL('../CITATION.cff', import.meta.url), 'utf8'));
  const { version, date, title, licence } = header;
  expect(citation).toMatchObject({ version, 'date-released': date, title, license: licence, type: 'dataset' });
  const changes = await readFile(new URL('../fixtures/CHANGELOG.md', import.meta.url), 'utf8');
  expect([...changes.matchAll(/^## (.+)$/gm)][0]?.[1]).toBe(`${version} (${date})`);
});

test('the README tells of every export and every parameter of one', async () => {
  const { formats, parameters } = await (await api.app.fetch('http://localhost/export/')).json();
  for (const { path } of formats) {
    const file = path.replace('/export/', '').replace(/^neo4j\/.*/, 'neo4j/');
    expect(readme).toContain(`\`${file}\``);
  }
  for (const name of Object.keys(parameters)) {
    expect(readme).toContain(`\`${name}\``);
  }
});

test.each(
  [
    ...readme.matchAll(
      /'?http:\/\/127\.0\.0\.1:4000(\/export\/[^'" \n)]+|\/id\/[^'" \n)]+)(?: --data-urlencode '(query)=(.+)')?/g,
    ),
  ].map(([, path = '', name = '', value = '']) =>
    name === '' ? path : `${path}?${new URLSearchParams({ [name]: value })}`,
  ),
)('the address %s in the README answers', async (path) => {
  const response = await api.app.fetch(`http://localhost${path}`);
  expect(response.status).toBe(200);
  expect((await response.text()).length).toBeGreaterThan(500);
});
