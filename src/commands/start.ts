import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OpenDatabase, openDatabase } from '../database/open.ts';
import { isLoaded, loadDataset } from '../knowledge/load.ts';
import type { Loadable } from '../knowledge/loadable.ts';
import { openDataset } from '../knowledge/open.ts';
import { applySchema } from '../knowledge/schema.ts';
import type { App } from '../server/app.ts';
import { serverSettings } from '../server/settings.ts';
import { openServer } from '../server/start.ts';
import { datasetState } from '../server/use-dataset-state.ts';
import { fixturesFolder } from './fixtures-folder.ts';
import { seconds, summaryOf } from './wording.ts';

/** Starts everything: the database, the data where it is not loaded yet, and the server; runs until a signal stops it. */
export async function start(report: (message: string) => void): Promise<void> {
  const began = Date.now();
  const settings = serverSettings();
  const dataset = await openDataset(fixturesFolder);
  const server = await openServer(settings);
  const stopping = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      // Stays on, so that a second Ctrl-C does not cut an orderly stop short.
      process.on(signal, () => resolve(signal));
    }
  });
  let database: OpenDatabase | undefined;
  const stop = async () => {
    await server.stop();
    await database?.close();
  };
  try {
    // The schema is built while Neo4j comes up.
    const app = import('../server/app.ts');
    app.catch(() => {});
    database = await openDatabase({ serverPort: server.port, onProgress: report });
    await ensureLoaded(database, dataset, report);
    server.serve(await appOf(database, dataset, settings.base, report));
  } catch (error) {
    await stop();
    throw error;
  }
  report(ready(database, server.address, dataset, Date.now() - began));
  prepareFasterStarts(database);
  const signal = await stopping;
  report(`Stopping (${signal})`);
  await stop();
  process.exit();
}

async function ensureLoaded(
  { driver, database }: OpenDatabase,
  dataset: Loadable,
  report: (message: string) => void,
): Promise<void> {
  if (await isLoaded(driver, dataset.digest, database)) {
    // The same data may lie in a graph that an older version made, with fewer indexes.
    await applySchema(driver, database);
  } else {
    report(summaryOf(await loadDataset(driver, dataset, { database, onProgress: report })));
  }
}

async function appOf(
  { driver, database, uri, local }: OpenDatabase,
  dataset: Loadable,
  base: string | undefined,
  report: (message: string) => void,
): Promise<App> {
  const { createApp } = await import('../server/app.ts');
  const { digest } = dataset;
  return createApp({
    driver,
    database,
    neo4jBrowser: browserOf({ uri, local }),
    base,
    isReady: () => isLoaded(driver, digest, database).catch(() => false),
    state: datasetState(driver, database),
    onDatabaseError: (error) => report(`The database failed: ${String(error)}`),
  });
}

/** Where Neo4j Browser shows a database that runs here. */
const browserOf = ({ uri, local }: Pick<OpenDatabase, 'uri' | 'local'>): string | undefined =>
  local &&
  `http://127.0.0.1:${local.ports.http}/browser/?connectURL=${encodeURIComponent(uri.replace('://', '://neo4j@'))}`;

function ready({ uri, local }: OpenDatabase, address: string, dataset: Loadable, took: number) {
  const { header, size } = dataset;
  const browser = local
    ? [
        `  Neo4j Browser  ${browserOf({ uri, local })}`,
        `                 user neo4j, password in ${relative(process.cwd(), local.passwordFile)}`,
      ]
    : [`  Neo4j          ${uri} (yours)`];
  return [
    `Ready after ${seconds(took)}: ${size.entities} entities and ${size.statements} statements, version ${header.version}.`,
    `  Explorer       ${address}/`,
    `  Playground     ${address}/graphql`,
    ...browser,
    `  Health         ${address}/healthz (alive), ${address}/readyz (ready to be asked)`,
    'Ctrl-C stops it all.',
  ].join('\n');
}

/** Once per user, in the background and in no one's way: an archive that makes later starts of Neo4j faster. */
function prepareFasterStarts({ local }: OpenDatabase): void {
  if (local?.origin !== 'started' || existsSync(local.distribution.classArchive) || process.env.CI) {
    return;
  }
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
  spawn('nice', ['-n', '19', process.execPath, ...process.execArgv, cli, 'prepare'], {
    detached: true,
    stdio: 'ignore',
  })
    .on('error', () => {})
    .unref();
}
