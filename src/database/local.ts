import { setTimeout as delay } from 'node:timers/promises';
import getPort from 'get-port';
import lockfile from 'proper-lockfile';
import { type Credentials, openDriver, verifyConnection } from './connection.ts';
import { type Distribution, resolveDistribution } from './distribution.ts';
import { ActionableError } from './errors.ts';
import { type Home, openHome, type Ports, writeConfiguration } from './home.ts';
import { findJava } from './java.ts';
import { findRunning, javaArguments, type RunningRecord, startProblem, startProcess, stopProcess } from './process.ts';

const startPatience = 120_000;
const orphanPatience = 10_000;

export interface LocalOptions {
  /** The folder of its data; made where it is missing. */
  readonly folder: string;
  /** The port of the server whose style and guide Neo4j Browser loads. */
  readonly serverPort: number;
  /** For tests: starts faster, runs slower, is killed when stopped. */
  readonly throwAway?: boolean;
  readonly onProgress?: (message: string) => void;
}

/** A Neo4j on this machine that answers over Bolt. */
export interface LocalNeo4j {
  readonly credentials: Credentials;
  readonly passwordFile: string;
  readonly ports: Ports;
  /** How it came: started now, or found running. */
  readonly origin: 'started' | 'reused';
  readonly java: string;
  readonly distribution: Distribution;
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Brings up the Neo4j of a home: reuses the one that runs, replaces one that does not answer, else starts one. Two starts
 * at once take turns.
 * @throws ActionableError that says what to do.
 */
export async function startLocalNeo4j(options: LocalOptions): Promise<LocalNeo4j> {
  const { folder, onProgress = () => {} } = options;
  const java = await findJava();
  const distribution = await resolveDistribution(onProgress);
  const unlock = await lockHome(folder);
  try {
    const home = await openHome(folder, java, distribution);
    const running = await reusable(home, options.serverPort, onProgress);
    if (running) {
      return described(home, running, 'reused', { java, distribution, throwAway: false });
    }
    onProgress('Starting Neo4j');
    const ports = {
      bolt: await getPort({ port: 7687, host: '127.0.0.1' }),
      http: await getPort({ port: 7474, host: '127.0.0.1' }),
      server: options.serverPort,
    };
    await writeConfiguration(home, ports);
    const throwAway = options.throwAway ?? false;
    const child = await startProcess(java, folder, ports, javaArguments(folder, distribution, throwAway));
    child.unref();
    const started: RunningRecord = { pid: child.pid ?? 0, ports };
    await untilAnswering(home, started, () => child.exitCode !== null || child.signalCode !== null);
    return described(home, started, 'started', { java, distribution, throwAway });
  } finally {
    await unlock();
  }
}

/** One start at a time works on a home; a lock whose holder died goes stale after ten seconds. */
async function lockHome(folder: string): Promise<() => Promise<void>> {
  try {
    return await lockfile.lock(folder, {
      realpath: false,
      lockfilePath: `${folder}.lock`,
      stale: 10_000,
      retries: { retries: 300, factor: 1, minTimeout: 500, maxTimeout: 500 },
    });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ELOCKED'
      ? new ActionableError(
          'Another start has been working on the local Neo4j for minutes.',
          'Stop it, then try again.',
        )
      : error;
  }
}

async function reusable(
  home: Home,
  serverPort: number,
  onProgress: (message: string) => void,
): Promise<RunningRecord | undefined> {
  const running = await findRunning(home.folder);
  if (!running) {
    return undefined;
  }
  if (running.ports.server === serverPort && (await answers(home, running, orphanPatience))) {
    onProgress('Found the local Neo4j still running; using it');
    return running;
  }
  onProgress('Found a local Neo4j that cannot be used as it is; replacing it');
  await stopProcess(home.folder, running.pid);
  return undefined;
}

const credentialsOf = ({ password }: Home, { bolt }: Ports): Credentials => ({
  uri: `bolt://127.0.0.1:${bolt}`,
  username: 'neo4j',
  password,
});

async function answers(home: Home, { ports }: RunningRecord, patience: number): Promise<boolean> {
  const credentials = credentialsOf(home, ports);
  const driver = openDriver(credentials, { connectionTimeout: patience });
  try {
    await verifyConnection(driver, credentials, home.passwordFile);
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

async function untilAnswering(home: Home, started: RunningRecord, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + startPatience;
  while (!(await answers(home, started, 1_000))) {
    if (hasEnded()) {
      throw await startProblem(home.folder, started.ports);
    }
    if (Date.now() > deadline) {
      await stopProcess(home.folder, started.pid, { atOnce: true });
      throw await startProblem(home.folder, started.ports);
    }
    await delay(100);
  }
}

function described(
  home: Home,
  { pid, ports }: RunningRecord,
  origin: LocalNeo4j['origin'],
  { java, distribution, throwAway }: { java: string; distribution: Distribution; throwAway: boolean },
): LocalNeo4j {
  return {
    credentials: credentialsOf(home, ports),
    passwordFile: home.passwordFile,
    ports,
    origin,
    java,
    distribution,
    pid,
    stop: () => stopProcess(home.folder, pid, { atOnce: throwAway }),
  };
}
