import { afterAll, expect, test } from '@jest/globals';
import loadDatabase from '../mutation/load-database.ts';
import { tryMutants } from '../mutation/try-mutants.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const each = Number(process.env.MUTANTS ?? 20);
const words = (text = '') => text.split(' ').filter((name) => name !== '');
const only = words(process.env.MUTANT);
const named = words(process.env.ROOMS);

afterAll(loadDatabase, 120_000);

test(`of ${each} small changes of each room, at least 95 in 100 make a test fail`, async () => {
  const report = (line: string) => process.stderr.write(`${line}\n`);
  const tried = await tryMutants({ seed, each, only, named, report });
  for (const { room, noticed, compiled } of tried) {
    report(`seed ${seed}, ${room}: ${noticed} of ${compiled} noticed`);
  }
  const survivors = tried.flatMap(({ survivors }) => survivors);
  const compiled = tried.reduce((sum, room) => sum + room.compiled, 0);
  expect(compiled).toBeGreaterThan(0);
  expect({ seed, survivors: survivors.length > 0.05 * compiled ? survivors : [] }).toEqual({ seed, survivors: [] });
}, 21_600_000);
