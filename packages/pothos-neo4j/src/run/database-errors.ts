import { GraphQLError } from 'graphql';
import { Neo4jError } from 'neo4j-driver';

/** What a failure of the database is to who asks, and whether the same statement may succeed if it is tried again at once. */
export interface DatabaseFailure {
  readonly code: 'DATABASE_UNAVAILABLE' | 'INTERNAL' | 'TIMEOUT' | 'TOO_LARGE';
  readonly mayPass: boolean;
}

const timeout: DatabaseFailure = { code: 'TIMEOUT', mayPass: false };
const tooLarge: DatabaseFailure = { code: 'TOO_LARGE', mayPass: false };
/** A mistake of ours, or of who set the database up: trying again does not help. */
const ours: DatabaseFailure = { code: 'INTERNAL', mayPass: false };
const away: DatabaseFailure = { code: 'DATABASE_UNAVAILABLE', mayPass: false };
const awayForNow: DatabaseFailure = { code: 'DATABASE_UNAVAILABLE', mayPass: true };

/**
 * Every class of error that Neo4j (https://neo4j.com/docs/status-codes/current/) and its driver tell, by the beginning of its code; the
 * first that fits holds.
 */
const failures: readonly (readonly [code: string, failure: DatabaseFailure])[] = [
  ['Neo.ClientError.Transaction.TransactionTimedOut', timeout],
  ['Neo.ClientError.Procedure.ProcedureTimedOut', timeout],
  ['Neo.TransientError.Statement.ExecutionTimeout', timeout],
  ['Neo.ClientError.General.TransactionOutOfMemoryError', tooLarge],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', tooLarge],
  ['Neo.TransientError.General.OutOfMemoryError', tooLarge],
  ['Neo.TransientError.General.TransactionMemoryLimit', tooLarge],
  ['Neo.TransientError.General.StackOverFlowError', tooLarge],
  // A load takes away what a statement has found already.
  ['Neo.ClientError.Statement.EntityNotFound', awayForNow],
  ['Neo.ClientError.Statement.', ours],
  ['Neo.DatabaseError.Statement.', ours],
  ['Neo.ClientError.Security.Forbidden', ours],
  ['Neo.ClientError.Security.AuthorizationExpired', awayForNow],
  ['Neo.ClientError.Security.', away],
  ['Neo.ClientError.Cluster.', awayForNow],
  ['Neo.ClientError.Routing.', away],
  ['Neo.ClientError.Database.', away],
  // What a stop, or a load that waits no longer, ends.
  ['Neo.ClientError.Transaction.Terminated', awayForNow],
  ['Neo.ClientError.Transaction.LockClientStopped', awayForNow],
  ['Neo.ClientError.', ours],
  ['Neo.TransientError.', awayForNow],
  ['Neo.DatabaseError.', away],
  ['ServiceUnavailable', awayForNow],
  ['SessionExpired', awayForNow],
  ['ProtocolError', away],
];

/** The database neither answered nor failed in time, as one that is paused or cut off. */
export class NoAnswer extends Error {}

/** The driver gives its own failures no code; of these only the ones about its connections are the database's. */
const ofConnections = /\b(?:acquisition|pool|connection)\b/i;

/** What an error is, of whatever kind: what comes from neither Neo4j nor its driver is a mistake of ours. */
export function failureOf(error: unknown): DatabaseFailure {
  if (error instanceof NoAnswer) {
    return timeout;
  }
  if (!(error instanceof Neo4jError)) {
    return ours;
  }
  const [, failure = ofConnections.test(error.message) ? away : ours] =
    failures.find(([code]) => error.code.startsWith(code)) ?? [];
  return failure;
}

const words: Readonly<Record<DatabaseFailure['code'], string>> = {
  TIMEOUT: 'The database did not answer in time.',
  TOO_LARGE: 'The database does not have enough memory for the operation.',
  DATABASE_UNAVAILABLE: 'The database is not available.',
  INTERNAL: 'Something went wrong inside the server.',
};

/** What a client learns of a failure inside: its code, from which a server makes a status and words of its own. It does not learn why. */
export const problemOf = (error: unknown): GraphQLError => {
  const { code } = failureOf(error);
  return new GraphQLError(words[code], { extensions: { code } });
};
