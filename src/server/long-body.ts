import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

/** What the listener hands to the app beside the request. */
export interface ServerContext {
  readonly res?: ServerResponse;
}

/** What is sent bit by bit: a stream, or bytes that many answers share. */
export type LongBody = Readable | Buffer;

const bodies = new WeakMap<Response, LongBody>();

/**
 * Notes the long body of a response, for who sends it. A stream lives no longer than its connection: whoever holds the response then, and
 * whatever became of it, what it reads from is freed.
 * @param connection Node's side of the response; undefined where nothing is sent, as in tests
 */
export function noteLongBody(response: Response, body: LongBody, connection: ServerResponse | undefined): void {
  bodies.set(response, body);
  if (!connection || !(body instanceof Readable)) {
    return;
  }
  if (connection.closed) {
    body.destroy();
  } else {
    connection.once('close', () => body.destroy());
  }
}

/** The long body of a response; undefined where it is a text, or nothing. */
export const longBodyOf = (response: Response): LongBody | undefined => bodies.get(response);
