import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDriver } from '../../src/database/connection.ts';
import { peers } from './peers/index.ts';
import { recording } from './recording.ts';

/** One peer in a process of its own: node server.ts <peer> <uri> <username> <password>. */
// Mapping the stack trace that the driver takes of every statement back to TypeScript would cost all peers alike.
process.setSourceMapsEnabled(false);
const [name = '', uri = '', username = '', password = ''] = process.argv.slice(2);
const peer = peers[name as keyof typeof peers];
const driver = openDriver({ uri, username, password }, { maxConnectionPoolSize: 50 });
const { recorded, statements } = recording(driver);
const listener = await peer.listener(recorded);
const server = createServer((request, response) => {
  if (request.url === '/statements') {
    response.end(JSON.stringify(statements.splice(0)));
    return;
  }
  listener(request, response);
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
process.on('disconnect', () => process.exit());
