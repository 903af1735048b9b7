import { expect, test } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { schema } from '../../schema/index.ts';
import { problemOf, withProblems } from '../../src/server/problems.ts';

test('a mistake of ours is no outage, and nobody is told to come again', () => {
  expect(problemOf(new TypeError('secret')).toJSON()).toEqual({
    message: 'Something went wrong inside the server. It is a mistake of the program, and is noted in its log.',
    extensions: { code: 'INTERNAL', http: { status: 500 } },
  });
  expect(problemOf(new Neo4jError('about it', 'ServiceUnavailable', '', '')).extensions).toEqual({
    code: 'DATABASE_UNAVAILABLE',
    http: { status: 503, headers: { 'retry-after': '2' } },
  });
});

test('of an operation that fails in the database the server tells the words; a refusal stays as it is', async () => {
  const refused = new GraphQLError('Too much.', { extensions: { code: 'TOO_COSTLY' } });
  const failed = new GraphQLError('It is slow.', { extensions: { code: 'TIMEOUT' } });
  const answer = withProblems(async () => ({ errors: [refused, failed] }));
  const { errors } = await answer({ schema, document: parse('{ __typename }') });
  expect(errors?.[0]).toBe(refused);
  expect(errors?.[1]?.toJSON()).toEqual({
    message: 'The question took longer than the database may work on it; ask for less at once.',
    extensions: { code: 'TIMEOUT', http: { status: 503, headers: { 'retry-after': '2' } } },
  });
});
