import type { Metrics } from '../observe/metrics-registry.ts';
import type { Handler } from '../use-route.ts';

/** Serves the server's numbers to Prometheus. */
export const numbers =
  (metrics: Metrics): Handler =>
  async () => ({
    headers: { 'content-type': metrics.contentType, 'cache-control': 'no-store' },
    body: await metrics.text(),
  });
