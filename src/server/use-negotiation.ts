import { type Plugin, processRegularResult } from 'graphql-yoga';
import { isApi } from '../contract/routes.ts';
import { preferredType } from './negotiation.ts';
import { Refusal } from './refusal.ts';

const json = ['application/json', 'application/graphql-response+json'] as const;
const page = 'text/html';
/** Taken where no JSON is: an answer is then the one event of a stream. */
const streams = ['text/event-stream', 'multipart/mixed'] as const;

/** Whether a client that comes to the API likes its page best: the playground. */
export const likesPage = ({ method, headers }: Request): boolean =>
  method === 'GET' && preferredType(headers.get('accept'), [...json, page]) === page;

/**
 * Chooses the media type of what the API answers, as the Accept header says (RFC 9110, 12.5.1; GraphQL over HTTP), and refuses with a clear message
 * where none is acceptable. JSON comes before a stream, whatever their qualities: there is one answer only. A refusal is always JSON.
 */
export const useNegotiation = (): Plugin => ({
  onRequest({ request, url, endResponse, fetchAPI }) {
    if (!isApi(url) || request.method === 'OPTIONS') {
      return;
    }
    const accept = request.headers.get('accept');
    if (!(preferredType(accept, json) ?? preferredType(accept, streams))) {
      const words = `Accept allows no format of this address; expected one of ${[...json, ...streams].join(', ')}.`;
      endResponse(new Refusal('NOT_ACCEPTABLE', words, { headers: { vary: 'accept' } }).respond(request, fetchAPI));
    }
  },
  onResultProcess({ request, result, setResultProcessor }) {
    const isRefusal = 'errors' in result && !('data' in result);
    const chosen = preferredType(request.headers.get('accept'), json) ?? (isRefusal ? json[0] : undefined);
    if (chosen) {
      setResultProcessor(processRegularResult, chosen);
    }
  },
});
