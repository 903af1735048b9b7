import { createHash } from 'node:crypto';
import fresh from 'fresh';
import type { ReadDatasetState } from './dataset-state.ts';
import { preferredCoding } from './negotiation.ts';
import { today } from './response-cache.ts';
import type { RouteAnswer } from './use-route.ts';

/** Tells the representations of one address apart. */
export interface EntityTags {
  /**
   * The tag of the representation with a media type that a request gets: made of the address, the type, the coding, the version of the data,
   * the day, and the program with its settings. It is weak, since the coding is applied later. Undefined while there are no data.
   */
  of(request: Request, mediaType: string): Promise<string | undefined>;
}

/** Makes entity tags for the data as they are. `settings` is all that answers depend on beside the data: the program's version, its address. */
export function entityTags(state: ReadDatasetState, settings: readonly unknown[]): EntityTags {
  return {
    of: async (request, mediaType) => {
      const { digest, isLoading } = (await state()) ?? {};
      if (!digest || isLoading) {
        return undefined;
      }
      const coding = preferredCoding(request.headers.get('accept-encoding'));
      const address = request.url.replace(/^https?:\/\/[^/?#]*/, '');
      const parts = JSON.stringify([address, mediaType, coding, digest, today(), settings]);
      return `W/"${createHash('sha256').update(parts).digest('base64url').slice(0, 32)}"`;
    },
  };
}

/** Whether a client holds already what it would get (RFC 9110, 13.1.2). Ask this only where the answer would be 200. */
export const isNotModified = ({ headers }: Request, etag: string | undefined): boolean =>
  // A client that also says Cache-Control: no-cache, as fetch does, asks caches to validate, not the server to send all.
  fresh({ 'if-none-match': headers.get('if-none-match')?.trim() || undefined }, { etag });

/** What tells caches apart the answers with tags. */
export const varied = (vary: string | null | undefined): string =>
  [...new Set([...(vary ?? '').toLowerCase().split(/\s*,\s*/), 'accept-encoding'])].filter(Boolean).join(', ');

type TypedHeaders = Readonly<Record<string, string>> & { readonly 'content-type': string };

/**
 * Marks an answer of 200 to GET or HEAD with its entity tag. Pages carry none.
 * @param headers those of the answer, with Vary where it depends on Accept
 * @param make makes what is sent
 */
export async function withTag(
  tags: EntityTags,
  request: Request,
  headers: TypedHeaders,
  make: () => RouteAnswer['body'] | Promise<RouteAnswer['body']>,
): Promise<RouteAnswer> {
  if (request.method === 'POST') {
    return { headers, body: await make() };
  }
  const tag = await tagOf(tags, request, headers);
  const body = await make();
  // Where the data changed meanwhile, nobody knows which of them the answer holds.
  const isSame = tag === (await tagOf(tags, request, headers));
  return { headers: marked(headers, isSame ? tag : undefined), body };
}

/** What a client gets that holds already what an answer of 200 would give it; undefined for any other. Nothing is made for it. */
export async function notModified(
  tags: EntityTags,
  request: Request,
  headers: TypedHeaders,
): Promise<RouteAnswer | undefined> {
  const tag = await tagOf(tags, request, headers);
  return isNotModified(request, tag) ? unmodified(marked(headers, tag)) : undefined;
}

/** An answer to GET or HEAD, or 304 in its place where the client holds it already; then what was begun of it ends. */
export async function unlessHeld(request: Request, answer: RouteAnswer): Promise<RouteAnswer> {
  if (request.method === 'POST' || !isNotModified(request, answer.headers.etag)) {
    return answer;
  }
  if (answer.body instanceof ReadableStream) {
    await answer.body.cancel();
  }
  return unmodified(answer.headers);
}

const tagOf = async (tags: EntityTags, request: Request, headers: TypedHeaders): Promise<string | undefined> =>
  headers['content-type'].startsWith('text/html') ? undefined : tags.of(request, headers['content-type']);

const marked = (headers: TypedHeaders, etag: string | undefined): TypedHeaders => ({
  ...headers,
  vary: varied(headers.vary),
  // Kept, but never used without asking whether it still holds.
  ...(etag === undefined ? {} : { 'cache-control': 'no-cache', etag }),
});

/** All that a cache is to keep of an answer, the description of its body left out (RFC 9110, 15.4.5). */
const unmodified = (headers: RouteAnswer['headers']): RouteAnswer => ({
  status: 304,
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !bodyHeaders.includes(name))),
  body: null,
});

const bodyHeaders = ['content-type', 'content-disposition', 'content-length'];
