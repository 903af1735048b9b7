import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The repository that this file is in. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** How a command ended. */
export interface Ended {
  readonly passed: boolean;
  readonly tookTooLong: boolean;
  readonly output: string;
}

/** A copy of the working tree, which may be changed. */
export interface Checkout {
  read(file: string): Promise<string>;
  write(file: string, text: string): Promise<void>;
  /** The type check, as `npm test` makes it. */
  check(): Promise<boolean>;
  /** Runs test files in this order on the test database, which the copy loads anew first or not; stops at the first file that fails. */
  test(files: readonly string[], isFresh: boolean, milliseconds: number): Promise<Ended>;
  remove(): Promise<void>;
}

/** Copies all files but the ignored ones to a temporary folder; the packages are shared. */
export async function openCheckout(): Promise<Checkout> {
  const folder = await mkdtemp(join(tmpdir(), 'sco-graph-mutants-'));
  const listed = await promisify(execFile)('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const file of new Set(listed.stdout.split('\0').filter((name) => name !== ''))) {
    // What is listed may be deleted, or be a folder.
    await cp(join(root, file), join(folder, file), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') {
        throw error;
      }
    });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const npm = (words: readonly string[], milliseconds: number, environment = {}) =>
    runIn(folder, ['npm', ...words], milliseconds, environment);
  return {
    read: (file) => readFile(join(folder, file), 'utf8'),
    write: (file, text) => writeFile(join(folder, file), text),
    check: async () => (await npm(['exec', '--', 'tsc'], longestCheck)).passed,
    test: (files, isFresh, milliseconds) =>
      npm(['run', 'jest', '--', '--config', 'tests/mutation/jest.config.js', '--bail', ...files], milliseconds, {
        MUTANT_LOADS: String(isFresh),
      }),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

const longestCheck = 300_000;

/** Runs a command in a process group of its own, which is killed when it takes too long. */
function runIn(
  folder: string,
  [command = '', ...words]: readonly string[],
  milliseconds: number,
  environment: NodeJS.ProcessEnv,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      cwd: folder,
      env: { ...process.env, ...environment },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let tookTooLong = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += String(chunk);
      });
    }
    const timer = setTimeout(() => {
      tookTooLong = true;
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    }, milliseconds);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ passed: code === 0, tookTooLong, output });
    });
  });
}
