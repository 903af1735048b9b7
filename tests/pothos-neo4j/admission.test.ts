import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { createExecutor, type Demand } from 'pothos-neo4j';
import { defaultBounds } from '../../packages/pothos-neo4j/src/bounds.ts';
import { schema } from '../../schema/index.ts';
import { openDriver } from '../../src/database/connection.ts';
import { testDatabase } from '../support/test-database.ts';
import { until } from '../support/until.ts';

let driver: Driver;
beforeAll(() => {
  driver = openDriver(testDatabase().credentials);
});
afterAll(() => driver.close());

const document = parse('query ($n: Int) { states(first: $n) { nodes { name } } }');

function admitting(given: Driver, refuse = false) {
  const demands: Demand[] = [];
  const sent: string[] = [];
  const held = { now: 0 };
  const execute = createExecutor({
    driver: given,
    bounds: { ...defaultBounds, values: 100 },
    onStatement: ({ text }) => sent.push(text),
    admit: async (demand) => {
      demands.push(demand);
      if (refuse) {
        throw new GraphQLError('Try again.', { extensions: { code: 'OVERLOADED' } });
      }
      held.now += 1;
      return () => {
        held.now -= 1;
      };
    },
  });
  const ask = async (n: number) => {
    const { errors } = await execute({ schema, document, variableValues: { n } });
    return errors?.[0]?.extensions.code;
  };
  return { ask, demands, sent, held };
}

test('a statement asks to be admitted, once with its length, and is freed when it has been answered', async () => {
  const { ask, demands, sent, held } = admitting(driver);
  expect([await ask(1), await ask(2)]).toEqual([undefined, undefined]);
  // A row is a value, and so is its name.
  expect(demands).toEqual([
    { newCharacters: sent[0]?.length, values: 2 },
    { newCharacters: 0, values: 4 },
  ]);
  await until(async () => held.now === 0, 5_000, 'both are freed');
});

test('an operation that is too costly sends nothing', async () => {
  const { ask, demands, sent } = admitting(driver);
  expect([await ask(500), demands, sent]).toEqual(['TOO_COSTLY', [], []]);
});

test('an operation that is not admitted is not sent', async () => {
  const { ask, sent } = admitting(driver, true);
  expect([await ask(1), sent]).toEqual(['OVERLOADED', []]);
});

test('a statement that fails is freed as well', async () => {
  const nowhere = openDriver({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'x' });
  try {
    const { ask, held } = admitting(nowhere);
    expect(await ask(1)).toBe('DATABASE_UNAVAILABLE');
    await until(async () => held.now === 0, 5_000, 'it is freed');
  } finally {
    await nowhere.close();
  }
});
