import type { RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Answers the requests of a connection one after the other, where a client sends some ahead: Node tells a response that waits behind another
 * nothing of the end of the connection, so that what it holds would never be let go.
 */
export const inOrder = (listener: RequestListener): RequestListener => {
  const last = new WeakMap<Socket, ServerResponse>();
  return (request, response) => {
    const { socket } = request;
    const before = last.get(socket);
    last.set(socket, response);
    const answer = () => {
      // After its last answer a connection only ends: a response to what was sent ahead would never close.
      if (!socket.destroyed && !socket.writableEnded) {
        listener(request, response);
      }
    };
    if (!before || before.closed) {
      answer();
    } else {
      before.once('close', answer);
    }
  };
};
