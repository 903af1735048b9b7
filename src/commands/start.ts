import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { errorCode } from '../database/errors.ts';
import { type OpenDatabase, openDatabase } from '../database/open-database.ts';
import { digestOfFiles } from '../knowledge/files-digest.ts';
import { loadDataset } from '../knowledge/load-dataset.ts';
import { type LoadedDataset, loadedFrom } from '../knowledge/loaded-dataset.ts';
import { openDataset } from '../knowledge/open-dataset.ts';
import { applySchema } from '../knowledge/schema.ts';
import type { App, AppOptions } from '../server/app.ts';
import { datasetState, isAskable } from '../server/dataset-state.ts';
import { openServer, type RunningServer } from '../server/listener.ts';
import { type Logger, logFailures, logRequest, logStatement, openLog } from '../server/observe/log.ts';
import { openTracing, type Tracing } from '../server/observe/tracing.ts';
import { listensEverywhere } from '../server/own-address.ts';
import { readPersistedOperations } from '../server/protect/persisted-operations.ts';
import type { WaitingBytes } from '../server/protect/readers.ts';
import { readTokens } from '../server/protect/tokens.ts';
import { watchedTokens } from '../server/protect/watched-tokens.ts';
import { type ServerSettings, serverSettings } from '../server/server-settings.ts';
import { fixturesFolder } from './fixtures-folder.ts';
import { ownCommand } from './own-command.ts';
import { browserOf, readyMessage } from './ready-message.ts';
import { stopSignal } from './stop-signal.ts';
import { summaryOf } from './wording.ts';

/**
 * Starts everything: the database, the data where it is not loaded yet, and the server; runs until a signal stops it. One that comes during
 * the start ends the start. Either way the process ends with 0, as it was asked to.
 */
export async function start(report: (message: string) => void): Promise<void> {
  const began = performance.now();
  const settings = serverSettings(process.env, report);
  const log = openLog();
  const serving: ServerParts = { settings, log, tracing: await openTracing(), ...(await accessOf(settings, log)) };
  const server = await openServer(settings);
  const { signal, stopped } = stopSignal();
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
    database = await openDatabase({ serverPort: server.port, onProgress: report, signal, patience: firstPatience });
    database.local?.keepAlive(report);
    const held = await Promise.race([ensureLoaded(database, report), failsWith(stopped)]);
    server.serve(await appOf(database, server, serving), logFailures(serving.log, 'unexpected error'));
    report(readyMessage(database, settings, server.address, held, performance.now() - began));
    if (settings.base === undefined && listensEverywhere(settings.host)) {
      report(
        `Warning: HOST is "${settings.host}" and PUBLIC_URL is not set, so addresses in answers begin with ${server.address}/. Set PUBLIC_URL to the public address of the server.`,
      );
    }
    prepareFasterStarts(database);
  } catch (error) {
    if (!signal.aborted) {
      await stop();
      throw error;
    }
  }
  report(`Stopping (${await stopped})`);
  await stop();
  process.exit();
}

/** Milliseconds in which a Neo4j of the user's own may come up. */
const firstPatience = 60_000;

/** Ends what waits beside it; a load that nobody waits for fails when the driver is closed. */
const failsWith = async (stopped: Promise<string>): Promise<never> => {
  throw new Error(`Stopped by ${await stopped}.`);
};

/** Characters of what the database says of a failure that stand in the log: it may quote a whole statement. */
const longestReason = 4_000;

type Access = Pick<AppOptions, 'tokens' | 'persistedOperations'>;

interface ServerParts extends Access {
  readonly settings: ServerSettings;
  readonly log: Logger;
  readonly tracing: Tracing | undefined;
}

/** Who may ask, and what. It reads a file of tokens here once, so that the start reports one that is not valid. */
async function accessOf({ tokensFile, persistedOperationsFile }: ServerSettings, log: Logger): Promise<Access> {
  if (tokensFile) {
    await readTokens(tokensFile);
  }
  return {
    tokens: tokensFile ? watchedTokens(tokensFile, logFailures(log, 'the file of tokens cannot be read')) : undefined,
    persistedOperations: persistedOperationsFile ? await readPersistedOperations(persistedOperationsFile) : undefined,
  };
}

/** Loads the data of the fixture folder unless the database holds what its files say; says what it holds then. */
async function ensureLoaded(
  { driver, database }: OpenDatabase,
  report: (message: string) => void,
): Promise<LoadedDataset> {
  const held = await loadedFrom(driver, await digestOfFiles(fixturesFolder), database);
  if (held) {
    // The same data may lie in a graph that an older version made, with fewer indexes.
    await applySchema(driver, database);
    return held;
  }
  const dataset = await openDataset(fixturesFolder);
  try {
    report(summaryOf(await loadDataset(driver, dataset, { database, onProgress: report })));
  } finally {
    await dataset.close();
  }
  return { version: dataset.header.version, ...dataset.size };
}

async function appOf(
  { driver, database, uri, local }: OpenDatabase,
  server: RunningServer & { readonly readers: WaitingBytes },
  { settings, log, tracing, tokens, persistedOperations }: ServerParts,
): Promise<App> {
  const { createApp } = await import('../server/app.ts');
  const { base = `${server.address}/`, limits, cacheBytes, hasIntrospection, hasPlayground, hasExplain } = settings;
  const onDatabaseError = logFailures(log, 'the database failed', (error, cypher?: string) => ({
    code: errorCode(error),
    reason: String(error).slice(0, longestReason),
    ...(cypher ? { cypher } : {}),
  }));
  const state = datasetState(driver, database, onDatabaseError);
  const onStatement = logStatement(log);
  return createApp({
    driver,
    database,
    neo4jBrowser: browserOf({ uri, local }, settings),
    base,
    limits,
    cacheBytes,
    hasIntrospection,
    hasPlayground,
    hasExplain,
    tokens,
    persistedOperations,
    state,
    readers: server.readers,
    isReady: async () => !server.isStopping && isAskable(await state()),
    onDatabaseError,
    ...(onStatement ? { onStatement } : {}),
    onUnexpectedError: logFailures(log, 'unexpected error'),
    onFinished: [logRequest(log), ...(tracing ? [tracing.trace] : [])],
  });
}

/** Once per user, in the background and in no one's way: an archive that makes later starts of Neo4j faster. */
function prepareFasterStarts({ local }: OpenDatabase): void {
  if (local?.origin !== 'started' || existsSync(local.distribution.classArchive) || process.env.CI) {
    return;
  }
  spawn('nice', ['-n', '19', ...ownCommand('prepare')], {
    detached: true,
    stdio: 'ignore',
  })
    .on('error', () => {})
    .unref();
}
