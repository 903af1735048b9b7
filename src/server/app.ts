import { type ExecutionArgs, GraphQLError } from 'graphql';
import { createYoga, type MaskError, maskError, useReadinessCheck, type YogaServerInstance } from 'graphql-yoga';
import { schema } from '../../schema/index.ts';
import { createExecutor, type Executor, type ExecutorOptions } from '../pothos-neo4j/index.ts';
import { standardBase } from '../research/rdf/terms.ts';
import type { Ask } from '../research/reconciliation/ask.ts';
import { undisturbed } from './answering.ts';
import type { LookUp } from './dataset-state.ts';
import { createMetrics } from './observe/metrics.ts';
import { recordOf } from './observe/request-record.ts';
import { type Finished, useObservation } from './observe/use-observation.ts';
import { playground } from './playground.ts';
import { programVersion } from './program-version.ts';
import type { Limits } from './protect/limits.ts';
import { type PersistedOperations, usePersistedOperations } from './protect/persisted-operations.ts';
import type { TokenEntry } from './protect/tokens.ts';
import { inTurn, Places } from './protect/turns.ts';
import { useAccess } from './protect/use-access.ts';
import { useNoIntrospection, useOperationLimits } from './protect/use-operation-limits.ts';
import { cached } from './response-cache.ts';
import { useAvailability } from './use-availability.ts';
import { useBrowserFiles } from './use-browser-files.ts';
import { useConnectionRows } from './use-connection-rows.ts';
import { datasetHeaders, useDatasetHeaders } from './use-dataset-headers.ts';
import { useEtag } from './use-etag.ts';
import { useExecutor } from './use-executor.ts';
import { useExplorer } from './use-explorer.ts';
import { useExports } from './use-exports.ts';
import { useKnownAddresses, useNothingHere } from './use-known-addresses.ts';
import { useLinkedData, useVocabulary } from './use-linked-data.ts';
import { useMetrics } from './use-metrics.ts';
import { useReconciliation } from './use-reconciliation.ts';

export interface AppOptions extends Pick<ExecutorOptions, 'driver' | 'database' | 'onStatement' | 'onDatabaseError'> {
  /** Whether the dataset is there to be asked. */
  readonly isReady: () => Promise<boolean>;
  /** Where Neo4j Browser shows the database, if anywhere. */
  readonly neo4jBrowser?: string | undefined;
  /** With what the ids begin that linked data give to entities; a web address that ends with a slash. */
  readonly base?: string | undefined;
  /** What the database holds, and whether it is being replaced, batch by batch. */
  readonly state: LookUp;
  readonly limits: Limits;
  /** How many characters of answers are kept while the data stay the same; none where it is not given. */
  readonly cacheCharacters?: number;
  /** The tokens of which a request must bring one; without this anyone may ask. */
  readonly tokens?: (() => Promise<readonly TokenEntry[]>) | undefined;
  /** The only operations that are answered, where not any. */
  readonly persistedOperations?: PersistedOperations | undefined;
  readonly hasIntrospection?: boolean;
  readonly hasPlayground?: boolean;
  /** Whether an answer may be asked to explain itself. */
  readonly hasExplain?: boolean;
  /** Told of what nobody foresaw; the client learns only that something went wrong. */
  readonly onUnexpectedError?: (error: unknown) => void;
  /** Told of every request that has been answered: for logs and traces. */
  readonly onFinished?: readonly ((finished: Finished) => void)[];
}

export type App = YogaServerInstance<object, object>;

