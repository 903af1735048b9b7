import type { Socket } from 'node:net';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { array, assert as check, constant, integer, oneof, property, record } from 'fast-check';
import { Readers } from '../../src/server/protect/readers.ts';

const most = 1_000_000;
const patience = 10_000;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** What a connection shows of itself: how much was written to it, and how much of that waits. */
class Connection {
  bytesWritten = 0;
  writableLength = 0;
  wasReset = false;

  resetAndDestroy() {
    this.wasReset = true;
  }

  write(bytes: number) {
    this.bytesWritten += bytes;
    this.writableLength += bytes;
  }

  read(bytes: number) {
    this.writableLength -= Math.min(bytes, this.writableLength);
  }
}

/** Readers use nothing else of a socket. */
const socketOf = (connection: Connection): Socket => connection as unknown as Socket;

function opened() {
  const readers = new Readers({ waitingBytes: most, readerMilliseconds: patience });
  const hold = (connection: Connection, bytes: number, milliseconds?: number) => {
    const free = readers.hold(socketOf(connection), bytes, milliseconds);
    if (free) {
      connection.write(bytes);
    }
    return free;
  };
  return { readers, hold };
}

test('what fits has room, what does not is refused, and what was read makes room', () => {
  const { readers, hold } = opened();
  const [a, b, c] = [new Connection(), new Connection(), new Connection()];
  const free = hold(a, 600_000);
  expect(hold(b, 400_000)).toBeDefined();
  expect(hold(c, 1)).toBeUndefined();
  free?.();
  free?.();
  expect(readers.waiting).toBe(400_000);
  expect(hold(c, 600_000)).toBeDefined();
  expect([a, b, c].map(({ wasReset }) => wasReset)).toEqual([false, false, false]);
});

test('an answer larger than all that may wait has room where nothing else waits', () => {
  const { hold } = opened();
  expect(hold(new Connection(), 5 * most)).toBeDefined();
  expect(hold(new Connection(), 1)).toBeUndefined();
});

test('clients that have not read for a second make way, the longest silent first', () => {
  const { readers, hold } = opened();
  const [a, b, c] = [new Connection(), new Connection(), new Connection()];
  hold(a, 400_000);
  jest.advanceTimersByTime(500);
  hold(b, 400_000);
  expect(hold(c, 400_000)).toBeUndefined();
  jest.advanceTimersByTime(600);
  expect(hold(c, 400_000)).toBeDefined();
  expect([a.wasReset, b.wasReset, readers.brokenOff, readers.waiting]).toEqual([true, false, 1, 800_000]);
});

test('a client that reads too little or too slowly is disconnected; one that waits for the server is not', () => {
  const { hold } = opened();
  const [idle, trickling, reading, late, ours] = Array.from({ length: 5 }, () => new Connection());
  if (!idle || !trickling || !reading || !late || !ours) {
    throw new Error('There are five.');
  }
  for (const connection of [idle, trickling, reading]) {
    hold(connection, 300_000);
  }
  hold(late, 50_000, 4_000);
  hold(ours, 50_000);
  ours.read(50_000);
  for (let second = 0; second < 11; second += 1) {
    jest.advanceTimersByTime(1_000);
    trickling.read(1_000);
    reading.read(20_000);
    late.read(10);
    if (second === 4) {
      expect([idle, trickling, reading, late, ours].map(({ wasReset }) => wasReset)).toEqual([
        false,
        false,
        false,
        true,
        false,
      ]);
    }
  }
  expect([idle.wasReset, trickling.wasReset, reading.wasReset, ours.wasReset]).toEqual([true, true, false, false]);
});

test('whatever is held, read and freed, no more waits than may, and all of it comes back', () => {
  const step = record({
    connection: integer({ min: 0, max: 9 }),
    bytes: oneof(integer({ min: 1, max: 300_000 }), constant(0)),
    reads: oneof(constant(0), integer({ min: 0, max: 400_000 })),
    milliseconds: oneof(constant(0), integer({ min: 0, max: 3_000 })),
  });
  check(
    property(array(step, { maxLength: 60 }), (steps) => {
      const { readers, hold } = opened();
      const connections = Array.from({ length: 10 }, () => new Connection());
      const frees = new Map<Connection, (() => void)[]>();
      for (const { connection: index, bytes, reads, milliseconds } of steps) {
        const connection = connections[index] ?? new Connection();
        if (bytes > 0 && !connection.wasReset) {
          const free = hold(connection, bytes);
          frees.set(connection, [...(frees.get(connection) ?? []), ...(free ? [free] : [])]);
        }
        expect(readers.waiting).toBeLessThanOrEqual(most);
        connection.read(reads);
        if (connection.writableLength === 0) {
          for (const free of frees.get(connection) ?? []) {
            free();
          }
          frees.delete(connection);
        }
        jest.advanceTimersByTime(milliseconds);
      }
      for (const free of [...frees.values()].flat()) {
        free();
      }
      expect(readers.waiting).toBe(0);
    }),
  );
});
