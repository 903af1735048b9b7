import type { Plugin } from 'graphql-yoga';
import type { Driver } from 'neo4j-driver';
import { datasetId, markLease } from '../model/dataset-mark.ts';

/**
 * Whether a load in batches is under way, as its mark in the database says: looked up once a second at most, and only
 * while someone asks.
 */
export function loadMark(driver: Driver, database: string | undefined): () => Promise<boolean> {
  let looked = Number.NEGATIVE_INFINITY;
  let answer: Promise<boolean> | undefined;
  return () => {
    if (!answer || Date.now() - looked >= markLease) {
      // The lease begins before the question, so that the answer is never older than it seems.
      looked = Date.now();
      answer = driver
        .executeQuery(
          'MATCH (d:Dataset {id: $id}) RETURN d.loading IS NOT NULL AS loading',
          { id: datasetId },
          { routing: 'READ', ...(database ? { database } : {}) },
        )
        .then(({ records }) => records[0]?.get('loading') === true)
        // A database that does not answer is told of by the operation itself.
        .catch(() => false);
    }
    return answer;
  };
}

/** While data are being loaded, operations are answered 503: readers see the old dataset or the new one, never a mix. */
export function useLoadGate(isLoading: () => Promise<boolean>): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse, request }) {
      const isOperation = url.pathname === '/graphql' && !request.headers.get('accept')?.includes('text/html');
      if (isOperation && (await isLoading())) {
        const message = 'A new version of the data is being loaded; ask again in a while.';
        const body = JSON.stringify({ errors: [{ message, extensions: { code: 'LOADING' } }] });
        const headers = { 'content-type': 'application/json; charset=utf-8', 'retry-after': '5' };
        endResponse(new fetchAPI.Response(body, { status: 503, headers }));
      }
    },
  };
}
