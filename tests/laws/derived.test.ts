import { afterAll, beforeAll, test } from '@jest/globals';
import fc from 'fast-check';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { drawnDatasets } from '../knowledge/drawn-dataset.ts';
import type { Api } from '../support/api.ts';
import { openScratchApi } from '../support/scratch-api.ts';
import { derivedAgree, partingViews } from './derived.ts';
import { Reading } from './reading.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

let api: Api;
beforeAll(async () => {
  api = await openScratchApi();
});
afterAll(() => api.close());

test(`of datasets drawn by chance, a view shows what one statement behind it lets it show (seed ${seed})`, async () => {
  for (const dataset of fc.sample(drawnDatasets, { seed, numRuns: 4 })) {
    await loadDataset(api.driver, dataset);
    const reading = new Reading(dataset.entities(), dataset.sources);
    const views = fc.sample(partingViews(reading, { days: ['2018-06-08', '2019-01-01'] }), { seed, numRuns: 8 });
    for (const view of [{}, { includePlanned: true }, ...views]) {
      await derivedAgree(api, reading, view);
    }
  }
}, 240_000);