/** The server without a port: GraphQL and the playground at /graphql, the explorer, exports, linked data, reconciliation, health. */
export async function createApp(options: AppOptions): Promise<App> {
  const { driver, database, neo4jBrowser, base = standardBase, onDatabaseError, state, tokens } = options;
  const { limits, hasPlayground = true, hasIntrospection = true, persistedOperations } = options;
  const source = { driver, database };
  const { executor, turns, counts } = executorOf(options, limits);
  const exports = new Places(limits.exports);
  const metrics = createMetrics({ turns, exports, cache: counts, state });
  const ask = askWith(executor);
  const { render, tabs, policy } = await playground();
  return createYoga({
    schema,
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/healthz',
    landingPage: false,
    // The listener in front has read the body and knows its size.
    maxRequestBodySize: false,
    multipart: false,
    batching: { limit: limits.batch },
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'], exposedHeaders },
    logging: quietBut(options.onUnexpectedError),
    // Never a stack trace to a client, whatever NODE_ENV says.
    maskedErrors: { isDev: false, maskError: inWords },
    graphiql: hasPlayground && { title: 'sco-graph', defaultTabs: tabs },
    renderGraphiQL: render,
    plugins: [
      useObservation([metrics.count, ...(options.onFinished ?? [])]),
      policy,
      useKnownAddresses(),
      ...(tokens ? [useAccess(tokens)] : []),
      useReadinessCheck({ endpoint: '/readyz', check: options.isReady }),
      useMetrics(metrics),
      useDatasetHeaders(state),
      useEtag(state, programVersion),
      useAvailability(state),
      useBrowserFiles(),
      useExplorer(neo4jBrowser),
      useLinkedData({ source, base, neo4jBrowser }, onDatabaseError),
      useVocabulary(base),
      useConnectionRows({ schema, ask, source, limits, places: exports, persistedOperations }, onDatabaseError),
      useExports({ source, base, places: exports }, onDatabaseError),
      useReconciliation({ ask, source, base }, onDatabaseError),
      useNothingHere(),
      ...(persistedOperations ? [usePersistedOperations(persistedOperations)] : []),
      useOperationLimits(limits),
      ...(hasIntrospection ? [] : [useNoIntrospection()]),
      useExecutor(executor),
    ],
  });
}

const exposedHeaders = [...datasetHeaders, 'etag', 'retry-after', 'server-timing', 'x-request-id'];

/** What answers operations: from the cache, else in turn, while the data stay the same. */
function executorOf(options: AppOptions, limits: Limits) {
  const { driver, database, onStatement, onDatabaseError, state, hasExplain = true, cacheCharacters = 0 } = options;
  const explains = (args: ExecutionArgs) => hasExplain && asksToExplain(requestOf(args));
  const bare = createExecutor({
    driver,
    database,
    ...(onStatement ? { onStatement } : {}),
    ...(onDatabaseError ? { onDatabaseError } : {}),
    timeout: limits.milliseconds,
    mostRows: limits.rows,
    longestResponse: limits.responseCharacters,
    onTimed: (timing, args) => {
      const request = requestOf(args);
      if (request) {
        recordOf(request).timings.push(timing);
      }
    },
    explains,
  });
  const { executor: queued, turns } = inTurn(undisturbed(bare, state), limits);
  return { turns, ...cached(queued, { state, characters: cacheCharacters, passes: explains }) };
}

/** The request for which an operation is executed; undefined for our own. */
const requestOf = ({ contextValue }: ExecutionArgs): Request | undefined => Object(contextValue).request;

/** An answer explains itself where the address says ?explain, or a header does. */
const asksToExplain = (request: Request | undefined): boolean =>
  request !== undefined && (/[?&]explain\b/.test(request.url) || request.headers.get('x-explain') === 'true');

/** Puts operations of our own to the graph, past HTTP; their typed documents say what is answered. */
const askWith =
  (executor: Executor): Ask =>
  async (document, variableValues) => {
    const result = await executor({ schema, document, variableValues });
    if (result.errors?.[0]) {
      throw result.errors[0];
    }
    const { data } = JSON.parse(result.stringify?.(result) ?? JSON.stringify(result));
    return data;
  };

/** What goes wrong inside stays inside; what is nested so deeply that the stack ends is the client's to mend. */
const inWords: MaskError = (error, message, isDev) =>
  isTooDeep(error)
    ? new GraphQLError('The question or its variables are nested too deeply.', {
        extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
      })
    : maskError(error, message, isDev);

const isTooDeep = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof GraphQLError && error.originalError instanceof RangeError);

/** Yoga's own words go nowhere, but for errors that are the program's. */
function quietBut(onUnexpectedError: (error: unknown) => void = () => {}) {
  const quiet = () => {};
  const error = (problem: unknown) => {
    if (!isTooDeep(problem)) {
      onUnexpectedError(problem);
    }
  };
  return { debug: quiet, info: quiet, warn: quiet, error };
}
