import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { DatasetState, ReadDatasetState } from '../dataset-state.ts';
import type { WaitingBytes } from '../protect/readers.ts';
import type { Turns } from '../protect/turns.ts';
import type { CacheCounts } from '../response-cache.ts';
import type { FinishedRequest } from './use-observation.ts';

/** What the numbers are read from when someone asks. */
export interface MetricsSources {
  readonly turns: Turns;
  readonly lookups: { readonly active: number };
  readonly exports: { readonly active: number };
  readonly readers: WaitingBytes | undefined;
  readonly cache: CacheCounts;
  readonly state: ReadDatasetState;
}

/** The numbers of a server, as Prometheus reads them. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  /** Counts a request that has been answered. */
  count(finished: FinishedRequest): void;
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** Counts requests, statements, answers from the cache, refusals by code, and how busy the server is. */
export function createMetrics({ turns, lookups, exports, readers, cache, state }: MetricsSources): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: 'sco_graph_requests_total',
    help: 'Requests answered.',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const latency = new Histogram({
    name: 'sco_graph_request_seconds',
    help: 'How long requests took, up to the first byte of a long answer.',
    labelNames: ['route'],
    buckets: seconds,
    registers,
  });
  const statements = new Histogram({
    name: 'sco_graph_statement_seconds',
    help: 'How long Neo4j took over the statements of operations; its count is their number.',
    buckets: seconds,
    registers,
  });
  const refusals = new Counter({
    name: 'sco_graph_refusals_total',
    help: 'What was refused or failed, by the code that the client got.',
    labelNames: ['code'],
    registers,
  });
  gauge('sco_graph_operations_active', 'Operations worked on.', () => turns.active);
  gauge('sco_graph_operations_waiting', 'Operations that wait for their turn.', () => turns.waiting);
  gauge('sco_graph_exports_active', 'Exports that are being written.', () => exports.active);
  gauge('sco_graph_lookups_active', 'Linked data and reconciliation worked on.', () => lookups.active);
  gauge('sco_graph_waiting_bytes', 'Bytes of answers that wait for their readers.', () => readers?.waiting ?? 0);
  counter('sco_graph_slow_readers_total', 'Connections reset because nobody read.', () => readers?.brokenOff ?? 0);
  counter('sco_graph_cache_hits_total', 'Answers from the cache.', () => cache.hits);
  counter('sco_graph_cache_misses_total', 'Answers that were not in the cache.', () => cache.misses);
  const dataset = new Gauge({
    name: 'sco_graph_dataset_info',
    help: 'The version and date of the data; its value says whether they can be asked.',
    labelNames: ['version', 'date'],
    registers,
    async collect() {
      const now: DatasetState | undefined = await state();
      dataset.reset();
      dataset.set({ version: now?.version ?? '', date: now?.date ?? '' }, now?.digest && !now.isLoading ? 1 : 0);
    },
  });
  function gauge(name: string, help: string, read: () => number): void {
    const made: Gauge = new Gauge({ name, help, registers, collect: () => made.set(read()) });
  }
  function counter(name: string, help: string, read: () => number): void {
    const made: Counter = new Counter({
      name,
      help,
      registers,
      collect: () => {
        made.reset();
        made.inc(read());
      },
    });
  }
  return {
    contentType: register.contentType,
    text: () => register.metrics(),
    count: ({ record, route, method, status, milliseconds }) => {
      requests.inc({ route, method, status });
      latency.observe({ route }, milliseconds / 1_000);
      for (const { database } of record.timings) {
        statements.observe(database / 1_000);
      }
      for (const code of record.codes) {
        refusals.inc({ code });
      }
    },
  };
}
