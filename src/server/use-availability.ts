import type { Plugin } from 'graphql-yoga';
import { problemOf } from './consistent-dataset.ts';
import type { LookUp } from './dataset-state.ts';
import { Refusal, refusing } from './refusal.ts';

/** What reads the database without passing through the API. */
const readers = /^\/(?:export\/.|id\/|reconcile(?:\/|$))/;

/** Refuses exports, linked data and reconciliation at once (503) while the database does not answer or is being loaded. */
export const useAvailability = (state: LookUp): Plugin => ({
  async onRequest({ request, url, endResponse, fetchAPI }) {
    if (!readers.test(url.pathname) || !['GET', 'HEAD', 'POST'].includes(request.method)) {
      return;
    }
    const problem = problemOf(await state());
    if (problem) {
      const { code, http } = problem.extensions;
      endResponse(refusing(request, fetchAPI, new Refusal(503, String(code), problem.message, http?.headers)));
    }
  },
});
