import { randomUUID } from 'node:crypto';
import type { Timing } from 'pothos-neo4j';

/** What is known of a request while it is answered; nothing of it says who asks, but the name that a token's owner gave it. */
export interface RequestRecord {
  readonly id: string;
  /** Milliseconds since the process began. */
  readonly began: number;
  /** The name of the token it came with. */
  token?: string;
  /** The names of the operations it asked, each cut to a length that a line of a log can hold. */
  readonly operations: string[];
  /** How long the parts of the answers took; of a batch, of each. */
  readonly timings: Timing[];
  /** What was refused or failed. */
  readonly codes: string[];
}

const records = new WeakMap<Request, RequestRecord>();

/** The record of a request, begun when it is first asked for. An id that the client gives is kept where it is a plain word. */
export function recordOf(request: Request): RequestRecord {
  const known = records.get(request);
  if (known) {
    return known;
  }
  const given = request.headers.get('x-request-id') ?? '';
  const record: RequestRecord = {
    id: /^[\w-]{8,64}$/.test(given) ? given : randomUUID(),
    began: performance.now(),
    operations: [],
    timings: [],
    codes: [],
  };
  records.set(request, record);
  return record;
}

const longestName = 100;

/** The name of an operation as it stands in logs and traces: a client may send one of any length. */
export const shortName = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName)}…` : name;
