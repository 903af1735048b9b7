import type { ExecutionArgs } from 'graphql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { Allowance, createExecutor, type Executor, type ExecutorOptions } from 'pothos-neo4j';
import { useExecutor } from 'pothos-neo4j/envelop';
import { schema } from '../../schema/index.ts';
import { fixedLimits } from '../contract/fixed-limits.ts';
import type { Limits } from '../contract/limits.ts';
import { routes } from '../contract/routes.ts';
import { defaultBase } from '../exports/rdf/terms.ts';
import { programVersion } from '../model/program-version.ts';
import type { Ask } from '../reconciliation/query-context.ts';
import { withConsistentDataset } from './consistent-dataset.ts';
import type { ReadDatasetState } from './dataset-state.ts';
import { entityTags } from './entity-tags.ts';
import type { ServerContext } from './long-body.ts';
import { maskUnexpected, yogaLogger } from './masking.ts';
import { createMetrics } from './observe/metrics-registry.ts';
import { recordOf } from './observe/request-record.ts';
import { type FinishedRequest, useObservation } from './observe/use-observation.ts';
import { usePlayground } from './playground.ts';
import { LookupTurns } from './protect/lookup-turns.ts';
import { type PersistedOperations, usePersistedOperations } from './protect/persisted-operations.ts';
import type { WaitingBytes } from './protect/readers.ts';
import { Semaphore } from './protect/semaphore.ts';
import type { TokenEntry } from './protect/tokens.ts';
import { Turns } from './protect/turns.ts';
import { useAccess } from './protect/use-access.ts';
import { useKeptDocuments } from './protect/use-kept-documents.ts';
import { useNoIntrospection, useOperationLimits } from './protect/use-operation-limits.ts';
import { withoutSuggestions } from './protect/without-suggestions.ts';
import { refusalOf, withRefusals } from './refusal-of.ts';
import { withResponseCache } from './response-cache.ts';
import { browserFile } from './routes/browser-files.ts';
import { explorer, explorerFile } from './routes/explorer.ts';
import { exportRows } from './routes/export-rows.ts';
import { exportFile, exportList } from './routes/exports.ts';
import { alive, ready } from './routes/health.ts';
import { linkedData, vocabulary } from './routes/linked-data.ts';
import { numbers } from './routes/metrics.ts';
import { reconciliation } from './routes/reconciliation.ts';
import { defaultCacheBytes } from './server-settings.ts';
import { useAvailability } from './use-availability.ts';
import { datasetHeaders, useDatasetHeaders } from './use-dataset-headers.ts';
import { useEtag } from './use-etag.ts';
import { useKnownAddresses } from './use-known-addresses.ts';
import { useNegotiation } from './use-negotiation.ts';
import { useOperationRequest } from './use-operation-request.ts';
import { useRoutes } from './use-route.ts';

export interface AppOptions extends Pick<ExecutorOptions, 'driver' | 'database' | 'onStatement' | 'onDatabaseError'> {
  /** Whether the dataset is there to be asked. */
  readonly isReady: () => Promise<boolean>;
  /** Where Neo4j Browser shows the database, if anywhere. */
  readonly neo4jBrowser?: string | undefined;
  /** With what the ids begin that linked data give to entities; a web address that ends with a slash. */
  readonly base?: string | undefined;
  /** What the database holds, and whether it is being replaced, batch by batch. */
  readonly state: ReadDatasetState;
  readonly limits: Limits;
  /** What waits for those who read; undefined where nothing is sent, as in tests without a port. */
  readonly readers?: WaitingBytes | undefined;
  /** How many bytes all caches together may hold; where it is not given, no answers are kept. */
  readonly cacheBytes?: number;
  /** The tokens of which a request must bring one; without this anyone may ask. */
  readonly tokens?: (() => Promise<readonly TokenEntry[]>) | undefined;
  /** The only operations that are answered, where not any. */
  readonly persistedOperations?: PersistedOperations | undefined;
  readonly hasIntrospection?: boolean;
  readonly hasPlayground?: boolean;
  /** Whether an answer may be asked to explain itself. */
  readonly hasExplain?: boolean;
  /** Gets what nobody foresaw; the client learns only that something went wrong. */
  readonly onUnexpectedError?: (error: unknown) => void;
  /** Gets every request that has been answered: for logs and traces. */
  readonly onFinished?: readonly ((finished: FinishedRequest) => void)[];
}

export type App = YogaServerInstance<ServerContext, object>;

