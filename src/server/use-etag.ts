import type { Plugin } from 'graphql-yoga';
import type { LookUp } from './dataset-state.ts';
import { recordOf } from './observe/request-record.ts';
import { today } from './response-cache.ts';

/** What is made of the data alone, and so stays as it is until they change. */
const ofTheData = /^\/(?:graphql|export|id|reconcile|vocabulary)(?:[/.]|$)/;

/**
 * Answers to GET carry an entity tag made of the data's digest, the day, and the program's version; who has that answer already is told so
 * (304) before anything is asked (RFC 9110, 13.1.2). The tag is weak: compression changes the bytes.
 */
export function useEtag(state: LookUp, programVersion: string): Plugin {
  const tagOf = async (): Promise<string | undefined> => {
    const now = await state();
    return now?.digest && !now.isLoading
      ? `W/"${now.digest.slice(0, 16)}-${today().replaceAll('-', '')}-${programVersion}"`
      : undefined;
  };
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const given = request.headers.get('if-none-match');
      if (!given || !isOfTheData(request, url)) {
        return;
      }
      const tag = await tagOf();
      if (tag && (given === '*' || given.split(',').some((each) => each.trim() === tag))) {
        endResponse(new fetchAPI.Response(null, { status: 304, headers: headersOf(tag) }));
      }
    },
    async onResponse({ request, response }) {
      // What most requests are is told without a look at the address.
      if (response.status !== 200 || request.method === 'POST' || recordOf(request).codes.length > 0) {
        return;
      }
      if (!isOfTheData(request, new URL(request.url, 'http://localhost'))) {
        return;
      }
      const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
      const tag = isPage ? undefined : await tagOf();
      for (const [name, value] of Object.entries(tag ? headersOf(tag) : {})) {
        response.headers.set(name, value);
      }
      if (tag && !/\baccept\b(?!-)/i.test(response.headers.get('vary') ?? '')) {
        response.headers.append('vary', 'accept');
      }
    },
  };
}

const isOfTheData = ({ method }: Request, { pathname }: URL): boolean =>
  ['GET', 'HEAD'].includes(method) && ofTheData.test(pathname);

/** Kept, but never used without asking whether it still holds. */
const headersOf = (etag: string) => ({ etag, 'cache-control': 'no-cache' });
