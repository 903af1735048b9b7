import type { Plugin } from 'graphql-yoga';
import { explorerFiles, explorerPage } from './explorer-files.ts';
import { explorerPolicy } from './page-policies.ts';
import { useRoute } from './use-route.ts';

/** What every page of the explorer says of itself. */
export const pageHeaders = {
  'content-security-policy': explorerPolicy,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

/** Serves the explorer at the bare address, and what its page needs; `neo4jBrowser` is where Neo4j Browser shows the database. */
export const useExplorer = (neo4jBrowser: string | undefined): Plugin => {
  const files = explorerFiles();
  const served: Readonly<Record<string, { readonly type: string; readonly content: () => Promise<string> | string }>> =
    {
      '/': { type: 'text/html', content: () => explorerPage('sco-graph', { neo4jBrowser }) },
      '/explorer/explorer.js': { type: 'text/javascript', content: files.script },
      '/explorer/explorer.css': { type: 'text/css', content: files.style },
    };
  return useRoute(async (request, url) => {
    const file = served[url.pathname];
    return file && ['GET', 'HEAD'].includes(request.method)
      ? { headers: { ...pageHeaders, 'content-type': `${file.type}; charset=utf-8` }, body: await file.content() }
      : undefined;
  });
};
