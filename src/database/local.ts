import { setTimeout as delay } from 'node:timers/promises';
import getPort from 'get-port';
import type { StoppedNeo4j } from './admin-command.ts';
import { type Credentials, openDriver, verifyConnection } from './connection.ts';
import { PortTaken, saysStarted, startProblem } from './console-log.ts';
import { type Distribution, neo4jVersion, resolveDistribution } from './distribution.ts';
import { ActionableError, WrongPassword } from './errors.ts';
import { type Home, openHome, type Ports, writeConfiguration } from './home.ts';
import { lockHome } from './home-lock.ts';
import { settleRestore } from './interrupted-restore.ts';
import { findJava } from './java.ts';
import {
  findRunning,
  isAlive,
  isOwned,
  javaArguments,
  type RunningRecord,
  startProcess,
  stopProcess,
  writeRecord,
} from './process.ts';
import { type Supervisor, supervise } from './supervisor.ts';
import { noteVersion, prepareUpgrade } from './upgrade.ts';

const defaultServerPort = 4000;
const startPatience = 120_000;
const abortPatience = 5_000;
const portAttempts = 3;
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
  /** Ends the start: what it has begun is ended, and it fails. */
  readonly signal?: AbortSignal | undefined;
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
 * Starts the Neo4j of a home: reuses the one that runs, replaces one that does not answer, else starts one. Two starts
 * at once take turns.
 * @throws ActionableError that says what to do; AbortError when the signal ended it
 */
export async function startLocalNeo4j(options: LocalOptions): Promise<LocalNeo4j> {
  const { folder, signal, onProgress = () => {} } = options;
  const java = await findJava();
  const distribution = await resolveDistribution(onProgress, process.env, signal);
  const unlock = await lockHome(folder, signal);
  try {
    const home = await openHome(folder, java, distribution, signal);
    const found = await usable(home, options.serverPort, onProgress, signal);
    if (found) {
      return described(home, found.record, found.origin, { java, distribution, throwAway: false });
    }
    await settleRestore(folder, onProgress);
    await prepareUpgrade(folder, neo4jVersion, onProgress);
    onProgress('Starting Neo4j');
    const throwAway = options.throwAway ?? false;
    const started = await launchAnywhere(home, options.serverPort, { java, distribution, throwAway }, signal);
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

/** Starts Neo4j on ports that are free, the usual ones where they are; on others where somebody was quicker. */
async function launchAnywhere(
  home: Home,
  server: number = defaultServerPort,
  launching: Launching,
  signal: AbortSignal | undefined,
): Promise<RunningRecord> {
  for (let attempt = 1; ; attempt += 1) {
    // Where no port is free of those that one would like, any is picked.
    const [bolt, http] = attempt === 1 ? [[7687], [7474]] : [[], []];
    const ports = {
      bolt: await getPort({ port: bolt, host: '127.0.0.1' }),
      http: await getPort({ port: http, host: '127.0.0.1' }),
      server,
    };
    try {
      return await launch(home, ports, launching, signal);
    } catch (error) {
      if (!(error instanceof PortTaken) || attempt === portAttempts) {
        throw error;
      }
    }
  }
}

/** Starts Neo4j and waits until it answers; @throws ActionableError that says why it does not. */
async function launch(
  home: Home,
  ports: Ports,
  { java, distribution, throwAway }: Launching,
  signal?: AbortSignal,
): Promise<RunningRecord> {
  const { folder } = home;
  await writeConfiguration(home, ports);
  signal?.throwIfAborted();
  const child = await startProcess(java, folder, ports, javaArguments(folder, distribution, throwAway));
  child.unref();
  const started: RunningRecord = { pid: child.pid ?? 0, owner: process.pid, ports };
  try {
    await untilAnswering(home, started, () => child.exitCode !== null || child.signalCode !== null, signal);
  } catch (error) {
    // One that starts well is asked to end, as whoever stops a start may wait no longer than ten seconds.
    await stopProcess(folder, started.pid, { atOnce: throwAway || !signal?.aborted, patience: abortPatience });
    throw error;
  }
  return started;
}

/** Starts a Neo4j that ended again, where it was; one that another process has started there meanwhile will do. */
async function relaunch(home: Home, ports: Ports, launching: Launching, signal: AbortSignal): Promise<RunningRecord> {
  const unlock = await lockHome(home.folder, signal);
  try {
    const found = await findRunning(home.folder);
    if (found && found.ports.bolt !== ports.bolt) {
      throw new ActionableError(
        `Another process started the local Neo4j on port ${found.ports.bolt}.`,
        'Stop that process, or start this one again.',
      );
    }
    return found ?? (await launch(home, ports, launching, signal));
  } finally {
    await unlock();
  }
}

/** A Neo4j that already runs on the home: shared while its owner lives, else adopted, or replaced where it cannot serve. */
async function usable(
  home: Home,
  serverPort: number | undefined,
  onProgress: (message: string) => void,
  signal: AbortSignal | undefined,
): Promise<{ record: RunningRecord; origin: 'adopted' | 'shared' } | undefined> {
  const deadline = performance.now() + sharingPatience;
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
    if (performance.now() > deadline) {
      throw new ActionableError(
        `The local Neo4j of process ${record.owner} does not answer.`,
        'Stop that process, then start again.',
      );
    }
    await delay(200, undefined, { signal });
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

async function untilAnswering(
  home: Home,
  started: RunningRecord,
  hasEnded: () => boolean,
  signal: AbortSignal | undefined,
): Promise<void> {
  const deadline = performance.now() + startPatience;
  while (!((await saysStarted(home.folder)) && (await answers(home, started, 1_000)))) {
    if (hasEnded()) {
      throw await startProblem(home.folder, started.ports);
    }
    if (performance.now() > deadline) {
      throw await startProblem(home.folder, started.ports);
    }
    await delay(100, undefined, { signal });
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
      const restart = async (signal: AbortSignal) => {
        ({ pid } = await relaunch(home, ports, launching, signal));
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
