import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import { supervise } from '../../src/database/supervisor.ts';
import { datasetState } from '../../src/server/dataset-state.ts';
import { rateOfLines } from '../../src/server/observe/rate-of-lines.ts';
import { writeTokens } from '../../src/server/protect/change-tokens.ts';
import { makeToken } from '../../src/server/protect/tokens.ts';
import { watchedTokens } from '../../src/server/protect/watched-tokens.ts';
import { testDatabase } from '../support/test-database.ts';
import { until } from '../support/until.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every source file of the program, and what it says. */
async function sources(): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const names = (
    await Promise.all(
      ['src', 'schema', 'scripts'].map(async (folder) =>
        (await readdir(join(root, folder), { recursive: true })).map((name) => join(folder, name)),
      ),
    )
  ).flat();
  return Promise.all(
    names
      .filter((name) => /\.tsx?$/.test(name))
      .map(async (name) => ({ name, text: await readFile(join(root, name), 'utf8') })),
  );
}

/** Where the time of day is asked for, since it is what is wanted: a name, a heading, the day of a question. */
const asksForTheDay = [
  'src/commands/backup.ts',
  'src/commands/token.ts',
  'src/database/console-log.ts',
  'src/server/response-cache.ts',
];

test('no duration is measured by a clock that can be set', async () => {
  const found = (await sources()).filter(({ text }) => /Date\.now|new Date\(\)/.test(text));
  expect(found.map(({ name }) => name).sort()).toEqual(asksForTheDay);
});

describe.each([
  ['an hour back', -3_600_000],
  ['an hour forward', 3_600_000],
])('a clock set %s', (_, by) => {
  let folder: string;
  let driver: Driver;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sco-graph-clock-'));
    driver = openDriver(testDatabase().credentials);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await driver.close();
    await rm(folder, { recursive: true, force: true });
  });
  const setClock = () => {
    const now = Date.now;
    jest.spyOn(Date, 'now').mockImplementation(() => now() + by);
  };

  test('the state of the data is looked up as before', async () => {
    const state = datasetState(driver, undefined);
    const first = await state();
    expect(first?.version).toBe('2.1.0');
    setClock();
    expect(await state()).toBe(first);
    await until(async () => (await state()) !== first, 2_000, 'a new look');
    expect(await state()).toEqual(first);
  });

  test('a removed token is refused within about a second, and a new one is accepted', async () => {
    const file = join(folder, 'tokens.json');
    const [anna, boris] = ['anna', 'boris'].map((name) => makeToken(name, 1, '2026-01-01').entry);
    if (!anna || !boris) {
      throw new Error('Two tokens are needed.');
    }
    await writeTokens(file, [anna]);
    const tokens = watchedTokens(file);
    expect(await tokens()).toEqual([anna]);
    setClock();
    await writeTokens(file, [boris]);
    await until(async () => (await tokens())[0]?.name === 'boris', 2_000, 'a new look');
    expect(await tokens()).toEqual([boris]);
  });

  test('lines of a log are counted again each second', async () => {
    const rate = rateOfLines();
    const counted = () => Array.from({ length: 20 }, rate.allows).filter((allows) => allows).length;
    expect(counted()).toBeGreaterThanOrEqual(10);
    setClock();
    await until(async () => rate.allows(), 2_000, 'the next second');
  });

  test('a Neo4j that ends is started again', async () => {
    setClock();
    const restarted = new Promise<void>((resolve) => {
      const supervisor = supervise(
        {
          isAlive: () => false,
          restart: async () => {
            supervisor.stop();
            resolve();
          },
        },
        () => {},
      );
    });
    await restarted;
  });
});
