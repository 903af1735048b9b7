import { Refusal } from '../refusal.ts';
import type { Handler } from '../use-route.ts';

/** Says that the server lives. */
export const alive: Handler = async () => ({ headers: {}, body: null });

/** Says whether the server can be asked. */
export const ready =
  (isReady: () => Promise<boolean>): Handler =>
  async () => {
    if (!(await isReady().catch(() => false))) {
      throw new Refusal('NOT_READY');
    }
    return { headers: {}, body: null };
  };
