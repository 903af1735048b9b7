import type { Plugin } from 'graphql-yoga';
import { Refusal } from './refusal.ts';
import { useRoute } from './use-route.ts';

/** Says at /healthz that the server lives, and at /readyz whether it can be asked (503 where it cannot). */
export const useHealth = (isReady: () => Promise<boolean>): Plugin =>
  useRoute(async (_, { pathname }) => {
    if (pathname === '/healthz') {
      return { headers: {}, body: null };
    }
    if (pathname !== '/readyz') {
      return undefined;
    }
    if (!(await isReady().catch(() => false))) {
      throw new Refusal(503, 'NOT_READY', 'The server cannot be asked at the moment.', { 'retry-after': '2' });
    }
    return { headers: {}, body: null };
  });
