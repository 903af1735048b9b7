import type { Plugin } from 'graphql-yoga';
import { routeAt } from '../contract/routes.ts';
import { problemOf } from './consistent-dataset.ts';
import type { ReadDatasetState } from './dataset-state.ts';

/** Refuses what reads the graph past the API at once while the database does not answer or is being loaded. */
export const useAvailability = (state: ReadDatasetState): Plugin => ({
  async onRequest({ request, url, endResponse, fetchAPI }) {
    if (routeAt(url.pathname)?.kind !== 'graph' || request.method === 'OPTIONS') {
      return;
    }
    const problem = problemOf(await state());
    if (problem) {
      endResponse(problem.respond(request, fetchAPI));
    }
  },
});
