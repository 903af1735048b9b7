import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import { failureOf, NoAnswer, problemOf } from '../../packages/pothos-neo4j/src/run/database-errors.ts';

/** The driver makes its errors with more than it declares here. */
const error = (code: string, message = 'about it'): Neo4jError => new Neo4jError(message, code, '', '');

/** What is not a mistake of ours, by its code; all else that begins with Neo.ClientError is one. */
const sorted: Readonly<Record<string, readonly string[]>> = {
  TIMEOUT: [
    'Neo.ClientError.Procedure.ProcedureTimedOut',
    'Neo.ClientError.Transaction.TransactionTimedOut',
    'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
    'Neo.TransientError.Statement.ExecutionTimeout',
  ],
  TOO_LARGE: [
    'Neo.ClientError.General.TransactionOutOfMemoryError',
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    'Neo.TransientError.General.OutOfMemoryError',
    'Neo.TransientError.General.StackOverFlowError',
    'Neo.TransientError.General.TransactionMemoryLimit',
  ],
  DATABASE_UNAVAILABLE: [
    'Neo.ClientError.Cluster.NotALeader',
    'Neo.ClientError.Cluster.Routing',
    'Neo.ClientError.Database.DatabaseNotFound',
    'Neo.ClientError.Database.ExistingAliasFound',
    'Neo.ClientError.Database.ExistingDatabaseFound',
    'Neo.ClientError.Database.IllegalAliasChain',
    'Neo.ClientError.Routing.DbmsInPanic',
    'Neo.ClientError.Routing.RoutingFailed',
    'Neo.ClientError.Security.AuthenticationRateLimit',
    'Neo.ClientError.Security.AuthorizationExpired',
    'Neo.ClientError.Security.CredentialsExpired',
    'Neo.ClientError.Security.TokenExpired',
    'Neo.ClientError.Security.Unauthorized',
    'Neo.ClientError.Statement.EntityNotFound',
    'Neo.ClientError.Transaction.LockClientStopped',
    'Neo.ClientError.Transaction.Terminated',
  ],
};
const codeOf = (code: string): string => {
  const found = Object.entries(sorted).find(([, codes]) => codes.includes(code));
  const isOurs = /^Neo\.ClientError\.|^Neo\.DatabaseError\.Statement\./.test(code);
  return found?.[0] ?? (isOurs ? 'INTERNAL' : 'DATABASE_UNAVAILABLE');
};

const list = await readFile(new URL('neo4j-status-codes.txt', import.meta.url), 'utf8');
const codes = list.split('\n').filter(Boolean);

describe('each error class of Neo4j 5.26', () => {
  test('is in the list once', () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(100);
    expect(
      Object.values(sorted)
        .flat()
        .filter((code) => !codes.includes(code)),
    ).toEqual([]);
  });

  test.each(codes)('%s', (code) => {
    expect(failureOf(error(code)).code).toBe(codeOf(code));
  });

  test('is tried again only where it may pass, and never where it is a mistake of ours, took too long or was too large', () => {
    const passing = codes.filter((code) => failureOf(error(code)).mayPass);
    expect(passing.filter((code) => codeOf(code) !== 'DATABASE_UNAVAILABLE')).toEqual([]);
    expect(passing).toEqual(
      expect.arrayContaining(['Neo.TransientError.General.DatabaseUnavailable', 'Neo.ClientError.Cluster.NotALeader']),
    );
  });
});

test.each<[string, unknown, string, boolean]>([
  ['a connection that broke', error('ServiceUnavailable'), 'DATABASE_UNAVAILABLE', true],
  ['a session that expired', error('SessionExpired'), 'DATABASE_UNAVAILABLE', true],
  ['a broken protocol', error('ProtocolError'), 'DATABASE_UNAVAILABLE', false],
  [
    'no connection in time',
    error('N/A', 'Connection acquisition timed out in 60000 ms.'),
    'DATABASE_UNAVAILABLE',
    false,
  ],
  [
    'a closed pool',
    error('N/A', 'Pool is closed, it is no more able to serve requests.'),
    'DATABASE_UNAVAILABLE',
    false,
  ],
  ['a value that cannot be sent', error('N/A', 'Cannot pack this value: function'), 'INTERNAL', false],
  ['no answer', new NoAnswer('Neo4j did not answer in time.'), 'TIMEOUT', false],
  ['a mistake in our code', new TypeError('x is not a function'), 'INTERNAL', false],
  ['anything', 'a text', 'INTERNAL', false],
])('%s', (_, given, code, mayPass) => {
  expect(failureOf(given)).toEqual({ code, mayPass });
});

test('an error for a client has a code, and names neither its reason nor HTTP', () => {
  expect(problemOf(new TypeError('secret')).toJSON()).toEqual({
    message: 'Something went wrong inside the server.',
    extensions: { code: 'INTERNAL' },
  });
  expect(problemOf(error('ServiceUnavailable')).extensions).toEqual({ code: 'DATABASE_UNAVAILABLE' });
});
