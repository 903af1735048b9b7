import type { Plugin } from 'graphql-yoga';
import { routeAt } from '../contract/routes.ts';
import { bodyType, isUtf8 } from './negotiation.ts';
import { Refusal } from './refusal.ts';

/** Refuses with a clear message what no address here takes: another method (405), another form of body (415), an unknown address (404). */
export const useKnownAddresses = (): Plugin => ({
  onRequest({ request, url, endResponse, fetchAPI }) {
    const problem = problemOf(request, url);
    if (problem) {
      endResponse(problem.respond(request, fetchAPI));
    }
  },
});

function problemOf({ method, headers }: Request, { pathname }: URL): Refusal | undefined {
  const known = routeAt(pathname);
  if (!known) {
    return new Refusal('NOT_FOUND');
  }
  const { methods, bodies = [] } = known;
  if (method !== 'OPTIONS' && !methods.includes(method)) {
    const words = `This address does not take ${method}; expected ${methods.join(', ')}.`;
    return new Refusal('METHOD_NOT_ALLOWED', words, { headers: { allow: [...methods, 'OPTIONS'].join(', ') } });
  }
  return method === 'POST' ? problemOfBody(headers, bodies) : undefined;
}

/** What makes a body one that nobody here reads. */
function problemOfBody(headers: Headers, [expected = '', ...others]: readonly string[]): Refusal | undefined {
  const refuse = (words: string, more = {}) =>
    new Refusal('UNSUPPORTED_MEDIA_TYPE', `The body is ${words}.`, { headers: more });
  const coding = headers.get('content-encoding')?.trim().toLowerCase() || 'identity';
  if (coding !== 'identity') {
    return refuse(`encoded as ${coding.slice(0, 60)}; expected no encoding`, { 'accept-encoding': 'identity' });
  }
  const given = headers.get('content-type')?.trim();
  const body = bodyType(given ?? null);
  if (!body || ![expected, ...others].includes(body.type)) {
    return refuse(`of ${given ? `type ${(body?.type ?? given).slice(0, 60)}` : 'no type'}; expected ${expected}`);
  }
  return body.charset && !isUtf8(body.charset)
    ? refuse(`in the charset ${body.charset.slice(0, 60)}; expected UTF-8`)
    : undefined;
}
