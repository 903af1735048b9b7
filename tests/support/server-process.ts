import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { memoryOf } from '../../src/database/process.ts';
import { testDatabase } from './test-database.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { scripts }: { readonly scripts: { readonly start: string } } = JSON.parse(
  readFileSync(`${root}package.json`, 'utf8'),
);
/** The words of `npm start`, without that for Node. */
const [, ...words] = scripts.start.split(' ');

/** What `npm start` starts, as a process of its own. */
export interface ServerProcess {
  readonly address: string;
  readonly child: ChildProcess;
  /** What it has written to standard output and standard error, line by line. */
  readonly lines: readonly string[];
  /** The memory it holds, in bytes. */
  memory(): Promise<number>;
  /** Asks it to stop; resolves to its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the server, from its sources or from another file, on a free port and the test database, or on what the environment says. */
export async function startServerProcess(
  environment: NodeJS.ProcessEnv = {},
  program: readonly string[] = words,
): Promise<ServerProcess> {
  const { uri, username, password } = testDatabase().credentials;
  const given = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PORT: '0' };
  const env = { ...process.env, ...given, ...environment };
  const child = spawn(process.execPath, program, { env, cwd: root });
  const lines: string[] = [];
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        const [, found] = /^ {2}Playground +(https?:\S+)\/graphql$/.exec(line) ?? [];
        if (found) {
          resolve(found);
        }
      });
    }
    child.once('close', () => reject(new Error(`The server ended:\n${lines.join('\n')}`)));
  });
  return {
    address,
    child,
    lines,
    memory: () => memoryOf(child.pid ?? 0),
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
