import { connect, createServer } from 'node:net';

/** Run inside an engine's network: passes what comes through a socket file on to a port there. */
const [socket = '', port = ''] = process.argv.slice(2);
createServer((outer) => {
  const inner = connect(Number(port), '127.0.0.1');
  outer.on('error', () => inner.destroy());
  inner.on('error', () => outer.destroy());
  outer.pipe(inner).pipe(outer);
}).listen(socket, () => console.log('listening'));
