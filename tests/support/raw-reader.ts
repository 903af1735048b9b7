import { connect } from 'node:net';

/** How a client reads what it asked for. */
export interface ReaderOptions {
  readonly path: string;
  readonly method: 'GET' | 'HEAD';
  readonly version: '1.0' | '1.1';
  readonly encoding: 'identity' | 'gzip' | 'br';
  /** How many requests it sends at once. */
  readonly ahead: number;
  /** Bytes after which it goes away. */
  readonly goneAfter: number;
  /** Milliseconds that it waits before it reads, and again after each piece; undefined where it never reads. */
  readonly pause: number | undefined;
  /** Milliseconds after which it goes away, whatever it has read. */
  readonly patience: number;
}

/** How a connection ended, seen by the client. */
export interface ReaderResult {
  readonly bytes: number;
  readonly text: string;
  /** "end" in good order, "reset" by the server, "gone" by the client itself. Node notices a reset only while it reads. */
  readonly ended: 'end' | 'reset' | 'gone';
}

const head = ({ path, method, version, encoding }: ReaderOptions, isLast: boolean): string =>
  `${method} ${path} HTTP/${version}\r\nHost: localhost\r\nAccept: ${path === '/graphql' ? 'text/html' : '*/*'}\r\nAccept-Encoding: ${encoding}\r\nConnection: ${isLast ? 'close' : 'keep-alive'}\r\n\r\n`;

/** Asks over a bare connection, and reads as its caller says, until `leave` says to go away. */
export const readRaw = (address: string, reading: ReaderOptions, leave?: AbortSignal): Promise<ReaderResult> =>
  new Promise((resolve) => {
    const { goneAfter, pause, patience, ahead } = reading;
    const { hostname, port } = new URL(address);
    const socket = connect({ host: hostname, port: Number(port) });
    const pieces: Buffer[] = [];
    let bytes = 0;
    let ended: ReaderResult['ended'] = 'gone';
    const late = setTimeout(() => socket.destroy(), patience);
    leave?.addEventListener('abort', () => socket.destroy());
    const again = () => setTimeout(() => socket.resume(), pause);
    socket.on('data', (piece) => {
      pieces.push(piece);
      bytes += piece.length;
      if (bytes >= goneAfter) {
        socket.destroy();
      } else if (pause) {
        socket.pause();
        again();
      }
    });
    socket.on('end', () => {
      ended = 'end';
    });
    socket.on('error', () => {
      ended = 'reset';
    });
    socket.on('close', () => {
      clearTimeout(late);
      resolve({ bytes, text: Buffer.concat(pieces).toString('latin1'), ended });
    });
    if (pause !== 0) {
      socket.pause();
    }
    socket.write(Array.from({ length: ahead }, (_, index) => head(reading, index === ahead - 1)).join(''));
    if (pause) {
      again();
    }
  });
