import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { useExecutor } from 'pothos-neo4j/envelop';
import { schema } from '../../schema/index.ts';
import { routes } from '../contract/routes.ts';
import { defaultBase } from '../exports/rdf/terms.ts';
import { programVersion } from '../model/program-version.ts';
import { askWith } from './ask-executor.ts';
import { entityTags } from './entity-tags.ts';
import type { ServerContext } from './long-body.ts';
import { maskUnexpected, yogaLogger } from './masking.ts';
import { createMetrics } from './observe/metrics-registry.ts';
import { type FinishedRequest, useObservation } from './observe/use-observation.ts';
import {
  asksToExplain,
  cacheBytesFor,
  type OperationExecutorOptions,
  operationExecutor,
} from './operation-executor.ts';
import { usePlayground } from './playground.ts';
import { LookupTurns } from './protect/lookup-turns.ts';
import { type PersistedOperations, usePersistedOperations } from './protect/persisted-operations.ts';
import type { WaitingBytes } from './protect/readers.ts';
import { Semaphore } from './protect/semaphore.ts';
import type { TokenEntry } from './protect/tokens.ts';
import { useAccess } from './protect/use-access.ts';
import { useKeptDocuments } from './protect/use-kept-documents.ts';
import { useNoIntrospection, useOperationLimits } from './protect/use-operation-limits.ts';
import { withoutSuggestions } from './protect/without-suggestions.ts';
import { refusalOf } from './refusal-of.ts';
import { browserFile } from './routes/browser-files.ts';
import { explorer, explorerFile } from './routes/explorer.ts';
import { exportRows } from './routes/export-rows.ts';
import { exportFile, exportList } from './routes/exports.ts';
import { alive, ready } from './routes/health.ts';
import { linkedData, vocabulary } from './routes/linked-data.ts';
import { numbers } from './routes/metrics.ts';
import { reconciliation } from './routes/reconciliation.ts';
import { useAvailability } from './use-availability.ts';
import { datasetHeaders, useDatasetHeaders } from './use-dataset-headers.ts';
import { useEtag } from './use-etag.ts';
import { useKnownAddresses } from './use-known-addresses.ts';
import { useNegotiation } from './use-negotiation.ts';
import { useOperationRequest } from './use-operation-request.ts';
import { useRoutes } from './use-route.ts';

export interface AppOptions extends OperationExecutorOptions {
  /** Whether the dataset is there to be asked. */
  readonly isReady: () => Promise<boolean>;
  /** Where Neo4j Browser shows the database, if anywhere. */
  readonly neo4jBrowser?: string | undefined;
  /** With what the ids begin that linked data give to entities; a web address that ends with a slash. */
  readonly base?: string | undefined;
  /** What waits for those who read; undefined where nothing is sent, as in tests without a port. */
  readonly readers?: WaitingBytes | undefined;
  /** The tokens of which a request must bring one; without this anyone may ask. */
  readonly tokens?: (() => Promise<readonly TokenEntry[]>) | undefined;
  /** The only operations that are answered, where not any. */
  readonly persistedOperations?: PersistedOperations | undefined;
  readonly hasIntrospection?: boolean;
  readonly hasPlayground?: boolean;
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
  const { executor: telling, turns, counts } = operationExecutor(options);
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
      useKeptDocuments(cacheBytesFor('documents', options)),
      ...(hasIntrospection ? [] : [useNoIntrospection()]),
      useExecutor(executor),
    ],
  });
}

const exposedHeaders = [...datasetHeaders, 'etag', 'retry-after', 'server-timing', 'x-request-id'];
