import { describe, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import neo4j from 'neo4j-driver';
import { createExecutor, LimitExceeded } from 'pothos-neo4j';
import { select } from '../../packages/pothos-neo4j/src/plan/select.ts';
import { filmSchema } from './films/schema.ts';

test('a driver that gives integers as objects is refused before it is asked', async () => {
  const driver = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('neo4j', 'x'));
  try {
    expect(() => createExecutor({ driver })).toThrow(
      'createExecutor: the driver gives integers as objects; expected one made with { disableLosslessIntegers: true }.',
    );
  } finally {
    await driver.close();
  }
});

describe('limits of the schema', () => {
  const schema = filmSchema({
    pathLengths: { default: 2, largest: 3, code: 'PATH_TOO_LONG' },
    mostGroupKeys: 1,
    mostConditions: 2,
  });
  const planned = (fields: string) => () => {
    const document = parse(`{ ${fields} }`);
    const operation = getOperationAST(document);
    const pageSizes = { default: 20, largest: 500 };
    return operation && select({ schema, document, operation, variables: {}, pageSizes }).size;
  };

  test('stand in descriptions', () => {
    const { args = [] } = schema.getQueryType()?.getFields().chain ?? {};
    expect(args.find(({ name }) => name === 'maxLength')?.description).toBe(
      'The most relationships in a row, 1 to 3; 2 by default.',
    );
  });

  test.each<[string, string, string]>([
    [
      'chain(from: "a", to: "b", maxLength: 3) { length }',
      'chain(from: "a", to: "b", maxLength: 4) { length }',
      'maxLength: 4 is out of range; expected 1 to 3.',
    ],
    [
      'films { groups(by: [COLOUR]) { count } }',
      'films { groups(by: [COLOUR, MINUTES]) { count } }',
      'by and byEdge: 2 things to group by; expected 1 to 1.',
    ],
    [
      'films(filter: { minutes: { gt: 1 }, rating: { gt: 1 } }) { totalCount }',
      'films(filter: { minutes: { gt: 1 }, rating: { gt: 1 }, colour: { equals: true } }) { totalCount }',
      'This asks for too much at once; expected at most 2 conditions in filters.',
    ],
  ])('%s is within them', (within, beyond, message) => {
    expect(planned(within)()).toBeGreaterThan(0);
    expect(planned(beyond)).toThrow(message);
  });

  test('reach a server as a code and a number, and the server writes the message', () => {
    const beyond = planned('chain(from: "a", to: "b", maxLength: 4) { length }');
    expect(beyond).toThrow(LimitExceeded);
    expect(beyond).toThrow(expect.objectContaining({ code: 'PATH_TOO_LONG', most: 3 }));
  });
});
