import { type ExecFileException, execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import type { Engine } from './engine.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const parts = [
  ...[
    'Dockerfile',
    '.dockerignore',
    'docker-compose.yml',
    'containers',
    'scripts',
    'packages',
    'schema',
    'src',
    'cypher',
  ],
  ...['fixtures', 'package.json', 'package-lock.json', 'tsconfig.json', 'LICENSE', 'LICENSE-DATA'],
];

/** How a command ended. */
export interface Ended {
  readonly code: number;
  /** What it wrote to standard output and standard error. */
  readonly output: string;
  readonly seconds: number;
}

/** A clone of this checkout whose containers run, on ports of its own. */
export interface Project {
  readonly folder: string;
  readonly ports: Readonly<Record<'PORT' | 'NEO4J_HTTP_PORT' | 'NEO4J_BOLT_PORT', string>>;
  /** Writes the file .env of the clone: the ports and other settings. */
  settings(variables?: Readonly<Record<string, string>>): Promise<void>;
  /** Runs `docker compose` in the clone, as a person does: nothing of the settings is in the environment. */
  tryCompose(...words: string[]): Promise<Ended>;
  /** Runs it likewise. @throws Error with what it and the containers wrote, where it fails */
  compose(...words: string[]): Promise<Ended>;
  /** Runs a line of the shell in the clone. @throws Error with what it wrote, where it fails */
  shell(line: string): Promise<Ended>;
  /** Runs a command in the container of a service, and tells what it wrote. @throws Error where it fails */
  inside(service: string, ...words: string[]): Promise<string>;
  /** What a service has written. */
  logOf(service: string): Promise<string>;
  /** What Docker's inspection of a service's container says, in the form of a Go template. */
  inspect(service: string, template: string): Promise<string>;
  /** Takes all away that belongs to it. */
  remove(): Promise<void>;
}

/** Makes a clone; an engine lets this machine reach its ports. */
export async function openProject({ environment, open }: Engine): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'sco-graph-compose-'));
  for (const part of parts) {
    await cp(join(root, part), join(folder, part), {
      recursive: true,
      filter: (path) => !path.includes('node_modules', root.length),
    });
  }
  const [PORT = '', NEO4J_HTTP_PORT = '', NEO4J_BOLT_PORT = ''] = await Promise.all(
    [1, 2, 3].map(async () => String(await getPort())),
  );
  const ports = { PORT, NEO4J_HTTP_PORT, NEO4J_BOLT_PORT };
  for (const port of Object.values(ports)) {
    await open(Number(port));
  }
  const { PATH, HOME, DOCKER_CONFIG, DOCKER_HOST } = { ...process.env, ...environment };
  const env = { PATH, HOME, DOCKER_CONFIG, DOCKER_HOST };
  const run = (command: string, words: readonly string[]): Promise<Ended> => {
    const began = performance.now();
    return new Promise((resolve) => {
      const options = { cwd: folder, env, maxBuffer: 2 ** 26 };
      execFile(command, words, options, (error: ExecFileException | null, stdout, stderr) => {
        const code = error ? Number(error.code ?? 1) : 0;
        resolve({ code, output: `${stdout}${stderr}`, seconds: (performance.now() - began) / 1_000 });
      });
    });
  };
  const mustWork = async (ended: Ended, said: string): Promise<Ended> => {
    if (ended.code !== 0) {
      const { output } = await tryCompose('logs', '--tail', '40');
      throw new Error(`${said} ended with ${ended.code}:\n${ended.output}\n${output}`);
    }
    return ended;
  };
  const tryCompose = (...words: string[]) => run('docker', ['compose', ...words]);
  const compose = async (...words: string[]) =>
    mustWork(await tryCompose(...words), `docker compose ${words.join(' ')}`);
  const shell = async (line: string) => mustWork(await run('sh', ['-c', line]), line);
  return {
    folder,
    ports,
    settings: (variables = {}) =>
      writeFile(
        join(folder, '.env'),
        Object.entries({ ...ports, ...variables })
          .map(([name, value]) => `${name}='${value}'\n`)
          .join(''),
      ),
    tryCompose,
    compose,
    shell,
    inside: async (service, ...words) => (await compose('exec', '--no-TTY', service, ...words)).output.trim(),
    logOf: async (service) => (await compose('logs', '--no-log-prefix', service)).output,
    inspect: async (service, template) =>
      (
        await shell(`docker inspect --format '${template}' $(docker compose ps --all --quiet ${service})`)
      ).output.trim(),
    remove: async () => {
      await tryCompose('down', '--volumes', '--rmi', 'local', '--timeout', '60');
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
