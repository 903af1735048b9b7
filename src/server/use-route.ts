import { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import type { Plugin } from 'graphql-yoga';
import { NoAnswer } from 'pothos-neo4j';
import { type RouteName, routeAt } from '../contract/routes.ts';
import { noteLongBody } from './long-body.ts';
import { recordOf } from './observe/request-record.ts';
import { Refusal } from './refusal.ts';
import { isForeseen, refusalOf } from './refusal-of.ts';
import { withTimeout } from './with-timeout.ts';

/** What is answered at an address of our own. */
export interface RouteAnswer {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | ReadableStream<Uint8Array> | null;
}

/** Gets why something failed inside; the client learns only that it did. */
export type Report = (error: unknown) => void;

/** Milliseconds in which an answer must begin. */
const patience = 30_000;

/**
 * Answers requests at addresses of our own, where `answer` gives something for them; the client gets what it throws in JSON, and
 * what the client did not cause to `report` alone.
 */
export const useRoute = (
  answer: (request: Request, url: URL) => Promise<RouteAnswer | undefined>,
  report: Report = () => {},
): Plugin => ({
  async onRequest({ request, url, endResponse, fetchAPI, serverContext }) {
    const refuse = (error: unknown): RouteAnswer => {
      if (!isForeseen(error)) {
        report(error);
      }
      const refusal = refusalOf(error);
      recordOf(request).codes.push(refusal.code);
      return refusal;
    };
    const settled = answer(request, url).then(
      (given) => ({ given }),
      (error: unknown) => ({ given: refuse(error) }),
    );
    const { given } = (await withTimeout(patience, settled)) ?? { given: tooLate(settled, refuse) };
    if (given) {
      const { status = 200, headers, body } = given;
      const init = { status, headers: { 'x-content-type-options': 'nosniff', ...headers } };
      if (request.method === 'HEAD') {
        letGo(given);
        endResponse(new fetchAPI.Response(null, init));
        return;
      }
      if (body === null || typeof body === 'string') {
        endResponse(new fetchAPI.Response(body, init));
        return;
      }
      const long = body instanceof ReadableStream ? readable(body) : body;
      // Yoga's Response takes streams of Node as well; its types are the browser's.
      const response = new fetchAPI.Response(long as BodyInit, init);
      noteLongBody(response, long, responseOf(serverContext));
      endResponse(response);
    }
  },
});

/** Answers at one route; undefined where there is nothing at the address after all. */
export type Handler = (request: Request, url: URL) => Promise<RouteAnswer | undefined>;

/** Answers at every route but the API, and refuses an address at which there is nothing. */
export const useRoutes = (
  handlers: Readonly<Record<Exclude<RouteName, 'graphql'>, Handler>>,
  report: Report = () => {},
): Plugin =>
  useRoute(async (request, url) => {
    const route = routeAt(url.pathname)?.name;
    if (route === 'graphql') {
      return undefined;
    }
    const answer = route && (await handlers[route](request, url));
    if (!answer) {
      throw new Refusal('NOT_FOUND');
    }
    return answer;
  }, report);

/** What stands in place of an answer that nobody waits for any more; when it comes, what it holds is let go. */
function tooLate(
  answer: Promise<{ given: RouteAnswer | undefined }>,
  refuse: (error: unknown) => RouteAnswer,
): RouteAnswer {
  answer.then(({ given }) => letGo(given));
  return refuse(new NoAnswer('No answer in time.'));
}

const letGo = (answer: RouteAnswer | undefined): void => {
  if (answer?.body instanceof ReadableStream) {
    answer.body.cancel();
  }
};

/** A stream of the web as one of Node; the types of the two webs differ in name alone. */
const readable = (stream: ReadableStream<Uint8Array>): Readable => Readable.fromWeb(stream as WebStream);

/** Node's side of a response, which the listener hands on; where the app is asked without it, there is no such side. */
const responseOf = (context: object): ServerResponse | undefined =>
  'res' in context && context.res instanceof ServerResponse ? context.res : undefined;
