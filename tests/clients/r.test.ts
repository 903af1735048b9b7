import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openServedApi, type ServedApi } from '../support/served-api.ts';
import { isCommand, isToolThere } from '../support/tool.ts';

let api: ServedApi;
beforeAll(async () => {
  api = await openServedApi();
});
afterAll(() => api.close());

const script = fileURLToPath(new URL('../../examples/r/summits.R', import.meta.url));

const isR = isToolThere(isCommand('Rscript'), 'No R was found: apt install r-base-core.');

(isR ? describe : describe.skip)('R', () => {
  test('reads who chaired, relations, and members as of a day', async () => {
    const { stdout } = await promisify(execFile)('Rscript', [script], {
      env: { ...process.env, SCO_GRAPH_URL: api.server.address },
    });
    expect(stdout).toMatch(/^ 2023-07-04 +<NA> +Narendra Modi$/m);
    expect(stdout).toMatch(/^ 2024-07-04 Kazakhstan Kassym-Jomart Tokayev$/m);
    expect(stdout).toMatch(/^3760 relations, the most frequent:$/m);
    expect(stdout).toMatch(/^ATTENDED +HOLDS +CONCERNS +ADOPTED +SIGNED *\n +986 +510 +368 +238 +224 *$/m);
    expect(stdout).toMatch(/^2001 2010 2017 2024 *\n +6 +6 +8 +10 *$/m);
  });
});
