import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type LocalNeo4j, startLocalNeo4j } from '../database/local.ts';
import { configuredDatabase } from '../database/neo4j-settings.ts';
import { localFolder } from '../database/open-database.ts';
import { serverSettings } from '../server/server-settings.ts';
import { ownCommand } from './own-command.ts';
import { stopSignal } from './stop-signal.ts';
import { watchFolders } from './watched-folders.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the server is made of; the explorer is in the first, and bundled anew by each process. */
const watched = ['src', 'packages', 'schema', 'cypher', 'fixtures'];

/** Milliseconds in which the other files of one change, such as a checkout, are written. */
const settling = 150;

export interface DevOptions {
  /** Lets a debugger join the server: at Node's usual address, or at another. */
  readonly inspect?: true | string;
}

/**
 * Runs the server as `start` does, and starts it again whenever a file of it changes, until a signal stops it. The local Neo4j stays up
 * meanwhile, since it takes longer to start than all the rest.
 */
export async function dev({ inspect }: DevOptions, report: (message: string) => void): Promise<void> {
  const { port } = serverSettings();
  const { signal, stopped } = stopSignal();
  const local = await openLocal(port, report, signal);
  try {
    while (!signal.aborted) {
      await serveUntilChange(wordsOf(inspect), stopped, report);
    }
  } finally {
    await local?.stop();
  }
}

/** The local Neo4j; undefined where there is one of the user's own, or a signal ended the start. */
async function openLocal(
  port: number,
  report: (message: string) => void,
  signal: AbortSignal,
): Promise<LocalNeo4j | undefined> {
  if (configuredDatabase()) {
    return undefined;
  }
  try {
    const options = { folder: localFolder, serverPort: port || undefined, onProgress: report, signal };
    const local = await startLocalNeo4j(options);
    local.keepAlive(report);
    return local;
  } catch (error) {
    if (signal.aborted) {
      return undefined;
    }
    throw error;
  }
}

const wordsOf = (inspect: DevOptions['inspect']): readonly string[] =>
  inspect === undefined ? [] : [inspect === true ? '--inspect' : `--inspect=${inspect}`];

async function serveUntilChange(
  words: readonly string[],
  stopped: Promise<string>,
  report: (message: string) => void,
): Promise<void> {
  // Before the server reads its files, so that no change is missed.
  const { changed, stop } = await watchFolders(root, watched);
  const server = startServer(words);
  const first = await Promise.race([changed, stopped, server.ended]);
  if (first === undefined) {
    report('The server has ended. It starts again when a file changes.');
  }
  const path = await Promise.race([changed, stopped.then(() => undefined)]);
  stop();
  if (path !== undefined) {
    report(`${path} has changed: the server starts again.`);
    await delay(settling);
  }
  await server.stop();
}

/** The server in a process of its own, run as this one is. */
function startServer(words: readonly string[]): { readonly ended: Promise<undefined>; stop(): Promise<undefined> } {
  const [node, ...others] = ownCommand('start', words);
  const child = spawn(node, others, {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<undefined>((resolve) => child.once('close', () => resolve(undefined)));
  return {
    ended,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
