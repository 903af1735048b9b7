import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { pythonPath } from '../support/python.ts';
import { openServedApi } from '../support/served-api.ts';

const folder = fileURLToPath(new URL('../../python', import.meta.url));

/** Runs a module of Python in the folder of the client; says what it printed, also where it failed. */
const run = (words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> =>
  promisify(execFile)(pythonPath ?? 'python3', ['-m', ...words], { cwd: folder, env: { ...process.env, ...env } }).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }) => `${stdout}${stderr}`,
  );

(pythonPath ? describe : describe.skip)('the client for Python', () => {
  test('its tests pass against a running server', async () => {
    const api = await openServedApi();
    const said = await run(['pytest', '-q', '-p', 'no:cacheprovider', 'tests'], { SCO_GRAPH_URL: api.server.address });
    expect(said).toMatch(/^9 passed in /m);
    await api.close();
  });

  test('its types hold, strictly', async () => {
    expect(await run(['mypy', '--cache-dir=/dev/null', 'src'])).toBe('Success: no issues found in 2 source files\n');
  });
});
