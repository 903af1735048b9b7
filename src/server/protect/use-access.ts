import type { Plugin } from 'graphql-yoga';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { routeAt } from '../../contract/routes.ts';
import { recordOf } from '../observe/request-record.ts';
import { Refusal } from '../refusal.ts';
import { sizeOfOperation } from './operation-size.ts';
import { entryOf, type TokenEntry } from './tokens.ts';

/**
 * Lets in who brings a bearer token that is known (RFC 6750), and each only as often in a minute as its token allows. A request counts once,
 * and an operation as often as it has fields of the query itself: so many questions could be sent one by one.
 */
export function useAccess(tokens: () => Promise<readonly TokenEntry[]>): Plugin {
  const limiters = new Map<string, RateLimiterMemory>();
  const bearers = new WeakMap<Request, Bearer>();
  const limiterOf = ({ hash, perMinute }: TokenEntry): RateLimiterMemory => {
    const key = `${hash} ${perMinute}`;
    const limiter = limiters.get(key) ?? new RateLimiterMemory({ points: perMinute, duration: 60 });
    limiters.set(key, limiter);
    return limiter;
  };
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      // A browser asks first whether it may bring a token.
      if (routeAt(url.pathname)?.isOpen || request.method === 'OPTIONS') {
        return;
      }
      const [, given = ''] = /^Bearer ([\w.~+/=-]+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
      const known = given === '' ? [] : await tokens().catch(() => undefined);
      if (!known) {
        endResponse(new Refusal('TOKENS_UNKNOWN').respond(request, fetchAPI));
        return;
      }
      const entry = entryOf(known, given);
      if (!entry) {
        const problem = given === '' ? '' : ', error="invalid_token"';
        const words =
          given === ''
            ? 'This server needs a token. Send it as "Authorization: Bearer …".'
            : 'The token is unknown, or was removed.';
        const headers = { 'www-authenticate': `Bearer realm="sco-graph"${problem}` };
        endResponse(new Refusal('UNAUTHENTICATED', words, { headers }).respond(request, fetchAPI));
        return;
      }
      recordOf(request).token = entry.name;
      bearers.set(request, { entry, paid: 1 });
      const refusal = await consumed(limiterOf(entry), entry, 1);
      if (refusal) {
        endResponse(refusal.respond(request, fetchAPI));
      }
    },
    async onExecute({ args, setResultAndStopExecution }) {
      const request: Request | undefined = Object(args.contextValue).request;
      const bearer = request && bearers.get(request);
      if (!bearer) {
        return;
      }
      const { entry, paid } = bearer;
      // What the request has paid already counts for its first operation.
      const questions = Math.max(0, sizeOfOperation(args.document).rootFields - paid);
      bearer.paid = 0;
      const refusal = questions > 0 ? await consumed(limiterOf(entry), entry, questions) : undefined;
      if (refusal) {
        setResultAndStopExecution({ errors: [refusal] });
      }
    },
  };
}

/** Who sent a request, and how much of what it asks is paid. */
interface Bearer {
  readonly entry: TokenEntry;
  paid: number;
}

/** Takes so much of what a token allows in a minute; gives the refusal where there is not so much left. */
async function consumed(limiter: RateLimiterMemory, entry: TokenEntry, points: number): Promise<Refusal | undefined> {
  try {
    await limiter.consume(entry.hash, points);
    return undefined;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) {
      throw error;
    }
    const retryAfter = Math.max(1, Math.ceil(error.msBeforeNext / 1_000));
    return new Refusal(
      'TOO_MANY_REQUESTS',
      `The token allows ${entry.perMinute} requests a minute. Try again in ${retryAfter} seconds.`,
      { retryAfter },
    );
  }
}
