import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ExecutionArgs, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { createExecutor } from 'pothos-neo4j';
import { defaultBounds } from '../../packages/pothos-neo4j/src/bounds.ts';
import { costOf } from '../../packages/pothos-neo4j/src/plan/cost.ts';
import { select } from '../../packages/pothos-neo4j/src/plan/select.ts';
import { schema } from '../../schema/index.ts';
import { openDriver } from '../../src/database/connection.ts';
import { testDatabase } from '../support/test-database.ts';
import { memoryGraph, poolOf } from './differential/compare.ts';
import { chooserOf } from './differential/random-draft.ts';
import { randomOperation } from './differential/random-operation.ts';

let driver: Driver;
beforeAll(() => {
  driver = openDriver(testDatabase().credentials);
});
afterAll(() => driver.close());

/** The values of an answer: each row of a list that is an object, and each field that is not. */
function valuesOf(answer: unknown, isRow = false): number {
  if (Array.isArray(answer)) {
    const rows = answer.filter((each) => typeof each === 'object' && each !== null);
    return rows.length === 0
      ? Math.min(1, answer.length)
      : rows.reduce<number>((sum, row) => sum + valuesOf(row, true), 0);
  }
  return typeof answer === 'object' && answer !== null
    ? Object.values(answer).reduce<number>((sum, each) => sum + valuesOf(each), isRow ? 1 : 0)
    : answer === null || answer === undefined
      ? 0
      : 1;
}

const loose = { ...defaultBounds, values: 1e12, cypherCharacters: 1e6 };
const answering = () => createExecutor({ driver, bounds: loose });
/** Sends nothing, but says how large an answer is. */
const weighing = () => createExecutor({ driver, bounds: { ...loose, answerValues: -1 } });

test('what an answer holds is known to Neo4j before it is sent, and is never more than was known before it was asked', async () => {
  const [answer, weigh] = [answering(), weighing()];
  const pool = poolOf(await memoryGraph());
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (generate) => {
      const { text, variables: variableValues } = randomOperation(schema, pool, chooserOf(generate, fc.nat));
      const document = parse(text);
      if (validate(schema, document).length > 0) {
        return;
      }
      const args: ExecutionArgs = { schema, document, variableValues };
      const answered = await answer(args);
      if (answered.errors) {
        return;
      }
      const { errors } = await weigh(args);
      if (!errors) {
        // Nothing of it is in the graph.
        return;
      }
      const size = Number(/^The answer has (\d+) values/.exec(errors[0]?.message ?? '')?.[1]);
      const held = valuesOf(answered.data);
      const operation = getOperationAST(document);
      const { coerced: variables = {} } = getVariableValues(
        schema,
        operation?.variableDefinitions ?? [],
        variableValues,
      );
      const cost =
        operation &&
        costOf(select({ schema, document, operation, variables, pageSizes: { default: 20, largest: 500 } }));
      compared += 1;
      expect({ text, held, size, isEnough: held <= size }).toEqual({ text, held, size, isEnough: true });
      const known = cost?.(variables) ?? 0;
      expect({ text, size, known, isKnown: size <= known }).toEqual({ text, size, known, isKnown: true });
    }),
    { numRuns: 25, endOnFailure: true, seed: Number(process.env.SEED ?? 19) },
  );
  expect(compared).toBeGreaterThan(10);
}, 300_000);

test('an answer that is too large is not sent', async () => {
  const execute = createExecutor({ driver, bounds: { ...defaultBounds, answerValues: 8 } });
  const document = parse('query ($n: Int) { states(first: $n) { nodes { id name } } }');
  const ask = async (n: number) => {
    const { errors, data } = await execute({ schema, document, variableValues: { n } });
    return errors?.map(({ message, extensions }) => [extensions.code, message]) ?? data;
  };
  expect(await ask(2)).toMatchObject({ states: { nodes: [{}, {}] } });
  expect(await ask(500)).toEqual([
    [
      'RESPONSE_TOO_LARGE',
      expect.stringMatching(
        /^The answer has \d+ values: its rows, and the fields of each; expected at most 8\. Ask for smaller pages with first, and read on with after\.$/,
      ),
    ],
  ]);
});
