import type { Plugin } from 'graphql-yoga';
import { labelOf } from '../../contract/routes.ts';
import { type RequestRecord, recordOf, shortName } from './request-record.ts';

/** A request that has been answered; of a long answer, its beginning. */
export interface FinishedRequest {
  readonly record: RequestRecord;
  readonly request: Request;
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly milliseconds: number;
}

const codeOf = (extensions: Readonly<Record<string, unknown>> | undefined): string =>
  typeof extensions?.code === 'string' ? extensions.code : 'UNKNOWN';

/**
 * Begins the record of every request, and tells `finished` how it ended. Responses carry the request's id and, where the graph was asked,
 * a Server-Timing header (https://www.w3.org/TR/server-timing/).
 */
export function useObservation(finished: readonly ((finished: FinishedRequest) => void)[]): Plugin {
  return {
    onRequest({ request }) {
      recordOf(request);
    },
    onParams({ request, params }) {
      if (typeof params.operationName === 'string') {
        recordOf(request).operations.push(shortName(params.operationName));
      }
    },
    onResultProcess({ request, result }) {
      for (const each of [result].flat()) {
        if ('errors' in each && each.errors) {
          recordOf(request).codes.push(...each.errors.map(({ extensions }) => codeOf(extensions)));
        }
      }
    },
    onResponse({ request, response }) {
      const record = recordOf(request);
      const milliseconds = performance.now() - record.began;
      response.headers.set('x-request-id', record.id);
      if (record.timings.length > 0) {
        response.headers.set('server-timing', serverTiming(record, milliseconds));
      }
      const { pathname } = new URL(request.url, 'http://localhost');
      const { method } = request;
      for (const tell of finished) {
        tell({ record, request, route: labelOf(pathname), method, status: response.status, milliseconds });
      }
    },
  };
}

function serverTiming({ timings }: RequestRecord, total: number): string {
  const sum = (part: 'planning' | 'database' | 'shaping') => timings.reduce((all, timing) => all + timing[part], 0);
  const parts = [
    ['plan', sum('planning')],
    ['db', sum('database')],
    ['shape', sum('shaping')],
    ['total', total],
  ] as const;
  return parts.map(([name, milliseconds]) => `${name};dur=${milliseconds.toFixed(2)}`).join(', ');
}
