import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type TestDatabase, testDatabase } from './test-database.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** How a run of the command line ended. */
export interface CommandResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

export interface RunOptions {
  /** The line at which it is killed with -9, and how many milliseconds after it. */
  readonly killAt?: (line: string) => boolean;
  readonly killAfter?: number;
  readonly onLine?: (line: string) => void;
  readonly environment?: NodeJS.ProcessEnv;
  /** The database that is meant, where it is not that of the worker. */
  readonly database?: TestDatabase;
}

/** Runs the command line on the test database, or on what the environment says. */
export const runCommand = (words: readonly string[], options?: RunOptions): Promise<CommandResult> =>
  runProgram(cli, words, options);

/** Runs a program likewise. */
export function runProgram(
  program: string,
  words: readonly string[],
  {
    killAt = () => false,
    killAfter = 0,
    onLine = () => {},
    environment = {},
    database = testDatabase(),
  }: RunOptions = {},
): Promise<CommandResult> {
  const { uri, username, password } = database.credentials;
  const given = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', program, ...words], {
      env: { ...process.env, ...given, ...environment },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        output += `${line}\n`;
        onLine(line);
        if (killAt(line)) {
          setTimeout(() => child.kill('SIGKILL'), killAfter);
        }
      });
    }
    child.on('close', (code, signal) => resolve({ code, signal, output }));
  });
}
