import { request as httpRequest, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Sent } from '../hostile-request.ts';
import type { Leave } from './generated.ts';

/** Milliseconds after which a request that is not answered counts as lost: all waits of the server together are shorter. */
const patience = 60_000;

/** What came back. */
export interface Received {
  /** 0 where nothing came. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  /** "left" where the reader went away, "broken" where the server or the wait ended it. */
  readonly ended: 'whole' | 'left' | 'broken';
  readonly reason?: string;
  /** When it was sent, and how long it took. */
  readonly began: number;
  readonly milliseconds: number;
}

/** Sends a request on a connection of its own; a reader with a `leave` goes away when it says. Never rejects. */
export const send = (
  address: string,
  { path, method = 'GET', headers = {}, body }: Sent,
  leave?: Leave,
): Promise<Received> =>
  new Promise((resolve) => {
    const began = Date.now();
    const pieces: Buffer[] = [];
    let bytes = 0;
    let response: IncomingMessage | undefined;
    let hasLeft = false;
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const request = httpRequest(`${address}${path}`, { method, headers: { ...headers, ...length }, agent: false });
    const timers = [setTimeout(() => request.destroy(new Error(`no answer in ${patience} ms`)), patience)];
    const end = (ended: Received['ended'], reason?: string) => {
      timers.forEach(clearTimeout);
      const { statusCode: status = 0, headers: given = {} } = response ?? {};
      resolve({
        status,
        headers: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)])),
        text: textOf(Buffer.concat(pieces), given['content-encoding'], ended),
        ended,
        ...(reason === undefined ? {} : { reason }),
        began,
        milliseconds: Date.now() - began,
      });
    };
    const goAway = () => {
      hasLeft = true;
      request.destroy();
      end('left');
    };
    if (leave && 'afterMilliseconds' in leave) {
      timers.push(setTimeout(goAway, leave.afterMilliseconds));
    }
    request.on('response', (given) => {
      response = given;
      given.on('data', (piece: Buffer) => {
        pieces.push(piece);
        bytes += piece.length;
        if (leave && 'afterBytes' in leave && bytes >= leave.afterBytes && !hasLeft) {
          goAway();
        }
      });
      given.on('end', () => end('whole'));
      given.on('error', (error) => end('broken', error.message));
    });
    request.on('error', (error) => end('broken', error.message));
    request.end(body);
  });

/** What was read, where all of it was or it is not compressed. */
function textOf(content: Buffer, encoding: string | undefined, ended: Received['ended']): string {
  if (encoding === undefined) {
    return content.toString();
  }
  if (ended !== 'whole') {
    return '';
  }
  return (encoding === 'br' ? brotliDecompressSync(content) : gunzipSync(content)).toString();
}
