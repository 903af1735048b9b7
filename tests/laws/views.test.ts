import { afterAll, beforeAll, describe, test } from '@jest/globals';
import fc from 'fast-check';
import { dayAfter, dayBefore } from '../../src/model/time.ts';
import { type Api, openApi } from '../support/api.ts';
import { derivedAgree, partingViews } from './derived.ts';
import { boundaryAgrees, exportsAgree } from './exported.ts';
import { readStatements } from './reading.ts';
import { type AskedView, boundaryDays, sampled, views } from './sampled.ts';
import { listsAgree, pairsOf, relationAgreesWithReading, simpleRelations, traversalsAgree } from './views.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const drawn = await sampled();
const reading = await readStatements();
const inForce = [...(drawn.values.get('inForce') ?? [])].map(String);

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** Two kinds of view, others each time, each on several days. */
const [first = {}, second = {}] = fc.sample(views(drawn), { seed, numRuns: 2 });
const days = fc.sample(fc.constantFrom(...drawn.days), { seed, numRuns: 8 });
const asked: readonly AskedView[] = [first, second].flatMap((view) => days.map((date) => ({ ...view, date })));

describe(`a view shows what a naive reading of the statements does (seed ${seed})`, () => {
  test('in the lists of all kinds, their names, properties and counts', async () => {
    for (const view of [{}, ...asked]) {
      await listsAgree(api, reading, view);
    }
  }, 300_000);

  test('on each day on which a document comes into force, the day before and the day after', async () => {
    for (const date of inForce
      .filter((_, index) => (index + seed) % 3 === 0)
      .flatMap((day) => [dayBefore(day), day, dayAfter(day)])) {
      await listsAgree(api, reading, { date });
      await exportsAgree(api, reading, { date });
    }
  }, 300_000);

  test('on days on which something begins or ends, possibly and certainly', async () => {
    for (const date of boundaryDays(drawn).filter((_, index) => (index + seed) % 30 === 0)) {
      await boundaryAgrees(api, reading, { date });
      await boundaryAgrees(api, reading, { date, certainty: 'CERTAIN' });
    }
  }, 300_000);

  test('in relations', async () => {
    for (const relation of simpleRelations.filter(
      (each, index) => each.mapping.defaults || (index + seed) % 20 === 0,
    )) {
      for (const view of asked.slice(0, days.length)) {
        await relationAgreesWithReading(api, reading, relation, view);
      }
    }
  }, 300_000);

  test('in paths and subgraphs', async () => {
    const ends = pairsOf(reading, { seed, numRuns: 17 });
    for (const [index, view] of [{}, ...asked].entries()) {
      await traversalsAgree(api, reading, view, ends[index] ?? []);
      await traversalsAgree(api, reading, view, ['sco', ends[index]?.[1] ?? '']);
    }
  }, 300_000);

  test('in what is derived, where views part the statements behind it', async () => {
    const drawing = fc.sample(partingViews(reading, drawn), { seed, numRuns: 12 });
    for (const view of [{}, { includePlanned: true }, ...drawing]) {
      await derivedAgree(api, reading, view);
    }
  }, 300_000);

  test('in exports', async () => {
    for (const view of [{}, ...asked.slice(0, 4), ...asked.slice(-4)]) {
      await exportsAgree(api, reading, view);
    }
  }, 300_000);
});
