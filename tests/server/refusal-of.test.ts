import { expect, test } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { schema } from '../../schema/index.ts';
import { refusalOf, withRefusals } from '../../src/server/refusal-of.ts';

test('a fault of the program is not an outage, and no client is asked to try again', () => {
  expect(refusalOf(new TypeError('secret')).toJSON()).toEqual({
    message: 'Something went wrong inside the server. This is a fault of the program; the server log has the details.',
    extensions: { code: 'INTERNAL', http: { status: 500, headers: {} } },
  });
  expect(refusalOf(new Neo4jError('about it', 'ServiceUnavailable', '', '')).extensions).toEqual({
    code: 'DATABASE_UNAVAILABLE',
    http: { status: 503, headers: { 'retry-after': '2' } },
  });
});

test('the server replaces the message of an operation that fails in the database; a refusal keeps its own', async () => {
  const refused = new GraphQLError('Too much.', { extensions: { code: 'TOO_COSTLY' } });
  const failed = new GraphQLError('It is slow.', { extensions: { code: 'TIMEOUT' } });
  const answer = withRefusals(async () => ({ errors: [refused, failed] }));
  const { errors } = await answer({ schema, document: parse('{ __typename }') });
  expect(errors?.[0]).toBe(refused);
  expect(errors?.[1]?.toJSON()).toEqual({
    message: 'The query took longer than its time limit. Ask for less at a time.',
    extensions: { code: 'TIMEOUT', http: { status: 503, headers: { 'retry-after': '2' } } },
  });
});
