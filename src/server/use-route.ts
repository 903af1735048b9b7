import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { OperationError } from '../research/plain-operation.ts';
import { ReconciliationError } from '../research/reconciliation/requests.ts';
import { DatasetChanged } from '../research/rows.ts';
import { SelectionError } from '../research/selection.ts';
import { inTime } from './dataset-state.ts';
import { recordOf } from './observe/request-record.ts';
import { bodyOf, Refusal } from './refusal.ts';

/** What is answered at an address of our own. */
export interface Answer {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyInit | null;
}

/** Told why something failed inside; the client learns only that it did. */
export type Report = (error: unknown) => void;

/** Milliseconds in which an answer must begin. */
const patience = 30_000;

/**
 * Answers requests at addresses of our own, where `answer` gives something for them; what it throws is told to the client in JSON, and
 * what the client did not cause to `report` alone.
 */
export const useRoute = (
  answer: (request: Request, url: URL) => Promise<Answer | undefined>,
  report: Report = () => {},
): Plugin => ({
  async onRequest({ request, url, endResponse, fetchAPI }) {
    const refuse = (error: unknown): Answer => {
      const refusal = refusalOf(error, report);
      recordOf(request).codes.push(refusal.code);
      return refused(refusal);
    };
    const settled = answer(request, url).then(
      (given) => ({ given }),
      (error: unknown) => ({ given: refuse(error) }),
    );
    const { given } = (await inTime(settled, patience)) ?? { given: tooLate(settled, refuse) };
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

/** What is told instead of an answer that nobody waits for any more; when it comes, what it holds is let go. */
function tooLate(answer: Promise<{ given: Answer | undefined }>, refuse: (error: unknown) => Answer): Answer {
  answer.then(({ given }) => (given?.body instanceof ReadableStream ? given.body.cancel() : undefined));
  return refuse(new Error('No answer in time.'));
}

const refused = (refusal: Refusal): Answer => ({
  status: refusal.status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...refusal.headers },
  body: bodyOf(refusal),
});

function refusalOf(error: unknown, report: Report): Refusal {
  if (error instanceof Refusal) {
    return error;
  }
  if (error instanceof GraphQLError) {
    const { code = 'BAD_USER_INPUT', http } = error.extensions;
    return new Refusal(http?.status ?? 400, String(code), error.message, http?.headers);
  }
  if ([SelectionError, ReconciliationError, OperationError].some((known) => error instanceof known)) {
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
    { 'retry-after': '2' },
  );
}
