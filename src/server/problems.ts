import { GraphQLError } from 'graphql';
import { type Executor, problemOf as failureOf } from 'pothos-neo4j';

const words: Readonly<Record<string, string>> = {
  TIMEOUT: 'The question took longer than the database may work on it; ask for less at once.',
  TOO_LARGE: 'The question needs more memory than the database may use for it; ask for less at once.',
  DATABASE_UNAVAILABLE: 'The database does not answer at the moment; try again in a little while.',
  INTERNAL: 'Something went wrong inside the server. It is a mistake of the program, and is noted in its log.',
};

/** What a client is told of a failure inside: words, a code and a status. */
export const problemOf = (error: unknown): GraphQLError => worded(failureOf(error));

/** The words and the status of a failure inside; other errors as they are. */
function worded(error: GraphQLError): GraphQLError {
  const { code } = error.extensions;
  const message = words[String(code)];
  const http = code === 'INTERNAL' ? { status: 500 } : { status: 503, headers: { 'retry-after': '2' } };
  return message === undefined ? error : new GraphQLError(message, { extensions: { code, http } });
}

/** Tells of failures of the database in the words of the server. */
export const withProblems =
  (executor: Executor): Executor =>
  async (args) => {
    const result = await executor(args);
    return result.errors && !('data' in result) ? { ...result, errors: result.errors.map(worded) } : result;
  };
