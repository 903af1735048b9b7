import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorCode } from '../database/errors.ts';
import { bodyOf } from './refusal.ts';

interface Broken {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** What Node's parser and its clocks refuse, by the code of their errors. */
const known: Readonly<Record<string, Broken>> = {
  HPE_HEADER_OVERFLOW: { status: 431, code: 'REQUEST_TOO_LARGE', message: 'The head of the request is too large.' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, code: 'REQUEST_TOO_LARGE', message: 'The request is too large.' },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'REQUEST_TIMEOUT',
    message: 'The request did not come whole in time.',
  },
};
const noRequest: Broken = { status: 400, code: 'BAD_REQUEST', message: 'This is no request in HTTP/1.1.' };

/** Refuses in words, and with a code, what no app ever sees: what is no HTTP, or too large, or comes too slowly. */
export function refuseBroken(server: Server): void {
  const responses = new WeakMap<Duplex, ServerResponse>();
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => responses.set(socket, response));
  server.on('checkExpectation', (_, response: ServerResponse) => {
    response.writeHead(417, { 'content-type': 'application/json; charset=utf-8' });
    response.end(bodyOf({ code: 'BAD_REQUEST', message: 'Nothing but 100-continue can be expected here.' }));
  });
  server.on('clientError', (error: Error, socket: Duplex) => {
    const last = responses.get(socket);
    // Nothing may come between the parts of an answer that has begun.
    if (socket.writable && (!last || last.writableFinished || !last.headersSent)) {
      socket.write(wireOf(known[errorCode(error) ?? ''] ?? noRequest));
    }
    socket.destroy(error);
  });
}

function wireOf({ status, code, message }: Broken): string {
  const body = bodyOf({ code, message });
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
}
