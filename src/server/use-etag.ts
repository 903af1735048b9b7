import type { Plugin } from 'graphql-yoga';
import { isApi } from '../contract/routes.ts';
import { type EntityTags, isNotModified, varied } from './entity-tags.ts';
import { recordOf } from './observe/request-record.ts';

export interface EtagOptions {
  readonly tags: EntityTags;
  /** Whether a request asks for an answer that is made anew each time, such as one that explains itself. */
  readonly isVolatile: (request: Request) => boolean;
}

/**
 * Answers of the API to GET carry an entity tag. The tag is compared when the answer is there, so that a refusal stays one: whoever holds
 * the answer gets 304 in its place.
 */
export function useEtag({ tags, isVolatile }: EtagOptions): Plugin {
  /** The version of the data before they were asked. */
  const versions = new WeakMap<Request, string | undefined>();
  return {
    async onRequest({ request, url }) {
      if (request.method === 'GET' && isApi(url) && !isVolatile(request)) {
        versions.set(request, await tags.of(request, ''));
      }
    },
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const before = versions.get(request);
      const type = response.headers.get('content-type') ?? 'text/html';
      const isTagged = response.status === 200 && before !== undefined && !type.startsWith('text/html');
      // An answer with errors has a code and is not a representation to be held.
      if (!isTagged || recordOf(request).codes.length > 0 || before !== (await tags.of(request, ''))) {
        return;
      }
      const tag = await tags.of(request, type);
      if (tag === undefined) {
        return;
      }
      const headers = response.headers;
      headers.set('etag', tag);
      headers.set('cache-control', 'no-cache');
      headers.set('vary', varied(`${headers.get('vary') ?? ''}, accept`));
      if (isNotModified(request, tag)) {
        const kept = [...headers].filter(([name]) => !name.startsWith('content-'));
        setResponse(new fetchAPI.Response(null, { status: 304, headers: Object.fromEntries(kept) }));
      }
    },
  };
}
