import {
  type ExecutionArgs,
  type ExecutionResult,
  execute as executeWithGraphql,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
} from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { emit } from './emit.ts';
import type { OperationPlan, Variables } from './plan.ts';
import { PlanCache } from './plan-cache.ts';
import { type PageSizes, select } from './select.ts';
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

export type Executor = (args: ExecutionArgs) => Promise<ExecutionResult>;

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
        return { plan, text: plan.roots.some(isRead) ? emit(plan) : undefined, shape: shaper(plan) };
      });
      const values = compiled.text ? await run(options, compiled.text, compiled.plan, variables) : [];
      const { data, errors } = compiled.shape(values, variables);
      if (compiled.plan.complete) {
        return errors.length > 0 ? { data, errors } : { data };
      }
      return executeWithGraphql({ ...args, rootValue: data });
    } catch (error) {
      if (error instanceof GraphQLError) {
        return { errors: [error] };
      }
      throw error;
    }
  };
}

const isRead = ({ value }: OperationPlan['roots'][number]): boolean => value.kind === 'path';

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
    const { records } = await session.run(text, parameters, { timeout });
    const [record] = records;
    return record ? record.keys.map((key) => record.get(key)) : [];
  } catch (error) {
    onDatabaseError?.(error);
    throw databaseProblem(error);
  } finally {
    await session.close();
  }
}

/** Whole numbers must be integers for Neo4j: a page size may not be a float. */
const toNeo4j = (value: unknown): unknown =>
  typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value;

function databaseProblem(error: unknown): GraphQLError {
  const code = String((error as { code?: unknown }).code ?? '');
  if (code.includes('TransactionTimedOut')) {
    return new GraphQLError('The question took longer than the database may work on it; ask for less at once.', {
      extensions: { code: 'TIMEOUT', http: { status: 503 } },
    });
  }
  return new GraphQLError('The database does not answer at the moment; try again in a little while.', {
    extensions: { code: 'DATABASE_UNAVAILABLE', http: { status: 503 } },
  });
}
