import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isCommand } from '../support/tool.ts';
import { until } from '../support/until.ts';

const execute = promisify(execFile);
const forwarder = fileURLToPath(new URL('./forward.ts', import.meta.url));

/** An engine that runs containers. */
export interface Engine {
  /** What the command line of Docker needs to find it. */
  readonly environment: NodeJS.ProcessEnv;
  /** Whether it is one that was started for the test, in a network of its own. */
  readonly isOwn: boolean;
  /** Lets this machine reach a port that a container publishes on 127.0.0.1. */
  open(port: number): Promise<void>;
  stop(): Promise<void>;
}

/** What an engine of our own is made of, beside root; Debian's packages docker.io, slirp4netns, debootstrap and iproute2 have it. */
const tools = ['dockerd', 'slirp4netns', 'debootstrap', 'unshare', 'nsenter', 'ip'];

/** Whether Docker's command line can do something. */
export const docker = async (words: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<boolean> =>
  execute('docker', words, { env: { ...process.env, ...environment } }).then(
    () => true,
    () => false,
  );

/** The engine that the environment names, or one of our own where the tools are there; undefined where none exists, and why. */
export async function openEngine(): Promise<Engine | string> {
  if (!(await docker(['compose', 'version']))) {
    return 'Docker Compose 2.24 or newer is not there (docker compose version); tests/containers/compose.sh builds it.';
  }
  if (await docker(['info'])) {
    return { environment: {}, isOwn: false, open: async () => {}, stop: async () => {} };
  }
  const missing = tools.filter((tool) => !isCommand(tool));
  if (process.getuid?.() !== 0 || missing.length > 0) {
    return `No container engine answers (docker info), and one of our own needs root and ${tools.join(', ')}.`;
  }
  return startEngine();
}

/** Starts an engine whose network, mounts and files are its own, so that nothing of it is left when it has ended. */
async function startEngine(): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'sco-graph-engine-'));
  // With CONTAINERS_FOLDER the images stay for the next time.
  const data = process.env.CONTAINERS_FOLDER ?? join(folder, 'data');
  const socket = join(folder, 'docker.sock');
  const pidFile = join(folder, 'docker.pid');
  const words = [
    '--data-root',
    data,
    '--exec-root',
    join(folder, 'exec'),
    '--pidfile',
    pidFile,
    '--host',
    `unix://${socket}`,
  ];
  const script = 'ip link set lo up && echo 1 >/proc/sys/net/ipv4/ip_forward && exec dockerd "$@"';
  const engine = spawn('unshare', ['--net', '--mount', '--fork', '--kill-child', 'sh', '-c', script, 'sh', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const log: string[] = [];
  engine.stderr.setEncoding('utf8').on('data', (text: string) => log.push(text));
  const children: ChildProcess[] = [];
  const servers: Server[] = [];
  const environment = { DOCKER_HOST: `unix://${socket}` };
  const stop = async () => {
    for (const server of servers) {
      server.close();
    }
    for (const child of children) {
      child.kill();
    }
    if (engine.exitCode === null && engine.signalCode === null) {
      const ended = once(engine, 'close');
      // The engine itself is a child of the command that made its namespaces.
      process.kill(Number(await readFile(pidFile, 'utf8')), 'SIGTERM');
      await ended;
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const answers = async () => {
      if (engine.exitCode !== null) {
        throw new Error(`The engine ended:\n${log.join('').slice(-2_000)}`);
      }
      return existsSync(socket) && (await docker(['info'], environment));
    };
    await until(answers, 60_000, 'the engine answers');
    const pid = (await readFile(pidFile, 'utf8')).trim();
    children.push(await connectToTheWorld(pid));
    await mkdir(join(folder, 'ports'));
    return {
      environment,
      isOwn: true,
      open: async (port) => {
        const path = join(folder, 'ports', String(port));
        children.push(await forwardInside(pid, path, port));
        const server = createServer((outer) => {
          const inner = connect(path);
          outer.on('error', () => inner.destroy());
          inner.on('error', () => outer.destroy());
          outer.pipe(inner).pipe(outer);
        });
        servers.push(server.listen(port, '127.0.0.1'));
        await once(server, 'listening');
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Gives a network of its own a way out, for the packages that images are made with. */
async function connectToTheWorld(pid: string): Promise<ChildProcess> {
  const words = ['--configure', '--mtu=65520', '--disable-host-loopback', '--ready-fd=3', pid, 'tap0'];
  const child = spawn('slirp4netns', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const ready = child.stdio[3];
  if (ready) {
    await once(ready, 'data');
  }
  return child;
}

async function forwardInside(pid: string, path: string, port: number): Promise<ChildProcess> {
  const words = ['--net', '--target', pid, process.execPath, '--import', 'tsx', forwarder, path, String(port)];
  const child = spawn('nsenter', words, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}
