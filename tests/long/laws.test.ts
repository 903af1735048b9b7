import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayAfter, dayBefore } from '../../src/model/time.ts';
import { relationAgrees } from '../laws/counts.ts';
import { boundaryAgrees, exportsAgree } from '../laws/exported.ts';
import { groupingsOf, groupsAgree } from '../laws/groups.ts';
import { readStatements } from '../laws/reading.ts';
import { relations, roots } from '../laws/relations.ts';
import { type AskedView, boundaryDays, sampled, views } from '../laws/sampled.ts';
import { listsAgree, pairsOf, relationAgreesWithReading, simpleRelations, traversalsAgree } from '../laws/views.ts';
import { type Api, openApi } from '../support/api.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const drawn = await sampled();
const reading = await readStatements();
const hour = 3_600_000;

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** Several kinds of view, each on several days, so that Neo4j plans the same text once for all of them. */
function drawnViews(at: number, kinds: number, dates: number): AskedView[] {
  const days = fc.sample(fc.constantFrom(...drawn.days), { seed: seed + at, numRuns: dates });
  return fc
    .sample(views(drawn), { seed: seed + at, numRuns: kinds })
    .flatMap((view) => days.map((date) => ({ ...view, date })));
}

describe(`lists, counts, filters and groups agree, all of them (seed ${seed})`, () => {
  test.each(relations.map((each, index) => [`${each.root.nodeType}.${each.field.name}`, each, index] as const))(
    '%s',
    async (_, relation, index) => {
      const drawing = { seed: seed + index, drawn };
      await relationAgrees(api, relation, [{}], drawing);
      const looked = await relationAgrees(api, relation, drawnViews(index, 3, 20), drawing);
      expect(looked).toBeGreaterThan(0);
    },
    hour,
  );

  test(
    'in groups by anything',
    async () => {
      const all = [...roots, ...relations].flatMap((each) =>
        'root' in each ? groupingsOf(each.root, each) : groupingsOf(each),
      );
      let looked = 0;
      for (const [index, grouping] of all.entries()) {
        for (const view of [{}, ...drawnViews(index, 1, 1)]) {
          looked += await groupsAgree(api, grouping, view, 6);
        }
      }
      expect(looked).toBeGreaterThan(all.length);
    },
    3 * hour,
  );
});

describe(`views show what a naive reading of the statements does, on all days (seed ${seed})`, () => {
  test(
    'in lists and exports, on each boundary day and those before and after',
    async () => {
      for (const day of boundaryDays(drawn).flatMap((each) => [dayBefore(each), each, dayAfter(each)])) {
        for (const certainty of ['POSSIBLE', 'CERTAIN'] as const) {
          await listsAgree(api, reading, { date: day, certainty });
          await boundaryAgrees(api, reading, { date: day, certainty });
        }
      }
    },
    hour,
  );

  test(
    'in lists, paths, subgraphs and exports, of any kind of view',
    async () => {
      const asked = drawnViews(0, 12, 15);
      const pairs = pairsOf(reading, { seed, numRuns: asked.length });
      for (const [index, view] of asked.entries()) {
        await listsAgree(api, reading, view);
        await traversalsAgree(api, reading, view, pairs[index] ?? []);
        await exportsAgree(api, reading, view);
      }
    },
    hour,
  );

  test(
    'in each relation',
    async () => {
      for (const [index, relation] of simpleRelations.entries()) {
        for (const view of [{}, ...drawnViews(index, 4, 15)]) {
          await relationAgreesWithReading(api, reading, relation, view);
        }
      }
    },
    hour,
  );
});
