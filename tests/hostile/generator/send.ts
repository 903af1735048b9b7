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
  /** "left" where the reader went away, "broken" where the server or the wait ended it, "cut" where it ended in order, but not at its end. */
  readonly ended: 'whole' | 'left' | 'broken' | 'cut';
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
    let isOver = false;
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const request = httpRequest(`${address}${path}`, { method, headers: { ...headers, ...length }, agent: false });
    const timers = [setTimeout(() => request.destroy(new Error(`no answer in ${patience} ms`)), patience)];
    const end = (ended: Received['ended'], reason?: string) => {
      // What was on its way when a reader left may still come to its end.
      if (isOver) {
        return;
      }
      isOver = true;
      timers.forEach(clearTimeout);
      const { statusCode: status = 0, headers: given = {} } = response ?? {};
      resolve({
        status,
        headers: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)])),
        ...read(Buffer.concat(pieces), given['content-encoding'], ended),
        ...(reason === undefined ? {} : { reason }),
        began,
        milliseconds: Date.now() - began,
      });
    };
    const goAway = () => {
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
        if (leave && 'afterBytes' in leave && bytes >= leave.afterBytes) {
          goAway();
        }
      });
      given.on('end', () => end('whole'));
      given.on('error', (error) => end('broken', error.message));
    });
    request.on('error', (error) => end('broken', error.message));
    request.end(body);
  });

/** The text of what was read, where all of it was or it is not compressed. */
function read(
  content: Buffer,
  encoding: string | undefined,
  ended: Received['ended'],
): Pick<Received, 'text' | 'ended' | 'reason'> {
  if (encoding === undefined || content.length === 0) {
    return { text: content.toString(), ended };
  }
  if (ended !== 'whole') {
    return { text: '', ended };
  }
  try {
    return { text: (encoding === 'br' ? brotliDecompressSync(content) : gunzipSync(content)).toString(), ended };
  } catch (error) {
    return { text: '', ended: 'cut', reason: `${encoding}, ${content.length} bytes: ${error}` };
  }
}
