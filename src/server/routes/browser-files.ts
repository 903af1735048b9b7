import { browserGuide, browserStyle } from '../browser-guide.ts';
import type { Handler } from '../use-route.ts';

const files: Readonly<Record<string, { type: string; content: () => Promise<string> }>> = {
  '/browser/style.grass': { type: 'text/plain; charset=utf-8', content: browserStyle },
  '/browser/guide.html': { type: 'text/html; charset=utf-8', content: browserGuide },
};

/** Serves the style and the sidebar guide that Neo4j Browser loads when it connects. */
export const browserFile: Handler = async (_, { pathname }) => {
  const file = files[pathname];
  // Neo4j Browser is another origin, and caches in between may hold what it gets.
  return (
    file && { headers: { 'content-type': file.type, 'access-control-allow-origin': '*' }, body: await file.content() }
  );
};
