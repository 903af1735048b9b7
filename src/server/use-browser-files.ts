import { readFile } from 'node:fs/promises';
import type { Plugin } from 'graphql-yoga';
import { browserGuide } from './browser-guide.ts';

const style = new URL('../../cypher/browser/style.grass', import.meta.url);

const files: Readonly<Record<string, { type: string; content: () => Promise<string> }>> = {
  '/browser/style.grass': { type: 'text/plain; charset=utf-8', content: () => readFile(style, 'utf8') },
  '/browser/guide.html': { type: 'text/html; charset=utf-8', content: browserGuide },
};

/** Neo4j Browser is another origin, and asks before it fetches. */
const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, OPTIONS',
  'access-control-allow-headers': '*',
};

/** Serves the style and the sidebar guide that Neo4j Browser loads when it connects. */
export const useBrowserFiles = (): Plugin => ({
  async onRequest({ request, url, endResponse, fetchAPI }) {
    const file = files[url.pathname];
    if (!file) {
      return;
    }
    if (request.method === 'OPTIONS') {
      endResponse(new fetchAPI.Response(null, { status: 204, headers: crossOrigin }));
      return;
    }
    const headers = { ...crossOrigin, 'content-type': file.type };
    endResponse(new fetchAPI.Response(await file.content(), { headers }));
  },
});
