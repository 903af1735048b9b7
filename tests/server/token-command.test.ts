import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { entryOf, readTokens } from '../../src/server/protect/tokens.ts';
import { run } from '../support/cli.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-access-'));
  file = join(folder, 'tokens.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the command line', () => {
  const command = (...words: string[]) => run(['token', ...words], { environment: { SCO_GRAPH_TOKENS_FILE: file } });

  test('makes a token, shows it once, lists it and takes it back', async () => {
    const added = await command('add', 'anna', '--per-minute', '30');
    const [token = ''] = added.output.split('\n');
    expect(token).toMatch(/^sco_[\w-]{43}$/);
    expect(entryOf(await readTokens(file), token)).toMatchObject({ name: 'anna', perMinute: 30 });
    expect((await command('list')).output).toMatch(/^anna +30 a minute, since \d{4}-\d\d-\d\d\n$/);
    expect(await command('add', 'anna')).toMatchObject({
      code: 1,
      output: expect.stringContaining('There is a token "anna" already.'),
    });
    expect(await command('add', 'a b')).toMatchObject({
      code: 1,
      output: expect.stringContaining('expected 1 to 64 letters'),
    });
    expect((await command('remove', 'anna')).output).toBe('Taken back: anna.\n');
    expect(await command('remove', 'anna')).toMatchObject({
      code: 1,
      output: expect.stringContaining('There is no token "anna".'),
    });
  }, 60_000);

  test('loses none of those that are made at once, and hides the file whatever lay in its place', async () => {
    await writeFile(`${file}.new`, 'left behind', { mode: 0o644 });
    const names = ['anna', 'boris', 'chen', 'dana'];
    const runs = await Promise.all(names.map((name) => command('add', name)));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect((await readTokens(file)).map(({ name }) => name).sort()).toEqual(names);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['tokens.json']);
  }, 60_000);

  test('says so where there is no folder for the file', async () => {
    const { code, output } = await run(['token', 'add', 'anna'], {
      environment: { SCO_GRAPH_TOKENS_FILE: join(folder, 'nowhere', 'tokens.json') },
    });
    expect([code, output]).toEqual([1, expect.stringContaining(`There is no folder ${join(folder, 'nowhere')}.`)]);
  }, 60_000);
});
