import type { GraphQLError } from 'graphql';
import type { Executor } from 'pothos-neo4j';

/** Lets no error of an executor tell which names there are: graphql-js proposes those that are like the one that was asked for. */
export const withoutSuggestions =
  (executor: Executor): Executor =>
  async (args) => {
    const result = await executor(args);
    result.errors?.forEach(forgetSuggestions);
    return result;
  };

/** Takes the proposals of graphql-js out of an error. */
export const forgetSuggestions = (error: GraphQLError): void => {
  error.message = error.message.replaceAll(/ Did you mean [^?]*\?/g, '');
};
