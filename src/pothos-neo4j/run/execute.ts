import {
  type ExecutionArgs,
  type ExecutionResult,
  execute as executeWithGraphql,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
} from 'graphql';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { emit, isEmitted } from '../emit/statement.ts';
import type { OperationPlan, Variables } from '../plan/plan.ts';
import { select } from '../plan/select.ts';
import type { PageSizes } from '../plan/select-path.ts';
import { PlanCache } from './plan-cache.ts';
import { type Shaper, shaper } from './shape.ts';

/** A statement as it goes to Neo4j. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A plan with all that is made from it once. */
export interface CompiledOperation {
  readonly plan: OperationPlan;
  /** Undefined where the operation asks nothing of the graph. */
  readonly text: string | undefined;
  readonly shape: Shaper;
}

export interface ExecutorOptions {
  readonly driver: Driver;
  readonly database?: string | undefined;
  readonly pageSizes?: PageSizes;
  /** Milliseconds after which Neo4j cancels a statement. */
  readonly timeout?: number;
  /** Told of every statement before it runs, for tests and for those who learn. */
  readonly onStatement?: (statement: Statement) => void;
  /** Told why the database failed; the client learns only that it did. */
  readonly onDatabaseError?: (error: unknown) => void;
}

/** A result that is JSON text already: `data` is parsed only for who looks at it. */
export interface WrittenResult extends ExecutionResult {
  /** The whole response as JSON; errors are taken from the result it is given, which a server may have masked. */
  readonly stringify?: (result: ExecutionResult) => string;
}

export type Executor = (args: ExecutionArgs) => Promise<WrittenResult>;

const standardPageSizes: PageSizes = { standard: 20, largest: 500 };
const standardTimeout = 15_000;

/**
 * An `execute` that answers a query with one Cypher statement: select, emit, run, shape. Operations that also ask for
 * introspection pass through graphql-js with the shaped graph fields as their root.
 */
export function createExecutor(options: ExecutorOptions): Executor {
  const cache = new PlanCache<CompiledOperation>();
  const pageSizes = options.pageSizes ?? standardPageSizes;
  return async (args) => {
    const operation = getOperationAST(args.document, args.operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) {
      return executeWithGraphql(args);
    }
    const { schema, document } = args;
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], args.variableValues ?? {});
    if (coerced.errors) {
      return { errors: coerced.errors };
    }
    const variables = coerced.coerced;
    try {
      const compiled = cache.get(document, operation, variables, () => {
        const plan = select({ schema, document, operation, variables, pageSizes });
        return { plan, text: plan.roots.some(isEmitted) ? emit(plan) : undefined, shape: shaper(plan) };
      });
      const values = compiled.text ? await run(options, compiled.text, compiled.plan, variables) : [];
      const { text, errors } = compiled.shape(values, variables);
      return compiled.plan.complete || text === 'null' ? written(text, errors) : await beside(args, text, errors);
    } catch (error) {
      if (error instanceof GraphQLError) {
        return { errors: [error] };
      }
      throw error;
    }
  };
}

function written(text: string, errors: readonly GraphQLError[]): WrittenResult {
  return {
    get data() {
      return JSON.parse(text);
    },
    ...(errors.length > 0 ? { errors } : {}),
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

async function run(
  { driver, database, timeout = standardTimeout, onStatement, onDatabaseError }: ExecutorOptions,
  text: string,
  plan: OperationPlan,
  variables: Variables,
): Promise<readonly unknown[]> {
  const parameters = Object.fromEntries(plan.parameters.map(({ name, read }) => [name, toNeo4j(read(variables))]));
  onStatement?.({ text, parameters });
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(database ? { database } : {}),
  });
  try {
    const { records } = await withoutStackTrace(() => session.run(text, parameters, { timeout }));
    const [record] = records;
    return record ? record.keys.map((key) => record.get(key)) : [];
  } catch (error) {
    onDatabaseError?.(error);
    throw databaseProblem(error);
  } finally {
    // The answer does not wait for the connection to be handed back.
    session.close().catch(() => {});
  }
}

/** The driver takes a stack trace of every statement, for errors whose trace nobody sees; a look-up spends a tenth of its time so. */
function withoutStackTrace<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Whole numbers must be integers for Neo4j: a page size may not be a float. */
const toNeo4j = (value: unknown): unknown =>
  typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value;

function databaseProblem(error: unknown): GraphQLError {
  if (error instanceof Neo4jError && error.code.includes('TransactionTimedOut')) {
    return new GraphQLError('The question took longer than the database may work on it; ask for less at once.', {
      extensions: { code: 'TIMEOUT', http: { status: 503 } },
    });
  }
  if (error instanceof Neo4jError && /OutOfMemory/.test(error.code)) {
    return new GraphQLError('The question needs more memory than the database may use for it; ask for less at once.', {
      extensions: { code: 'TOO_LARGE', http: { status: 503 } },
    });
  }
  return new GraphQLError('The database does not answer at the moment; try again in a little while.', {
    extensions: { code: 'DATABASE_UNAVAILABLE', http: { status: 503 } },
  });
}
