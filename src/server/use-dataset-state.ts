import type { Plugin } from 'graphql-yoga';
import type { Driver } from 'neo4j-driver';
import { datasetId, markLease } from '../model/dataset-mark.ts';

/** What the database holds. */
export interface DatasetState {
  /** Whether a load in batches is under way, as its mark in the database says. */
  readonly isLoading: boolean;
  /** Version and date of the data; undefined where there are none, or the database does not answer. */
  readonly version: string | undefined;
  readonly date: string | undefined;
}

/** What the database holds: looked up once a second at most, and only while someone asks. */
export function datasetState(driver: Driver, database: string | undefined): () => Promise<DatasetState> {
  let looked = Number.NEGATIVE_INFINITY;
  let answer: Promise<DatasetState> | undefined;
  return () => {
    if (!answer || Date.now() - looked >= markLease) {
      // The lease begins before the question, so that the answer is never older than it seems.
      looked = Date.now();
      answer = driver
        .executeQuery(
          'MATCH (d:Dataset {id: $id}) RETURN d.loading IS NOT NULL AS loading, d.version AS version, d.date AS date',
          { id: datasetId },
          { routing: 'READ', ...(database ? { database } : {}) },
        )
        .then(({ records: [record] }) => ({
          isLoading: record?.get('loading') === true,
          version: record?.get('version') ?? undefined,
          date: record?.get('date') ?? undefined,
        }))
        // A database that does not answer is told of by the operation itself.
        .catch(() => ({ isLoading: false, version: undefined, date: undefined }));
    }
    return answer;
  };
}

/** What responses say of the data that they hold. */
export const datasetHeaders = ['dataset-version', 'dataset-date'] as const;

/**
 * While data are being loaded, operations are answered 503: readers see the old dataset or the new one, never a mix. Answers
 * name the version and date of the data.
 */
export function useDatasetState(state: () => Promise<DatasetState>): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse, request }) {
      const isOperation = url.pathname === '/graphql' && !request.headers.get('accept')?.includes('text/html');
      if (isOperation && (await state()).isLoading) {
        const message = 'A new version of the data is being loaded; ask again in a while.';
        const body = JSON.stringify({ errors: [{ message, extensions: { code: 'LOADING' } }] });
        const headers = { 'content-type': 'application/json; charset=utf-8', 'retry-after': '5' };
        endResponse(new fetchAPI.Response(body, { status: 503, headers }));
      }
    },
    async onResponse({ request, response }) {
      if (!/\/graphql(?:\?|$)/.test(request.url) || response.status !== 200) {
        return;
      }
      const { version, date } = await state();
      if (version && date) {
        response.headers.set('dataset-version', version);
        response.headers.set('dataset-date', date);
      }
    },
  };
}
