import { GraphQLError } from 'graphql';
import { type Executor, problemOf } from 'pothos-neo4j';
import { CodedError } from '../contract/coded-error.ts';
import { type CodeEntry, codes, isCode } from '../contract/codes.ts';
import { Refusal } from './refusal.ts';

/** What a client learns of an error of any kind; of one that nobody foresaw only that it is the program's. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) {
    return error;
  }
  if (error instanceof CodedError) {
    return error.isInternal ? new Refusal(error.code) : new Refusal(error.code, error.message);
  }
  if (!(error instanceof GraphQLError)) {
    return refusalOf(problemOf(error));
  }
  const { extensions, message, nodes = null, source = null, positions = null, path = null } = error;
  const code = isCode(extensions.code) ? extensions.code : 'BAD_USER_INPUT';
  const { message: words = message }: CodeEntry = codes[code];
  return new Refusal(code, words, { nodes, source, positions, path });
}

/** Whether an error is foreseen: the client can correct it, or has only to wait. */
export const isForeseen = (error: unknown): boolean =>
  error instanceof CodedError ? !error.isInternal : error instanceof GraphQLError;

/** Refuses an operation that is not answered at all with the status and the words of its code. */
export const withRefusals =
  (executor: Executor): Executor =>
  async (args) => {
    const result = await executor(args);
    return result.errors && !('data' in result) ? { ...result, errors: result.errors.map(worded) } : result;
  };

/** What is wrong with an operation goes to the client as it is; so does what graphql-js lets through that is not a GraphQLError, for it is masked later. */
function worded(error: GraphQLError): GraphQLError {
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  const entry: CodeEntry | undefined = isCode(code) ? codes[code] : undefined;
  return entry && !entry.inAnswer ? refusalOf(error) : error;
}
