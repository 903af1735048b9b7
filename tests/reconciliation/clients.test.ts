import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { python, pythonPath } from '../support/python.ts';
import { openServedApi, type ServedApi } from '../support/served-api.ts';
import { isCommand, isToolThere } from '../support/tool.ts';

const isThere = isToolThere(isCommand('openrefine'), 'No OpenRefine was found: apt install openrefine.');

(isThere && pythonPath ? describe : describe.skip)('OpenRefine', () => {
  let api: ServedApi;
  let folder: string;
  let refine: ChildProcess;
  let address: string;

  beforeAll(async () => {
    api = await openServedApi();
    folder = await mkdtemp(join(tmpdir(), 'sco-graph-refine-'));
    const port = await getPort();
    address = `http://127.0.0.1:${port}`;
    const words = ['-i', '127.0.0.1', '-p', String(port), '-d', folder, '-x', 'refine.headless=true'];
    refine = spawn('openrefine', words, { detached: true, stdio: 'ignore' });
    const isReady = () =>
      fetch(`${address}/command/core/get-version`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await isReady())) {
      await delay(100);
    }
  });
  afterAll(async () => {
    if (refine.pid) {
      process.kill(-refine.pid, 'SIGKILL');
    }
    await api.close();
    await rm(folder, { recursive: true, force: true });
  });

  const refined = (kind: string, properties: readonly string[], names: readonly string[]) => {
    const script = new URL('../third-party/open_refine.py', import.meta.url);
    return python(script, [address, `${api.server.address}/reconcile`, kind, properties.join(','), ...names]);
  };

  test('matches states in three scripts and adds what they belong to; what is not a state stays without a match', async () => {
    const names = ['Казахстан', '哈萨克斯坦', 'Belarus', 'KGZ', 'Atlantis'];
    const [sco, five] = ['Shanghai Cooperation Organisation', 'Shanghai Five'];
    // A second value of a column stands in a row of its own below.
    expect(await refined('State', ['iso3', 'memberOf'], names)).toEqual([
      { state: 'Kazakhstan', id: 'kazakhstan', iso3: 'KAZ', memberOf: sco },
      { state: '', id: '', iso3: '', memberOf: five },
      { state: 'Kazakhstan', id: 'kazakhstan', iso3: 'KAZ', memberOf: sco },
      { state: '', id: '', iso3: '', memberOf: five },
      { state: 'Belarus', id: 'belarus', iso3: 'BLR', memberOf: sco },
      { state: 'Kyrgyzstan', id: 'kyrgyzstan', iso3: 'KGZ', memberOf: sco },
      { state: '', id: '', iso3: '', memberOf: five },
      { state: 'Atlantis', id: '', iso3: '', memberOf: '' },
    ]);
  });

  test('adds who chaired a meeting, and where it was held', async () => {
    expect(await refined('Meeting', ['start', '^chaired', 'heldAt'], ['24th SCO summit'])).toEqual([
      {
        state: '24th meeting of the Council of Heads of State, Astana 2024',
        id: 'astana-2024',
        start: '2024-07-04T00:00:00Z',
        'who or what chaired it': 'Kassym-Jomart Tokayev',
        heldAt: 'Independence Palace',
      },
    ]);
  });
});

(pythonPath ? describe : describe.skip)('the reconciliation client of PyPI', () => {
  test('matches a column of names in three scripts', async () => {
    const api = await openServedApi();
    const names = ['Казахстан', '哈萨克斯坦', 'Belarus', 'KGZ'];
    const script = new URL('../third-party/reconcile_names.py', import.meta.url);
    expect(await python(script, [`${api.server.address}/reconcile`, 'State', ...names])).toEqual({
      Казахстан: ['kazakhstan', true],
      哈萨克斯坦: ['kazakhstan', true],
      Belarus: ['belarus', true],
      KGZ: ['kyrgyzstan', true],
    });
    await api.close();
  });
});
