import type { Plugin } from 'graphql-yoga';
import { Refusal, refusing } from './refusal.ts';

/** Which methods an address takes; the first that fits counts. */
const addresses: readonly { readonly path: RegExp; readonly methods: readonly string[] }[] = [
  { path: /^\/graphql\/?$/, methods: ['GET', 'HEAD', 'POST'] },
  { path: /^\/export\/rows\.csv$/, methods: ['GET', 'HEAD', 'POST'] },
  { path: /^\/reconcile(?:\/|$)/, methods: ['GET', 'HEAD', 'POST'] },
  {
    path: /^\/(?:$|(?:browser|explorer|export|id)(?:\/|$)|vocabulary|(?:healthz|readyz|metrics)$)/,
    methods: ['GET', 'HEAD'],
  },
];

/** What the API takes in a body. A form is not among them: a page elsewhere could send one without being asked. */
const bodies = ['application/json', 'application/graphql+json', 'application/graphql'];

/** Refuses, in words, what no address here takes: another method (405), another form of body (415), an address that is none (404). */
export const useKnownAddresses = (): Plugin => ({
  onRequest({ request, url, endResponse, fetchAPI }) {
    const problem = problemOf(request, url);
    if (problem) {
      endResponse(refusing(request, fetchAPI, problem));
    }
  },
});

const nothingHere = new Refusal(
  404,
  'NOT_FOUND',
  'There is nothing at this address; /graphql is the API, / the explorer.',
);

/** Refuses what no plugin before it has answered, the API itself excepted. */
export const useNothingHere = (): Plugin => ({
  onRequest({ request, url, endResponse, fetchAPI }) {
    if (!/^\/graphql\/?$/.test(url.pathname) && request.method !== 'OPTIONS') {
      endResponse(refusing(request, fetchAPI, nothingHere));
    }
  },
});

function problemOf({ method, headers }: Request, { pathname }: URL): Refusal | undefined {
  const known = addresses.find(({ path }) => path.test(pathname));
  if (!known) {
    return nothingHere;
  }
  const { methods } = known;
  if (method !== 'OPTIONS' && !methods.includes(method)) {
    const words = `${method} is not for this address; expected ${methods.join(', ')}.`;
    return new Refusal(405, 'METHOD_NOT_ALLOWED', words, { allow: [...methods, 'OPTIONS'].join(', ') });
  }
  const [type = ''] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const isOperation = method === 'POST' && /^\/(?:graphql|export)/.test(pathname);
  return isOperation && !bodies.includes(type.trim())
    ? new Refusal(
        415,
        'UNSUPPORTED_MEDIA_TYPE',
        `The body is ${type === '' ? 'of no type' : `of type ${type.trim().slice(0, 60)}`}; expected ${bodies[0]}.`,
      )
    : undefined;
}
