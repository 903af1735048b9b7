import type { GraphiQLOptions, Plugin } from 'graphql-yoga';
import { isApi, likesPage } from './use-negotiation.ts';

/** Shows the playground at the very address of the API to whoever likes a page best. */
export const usePlaygroundPage = (
  render: (options: GraphiQLOptions) => Promise<string>,
  options: GraphiQLOptions,
): Plugin => ({
  async onRequest({ request, url, endResponse, fetchAPI }) {
    if (isApi(url) && likesPage(request)) {
      endResponse(
        new fetchAPI.Response(await render(options), { headers: { 'content-type': 'text/html', vary: 'accept' } }),
      );
    }
  },
});
