import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorCode } from '../database/errors.ts';
import { type OpenDatabase, openDatabase } from '../database/open.ts';
import { isLoaded, loadDataset } from '../knowledge/load.ts';
import type { Loadable } from '../knowledge/loadable.ts';
import { openDataset } from '../knowledge/open.ts';
import { applySchema } from '../knowledge/schema.ts';
import type { App, AppOptions } from '../server/app.ts';
import { datasetState, isAskable } from '../server/dataset-state.ts';
import { type Logger, logRequest, openLog } from '../server/observe/log.ts';
import { openTracing, type Tracing } from '../server/observe/tracing.ts';
import { readPersistedOperations } from '../server/protect/persisted-operations.ts';
import { readTokens, watchedTokens } from '../server/protect/tokens.ts';
import { type ServerSettings, serverSettings } from '../server/settings.ts';
import { openServer, type RunningServer } from '../server/start.ts';
import { fixturesFolder } from './fixtures-folder.ts';
import { seconds, summaryOf } from './wording.ts';

/** Starts everything: the database, the data where it is not loaded yet, and the server; runs until a signal stops it. */
export async function start(report: (message: string) => void): Promise<void> {
  const began = Date.now();
  const settings = serverSettings();
  const serving: Serving = { settings, log: openLog(), tracing: await openTracing(), ...(await accessOf(settings)) };
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
    await serving.tracing?.stop();
    await database?.close();
  };
  try {
    // The schema is built while Neo4j comes up.
    const app = import('../server/app.ts');
    app.catch(() => {});
    database = await openDatabase({ serverPort: server.port, onProgress: report });
    database.local?.keepAlive(report);
    await ensureLoaded(database, dataset, report);
    server.serve(await appOf(database, server, serving));
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

type Access = Pick<AppOptions, 'tokens' | 'persistedOperations'>;

interface Serving extends Access {
  readonly settings: ServerSettings;
  readonly log: Logger;
  readonly tracing: Tracing | undefined;
}

/** Who may ask, and what. A file of tokens is looked at once here, so that one that is not sound is told of at the start. */
async function accessOf({ tokensFile, persistedOperationsFile }: ServerSettings): Promise<Access> {
  if (tokensFile) {
    await readTokens(tokensFile);
  }
  return {
    tokens: tokensFile ? watchedTokens(tokensFile) : undefined,
    persistedOperations: persistedOperationsFile ? await readPersistedOperations(persistedOperationsFile) : undefined,
  };
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
  server: RunningServer,
  { settings, log, tracing, tokens, persistedOperations }: Serving,
): Promise<App> {
  const { createApp } = await import('../server/app.ts');
  const { base, limits, cacheCharacters, hasIntrospection, hasPlayground, hasExplain } = settings;
  const onDatabaseError = (error: unknown) =>
    log.error({ code: errorCode(error), reason: String(error) }, 'the database failed');
  const state = datasetState(driver, database, onDatabaseError);
  return createApp({
    driver,
    database,
    neo4jBrowser: browserOf({ uri, local }),
    base,
    limits,
    cacheCharacters,
    hasIntrospection,
    hasPlayground,
    hasExplain,
    tokens,
    persistedOperations,
    state,
    isReady: async () => !server.isStopping && isAskable(await state()),
    onDatabaseError,
    onUnexpectedError: (error) => log.error({ err: error }, 'unforeseen'),
    onFinished: [logRequest(log), ...(tracing ? [tracing.trace] : [])],
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
    `  Health         ${address}/healthz (alive), ${address}/readyz (ready to be asked), ${address}/metrics`,
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
