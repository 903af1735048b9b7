import { type ExecutionArgs, GraphQLError } from 'graphql';
import { createYoga, type MaskError, maskError, type YogaServerInstance } from 'graphql-yoga';
import type { Driver } from 'neo4j-driver';
import { schema } from '../../schema/index.ts';
import { createExecutor, type Executor, type ExecutorOptions } from '../pothos-neo4j/index.ts';
import { standardBase } from '../research/rdf/terms.ts';
import type { Ask } from '../research/reconciliation/ask.ts';
import { undisturbed } from './answering.ts';
import { inTime, type LookUp } from './dataset-state.ts';
import { entityTags, noEntityTags } from './entity-tags.ts';
import type { ServerContext } from './long-body.ts';
import { createMetrics } from './observe/metrics.ts';
import { recordOf } from './observe/request-record.ts';
import { type Finished, useObservation } from './observe/use-observation.ts';
import { usePlayground } from './playground.ts';
import { programVersion } from './program-version.ts';
import { type Limits, standardLimits } from './protect/limits.ts';
import { Lookups } from './protect/lookups.ts';
import { type PersistedOperations, usePersistedOperations } from './protect/persisted-operations.ts';
import type { WaitingBytes } from './protect/readers.ts';
import type { TokenEntry } from './protect/tokens.ts';
import { inTurn, Places } from './protect/turns.ts';
import { useAccess } from './protect/use-access.ts';
import { useNoIntrospection, useOperationLimits } from './protect/use-operation-limits.ts';
import { withoutSuggestions } from './protect/without-suggestions.ts';
import { cached } from './response-cache.ts';
import { useAvailability } from './use-availability.ts';
import { useBrowserFiles } from './use-browser-files.ts';
import { useConnectionRows } from './use-connection-rows.ts';
import { datasetHeaders, useDatasetHeaders } from './use-dataset-headers.ts';
import { useEtag } from './use-etag.ts';
import { useExecutor } from './use-executor.ts';
import { useExplorer } from './use-explorer.ts';
import { useExports } from './use-exports.ts';
import { useHealth } from './use-health.ts';
import { useKnownAddresses, useNothingHere } from './use-known-addresses.ts';
import { useLinkedData, useVocabulary } from './use-linked-data.ts';
import { useMetrics } from './use-metrics.ts';
import { useNegotiation } from './use-negotiation.ts';
import { useOperationRequest } from './use-operation-request.ts';
import { useReconciliation } from './use-reconciliation.ts';

export interface AppOptions extends Pick<ExecutorOptions, 'driver' | 'database' | 'onStatement' | 'onDatabaseError'> {
  /** Whether the dataset is there to be asked. */
  readonly isReady?: () => Promise<boolean>;
  /** Where Neo4j Browser shows the database, if anywhere. */
  readonly neo4jBrowser?: string | undefined;
  /** With what the ids begin that linked data give to entities; a web address that ends with a slash. */
  readonly base?: string | undefined;
  /** What the database holds, and whether it is being replaced, batch by batch. */
  readonly state?: LookUp;
  readonly limits?: Limits;
  /** What waits for those who read; undefined where nothing is sent, as in tests without a port. */
  readonly readers?: WaitingBytes | undefined;
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

export type App = YogaServerInstance<ServerContext, object>;

/** The server without a port: GraphQL and the playground at /graphql, the explorer, exports, linked data, reconciliation, health. */
export async function createApp(options: AppOptions): Promise<App> {
  const { driver, database, neo4jBrowser, base = standardBase, onDatabaseError, state, tokens } = options;
  const {
    limits = standardLimits,
    hasPlayground = true,
    hasIntrospection = true,
    hasExplain = true,
    persistedOperations,
  } = options;
  const { milliseconds, exportMilliseconds } = limits;
  const source = { driver, database, timeouts: { lookup: milliseconds, stream: milliseconds } };
  const exported = { ...source, timeouts: { lookup: milliseconds, stream: exportMilliseconds } };
  const { executor: telling, turns, counts } = executorOf(options, limits);
  const executor = hasIntrospection ? telling : withoutSuggestions(telling);
  const exports = new Places(limits.exports);
  const lookups = new Lookups(limits);
  const report = options.onUnexpectedError ?? (() => {});
  const metrics = createMetrics({ turns, lookups, exports, readers: options.readers, cache: counts, state });
  const ask = askWith(executor);
  const tags = state ? entityTags(state, [programVersion, base, neo4jBrowser, hasIntrospection]) : noEntityTags;
  return createYoga<ServerContext>({
    schema,
    graphqlEndpoint: '/graphql',
    // Yoga would take every address for it that ends so; a blank ends none.
    healthCheckEndpoint: ' ',
    landingPage: false,
    // The listener in front has read the body and knows its size.
    maxRequestBodySize: false,
    multipart: false,
    batching: { limit: limits.batch },
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'], exposedHeaders },
    logging: quietBut(report),
    // Never a stack trace to a client, whatever NODE_ENV says.
    maskedErrors: { isDev: false, maskError: inWords },
    graphiql: false,
    plugins: [
      useEtag({ tags, isVolatile: (request) => hasExplain && asksToExplain(request) }),
      useObservation([metrics.count, ...(options.onFinished ?? [])]),
      ...(hasPlayground ? [usePlayground(report)] : []),
      useKnownAddresses(),
      ...(tokens ? [useAccess(tokens)] : []),
      useHealth(options.isReady ?? (() => answers(driver))),
      useNegotiation(),
      useMetrics(metrics),
      ...(state ? [useDatasetHeaders(state), useAvailability(state)] : []),
      useBrowserFiles(),
      useExplorer(neo4jBrowser, report),
      useLinkedData({ source, base, neo4jBrowser, limits, lookups, tags }, onDatabaseError),
      useVocabulary(base, tags),
      useConnectionRows(
        { schema, ask, source: exported, limits, places: exports, persistedOperations, hasIntrospection, tags },
        onDatabaseError,
      ),
      useExports({ source: exported, base, places: exports, tags }, onDatabaseError),
      useReconciliation({ ask, source, base, tags, lookups }, onDatabaseError),
      useNothingHere(),
      ...(persistedOperations ? [usePersistedOperations(persistedOperations)] : []),
      useOperationRequest(),
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
  const { executor: queued, turns } = inTurn(state ? undisturbed(bare, state) : bare, limits);
  return state
    ? { turns, ...cached(queued, { state, characters: cacheCharacters, passes: explains }) }
    : { turns, executor: queued, counts: { hits: 0, misses: 0 } };
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
function quietBut(onUnexpectedError: (error: unknown) => void) {
  const quiet = () => {};
  const error = (problem: unknown) => {
    if (!isTooDeep(problem)) {
      onUnexpectedError(problem);
    }
  };
  return { debug: quiet, info: quiet, warn: quiet, error };
}

const answers = async (driver: Driver): Promise<boolean> => (await inTime(driver.getServerInfo())) !== undefined;
