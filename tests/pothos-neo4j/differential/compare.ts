import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { schema } from '../../../schema/index.ts';
import { defaultLimits } from '../../../src/contract/limits.ts';
import { imageOf } from '../../../src/knowledge/image.ts';
import { openDataset } from '../../../src/knowledge/open.ts';
import { type Api, openApi } from '../../support/api.ts';
import { memoryOf } from '../../support/memory.ts';
import { fixtures } from '../../support/test-database.ts';
import type { MemoryGraph } from './memory-graph.ts';
import { Naive } from './naive.ts';
import { withDerived } from './naive-derived.ts';
import { isSameAnswer } from './naive-pages.ts';
import type { Pool } from './random-arguments.ts';
import { chooserOf } from './random-draft.ts';
import { randomOperation } from './random-operation.ts';

/** The API with room for what random operations ask: what is compared are answers, and views in views in views become long texts. */
export const openComparedApi = (): Promise<Api> =>
  openApi({ limits: { ...defaultLimits, cypherCharacters: 100_000, directives: 1_000 } });

/** What the fixtures become, in memory: the same data, never through Neo4j, and what is derived of them. */
export async function memoryGraph(): Promise<MemoryGraph> {
  return withDerived(memoryOf(await imageOf(await openDataset(fixtures))));
}

/** Every value that some property holds, by its name. */
export function poolOf({ nodes, relationships }: MemoryGraph): Pool {
  const pool: Record<string, Set<unknown>> = {};
  for (const { properties } of [...nodes, ...relationships]) {
    for (const [name, value] of Object.entries(properties)) {
      pool[name] ??= new Set();
      pool[name].add(value);
    }
  }
  pool.entity = new Set(nodes.flatMap(({ labels, properties: { id } }) => (labels.includes('Entity') ? [id] : [])));
  return Object.fromEntries(Object.entries(pool).map(([name, values]) => [name, [...values]]));
}

export interface Compared {
  readonly operations: number;
  /** How many of them asked a second time, with cursors of the first answer. */
  readonly withCursors: number;
  readonly rows: number;
}

/**
 * Asks the API random operations and compares every answer with the naive one, and that each took one statement at most.
 * @param asksOf tells the operations that are meant, where not all are
 * @throws Error with seed, operation and variables of the first that differs.
 */
export async function compareRandomOperations(
  api: Api,
  numRuns: number,
  seed: number,
  asksOf = /(?:)/,
): Promise<Compared> {
  const graph = await memoryGraph();
  const naive = new Naive(schema, graph);
  const pool = poolOf(graph);
  const compared = { operations: 0, withCursors: 0, rows: 0 };
  const compare = async (text: string, variables: Record<string, unknown>): Promise<unknown> => {
    const answer = await api.ask(text, variables);
    const expected = await naive.answer(text, variables);
    const [data, wanted] = [answer.data, JSON.parse(JSON.stringify(expected.data ?? null))];
    if (answer.errors || expected.errors || answer.statements > 1 || !isSameAnswer(data, wanted)) {
      throw new Error(
        [
          `seed ${seed}: the answers differ.`,
          text,
          `variables ${JSON.stringify(variables)}`,
          `statements ${answer.statements}`,
          `plugin ${JSON.stringify(answer.errors ?? data)}`,
          `naive ${JSON.stringify(expected.errors ?? wanted)}`,
          answer.cypher,
        ].join('\n'),
      );
    }
    compared.rows += JSON.stringify(data).length;
    return data;
  };
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (generate) => {
      let operation = randomOperation(schema, pool, chooserOf(generate, fc.nat));
      while (!asksOf.test(operation.text)) {
        operation = randomOperation(schema, pool, chooserOf(generate, fc.nat));
      }
      const { text, variables, cursors } = operation;
      const problems = validate(schema, parse(text));
      if (problems.length > 0) {
        throw new Error(`The generator made an invalid operation: ${problems[0]?.message}\n${text}`);
      }
      compared.operations += 1;
      const data = await compare(text, variables);
      const found = cursors.flatMap(({ variable, path }, index) => {
        const cursor = cursorAt(data, path, index % 2 === 0 ? 'end' : 'start');
        return cursor === undefined ? [] : [[variable, cursor] as const];
      });
      if (found.length > 0) {
        compared.withCursors += 1;
        await compare(text, { ...variables, ...Object.fromEntries(found) });
      }
    }),
    { numRuns, seed, endOnFailure: true },
  );
  return compared;
}

/** The first cursor to be found along a path of response names, through whatever lists lie on the way. */
function cursorAt(data: unknown, path: readonly string[], end: 'start' | 'end'): string | undefined {
  if (Array.isArray(data)) {
    return data.map((each) => cursorAt(each, path, end)).find((each) => each !== undefined);
  }
  if (typeof data !== 'object' || data === null) {
    return undefined;
  }
  const [name, ...rest] = path;
  if (name !== undefined) {
    return cursorAt(Reflect.get(data, name), rest, end);
  }
  const cursor = (Reflect.get(data, 'ends') as Record<string, unknown> | undefined)?.[end];
  return typeof cursor === 'string' ? cursor : undefined;
}
