import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { type Code, type CodeEntry, codes } from '../contract/codes.ts';
import { type LimitName, limits } from '../contract/limits.ts';
import { recordOf } from './observe/request-record.ts';

/** What a refusal says beside its code and its words. */
export interface RefusalDetails extends Pick<GraphQLErrorOptions, 'nodes' | 'source' | 'positions' | 'path'> {
  /** One of the other statuses of the code. */
  readonly status?: number;
  /** Seconds, where they are others than those of the code. */
  readonly retryAfter?: number | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the whole response has the status of the refusal, where the API tells it; by default as the code says. */
  readonly setsStatus?: boolean;
}

/** What is refused, and why: an error of an operation, and a response at any other address. Its code is one of the table, which has the rest. */
export class Refusal extends GraphQLError {
  readonly code: Code;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  /** @param message the words for the client, where the code has none, or has others */
  constructor(code: Code, message?: string, details: RefusalDetails = {}) {
    const entry: CodeEntry = codes[code];
    const { status = entry.status, retryAfter = entry.retryAfter, setsStatus = !entry.inAnswer, ...rest } = details;
    const { headers: more, ...place } = rest;
    const headers = { ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }), ...more };
    super(message ?? entry.message ?? entry.meaning, {
      ...place,
      extensions: { code, ...(setsStatus ? { http: { status, headers } } : {}) },
    });
    this.code = code;
    this.status = status;
    this.headers = { 'content-type': 'application/json; charset=utf-8', ...headers };
  }

  /** The body of a response, in the form of GraphQL's errors. */
  get body(): string {
    return JSON.stringify({ errors: [{ message: this.message, extensions: { code: this.code } }] });
  }

  /** The response to a request, noted in its record. */
  respond(request: Request, fetchAPI: { Response: typeof Response }): Response {
    const { status, headers } = this;
    recordOf(request).codes.push(this.code);
    return new fetchAPI.Response(this.body, { status, headers });
  }
}

/** The refusal of what is beyond a limit. */
export function beyond(name: LimitName, message: string, details: RefusalDetails = {}): Refusal {
  const { code, retryAfter }: { readonly code: Code; readonly retryAfter?: number } = limits[name];
  return new Refusal(code, message, { retryAfter, ...details });
}
