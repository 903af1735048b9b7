import type { Plugin } from 'graphql-yoga';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { recordOf } from '../observe/request-record.ts';
import { Refusal, refusing } from '../refusal.ts';
import { entryOf, type TokenEntry } from './tokens.ts';

/** What may be asked without a token: whether the server lives. */
const open = new Set(['/healthz', '/readyz']);

/** Lets in who brings a bearer token that is known (RFC 6750), and each only as often in a minute as its token allows. */
export function useAccess(tokens: () => Promise<readonly TokenEntry[]>): Plugin {
  const limiters = new Map<string, RateLimiterMemory>();
  const limiterOf = ({ hash, perMinute }: TokenEntry): RateLimiterMemory => {
    const key = `${hash} ${perMinute}`;
    const limiter = limiters.get(key) ?? new RateLimiterMemory({ points: perMinute, duration: 60 });
    limiters.set(key, limiter);
    return limiter;
  };
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      // A browser asks first whether it may bring a token.
      if (open.has(url.pathname) || request.method === 'OPTIONS') {
        return;
      }
      const [, given = ''] = /^Bearer ([\w.~+/=-]+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
      const known = given === '' ? [] : await tokens().catch(() => undefined);
      if (!known) {
        endResponse(refusing(request, fetchAPI, lookupFailed()));
        return;
      }
      const entry = entryOf(known, given);
      if (!entry) {
        const problem = given === '' ? '' : ', error="invalid_token"';
        endResponse(
          refusing(
            request,
            fetchAPI,
            new Refusal(
              401,
              'UNAUTHENTICATED',
              given === ''
                ? 'This server is asked with a token: send it as "Authorization: Bearer …".'
                : 'The token is not known here, or was taken back.',
              { 'www-authenticate': `Bearer realm="sco-graph"${problem}` },
            ),
          ),
        );
        return;
      }
      recordOf(request).token = entry.name;
      try {
        await limiterOf(entry).consume(entry.hash);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) {
          throw error;
        }
        const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1_000));
        endResponse(
          refusing(
            request,
            fetchAPI,
            new Refusal(
              429,
              'TOO_MANY_REQUESTS',
              `The token allows ${entry.perMinute} requests a minute; ask again in ${seconds} seconds.`,
              { 'retry-after': String(seconds) },
            ),
          ),
        );
      }
    },
  };
}

const lookupFailed = (): Refusal =>
  new Refusal(503, 'TOKENS_UNKNOWN', 'The tokens of this server cannot be looked up at the moment; ask again soon.', {
    'retry-after': '1',
  });
