import type { Plugin } from 'graphql-yoga';
import { Refusal } from './refusal.ts';
import { useRoute } from './use-route.ts';

/** Says at /healthz that the server lives, and at /readyz whether it can be asked (it refuses where it cannot). */
export const useHealth = (isReady: () => Promise<boolean>): Plugin =>
  useRoute(async (_, { pathname }) => {
    if (pathname === '/healthz') {
      return { headers: {}, body: null };
    }
    if (pathname !== '/readyz') {
      return undefined;
    }
    if (!(await isReady().catch(() => false))) {
      throw new Refusal('NOT_READY');
    }
    return { headers: {}, body: null };
  });
