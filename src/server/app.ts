import { GraphQLError } from 'graphql';
import { createYoga, type MaskError, maskError, useReadinessCheck, type YogaServerInstance } from 'graphql-yoga';
import type { Driver } from 'neo4j-driver';
import { schema } from '../../schema/index.ts';
import { createExecutor, type Executor, type ExecutorOptions } from '../pothos-neo4j/index.ts';
import { standardBase } from '../research/rdf/terms.ts';
import type { Ask } from '../research/reconciliation/ask.ts';
import { playground } from './playground.ts';
import { useBrowserFiles } from './use-browser-files.ts';
import { useConnectionRows } from './use-connection-rows.ts';
import { type DatasetState, datasetHeaders, useDatasetState } from './use-dataset-state.ts';
import { useExecutor } from './use-executor.ts';
import { useExplorer } from './use-explorer.ts';
import { useExports } from './use-exports.ts';
import { useLinkedData, useVocabulary } from './use-linked-data.ts';
import { useReconciliation } from './use-reconciliation.ts';
import { useTokenLimit } from './use-token-limit.ts';

export interface AppOptions extends ExecutorOptions {
  /** Whether the dataset is there to be asked. */
  readonly isReady?: () => Promise<boolean>;
  /** Where Neo4j Browser shows the database, if anywhere. */
  readonly neo4jBrowser?: string | undefined;
  /** With what the ids begin that linked data give to entities; a web address that ends with a slash. */
  readonly base?: string | undefined;
  /** What the database holds, and whether it is being replaced, batch by batch. */
  readonly state?: () => Promise<DatasetState>;
}

export type App = YogaServerInstance<object, object>;

/** The server without a port: GraphQL and the playground at /graphql, the explorer, exports, linked data, reconciliation, health. */
export async function createApp(options: AppOptions): Promise<App> {
  const { driver, database, neo4jBrowser, base = standardBase, onDatabaseError } = options;
  const source = { driver, database };
  const executor = createExecutor(options);
  const ask = askWith(executor);
  const { render, tabs } = await playground();
  return createYoga({
    schema,
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/healthz',
    landingPage: false,
    // The listener in front has read the body and knows its size.
    maxRequestBodySize: false,
    multipart: false,
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'], exposedHeaders: [...datasetHeaders] },
    // Never a stack trace to a client, whatever NODE_ENV says.
    maskedErrors: { isDev: false, maskError: inWords },
    graphiql: { title: 'sco-graph', defaultTabs: tabs },
    renderGraphiQL: render,
    plugins: [
      useReadinessCheck({ endpoint: '/readyz', check: () => (options.isReady ?? (() => answers(options.driver)))() }),
      useBrowserFiles(),
      useExplorer(neo4jBrowser),
      useLinkedData({ source, base, neo4jBrowser }, onDatabaseError),
      useVocabulary(base),
      useConnectionRows(schema, ask, source, onDatabaseError),
      useExports(source, base, onDatabaseError),
      useReconciliation({ ask, source, base }, onDatabaseError),
      ...(options.state ? [useDatasetState(options.state)] : []),
      useTokenLimit(),
      useExecutor(executor),
    ],
  });
}

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
  error instanceof RangeError || (error instanceof GraphQLError && error.originalError instanceof RangeError)
    ? new GraphQLError('The question or its variables are nested too deeply.', {
        extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
      })
    : maskError(error, message, isDev);

const answers = (driver: Driver): Promise<boolean> =>
  driver.getServerInfo().then(
    () => true,
    () => false,
  );
