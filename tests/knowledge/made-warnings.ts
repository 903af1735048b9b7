import type { LookAlikes } from '../../src/knowledge/data-format.ts';
import { datasetOfMade, type Made } from './made-dataset.ts';

/** What is odd in it, but for sources that nothing cites. */
export const warnings = (made: Made, reviewed: LookAlikes = []): string[] =>
  datasetOfMade(made, [{ id: 's1' }], reviewed).warnings.flatMap(({ message }) =>
    message === 'nothing cites this source' ? [] : [message],
  );
