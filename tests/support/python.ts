import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isToolThere } from './tool.ts';

const environment = fileURLToPath(new URL('../../.venv/bin/python', import.meta.url));

const advice =
  'No .venv was found: python3 -m venv .venv && .venv/bin/pip install -r tests/third-party/requirements.txt';

/** The Python that has the packages of tests/third-party, or undefined where there is no such Python. */
export const pythonPath = isToolThere(existsSync(environment), advice) ? environment : undefined;

/** Runs a script and reads what it prints as JSON. */
export async function python<Result>(script: URL, words: readonly string[]): Promise<Result> {
  const { stdout } = await promisify(execFile)(pythonPath ?? 'python3', [fileURLToPath(script), ...words], {
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  return JSON.parse(stdout);
}
