import { createServer, type RequestListener, type Server } from 'node:http';
import { ActionableError, errorCode } from '../database/errors.ts';
import type { App } from './app.ts';
import { withBody } from './request-body.ts';
import type { ServerSettings } from './settings.ts';

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  readonly address: string;
  /** Takes no new requests, finishes those it has, then resolves. */
  stop(): Promise<void>;
}

/**
 * Claims the port before anything slow begins; requests are answered 503 until `serve` gives the app.
 * @throws ActionableError when the port is taken or may not be used.
 */
export async function openServer({
  host,
  port,
}: Pick<ServerSettings, 'host' | 'port'>): Promise<RunningServer & { serve(app: App): void }> {
  let app: RequestListener | undefined;
  const server = createServer((request, response) => {
    if (app) {
      app(request, response);
      return;
    }
    response.writeHead(503, { 'retry-after': '2', 'content-type': 'text/plain' });
    response.end('sco-graph is starting.\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portProblem(error, port) ?? error));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    port: bound,
    address: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${bound}`,
    serve: (given) => {
      app = withBody(given);
    },
    stop: () => closed(server),
  };
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });

function portProblem(error: Error, port: number): ActionableError | undefined {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new ActionableError(
        `Port ${port} is taken, perhaps by another sco-graph.`,
        'Stop what uses it, or set PORT to another one: PORT=4001 npm start.',
      );
    case 'EACCES':
      return new ActionableError(`Port ${port} may not be used by this user.`, 'Set PORT to one above 1023.');
    default:
      return undefined;
  }
}
