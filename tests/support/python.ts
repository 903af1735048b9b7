import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const environment = fileURLToPath(new URL('../../.venv/bin/python', import.meta.url));

/** The Python that has the packages of tests/third-party, or undefined where there is none; on CI that is an error. */
export const pythonPath = existsSync(environment) ? environment : undefined;
if (!pythonPath) {
  const advice =
    'No .venv was found: python3 -m venv .venv && .venv/bin/pip install -r tests/third-party/requirements.txt';
  if (process.env.CI) {
    throw new Error(advice);
  }
  console.warn(`${advice} The tests with tools in Python are skipped.`);
}

/** Runs a script and reads what it prints as JSON. */
export async function python<Result>(script: URL, words: readonly string[]): Promise<Result> {
  const { stdout } = await promisify(execFile)(pythonPath ?? 'python3', [fileURLToPath(script), ...words], {
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  return JSON.parse(stdout);
}
