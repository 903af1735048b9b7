import { setTimeout as delay } from 'node:timers/promises';
import getPort from 'get-port';
import lockfile from 'proper-lockfile';
import { type Credentials, openDriver, verifyConnection } from './connection.ts';
import { type Distribution, resolveDistribution } from './distribution.ts';
import { ActionableError, errorCode, WrongPassword } from './errors.ts';
import { type Home, openHome, type Ports, writeConfiguration } from './home.ts';
import { findJava } from './java.ts';
import {
  findRunning,
  isOwned,
  javaArguments,
  type RunningRecord,
  startProblem,
  startProcess,
  stopProcess,
  writeRecord,
} from './process.ts';

const defaultServerPort = 4000;
const startPatience = 120_000;
const orphanPatience = 10_000;
const sharingPatience = 30_000;

export interface LocalOptions {
  /** The folder of its data; made where it is missing. */
  readonly folder: string;
  /** The port of the server whose style and guide Neo4j Browser loads; without it any running Neo4j will do. */
  readonly serverPort?: number | undefined;
  /** For tests: starts faster, runs slower, is killed when stopped. */
  readonly throwAway?: boolean;
  readonly onProgress?: (message: string) => void;
}

/** A Neo4j on this machine that answers over Bolt. */
export interface LocalNeo4j {
  readonly credentials: Credentials;
  readonly passwordFile: string;
  readonly ports: Ports;
  /** Started now, left behind by a process that died and taken over, or shared with the process that owns it. */
  readonly origin: 'started' | 'adopted' | 'shared';
  readonly java: string;
  readonly distribution: Distribution;
  readonly pid: number;
  /** Stops it, unless another process owns it. */
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
    const found = await usable(home, options.serverPort, onProgress);
    if (found) {
      return described(home, found.record, found.origin, { java, distribution, throwAway: false });
    }
    onProgress('Starting Neo4j');
    const ports = {
      bolt: await getPort({ port: 7687, host: '127.0.0.1' }),
      http: await getPort({ port: 7474, host: '127.0.0.1' }),
      server: options.serverPort ?? defaultServerPort,
    };
    await writeConfiguration(home, ports);
    const throwAway = options.throwAway ?? false;
    const child = await startProcess(java, folder, ports, javaArguments(folder, distribution, throwAway));
    child.unref();
    const started: RunningRecord = { pid: child.pid ?? 0, owner: process.pid, ports };
    try {
      await untilAnswering(home, started, () => child.exitCode !== null || child.signalCode !== null);
    } catch (error) {
      await stopProcess(folder, started.pid, { atOnce: true });
      throw error;
    }
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
    throw errorCode(error) === 'ELOCKED'
      ? new ActionableError(
          'Another start has been working on the local Neo4j for minutes.',
          'Stop it, then try again.',
        )
      : error;
  }
}

/** A Neo4j that already runs on the home: shared while its owner lives, else adopted, or replaced where it cannot serve. */
async function usable(
  home: Home,
  serverPort: number | undefined,
  onProgress: (message: string) => void,
): Promise<{ record: RunningRecord; origin: 'adopted' | 'shared' } | undefined> {
  const deadline = Date.now() + sharingPatience;
  for (;;) {
    const record = await findRunning(home.folder);
    if (!record) {
      return undefined;
    }
    const isAnswering = await answers(home, record, 1_000);
    if (!(await isOwned(record))) {
      return adoptable(
        home,
        record,
        isAnswering || (await answers(home, record, orphanPatience)),
        serverPort,
        onProgress,
      );
    }
    if (isAnswering) {
      onProgress('Sharing the local Neo4j that already runs');
      return { record, origin: 'shared' };
    }
    // Its owner is most likely stopping it at this moment.
    if (Date.now() > deadline) {
      throw new ActionableError(
        `The local Neo4j of process ${record.owner} does not answer.`,
        'Stop that process, then start again.',
      );
    }
    await delay(200);
  }
}

async function adoptable(
  home: Home,
  record: RunningRecord,
  isAnswering: boolean,
  serverPort: number | undefined,
  onProgress: (message: string) => void,
): Promise<{ record: RunningRecord; origin: 'adopted' } | undefined> {
  if (isAnswering && (serverPort === undefined || serverPort === record.ports.server)) {
    onProgress('Taking over the local Neo4j that an earlier start left running');
    const adopted = { ...record, owner: process.pid };
    await writeRecord(home.folder, adopted);
    return { record: adopted, origin: 'adopted' };
  }
  onProgress('Replacing the local Neo4j that an earlier start left running');
  await stopProcess(home.folder, record.pid);
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
  } catch (error) {
    if (error instanceof WrongPassword) {
      throw error;
    }
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
    stop: () => (origin === 'shared' ? Promise.resolve() : stopProcess(home.folder, pid, { atOnce: throwAway })),
  };
}
