import {
  type ExecutionArgs,
  type ExecutionResult,
  execute as executeWithGraphql,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
} from 'graphql';
import { emit, isEmitted } from '../emit/statement.ts';
import { mostRows as standardMostRows } from '../model/bounds.ts';
import { costOf } from '../plan/cost.ts';
import type { OperationPlan, Read, Variables } from '../plan/plan.ts';
import { select } from '../plan/select.ts';
import type { PageSizes } from '../plan/select-path.ts';
import { PlanCache } from './plan-cache.ts';
import { type Shaper, shaper } from './shape.ts';
import { type Running, runStatement, type Statement } from './statement.ts';

/** A plan with all that is made from it once. */
export interface CompiledOperation {
  readonly plan: OperationPlan;
  /** Undefined where the operation asks nothing of the graph. */
  readonly text: string | undefined;
  readonly cost: Read<number>;
  readonly shape: Shaper;
}

/** How long the parts of an answer took, in milliseconds. */
export interface Timing {
  readonly planning: number;
  readonly database: number;
  readonly shaping: number;
  /** When the answer was there, in the time of performance.now(). */
  readonly ended: number;
}

export interface ExecutorOptions extends Running {
  readonly pageSizes?: PageSizes;
  /** The most rows that an answer may hold, by the sizes of its pages. */
  readonly mostRows?: number;
  /** The most characters of an answer. */
  readonly longestResponse?: number;
  /** Told how long an answer took, once it is there. */
  readonly onTimed?: (timing: Timing, args: ExecutionArgs) => void;
  /** Whether an answer is to explain itself: its statement and how often Neo4j looked into its store stand in its extensions. */
  readonly explains?: (args: ExecutionArgs) => boolean;
}

/** A result that is JSON text already: `data` is parsed only for who looks at it. */
export interface WrittenResult extends ExecutionResult {
  /** The whole response as JSON; errors are taken from the result it is given, which a server may have masked. */
  readonly stringify?: (result: ExecutionResult) => string;
  /** The number of characters of its data, where they are text already. */
  readonly length?: number;
}

export type Executor = (args: ExecutionArgs) => Promise<WrittenResult>;

const standardPageSizes: PageSizes = { standard: 20, largest: 500 };

/**
 * An `execute` that answers a query with one Cypher statement: select, emit, run, shape. Operations that also ask for
 * introspection pass through graphql-js with the shaped graph fields as their root.
 */
export function createExecutor(options: ExecutorOptions): Executor {
  const cache = new PlanCache<CompiledOperation>();
  const { pageSizes = standardPageSizes, mostRows = standardMostRows, explains = () => false, onTimed } = options;
  const { longestResponse = Number.POSITIVE_INFINITY } = options;
  return async (args) => {
    const operation = getOperationAST(args.document, args.operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) {
      const result = await executeWithGraphql(args);
      return { ...result, ...(result.errors ? { errors: result.errors.map(coded) } : {}) };
    }
    const began = performance.now();
    const { schema, document } = args;
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], args.variableValues ?? {});
    if (coerced.errors) {
      return { errors: coerced.errors.map(coded) };
    }
    const variables = coerced.coerced;
    try {
      const compiled = cache.get(document, operation, variables, () => {
        const plan = select({ schema, document, operation, variables, pageSizes });
        const text = plan.roots.some(isEmitted) ? emit(plan) : undefined;
        return { plan, text, cost: costOf(plan), shape: shaper(plan) };
      });
      refuseAbove(mostRows, compiled.cost(variables));
      const statement = statementOf(compiled, variables);
      const planned = performance.now();
      const isExplained = explains(args);
      const answered = statement && (await runStatement(options, statement, isExplained));
      const read = performance.now();
      const { text, errors } = compiled.shape(answered?.values ?? [], variables);
      if (text.length > longestResponse) {
        throw tooLong(text.length, longestResponse);
      }
      const ended = performance.now();
      const timing = { planning: planned - began, database: read - planned, shaping: ended - read, ended };
      onTimed?.(timing, args);
      const result =
        compiled.plan.complete || text === 'null' ? written(text, errors) : await beside(args, text, errors);
      return isExplained && statement
        ? Object.defineProperty(result, 'extensions', {
            value: { explain: explanationOf(statement, answered?.databaseHits, timing) },
            enumerable: true,
          })
        : result;
    } catch (error) {
      if (error instanceof GraphQLError) {
        return { errors: [error] };
      }
      throw error;
    }
  };
}

/** What graphql-js refuses has no code of its own. */
const coded = (error: GraphQLError): GraphQLError => {
  const { message, nodes, source, positions, path, originalError, extensions } = error;
  const isOfGraphql = error instanceof GraphQLError && (!originalError || originalError instanceof GraphQLError);
  return !isOfGraphql
    ? error
    : new GraphQLError(message, {
        nodes: nodes ?? null,
        source: source ?? null,
        positions: positions ?? null,
        path: path ?? null,
        extensions: { code: 'BAD_USER_INPUT', ...extensions },
      });
};

const explanationOf = (
  { text, parameters }: Statement,
  databaseHits: number | undefined,
  { planning, database, shaping }: Timing,
) => ({ cypher: text, parameters, databaseHits, milliseconds: { planning, database, shaping } });

const statementOf = ({ text, plan }: CompiledOperation, variables: Variables): Statement | undefined =>
  text === undefined
    ? undefined
    : { text, parameters: Object.fromEntries(plan.parameters.map(({ name, read }) => [name, read(variables)])) };

function refuseAbove(mostRows: number, cost: number): void {
  if (cost > mostRows) {
    throw new GraphQLError(
      `The answer may hold ${cost} rows by the sizes of its pages, multiplied where one lies in another; expected at most ${mostRows}. Ask for smaller pages with first, or for fewer lists inside lists.`,
      { extensions: { code: 'TOO_COSTLY' } },
    );
  }
}

const tooLong = (length: number, longest: number): GraphQLError =>
  new GraphQLError(
    `The answer has ${length} characters; expected at most ${longest}. Ask for smaller pages with first, and read on with after.`,
    { extensions: { code: 'RESPONSE_TOO_LARGE' } },
  );

function written(text: string, errors: readonly GraphQLError[]): WrittenResult {
  return {
    get data() {
      return JSON.parse(text);
    },
    ...(errors.length > 0 ? { errors } : {}),
    length: text.length,
    stringify: ({ errors: shown, extensions }) => {
      const rest = extensions ? `,"extensions":${JSON.stringify(extensions)}` : '';
      return `{${shown?.length ? `"errors":${JSON.stringify(shown)},` : ''}"data":${text}${rest}}`;
    },
  };
}

/** Lets graphql-js resolve what is not in the graph, with the rest as its root. */
async function beside(args: ExecutionArgs, text: string, errors: readonly GraphQLError[]): Promise<ExecutionResult> {
  const result = await executeWithGraphql({ ...args, rootValue: JSON.parse(text) });
  const all = [...errors, ...(result.errors ?? [])];
  return all.length > 0 ? { ...result, errors: all } : result;
}
