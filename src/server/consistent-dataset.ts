import type { Executor } from 'pothos-neo4j';
import type { DatasetState, ReadDatasetState } from './dataset-state.ts';
import { Refusal } from './refusal.ts';

/**
 * Asks the graph only while it holds one version of the data: readers see the old dataset or the new one, never a mix. An answer during
 * which the data were replaced is asked for once more.
 */
export const withConsistentDataset =
  (executor: Executor, state: ReadDatasetState): Executor =>
  async (args) => {
    const before = await state();
    const problem = problemOf(before);
    if (problem) {
      return { errors: [problem] };
    }
    const result = await executor(args);
    const after = await state();
    if (after === before || after?.digest === before?.digest) {
      return result;
    }
    const changed = problemOf(after);
    return changed ? { errors: [changed] } : executor(args);
  };

/** Why the data cannot be asked at the moment, if there is a reason. */
export function problemOf(state: DatasetState | undefined): Refusal | undefined {
  if (!state) {
    return new Refusal('DATABASE_UNAVAILABLE');
  }
  return state.isLoading ? new Refusal('LOADING') : undefined;
}
