import type { Plugin } from 'graphql-yoga';

/** Sends whoever opens the bare address to the playground. */
export const useHome = (): Plugin => ({
  onRequest({ url, endResponse, fetchAPI }) {
    if (url.pathname === '/') {
      endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: '/graphql' } }));
    }
  },
});
