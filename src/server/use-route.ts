import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { NoConnection } from '../research/connection.ts';
import { ReconciliationError } from '../research/reconciliation/requests.ts';
import { DatasetChanged } from '../research/rows.ts';
import { SelectionError } from '../research/selection.ts';

/** What is answered at an address of our own. */
export interface Answer {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyInit | null;
}

/** What a client asked that cannot be answered: a status, a code for programs, and words for people. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** Told why something failed inside; the client learns only that it did. */
export type Report = (error: unknown) => void;

/**
 * Answers requests at addresses of our own, where `answer` gives something for them; what it throws is told to the client in JSON, and
 * what the client did not cause to `report` alone.
 */
export const useRoute = (
  answer: (request: Request, url: URL) => Promise<Answer | undefined>,
  report: Report = () => {},
): Plugin => ({
  async onRequest({ request, url, endResponse, fetchAPI }) {
    const given = await answer(request, url).catch((error: unknown) => refused(error, report));
    if (given) {
      const { status = 200, headers, body } = given;
      const init = { status, headers: { 'x-content-type-options': 'nosniff', ...headers } };
      const isHead = request.method === 'HEAD';
      if (isHead && body instanceof ReadableStream) {
        await body.cancel();
      }
      endResponse(new fetchAPI.Response(isHead ? null : body, init));
    }
  },
});

function refused(error: unknown, report: Report): Answer {
  const { status, code, message, headers } = refusalOf(error, report);
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
  };
}

function refusalOf(error: unknown, report: Report): Refusal {
  if (error instanceof Refusal) {
    return error;
  }
  if (error instanceof GraphQLError) {
    const { code = 'BAD_USER_INPUT', http } = error.extensions;
    return new Refusal(http?.status ?? 400, String(code), error.message);
  }
  if ([SelectionError, ReconciliationError, NoConnection].some((known) => error instanceof known)) {
    return new Refusal(400, 'BAD_USER_INPUT', error instanceof Error ? error.message : '');
  }
  if (error instanceof DatasetChanged) {
    return new Refusal(503, 'LOADING', error.message, { 'retry-after': '5' });
  }
  report(error);
  return new Refusal(
    503,
    'DATABASE_UNAVAILABLE',
    'The database does not answer at the moment; try again in a little while.',
  );
}
