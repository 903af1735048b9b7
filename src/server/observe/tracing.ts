import { type Context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { FinishedRequest } from './use-observation.ts';

/** Sends traces to an OpenTelemetry collector. */
export interface Tracing {
  /** Reports a request that has been answered, as a span with one for each part of its answer. */
  trace(finished: FinishedRequest): void;
  /** Sends what has not been sent. */
  stop(): Promise<void>;
}

/**
 * Tracing, where OTEL_EXPORTER_OTLP_ENDPOINT names a collector; the SDK is loaded only then. It reads the variables that OpenTelemetry
 * defines: https://opentelemetry.io/docs/specs/otel/protocol/exporter/
 */
export async function openTracing(environment: NodeJS.ProcessEnv = process.env): Promise<Tracing | undefined> {
  if (!environment.OTEL_EXPORTER_OTLP_ENDPOINT) {
    return undefined;
  }
  const [{ BasicTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }, core] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-base'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/core'),
    ]);
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': environment.OTEL_SERVICE_NAME ?? 'sco-graph' }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer('sco-graph');
  const propagator = new core.W3CTraceContextPropagator();
  const parentOf = (request: Request): Context =>
    propagator.extract(ROOT_CONTEXT, request.headers, {
      get: (headers: Headers, name) => headers.get(name) ?? undefined,
      keys: (headers: Headers) => [...headers.keys()],
    });
  return {
    trace: ({ record, request, route, method, status, milliseconds }) => {
      const began = performance.timeOrigin + record.began;
      const span = tracer.startSpan(
        `${method} ${route}`,
        {
          kind: SpanKind.SERVER,
          startTime: began,
          attributes: {
            'http.request.method': method,
            'http.route': route,
            'http.response.status_code': status,
            'sco_graph.request.id': record.id,
            ...(record.operations.length > 0 ? { 'graphql.operation.name': record.operations.join(' ') } : {}),
          },
        },
        parentOf(request),
      );
      const within = trace.setSpan(ROOT_CONTEXT, span);
      for (const { ended, planning, database, shaping } of record.timings) {
        let from = performance.timeOrigin + ended - planning - database - shaping;
        for (const [name, took] of [
          ['plan', planning],
          ['neo4j', database],
          ['shape', shaping],
        ] as const) {
          const kind = name === 'neo4j' ? SpanKind.CLIENT : SpanKind.INTERNAL;
          tracer.startSpan(name, { startTime: from, kind }, within).end(from + took);
          from += took;
        }
      }
      if (status >= 500) {
        span.setStatus({ code: SpanStatusCode.ERROR, message: record.codes.join(' ') });
      }
      span.end(began + milliseconds);
    },
    stop: () => provider.shutdown(),
  };
}