/** The server without a port: GraphQL and the playground at /graphql, the explorer, exports, linked data, reconciliation, health. */
export async function createApp(options: AppOptions): Promise<App> {
  const { driver, database, neo4jBrowser, base = defaultBase, onDatabaseError, state, tokens } = options;
  const { limits, hasPlayground = true, hasIntrospection = true, hasExplain = true, persistedOperations } = options;
  const { milliseconds, exportMilliseconds } = limits;
  const source = { driver, database, timeouts: { lookup: milliseconds, stream: milliseconds } };
  const exported = { ...source, timeouts: { lookup: milliseconds, stream: exportMilliseconds } };
  const { executor: telling, turns, counts } = executorOf(options, limits);
  const executor = hasIntrospection ? telling : withoutSuggestions(telling);
  const exports = new Semaphore(limits.exports);
  const lookups = new LookupTurns(limits);
  /** A mistake of ours is logged as such, wherever it shows. */
  const report = (error: unknown): void =>
    (refusalOf(error).code === 'INTERNAL' ? options.onUnexpectedError : onDatabaseError)?.(error);
  const metrics = createMetrics({ turns, lookups, exports, readers: options.readers, cache: counts, state });
  const ask = askWith(executor);
  const tags = entityTags(state, [programVersion, base, neo4jBrowser, hasIntrospection]);
  return createYoga<ServerContext>({
    schema,
    graphqlEndpoint: routes.graphql.paths[0],
    // Yoga would take every address for it that ends so; a blank ends none.
    healthCheckEndpoint: ' ',
    landingPage: false,
    // The listener in front has read the body and knows its size.
    maxRequestBodySize: false,
    multipart: false,
    // Kept by what it holds, not by number; see useKeptDocuments.
    parserAndValidationCache: false,
    batching: { limit: limits.batch },
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'], exposedHeaders },
    logging: yogaLogger(report),
    // Never a stack trace to a client, whatever NODE_ENV says.
    maskedErrors: { isDev: false, maskError: maskUnexpected },
    graphiql: false,
    plugins: [
      useEtag({ tags, isVolatile: (request) => hasExplain && asksToExplain(request) }),
      useObservation([metrics.count, ...(options.onFinished ?? [])]),
      ...(hasPlayground ? [usePlayground(report)] : []),
      useKnownAddresses(),
      ...(tokens ? [useAccess(tokens)] : []),
      useNegotiation(),
      useDatasetHeaders(state),
      useAvailability(state),
      useRoutes(
        {
          explorer: explorer(neo4jBrowser),
          explorerFiles: explorerFile(),
          exportRows: exportRows(
            { schema, ask, source: exported, limits, slots: exports, persistedOperations, hasIntrospection, tags },
            report,
          ),
          exportList: exportList({ base, tags }),
          exports: exportFile({ source: exported, base, slots: exports, tags }, report),
          linkedData: linkedData({ source, base, neo4jBrowser, limits, lookups, tags }),
          vocabulary: vocabulary(base, tags),
          reconciliation: reconciliation({ ask, source, base, tags, lookups }),
          browserFiles: browserFile,
          alive,
          ready: ready(options.isReady),
          metrics: numbers(metrics),
        },
        report,
      ),
      ...(persistedOperations ? [usePersistedOperations(persistedOperations)] : []),
      useOperationRequest(),
      useOperationLimits(limits),
      useKeptDocuments(keptBytes(options) * cacheShares.documents),
      ...(hasIntrospection ? [] : [useNoIntrospection()]),
      useExecutor(executor),
    ],
  });
}

/** What part of the bytes for caches each of them has. */
const cacheShares = { answers: 1 / 2, plans: 3 / 8, documents: 1 / 8 } as const;

const keptBytes = ({ cacheBytes = defaultCacheBytes }: AppOptions): number => cacheBytes;

const exposedHeaders = [...datasetHeaders, 'etag', 'retry-after', 'server-timing', 'x-request-id'];

/** What answers operations: from the cache, else in turn, while the data stay the same. */
function executorOf(options: AppOptions, limits: Limits) {
  const { driver, database, onStatement, onDatabaseError, state, hasExplain = true, cacheBytes = 0 } = options;
  const explains = (args: ExecutionArgs) => hasExplain && asksToExplain(requestOf(args));
  const turns = new Turns(limits);
  const bare = createExecutor({
    driver,
    database,
    ...(onStatement ? { onStatement } : {}),
    ...(onDatabaseError ? { onDatabaseError } : {}),
    timeout: limits.milliseconds,
    bounds: limits,
    pageSizes: { default: fixedLimits.page.default, largest: fixedLimits.page.most },
    allowance: allowanceOf,
    admit: (demand) => turns.take(demand),
    planBytes: keptBytes(options) * cacheShares.plans,
    onTimed: (timing, args) => {
      const request = requestOf(args);
      if (request) {
        recordOf(request).timings.push(timing);
      }
    },
    explains,
  });
  return {
    turns,
    ...withResponseCache(withConsistentDataset(withRefusals(bare), state), {
      state,
      bytes: cacheBytes * cacheShares.answers,
      passes: explains,
      allowance: allowanceOf,
      longest: limits.responseCharacters,
    }),
  };
}

const allowances = new WeakMap<Request, Allowance>();

/** What the operations of a request may use together; those of our own are alone. */
function allowanceOf(args: ExecutionArgs): Allowance | undefined {
  const request = requestOf(args);
  const known = request && allowances.get(request);
  if (!request || known) {
    return known;
  }
  const made = new Allowance();
  allowances.set(request, made);
  return made;
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
