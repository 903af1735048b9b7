import type { Plugin } from 'graphql-yoga';
import { problemOf } from './consistent-dataset.ts';
import type { LookUp } from './dataset-state.ts';

/** What reads the database without passing through the API. */
const readers = /^\/(?:export\/.|id\/|reconcile(?:\/|$))/;

/** Refuses exports, linked data and reconciliation at once while the database does not answer or is being loaded. */
export const useAvailability = (state: LookUp): Plugin => ({
  async onRequest({ request, url, endResponse, fetchAPI }) {
    if (!readers.test(url.pathname) || !['GET', 'HEAD', 'POST'].includes(request.method)) {
      return;
    }
    const problem = problemOf(await state());
    if (problem) {
      endResponse(problem.respond(request, fetchAPI));
    }
  },
});
