import type { RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { fixedLimits } from '../contract/fixed-limits.ts';

const mostAhead = fixedLimits.ahead.most;

/** What is known of a connection. */
interface Line {
  last: ServerResponse | undefined;
  waiting: number;
}

/**
 * Answers the requests of a connection one after the other, where a client sends some ahead: Node tells a response that waits behind another
 * nothing of the end of the connection, so that what it holds would never be freed.
 */
export const answerInOrder = (listener: RequestListener): RequestListener => {
  const lines = new WeakMap<Socket, Line>();
  return (request, response) => {
    const { socket } = request;
    if (socket.destroyed) {
      return;
    }
    const line = lines.get(socket) ?? { last: undefined, waiting: 0 };
    lines.set(socket, line);
    const before = line.last;
    line.last = response;
    const answer = () => {
      // After its last answer a connection only ends: a response to what was sent ahead would never close.
      if (!socket.destroyed && !socket.writableEnded) {
        listener(request, response);
      }
    };
    if (!before || before.closed) {
      answer();
      return;
    }
    line.waiting += 1;
    if (line.waiting > mostAhead) {
      socket.resetAndDestroy();
      return;
    }
    before.once('close', () => {
      line.waiting -= 1;
      answer();
    });
  };
};
