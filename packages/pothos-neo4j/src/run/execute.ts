import {
  type ExecutionArgs,
  type ExecutionResult,
  execute as executeWithGraphql,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
} from 'graphql';
import type { Driver } from 'neo4j-driver';
import { type Bounds, defaultBounds } from '../model/bounds.ts';
import { contextKey } from '../plan/plan.ts';
import type { PageSizes } from '../plan/planner.ts';
import { select } from '../plan/select.ts';
import { Allowance } from './allowance.ts';
import { CompiledOperation } from './compiled-operation.ts';
import { PlanCache } from './plan-cache.ts';
import { type CypherStatement, runStatement, type StatementOptions } from './run-statement.ts';
import { spend } from './spend.ts';

/** How long the parts of an answer took, in milliseconds. */
export interface Timing {
  readonly planning: number;
  readonly database: number;
  readonly shaping: number;
  /** When the answer was there, in the time of performance.now(). */
  readonly ended: number;
}

export interface ExecutorOptions extends StatementOptions {
  readonly pageSizes?: PageSizes;
  /** What one operation may ask, and those that are sent together may ask together. */
  readonly bounds?: Partial<Bounds>;
  /** What the operations that were sent with this one have used; undefined for one that was sent alone. */
  readonly allowance?: (args: ExecutionArgs) => Allowance | undefined;
  /**
   * Asked before a statement runs, and called again when Neo4j has let go of it; throws a GraphQLError where it may not run now.
   */
  readonly admit?: (demand: Demand) => Promise<() => void>;
  /** How many bytes of plans are kept, by an estimate. */
  readonly planBytes?: number;
  /** Gets how long an answer took, once it is there. */
  readonly onTimed?: (timing: Timing, args: ExecutionArgs) => void;
  /** Whether an answer is to explain itself: its statement and how often Neo4j looked into its store stand in its extensions. */
  readonly explains?: (args: ExecutionArgs) => boolean;
}

/** What running a statement asks of Neo4j beside its answer. */
export interface Demand {
  /** How long its text is, where it has not been planned before; 0 where it has. */
  readonly newCharacters: number;
  /** How many values its answer may hold, by the sizes of its pages and the bound on answers. */
  readonly values: number;
}

/** A result that is JSON text already: `data` is parsed only for who looks at it. */
export interface WrittenResult extends ExecutionResult {
  /** The whole response as JSON; errors are taken from the result it is given, which a server may have masked. */
  readonly stringify?: (result: ExecutionResult) => string;
  /** The number of characters of its data, where they are text already. */
  readonly length?: number;
}

export type Executor = (args: ExecutionArgs) => Promise<WrittenResult>;

const defaultPageSizes: PageSizes = { default: 20, largest: 500 };
const defaultPlanBytes = 32_000_000;

/**
 * An `execute` that answers a query with one Cypher statement: select, emit, run, shape. Operations that also ask for
 * introspection pass through graphql-js with the shaped graph fields as their root.
 * @throws Error where the driver gives integers as objects
 */
export function createExecutor(options: ExecutorOptions): Executor {
  assertPlainIntegers(options.driver);
  const bounds = { ...defaultBounds, ...options.bounds };
  const { pageSizes = defaultPageSizes, explains = () => false, onTimed } = options;
  const { allowance = () => undefined, planBytes = defaultPlanBytes, admit = async () => () => {} } = options;
  const cache = new PlanCache<CompiledOperation>(planBytes);
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
    const variables = { ...coerced.coerced, [contextKey]: args.contextValue };
    try {
      const used = allowance(args) ?? new Allowance();
      const known = cache.find(document, operation, variables);
      const compiled =
        known ?? new CompiledOperation(select({ schema, document, operation, variables, pageSizes }), bounds);
      const cost = spend(compiled, args, variables, bounds, used);
      const statement = compiled.statement(variables, cost.values);
      const planned = performance.now();
      const isExplained = explains(args);
      const release =
        statement &&
        (await admit({
          newCharacters: compiled.hasRun(statement) ? 0 : statement.text.length,
          values: Math.min(cost.values, bounds.answerValues),
        }));
      const admitted = performance.now();
      const answered = statement && (await runStatement(options, statement, isExplained, release));
      if (!known) {
        cache.keep(document, operation, variables, compiled);
      }
      const read = performance.now();
      const longest = used.left('characters', args, bounds.responseCharacters) - cost.characters;
      const { text, errors } = compiled.shape(answered?.values ?? [], variables, longest);
      used.use('characters', args, text.length + cost.characters);
      const ended = performance.now();
      const timing = { planning: planned - began, database: read - admitted, shaping: ended - read, ended };
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

/** Answers hold integers as numbers. A driver keeps its options to itself; where they cannot be seen, they are taken to be right. */
function assertPlainIntegers(driver: Driver): void {
  const { _config: config } = Object(driver);
  if (config && config.disableLosslessIntegers !== true) {
    throw new Error(
      'createExecutor: the driver gives integers as objects; expected one made with { disableLosslessIntegers: true }.',
    );
  }
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
  { text, parameters }: CypherStatement,
  databaseHits: number | undefined,
  { planning, database, shaping }: Timing,
) => ({ cypher: text, parameters, databaseHits, milliseconds: { planning, database, shaping } });

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
