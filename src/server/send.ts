import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { App } from './app.ts';
import { type LongBody, longBodyOf } from './long-body.ts';
import type { Readers } from './protect/readers.ts';
import { beyond, Refusal } from './refusal.ts';

/** Bytes that go to a connection at once. */
const slice = 65_536;
/** Bytes that the window of what compresses an answer takes. */
const encoderBytes = 1_100_000;
/** Bytes that a stream may keep waiting: a few chunks, and that window. */
const streamBytes = encoderBytes + 6 * slice;

export interface SendOptions {
  readonly readers: Readers;
  /** Milliseconds that a stream may take until its last byte is read. */
  readonly longest: number;
  /** Gets what nobody foresaw; the client learns only that something went wrong. */
  readonly report: (error: unknown) => void;
}

/**
 * Asks the app and sends what it answers. Long answers go out as fast as their readers take them, and what waits for these is counted; an
 * answer that cannot be sent whole ends with a reset connection.
 */
export const answering =
  (app: App, sending: SendOptions): RequestListener =>
  async (request, response) => {
    try {
      const answer = await app.handleNodeRequestAndResponse(request, response, { res: response });
      const body = longBodyOf(answer) ?? (await answer.text());
      if (!response.closed) {
        send(answer, body, request, response, sending);
      }
    } catch (error) {
      sending.report(error);
      if (response.headersSent) {
        request.socket.resetAndDestroy();
      } else {
        refuse(response, new Refusal('INTERNAL'));
      }
    }
  };

function send(
  answer: Response,
  body: LongBody | string,
  request: IncomingMessage,
  response: ServerResponse,
  { readers, longest }: SendOptions,
): void {
  const free = readers.hold(request.socket, bytesWaiting(body, request), longest);
  if (!free) {
    keepHeaders(answer, response);
    refuse(
      response,
      beyond('waitingBytes', 'Too many answers wait for their clients to read them. Try again in a few seconds.'),
    );
    return;
  }
  response.once('close', free);
  response.setHeaders(answer.headers);
  response.writeHead(answer.status);
  if (typeof body === 'string' && body.length < slice) {
    response.end(body);
    return;
  }
  // What all share is not copied.
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const source = bytes instanceof Readable ? bytes : Readable.from(slicesOf(bytes));
  // An orderly end would make a part look like the whole to a client of HTTP/1.0.
  source.once('error', () => request.socket.resetAndDestroy());
  source.pipe(response);
}

/** Bytes that a body keeps in memory until it is read. */
function bytesWaiting(body: LongBody | string, { headers }: IncomingMessage): number {
  if (body instanceof Readable) {
    return streamBytes;
  }
  if (typeof body !== 'string') {
    return slice;
  }
  const { 'accept-encoding': encoding = 'identity' } = headers;
  const isEncoded = body.length >= slice && encoding !== 'identity';
  return Buffer.byteLength(body) + (isEncoded ? encoderBytes : 0);
}

function* slicesOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += slice) {
    yield bytes.subarray(from, from + slice);
  }
}

/** What a refusal says of the answer that it stands for: who may read it, and which request it belongs to. */
function keepHeaders(answer: Response, response: ServerResponse): void {
  for (const [name, value] of answer.headers) {
    if (/^(?:access-control-|x-request-id$)/.test(name)) {
      response.setHeader(name, value);
    }
  }
}

/** Answers with a refusal, past the app. */
export function refuse(response: ServerResponse, { status, headers, body }: Refusal): void {
  response.writeHead(status, { ...headers });
  response.end(body);
}
