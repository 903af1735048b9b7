import type { Metrics } from './observe/metrics.ts';
import { useRoute } from './use-route.ts';

/** Serves the server's numbers to Prometheus at /metrics. */
export const useMetrics = (metrics: Metrics) =>
  useRoute(async ({ method }, { pathname }) =>
    pathname === '/metrics' && ['GET', 'HEAD'].includes(method)
      ? { headers: { 'content-type': metrics.contentType, 'cache-control': 'no-store' }, body: await metrics.text() }
      : undefined,
  );
