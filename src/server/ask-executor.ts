import type { Executor } from 'pothos-neo4j';
import { schema } from '../../schema/index.ts';
import type { Ask } from '../reconciliation/query-context.ts';

/** Puts operations of our own to the graph, past HTTP; their typed documents say what is answered. */
export const askWith =
  (executor: Executor): Ask =>
  async (document, variableValues) => {
    const result = await executor({ schema, document, variableValues });
    if (result.errors?.[0]) {
      throw result.errors[0];
    }
    const { data } = JSON.parse(result.stringify?.(result) ?? JSON.stringify(result));
    return data;
  };
