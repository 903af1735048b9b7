import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import getPort from 'get-port';
import lockfile from 'proper-lockfile';
import type { StoppedNeo4j } from './admin-command.ts';
import { type Credentials, openDriver, verifyConnection } from './connection.ts';
import { type Distribution, neo4jVersion, resolveDistribution } from './distribution.ts';
import { ActionableError, diskProblem, errorCode, WrongPassword } from './errors.ts';
import { type Home, openHome, type Ports, writeConfiguration } from './home.ts';
import { findJava } from './java.ts';
import {
  findRunning,
  isAlive,
  isOwned,
  javaArguments,
  type RunningRecord,
  startProblem,
  startProcess,
  stopProcess,
  writeRecord,
} from './process.ts';
import { type Supervisor, supervise } from './supervisor.ts';
import { noteVersion, prepareUpgrade } from './upgrade.ts';

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
  /** Starts it again, on the same ports, whenever it ends before `stop`; unless another process owns it. */
  keepAlive(report: (message: string) => void): void;
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
    await prepareUpgrade(folder, neo4jVersion, onProgress);
    onProgress('Starting Neo4j');
    const ports = {
      bolt: await getPort({ port: 7687, host: '127.0.0.1' }),
      http: await getPort({ port: 7474, host: '127.0.0.1' }),
      server: options.serverPort ?? defaultServerPort,
    };
    const throwAway = options.throwAway ?? false;
    const started = await launch(home, ports, { java, distribution, throwAway });
    await noteVersion(folder, neo4jVersion);
    return described(home, started, 'started', { java, distribution, throwAway });
  } finally {
    await unlock();
  }
}

/** How a Neo4j is started. */
interface Launching {
  readonly java: string;
  readonly distribution: Distribution;
  readonly throwAway: boolean;
}

/** Starts Neo4j and waits until it answers; @throws ActionableError that says why it does not. */
async function launch(home: Home, ports: Ports, { java, distribution, throwAway }: Launching): Promise<RunningRecord> {
  const { folder } = home;
  await writeConfiguration(home, ports);
  const child = await startProcess(java, folder, ports, javaArguments(folder, distribution, throwAway));
  child.unref();
  const started: RunningRecord = { pid: child.pid ?? 0, owner: process.pid, ports };
  try {
    await untilAnswering(home, started, () => child.exitCode !== null || child.signalCode !== null);
  } catch (error) {
    await stopProcess(folder, started.pid, { atOnce: true });
    throw error;
  }
  return started;
}

/** Starts a Neo4j that ended again, where it was; one that another process has started there meanwhile will do. */
async function relaunch(home: Home, ports: Ports, launching: Launching): Promise<RunningRecord> {
  const unlock = await lockHome(home.folder);
  try {
    const found = await findRunning(home.folder);
    if (found && found.ports.bolt !== ports.bolt) {
      throw new ActionableError(
        `Another process started the local Neo4j on port ${found.ports.bolt}.`,
        'Stop that process, or start this one again.',
      );
    }
    return found ?? (await launch(home, ports, launching));
  } finally {
    await unlock();
  }
}

/** One start at a time works on a home; a lock whose holder died goes stale after ten seconds. */
async function lockHome(folder: string): Promise<() => Promise<void>> {
  try {
    // A disk that cannot be written to would be tried for minutes.
    await access(dirname(folder), constants.W_OK);
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
      : (diskProblem(error, folder) ?? error);
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

function described(home: Home, record: RunningRecord, origin: LocalNeo4j['origin'], launching: Launching): LocalNeo4j {
  const { ports } = record;
  let { pid } = record;
  let supervisor: Supervisor | undefined;
  return {
    credentials: credentialsOf(home, ports),
    passwordFile: home.passwordFile,
    ports,
    origin,
    java: launching.java,
    distribution: launching.distribution,
    get pid() {
      return pid;
    },
    keepAlive: (report) => {
      if (origin === 'shared') {
        return;
      }
      const restart = async () => {
        ({ pid } = await relaunch(home, ports, launching));
      };
      supervisor ??= supervise({ isAlive: () => isAlive(pid), restart }, report);
    },
    stop: async () => {
      await supervisor?.stop();
      if (origin !== 'shared') {
        await stopProcess(home.folder, pid, { atOnce: launching.throwAway });
      }
    },
  };
}

/**
 * Does something with the files of a home while nothing runs on it.
 * @throws ActionableError when its Neo4j runs for another process
 */
export async function withStopped<T>(
  folder: string,
  onProgress: (message: string) => void,
  work: (stopped: StoppedNeo4j) => Promise<T>,
): Promise<T> {
  const java = await findJava();
  const distribution = await resolveDistribution(onProgress);
  const unlock = await lockHome(folder);
  try {
    const home = await openHome(folder, java, distribution);
    const record = await findRunning(home.folder);
    if (record && (await isOwned(record))) {
      throw new ActionableError(
        `The local Neo4j runs, for process ${record.owner}.`,
        'Stop it first (Ctrl-C where npm start runs), then try again.',
      );
    }
    if (record) {
      onProgress('Stopping the local Neo4j that an earlier start left running');
      await stopProcess(folder, record.pid);
    }
    return await work({ folder, java, distribution });
  } finally {
    await unlock();
  }
}

/** Starts and stops Neo4j once, so that it recovers a database that was not closed in order. */
export async function recover({ folder, java, distribution }: StoppedNeo4j): Promise<void> {
  const home = await openHome(folder, java, distribution);
  const ports = {
    bolt: await getPort({ host: '127.0.0.1' }),
    http: await getPort({ host: '127.0.0.1' }),
    server: defaultServerPort,
  };
  const { pid } = await launch(home, ports, { java, distribution, throwAway: true });
  await stopProcess(folder, pid);
}
