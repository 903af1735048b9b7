import { answered } from '../hostile-request.ts';
import { codeless, codesOf, leaksOf, machineIn } from '../told.ts';
import type { Generated } from './generated.ts';
import type { Received } from './send.ts';

/** What a refusal may be, by its status. */
const statuses = [200, 204, 303, 304, 400, 404, 405, 406, 413, 415, 431, 503];
/** Refusals with 503 of a server that lives: Neo4j's limits, too much at once, a reader that is too slow. */
const busy = ['TIMEOUT', 'TOO_LARGE', 'OVERLOADED', 'SLOW_READER'];
/** What no request may bring about: a fault of the program, and a Neo4j that is not there. */
const never = ['INTERNAL', 'INTERNAL_SERVER_ERROR', 'DATABASE_UNAVAILABLE', 'LOADING', 'STARTING', codeless];

/** What came of a request: the codes, and what is wrong with it, if anything. */
export interface Judged {
  readonly codes: readonly string[];
  readonly problem: string | undefined;
}

/** Judges an answer by the laws for all of them; `known` are the codes that clients may get. */
export function judged(
  request: Generated,
  { status, headers, text, ended, reason }: Received,
  known: ReadonlySet<string>,
): Judged {
  if (ended === 'left') {
    return { codes: ['left'], problem: undefined };
  }
  if (ended === 'cut') {
    return { codes: ['cut off'], problem: `it looks whole and is not: ${reason}` };
  }
  if (ended === 'broken') {
    // An export whose source fails in the middle must not look whole.
    const isMiddle = status === 200 && request.path.startsWith('/export/');
    return { codes: ['disconnected'], problem: isMiddle ? undefined : `no whole answer: ${reason}` };
  }
  // Nothing else may be empty: an empty file would look whole.
  const isHealth = status === 200 && /^\/(?:healthz|readyz)(?:\?|$)/.test(request.path);
  const hasNoBody = request.method === 'HEAD' || [204, 303, 304].includes(status) || isHealth;
  const codes = hasNoBody ? [String(status)] : codesOf(text);
  return {
    codes,
    problem: hasNoBody
      ? statusProblem(status)
      : (statusProblem(status) ?? bodyProblem(status, headers, codes, text, known)),
  };
}

const statusProblem = (status: number): string | undefined =>
  statuses.includes(status) ? undefined : `the status ${status}, which no refusal has`;

function bodyProblem(
  status: number,
  headers: Received['headers'],
  codes: readonly string[],
  text: string,
  known: ReadonlySet<string>,
): string | undefined {
  const type = headers['content-type'] ?? '';
  const isPage = type.startsWith('text/html');
  const strange = codes.find((code) => code !== answered && (never.includes(code) || !known.has(code)));
  if (strange !== undefined) {
    return `the code ${strange}`;
  }
  if (status >= 400 && codes.includes(answered) && codes.length === 1 && !isPage) {
    return `the status ${status} without an error`;
  }
  if (status === 503 && !(codes.some((code) => busy.includes(code)) && headers['retry-after'])) {
    return '503 without a reason, or without Retry-After';
  }
  // Pages and scripts hold the code of libraries, which may name their files.
  const isCode = status === 200 && /^text\/(?:html|css|javascript)/.test(type);
  const [leak] = isCode ? machineIn(text) : leaksOf(text);
  return leak === undefined ? undefined : `it reveals the inside: ${leak}`;
}
