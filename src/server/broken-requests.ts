import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorCode } from '../database/errors.ts';
import { Refusal } from './refusal.ts';
import { refuse } from './send.ts';

/** What Node's parser and its clocks refuse, by the code of their errors. */
const known: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: new Refusal(
    'REQUEST_TOO_LARGE',
    'The head of the request (its address and headers) is too large.',
    { status: 431 },
  ),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: new Refusal('REQUEST_TOO_LARGE', 'The request is too large.'),
  ERR_HTTP_REQUEST_TIMEOUT: new Refusal('REQUEST_TIMEOUT'),
};
const noRequest = new Refusal('BAD_REQUEST', 'This is not a valid HTTP/1.1 request.');
const noExpectation = new Refusal('BAD_REQUEST', 'The Expect header has an unknown value; expected 100-continue.', {
  status: 417,
});

/** Refuses with a code and a clear message what no app ever sees: what is not HTTP, or too large, or comes too slowly. */
export function refuseBroken(server: Server): void {
  const responses = new WeakMap<Duplex, ServerResponse>();
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => responses.set(socket, response));
  server.on('checkExpectation', (_, response: ServerResponse) => refuse(response, noExpectation));
  server.on('clientError', (error: Error, socket: Duplex) => {
    const last = responses.get(socket);
    // Nothing may come between the parts of an answer that has begun.
    if (socket.writable && (!last || last.writableFinished || !last.headersSent)) {
      socket.write(wireOf(known[errorCode(error) ?? ''] ?? noRequest));
    }
    socket.destroy(error);
  });
}

function wireOf({ status, headers, body }: Refusal): string {
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
}
