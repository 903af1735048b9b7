import { defaultLimits } from '../../src/contract/limits.ts';
import type { AppOptions } from '../../src/server/app.ts';
import { openServer, type RunningServer } from '../../src/server/listener.ts';
import { type Api, openApi } from './api.ts';

/** The app on the test database, behind a real port. */
export interface ServedApi extends Api {
  readonly server: RunningServer;
}

/**
 * Serves the app; without a port on any free one. `close` stops both.
 * @param options what the app is made with beside the test database
 */
export async function openServedApi({
  port = 0,
  ...options
}: Partial<AppOptions> & { port?: number } = {}): Promise<ServedApi> {
  const server = await openServer({ host: '127.0.0.1', port, limits: defaultLimits });
  const api = await openApi({ base: `${server.address}/`, ...options });
  server.serve(api.app);
  return {
    ...api,
    server,
    close: async () => {
      await server.stop();
      await api.close();
    },
  };
}
