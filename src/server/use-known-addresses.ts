import type { Plugin } from 'graphql-yoga';
import { bodyType, isUtf8 } from './negotiation.ts';
import { Refusal } from './refusal.ts';

/** What the API takes in a body. A form is not among them: a page elsewhere could send one without being asked. */
const operations = ['application/json', 'application/graphql+json', 'application/graphql'];

/** Which methods an address takes, and which bodies; the first that fits counts. */
const addresses: readonly {
  readonly path: RegExp;
  readonly methods: readonly string[];
  readonly bodies?: readonly string[];
}[] = [
  { path: /^\/graphql\/?$/, methods: ['GET', 'HEAD', 'POST'], bodies: operations },
  { path: /^\/export\/rows\.csv$/, methods: ['GET', 'HEAD', 'POST'], bodies: ['application/json'] },
  { path: /^\/reconcile(?:\/|$)/, methods: ['GET', 'HEAD', 'POST'], bodies: ['application/x-www-form-urlencoded'] },
  {
    path: /^\/(?:$|(?:browser|explorer|export|id)(?:\/|$)|vocabulary|(?:healthz|readyz|metrics)$)/,
    methods: ['GET', 'HEAD'],
  },
];

/** Refuses, in words, what no address here takes: another method (405), another form of body (415), an address that is none (404). */
export const useKnownAddresses = (): Plugin => ({
  onRequest({ request, url, endResponse, fetchAPI }) {
    const problem = problemOf(request, url);
    if (problem) {
      endResponse(problem.respond(request, fetchAPI));
    }
  },
});

const nothingHere = new Refusal('NOT_FOUND', 'There is nothing at this address; /graphql is the API, / the explorer.');

/** Refuses what no plugin before it has answered, the API itself excepted. */
export const useNothingHere = (): Plugin => ({
  onRequest({ request, url, endResponse, fetchAPI }) {
    if (!/^\/graphql\/?$/.test(url.pathname) && request.method !== 'OPTIONS') {
      endResponse(nothingHere.respond(request, fetchAPI));
    }
  },
});

function problemOf({ method, headers }: Request, { pathname }: URL): Refusal | undefined {
  const known = addresses.find(({ path }) => path.test(pathname));
  if (!known) {
    return nothingHere;
  }
  const { methods, bodies = [] } = known;
  if (method !== 'OPTIONS' && !methods.includes(method)) {
    const words = `${method} is not for this address; expected ${methods.join(', ')}.`;
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
    return refuse(`encoded as ${coding.slice(0, 60)}; expected it as it is`, { 'accept-encoding': 'identity' });
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
