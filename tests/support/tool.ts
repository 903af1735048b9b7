import { execFileSync } from 'node:child_process';

/** Whether a program of another project is there to be tested with; where it is not, the test says so, and fails on CI. */
export function isToolThere(isThere: boolean, advice: string): boolean {
  if (!isThere && process.env.CI) {
    throw new Error(advice);
  }
  if (!isThere) {
    console.warn(`${advice} The tests with it are skipped.`);
  }
  return isThere;
}

/** Whether a command can be called by its name. */
export function isCommand(name: string): boolean {
  try {
    execFileSync('sh', ['-c', 'command -v "$1"', 'sh', name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
