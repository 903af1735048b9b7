import { defaultLimits as limits } from '../../src/contract/limits.ts';
import { openDriver } from '../../src/database/connection.ts';
import { createApp } from '../../src/server/app.ts';
import { datasetState, isAskable } from '../../src/server/dataset-state.ts';
import { openServer } from '../../src/server/listener.ts';

/**
 * The server on a database that is there already, in a process of its own: node export-server.ts <uri> <username> <password>.
 * It says its address; at any message it says its peak of resident memory, in MiB, and ends.
 */
const [uri = '', username = '', password = ''] = process.argv.slice(2);
const driver = openDriver({ uri, username, password });
const server = await openServer({ host: '127.0.0.1', port: 0, limits });
const state = datasetState(driver, undefined);
server.serve(await createApp({ driver, state, limits, isReady: async () => isAskable(await state()) }));
process.send?.({ address: server.address });
process.on('message', () => {
  process.send?.({ peak: process.resourceUsage().maxRSS / 1024 }, () => process.exit());
});
