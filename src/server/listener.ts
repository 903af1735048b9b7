import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';
import helmet from 'helmet';
import { fixedLimits } from '../contract/fixed-limits.ts';
import { isApi } from '../contract/routes.ts';
import { ActionableError, errorCode } from '../database/errors.ts';
import type { App } from './app.ts';
import { refuseBroken } from './broken-requests.ts';
import { preferredCoding } from './negotiation.ts';
import { ownAddress } from './own-address.ts';
import { answerInOrder } from './pipelining.ts';
import { Readers, type WaitingBytes } from './protect/readers.ts';
import { Refusal } from './refusal.ts';
import { withBody } from './request-body.ts';
import { settleTarget } from './request-target.ts';
import { answering, refuse } from './send.ts';
import type { ServerSettings } from './server-settings.ts';

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  readonly address: string;
  /** Whether it takes no new requests any more. */
  readonly isStopping: boolean;
  /** Takes no new requests, finishes those it has, for a while, then resolves. */
  stop(): Promise<void>;
}

/** Milliseconds without a byte either way after which a connection is closed, if no statement may take longer. */
const silencePatience = 60_000;
/** Milliseconds that running requests have to end when the server stops. */
const stopPatience = 20_000;

/** Other sites may use what is served here, but not frame it; nothing here needs more than it brings itself. */
const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
  },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  // What stands in front and speaks TLS says this.
  strictTransportSecurity: false,
  // frame-ancestors says it, and a page that may be framed can say otherwise.
  xFrameOptions: false,
});
type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
/** Brotli's window, as a power of two: with the usual one of four megabytes, a few answers that nobody reads would hold too much. */
const brotli = { params: { [constants.BROTLI_PARAM_LGWIN]: 18 } };
/** Its types are those of Express; of these it uses only what Node's own have. */
const compressed = compression({ brotli }) as Handler;

/**
 * Claims the port before anything slow begins; requests are answered 503 until `serve` gives the app.
 * @throws ActionableError when the port is taken or may not be used.
 */
export async function openServer({ host, port, limits }: Pick<ServerSettings, 'host' | 'port' | 'limits'>): Promise<
  RunningServer & {
    /** What waits for those who read. */
    readonly readers: WaitingBytes;
    /** @param report gets what nobody foresaw */
    serve(app: App, report?: (error: unknown) => void): void;
  }
> {
  let app: RequestListener = (_, response) => refuse(response, new Refusal('STARTING'));
  let isStopping = false;
  const readers = new Readers(limits);
  const server = createServer({
    headersTimeout: fixedLimits.head.most,
    requestTimeout: fixedLimits.request.most,
    connectionsCheckingInterval: 2_000,
    // One that is missing is refused with a clear message.
    requireHostHeader: false,
  });
  server.on(
    'request',
    answerInOrder((request, response) => {
      const answer = () => {
        const problem = settleTarget(request);
        if (problem === undefined) {
          app(request, response);
        } else {
          refuse(response, new Refusal('BAD_REQUEST', problem));
        }
      };
      // What compression chooses is what entity tags tell apart.
      request.headers['accept-encoding'] = preferredCoding(request.headers['accept-encoding']?.toString() ?? null);
      securityHeaders(request, response, () => compressed(request, response, answer));
    }),
  );
  refuseBroken(server);
  server.maxConnections = fixedLimits.connections.most;
  server.setTimeout(Math.max(silencePatience, limits.milliseconds + silencePatience / 2));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portProblem(error, port) ?? error));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    port: bound,
    address: ownAddress(host, bound),
    get isStopping() {
      return isStopping;
    },
    readers,
    serve: (given, report = () => {}) => {
      const answers = answering(given, { readers, longest: limits.exportMilliseconds, report });
      app = withBody(headAsGet(answers), limits.requestBytes);
    },
    stop: () => {
      isStopping = true;
      return closed(server);
    },
  };
}

/** The API answers HEAD as GET; Node keeps the body back. */
const headAsGet =
  (app: RequestListener): RequestListener =>
  (request, response) => {
    if (request.method === 'HEAD' && isApi({ pathname: request.url?.replace(/\?.*$/, '') ?? '' })) {
      request.method = 'GET';
    }
    app(request, response);
  };

/** Resolves when all connections are closed: idle ones at once, those with a request when it ends, or when it took too long. */
const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), stopPatience);
    const idle = setInterval(() => server.closeIdleConnections(), 100);
    server.close(() => {
      clearTimeout(late);
      clearInterval(idle);
      resolve();
    });
    server.closeIdleConnections();
  });

function portProblem(error: Error, port: number): ActionableError | undefined {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new ActionableError(
        `Port ${port} is taken, perhaps by another sco-graph.`,
        'Stop the other program, or choose another port: PORT=4001 npm start',
      );
    case 'EACCES':
      return new ActionableError(`This user may not use port ${port}.`, 'Set PORT to one above 1023.');
    default:
      return undefined;
  }
}
