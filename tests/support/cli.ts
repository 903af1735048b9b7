import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { testDatabase } from './test-database.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** How a run of the command line ended. */
export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** Runs the command line on the test database, and kills it with -9 at the first line that says so, after a while. */
export const run = (
  words: readonly string[],
  killAt: (line: string) => boolean = () => false,
  killAfter = 0,
): Promise<Run> => runProgram(cli, words, killAt, killAfter);

/** Runs a program likewise. */
export function runProgram(
  program: string,
  words: readonly string[],
  killAt: (line: string) => boolean = () => false,
  killAfter = 0,
): Promise<Run> {
  const { uri, username, password } = testDatabase().credentials;
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', program, ...words], { env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        output += `${line}\n`;
        if (killAt(line)) {
          setTimeout(() => child.kill('SIGKILL'), killAfter);
        }
      });
    }
    child.on('close', (code, signal) => resolve({ code, signal, output }));
  });
}
