import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import { startLocalNeo4j } from '../../src/database/local.ts';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { inMemoryUpTo } from '../../src/knowledge/load-options.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { writeSynthetic } from '../../src/knowledge/synthetic.ts';
import { type Timed, timed } from './command.ts';
import { isQuick, machine, pathOfResult, resultsFolder, say } from './setting.ts';

const sizes = isQuick ? [300] : [10_000, 50_000, 100_000, 1_000_000];

/** What was measured of loading one generated dataset. */
export interface LoadMeasured {
  readonly statements: number;
  /** How many of them are there before the peer begins. */
  readonly beforehand: number;
  readonly megabytes: number;
  readonly inBatches: boolean;
  readonly ours: Timed;
  /** The same command again, when the database holds all of it. */
  readonly again: Timed;
  readonly byHand: Timed;
}

export interface LoadResults {
  readonly date: string;
  readonly machine: string;
  readonly loads: readonly LoadMeasured[];
}

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Relationships go first: a node with all of its own in one transaction may be too much. */
async function empty(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS');
  await session.run('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS');
  await session.close();
}

/** How many nodes there are with each set of labels, and relationships of each type. */
async function contentOf(driver: Driver): Promise<unknown> {
  const { records } = await driver.executeQuery(`
    CALL () {
      MATCH (n) RETURN reduce(all = '', label IN labels(n) | all + ':' + label) AS kind, count(*) AS count
      UNION ALL MATCH ()-[r]->() RETURN type(r) AS kind, count(*) AS count
    }
    RETURN kind, count ORDER BY kind`);
  return records.map((record) => [record.get('kind'), Number(record.get('count'))]);
}

const folder = await mkdtemp(join(tmpdir(), 'sco-graph-bench-load-'));
const local = await startLocalNeo4j({ folder: join(folder, 'home'), serverPort: 0, onProgress: say });
const { uri, username, password } = local.credentials;
const driver = openDriver(local.credentials);
try {
  const loads: LoadMeasured[] = [];
  const command = (dataset: string) =>
    timed([pathOf('../../src/cli.ts'), 'load', dataset], {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    });
  // The first size comes twice, and its first figures are not kept: by then Neo4j has compiled what it runs often.
  const warmUps = isQuick ? [] : sizes.slice(0, 1);
  for (const [turn, size] of [...warmUps, ...sizes].entries()) {
    const [dataset, few] = [join(folder, `made-${turn}`), join(folder, `few-${turn}`)];
    const statements = await writeSynthetic(dataset, size);
    const megabytes = (await stat(join(dataset, 'leaders.jsonl'))).size / 1e6;
    await empty(driver);
    say(`${statements} statements, loaded by the command`);
    const ours = await command(dataset);
    say(`${ours.seconds.toFixed(1)} s; and once more`);
    const again = await command(dataset);
    const loaded = await contentOf(driver);
    await empty(driver);
    // What the leaders refer to, and the constraints, are there before the peer begins.
    const beforehand = await writeSynthetic(few, 0);
    await loadDataset(driver, await openDataset(few));
    say(`${again.seconds.toFixed(1)} s; and by hand`);
    const byHand = await timed([pathOf('hand-load.ts'), dataset, uri, username, password]);
    say(`${byHand.seconds.toFixed(1)} s`);
    assert.deepEqual(
      await contentOf(driver),
      loaded,
      'the peer must make as many nodes and relationships of each kind',
    );
    if (turn >= warmUps.length) {
      loads.push({ statements, beforehand, megabytes, inBatches: statements > inMemoryUpTo, ours, again, byHand });
    }
    await Promise.all([dataset, few].map((each) => rm(each, { recursive: true })));
  }
  const results: LoadResults = { date: new Date().toISOString().slice(0, 10), machine, loads };
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(new URL('load.json', resultsFolder), `${JSON.stringify(results, null, 2)}\n`);
  say(`Wrote ${pathOfResult('load.json')}; now node report.ts makes the page and its pictures.`);
} finally {
  await driver.close();
  await local.stop();
  await rm(folder, { recursive: true, force: true });
}
