import { GraphQLError } from 'graphql';
import { type MaskError, maskError } from 'graphql-yoga';
import { responseTooLong } from 'pothos-neo4j';
import { Refusal } from './refusal.ts';
import { refusalOf } from './refusal-of.ts';

/**
 * What a client learns of an error that nobody foresaw. What goes wrong inside stays inside; what is nested so deeply that the stack ends,
 * or becomes longer than a text can be, is for the client to correct.
 */
export const maskUnexpected: MaskError = (error, message, isDev) => {
  const tooMuch = askedTooMuch(error);
  const shown = tooMuch ?? maskError(error, message, isDev);
  return shown === tooMuch || shown === error ? shown : inside(error);
};

/** A mistake of ours; where it is one of a field, the client learns its place, and the rest of the answer stands. */
function inside(error: unknown): GraphQLError {
  if (!(error instanceof GraphQLError)) {
    return refusalOf(error);
  }
  const { nodes = null, path = null, extensions } = error;
  return new Refusal('INTERNAL', undefined, { nodes, path, setsStatus: extensions.http !== undefined });
}

function askedTooMuch(error: unknown): GraphQLError | undefined {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (!(cause instanceof RangeError)) {
    return undefined;
  }
  if (cause.message.startsWith('Maximum call stack')) {
    return new Refusal('BAD_USER_INPUT', 'The operation or its variables are nested too deeply.', { setsStatus: true });
  }
  return cause.message === 'Invalid string length' ? responseTooLong() : undefined;
}

/** Yoga's own words go nowhere, but for errors that are the program's. */
export function yogaLogger(onUnexpectedError: (error: unknown) => void = () => {}) {
  const quiet = () => {};
  const error = (problem: unknown) => {
    if (!askedTooMuch(problem)) {
      onUnexpectedError(problem);
    }
  };
  return { debug: quiet, info: quiet, warn: quiet, error };
}
