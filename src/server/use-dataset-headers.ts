import type { Plugin } from 'graphql-yoga';
import { isApi } from '../contract/routes.ts';
import type { ReadDatasetState } from './dataset-state.ts';

/** What responses say of the data that they hold. */
export const datasetHeaders = ['dataset-version', 'dataset-date'] as const;

/** Answers of the API name the version and date of the data. */
export const useDatasetHeaders = (state: ReadDatasetState): Plugin => ({
  async onResponse({ request, response }) {
    if (response.status !== 200 || !isApi(new URL(request.url))) {
      return;
    }
    const { version, date } = (await state()) ?? {};
    if (version && date) {
      response.headers.set('dataset-version', version);
      response.headers.set('dataset-date', date);
    }
  },
});
