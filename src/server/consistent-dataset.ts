import { GraphQLError } from 'graphql';
import type { Executor } from 'pothos-neo4j';
import type { DatasetState, LookUp } from './dataset-state.ts';

/**
 * Asks the graph only while it holds one version of the data: readers see the old dataset or the new one, never a mix. An answer during
 * which the data were replaced is asked for once more.
 */
export const withConsistentDataset =
  (executor: Executor, state: LookUp): Executor =>
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
export function problemOf(state: DatasetState | undefined): GraphQLError | undefined {
  if (!state) {
    return unavailable(
      'DATABASE_UNAVAILABLE',
      'The database does not answer at the moment; try again in a little while.',
      2,
    );
  }
  return state.isLoading
    ? unavailable('LOADING', 'A new version of the data is being loaded; ask again in a while.', 5)
    : undefined;
}

const unavailable = (code: string, message: string, seconds: number): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code, http: { status: 503, headers: { 'retry-after': String(seconds) } } },
  });
