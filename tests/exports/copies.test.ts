import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/database/local.ts';
import { isDerived } from '../../src/model/derived.ts';
import { type Api, openApi } from '../support/api.ts';
import { derived, present } from '../support/graph-content.ts';

let api: Api;
let folder: string;
let other: LocalNeo4j;
beforeAll(async () => {
  api = await openApi();
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-copy-'));
  other = await startLocalNeo4j({ folder, throwAway: true });
});
afterAll(async () => {
  await other.stop();
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

const exported = async (file: string, parameters = 'includePlanned=true'): Promise<string> =>
  (await api.app.fetch(`http://localhost/export/${file}?${parameters}`)).text();

/** The files that neo4j-admin imports. */
async function importFiles(): Promise<string[]> {
  const { formats } = await (await api.app.fetch('http://localhost/export/')).json();
  return formats
    .map(({ path }: { path: string }) => path.replace('/export/', ''))
    .filter((file: string) => file.startsWith('neo4j/'));
}

const table = async (file: string, parameters: string): Promise<Record<string, string>[]> =>
  parse(await exported(file, parameters), { columns: true });

const whole = async (driver: Driver) => ({ ...(await present(driver)), derived: await derived(driver) });

/** What the other database holds. */
async function copied() {
  const driver = openDriver(other.credentials);
  try {
    return await whole(driver);
  } finally {
    await driver.close();
  }
}

test('the Cypher script makes an equal graph in an empty Neo4j', async () => {
  const driver = openDriver(other.credentials);
  const session = driver.session();
  for (const statement of (await exported('graph.cypher')).split(/;\n/)) {
    if (statement.trim() !== '') {
      await session.run(statement);
    }
  }
  await session.close();
  await driver.close();
  expect(await copied()).toEqual(await whole(api.driver));
}, 600_000);

test('neo4j-admin makes an equal graph of its files', async () => {
  const files = await importFiles();
  for (const file of files) {
    await writeFile(join(folder, file.replace('neo4j/', '')), await exported(file));
  }
  await other.stop();
  const names = files.map((file) => file.replace('neo4j/', ''));
  await promisify(execFile)(
    other.java,
    [
      '-cp',
      other.distribution.classPath,
      'org.neo4j.server.startup.Neo4jAdminCommand',
      ...['database', 'import', 'full'],
      ...names.map((name) => (name.startsWith('relationships') ? `--relationships=${name}` : `--nodes=${name}`)),
      '--array-delimiter=TAB',
      '--overwrite-destination',
      'neo4j',
    ],
    { cwd: folder, env: { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') } },
  );
  other = await startLocalNeo4j({ folder, throwAway: true });
  expect(dirname(other.passwordFile)).toBe(folder);
  expect(await copied()).toEqual(await whole(api.driver));
}, 240_000);

test.each([
  ['around=mohammad-mokhber&kinds=Leader,Meeting&types=ATTENDED'],
  ['around=astana-2024&depth=1'],
  ['asOf=2018-06-10'],
  ['asOf=2024-07-05&certainty=CERTAIN&accordingTo=s1'],
  ['kinds=State,Organization'],
])('every relationship of a part has its ends among the nodes of that part: %s', async (parameters) => {
  const files = await importFiles();
  const nodes = files.filter((file) => !file.endsWith('relationships.csv'));
  const ids = new Set<string | undefined>();
  for (const file of nodes) {
    for (const row of await table(file, parameters)) {
      ids.add(row['id:ID']);
    }
  }
  const relationships = await table('neo4j/relationships.csv', parameters);
  expect(relationships.length).toBeGreaterThan(0);
  expect(relationships.filter((row) => !ids.has(row[':START_ID']) || !ids.has(row[':END_ID']))).toEqual([]);
});

test.each([
  ['types=HELD_AT,LOCATED_IN', ['HOSTED']],
  ['types=ATTENDED', []],
  ['types=ATTENDED,PARTICIPATED_IN&asOf=2024-07-05', ['TOOK_PART_IN']],
  ['types=ATTENDED,PARTICIPATED_IN&asOf=1990-01-01', []],
])('a part holds what is derived of what it may hold: %s', async (parameters, expected) => {
  const types = (await table('neo4j/relationships.csv', parameters)).map((row) => row[':TYPE'] ?? '');
  expect([...new Set(types.filter(isDerived))]).toEqual(expected);
});

test('what a view does not show of an entity is not copied', async () => {
  const codes = async (parameters: string) =>
    (await table('neo4j/State.csv', parameters)).map((row) => row['iso2:string']).filter((code) => code !== '');
  expect(await codes('asOf=2024-07-05')).toContain('KZ');
  expect(await codes('asOf=2024-07-05&accordingTo=s1')).toEqual([]);
  const script = await exported('graph.cypher', 'asOf=2024-07-05&accordingTo=s1&kinds=State');
  expect(script).toContain('CREATE (n:Entity:State) SET n = {id: row[0]');
  expect(script).not.toContain('iso2');
});
