import type { IncomingMessage, RequestListener } from 'node:http';
import { beyond, type Refusal } from './refusal.ts';
import { refuse } from './send.ts';

/**
 * Reads the body of each request before the app sees it: Yoga takes one that is there already in a fraction of the time that a stream
 * costs it. What is larger than so many bytes is refused at once, by the length that is announced where one is.
 */
export const withBody =
  (app: RequestListener, most: number): RequestListener =>
  (request, response) => {
    if (request.method !== 'POST') {
      app(request, response);
      return;
    }
    if (Number(request.headers['content-length']) > most) {
      refuse(response, tooLarge(request, most));
      request.resume();
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) {
        chunks.push(chunk);
      } else if (!response.headersSent) {
        chunks.length = 0;
        refuse(response, tooLarge(request, most));
      }
    });
    request.on('end', () => {
      if (size <= most) {
        app(Object.assign(request, { body: new ReadBody(Buffer.concat(chunks)) }), response);
      }
    });
  };

/**
 * A body that is there already, in the form of a Blob as far as Yoga's adapter looks at one. It counts the keys of a body, which takes time
 * in proportion to the length of a text, or of a Buffer, and none for this.
 */
class ReadBody {
  readonly type = '';
  readonly size: number;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.size = bytes.length;
  }

  get [Symbol.toStringTag](): string {
    return 'Blob';
  }

  async buffer(): Promise<Buffer> {
    return this.#bytes;
  }

  stream(): ReadableStream<Uint8Array> {
    const bytes = this.#bytes;
    return new ReadableStream({
      start(controller) {
        controller.enqueue(bytes);
        controller.close();
      },
    });
  }
}

function tooLarge({ headers }: IncomingMessage, most: number): Refusal {
  const size = headers['content-length'] ? ` (${headers['content-length']} bytes)` : '';
  const message = `The request is too large${size}; expected at most ${most} bytes.`;
  return beyond('requestBytes', message, { headers: { connection: 'close' } });
}
