import { recordOf } from './observe/request-record.ts';
import { problemOf } from './problems.ts';

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

/** What is told of a mistake of ours; why is for the operator alone. */
export const internal = new Refusal(500, 'INTERNAL', problemOf(undefined).message);

/** A refusal as the body of a response, in the form of GraphQL's errors. */
export const bodyOf = ({ message, code }: Pick<Refusal, 'message' | 'code'>): string =>
  JSON.stringify({ errors: [{ message, extensions: { code } }] });

/** A refusal as a response, noted in the record of its request. */
export function refusing(request: Request, fetchAPI: { Response: typeof Response }, refusal: Refusal): Response {
  recordOf(request).codes.push(refusal.code);
  return new fetchAPI.Response(bodyOf(refusal), {
    status: refusal.status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...refusal.headers },
  });
}
