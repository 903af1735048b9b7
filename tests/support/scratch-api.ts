import type { AppOptions } from '../../src/server/app.ts';
import { type Api, openApi } from './api.ts';
import { releaseScratch, scratchDatabase } from './scratch-database.ts';

/** The app on the scratch database of the worker, whose close gives it back. */
export async function openScratchApi(options: Partial<AppOptions> = {}): Promise<Api> {
  const api = await openApi(options, await scratchDatabase());
  return {
    ...api,
    close: async () => {
      await releaseScratch(api.driver);
      await api.close();
    },
  };
}
