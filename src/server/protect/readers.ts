import type { Socket } from 'node:net';

/** Bytes that a reader takes at least, so that it counts as reading. */
const leastTaken = 65_536;
/** Milliseconds without so many bytes after which a reader makes way for others, where too much waits. */
const grace = 1_000;
/** Milliseconds between two looks. */
const interval = 500;

/** What the readers may keep waiting. */
export interface ReaderLimits {
  /** Bytes of all answers together. */
  readonly waitingBytes: number;
  /** Milliseconds in which a reader must take 64 KiB, or all that waits for it. */
  readonly readerMilliseconds: number;
}

/** Numbers for operators. */
export interface WaitingBytes {
  /** Bytes that wait for their readers. */
  readonly waiting: number;
  /** Connections reset because their readers took too long. */
  readonly brokenOff: number;
}

interface Reader {
  /** Bytes that wait for it, in all its answers. */
  waiting: number;
  /** Its answers: when each must have been read. */
  readonly ends: Set<{ readonly at: number }>;
  /** Bytes that it had taken when it was last seen reading, and when that was. */
  taken: number;
  seen: number;
}

/**
 * Counts the bytes that wait until their readers take them, over all connections. A client that does not read is disconnected after a while, and sooner
 * where others need the room.
 */
export class Readers implements WaitingBytes {
  readonly #limits: ReaderLimits;
  readonly #readers = new Map<Socket, Reader>();
  #waiting = 0;
  #brokenOff = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(limits: ReaderLimits) {
    this.#limits = limits;
  }

  get waiting(): number {
    return this.#waiting;
  }

  get brokenOff(): number {
    return this.#brokenOff;
  }

  /**
   * Counts bytes that wait for who reads from a socket. One answer always has room where nothing else waits.
   * @param milliseconds how long all of them may take to be read
   * @returns what ends the count; undefined where there is no room, even after those who do not read were disconnected
   */
  hold(socket: Socket, bytes: number, milliseconds = Number.POSITIVE_INFINITY): (() => void) | undefined {
    const now = performance.now();
    if (!this.#hasRoom(bytes)) {
      this.#makeRoom(bytes, now);
    }
    if (!this.#hasRoom(bytes)) {
      return undefined;
    }
    const reader = this.#readers.get(socket) ?? { waiting: 0, ends: new Set(), taken: takenBy(socket), seen: now };
    const end = { at: now + milliseconds };
    this.#readers.set(socket, reader);
    reader.ends.add(end);
    reader.waiting += bytes;
    this.#waiting += bytes;
    this.#timer ??= setInterval(() => this.#look(), interval).unref();
    return () => {
      if (reader.ends.delete(end)) {
        reader.waiting -= bytes;
        this.#waiting -= bytes;
        if (reader.ends.size === 0) {
          this.#readers.delete(socket);
        }
      }
    };
  }

  #hasRoom(bytes: number): boolean {
    return this.#waiting === 0 || this.#waiting + bytes <= this.#limits.waitingBytes;
  }

  /** Disconnects those who have not read for longest, until there is room for so many bytes. */
  #makeRoom(bytes: number, now: number): void {
    this.#observe(now);
    const idle = [...this.#readers].filter(([, { seen }]) => now - seen >= grace);
    for (const [socket] of idle.sort(([, a], [, b]) => a.seen - b.seen)) {
      if (this.#hasRoom(bytes)) {
        return;
      }
      this.#breakOff(socket);
    }
  }

  /** Disconnects who has not read for too long, or not all in time. */
  #look(): void {
    if (this.#readers.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
      return;
    }
    const now = performance.now();
    this.#observe(now);
    for (const [socket, { seen, ends }] of this.#readers) {
      if (now - seen >= this.#limits.readerMilliseconds || [...ends].some(({ at }) => now >= at)) {
        this.#breakOff(socket);
      }
    }
  }

  /** Notes who has read since the last look; who waits for us, and not we for them, reads as well. */
  #observe(now: number): void {
    for (const [socket, reader] of this.#readers) {
      const taken = takenBy(socket);
      if (taken - reader.taken >= leastTaken || socket.writableLength === 0) {
        reader.taken = taken;
        reader.seen = now;
      }
    }
  }

  /** Resets the connection: an orderly end would make a part look like the whole to a client of HTTP/1.0. */
  #breakOff(socket: Socket): void {
    this.#brokenOff += 1;
    const reader = this.#readers.get(socket);
    this.#readers.delete(socket);
    this.#waiting -= reader?.waiting ?? 0;
    reader?.ends.clear();
    socket.resetAndDestroy();
  }
}

/** Bytes that the system has taken over for a connection: the client's window lets it. */
const takenBy = (socket: Socket): number => socket.bytesWritten - socket.writableLength;
