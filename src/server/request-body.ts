import type { IncomingMessage, RequestListener } from 'node:http';
import { limits } from './protect/limits.ts';
import { bodyOf } from './refusal.ts';

/**
 * Reads the body of each request before the app sees it: Yoga takes a text that is there already in a fraction of the time
 * that a stream costs it, and what is larger than so many bytes is refused at once.
 */
export const withBody =
  (app: RequestListener, most: number): RequestListener =>
  (request, response) => {
    if (request.method !== 'POST') {
      app(request, response);
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) {
        chunks.push(chunk);
      } else if (!response.headersSent) {
        response.writeHead(413, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
        response.end(bodyOf({ message: tooLarge(request, most), code: limits.requestBytes.code }));
      }
    });
    request.on('end', () => {
      if (size <= most) {
        app(Object.assign(request, { body: Buffer.concat(chunks).toString('utf8') }), response);
      }
    });
  };

const tooLarge = ({ headers }: IncomingMessage, most: number): string =>
  `The request is too large${headers['content-length'] ? ` (${headers['content-length']} bytes)` : ''}; expected at most ${most} bytes.`;
