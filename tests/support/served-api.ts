import { openDriver } from '../../src/database/connection.ts';
import type { AppOptions } from '../../src/server/app.ts';
import { datasetState } from '../../src/server/dataset-state.ts';
import { openServer, type RunningServer } from '../../src/server/start.ts';
import { type Api, openApi } from './api.ts';
import { testDatabase } from './test-database.ts';

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
  const driver = openDriver(testDatabase().credentials);
  const server = await openServer({ host: '127.0.0.1', port });
  const api = await openApi({ state: datasetState(driver, undefined), base: `${server.address}/`, ...options });
  server.serve(api.app);
  return {
    ...api,
    server,
    close: async () => {
      await server.stop();
      await api.close();
      await driver.close();
    },
  };
}
