import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDriver } from '../../src/database/connection.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/database/local.ts';
import { type Api, openApi } from '../support/api.ts';
import { present } from '../support/graph-content.ts';

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

const exported = async (file: string): Promise<string> =>
  (await api.app.fetch(`http://localhost/export/${file}?includePlanned=true`)).text();

/** What the other database holds. */
async function copied() {
  const driver = openDriver(other.credentials);
  try {
    return await present(driver);
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
  expect(await copied()).toEqual(await present(api.driver));
}, 240_000);

test('neo4j-admin makes an equal graph of its files', async () => {
  const { formats } = await (await api.app.fetch('http://localhost/export/')).json();
  const files = formats
    .map(({ path }: { path: string }) => path.replace('/export/', ''))
    .filter((file: string) => file.startsWith('neo4j/'));
  for (const file of files) {
    await writeFile(join(folder, file.replace('neo4j/', '')), await exported(file));
  }
  await other.stop();
  const names: string[] = files.map((file: string) => file.replace('neo4j/', ''));
  await promisify(execFile)(
    other.java,
    [
      '-cp',
      other.distribution.classPath,
      'org.neo4j.server.startup.Neo4jAdminCommand',
      ...['database', 'import', 'full'],
      ...names.map((name) => (name.startsWith('relationships') ? `--relationships=${name}` : `--nodes=${name}`)),
      '--overwrite-destination',
      'neo4j',
    ],
    { cwd: folder, env: { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') } },
  );
  other = await startLocalNeo4j({ folder, throwAway: true });
  expect(dirname(other.passwordFile)).toBe(folder);
  expect(await copied()).toEqual(await present(api.driver));
}, 240_000);
