import type { Executor } from '../../pothos-neo4j/index.ts';

/** Lets no error of an executor tell which names there are: graphql-js proposes those that are like the one that was asked for. */
export const withoutSuggestions =
  (executor: Executor): Executor =>
  async (args) => {
    const result = await executor(args);
    for (const error of result.errors ?? []) {
      error.message = error.message.replaceAll(/ Did you mean [^?]*\?/g, '');
    }
    return result;
  };
