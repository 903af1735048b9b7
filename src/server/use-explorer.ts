import type { Plugin } from 'graphql-yoga';
import { explorerFiles, explorerPage } from './explorer-files.ts';
import { explorerPolicy } from './page-policies.ts';
import { fileAnswer } from './static-file.ts';
import { type Answer, type Report, useRoute } from './use-route.ts';

/** What every page of the explorer says of itself. */
export const pageHeaders = {
  'content-security-policy': explorerPolicy,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

/** Serves the explorer at the bare address, and what its page needs; `neo4jBrowser` is where Neo4j Browser shows the database. */
export const useExplorer = (neo4jBrowser: string | undefined, report: Report): Plugin => {
  const files = explorerFiles();
  const served: Readonly<Record<string, (request: Request) => Promise<Answer>>> = {
    '/': async () => textAnswer('text/html', explorerPage('sco-graph', { neo4jBrowser })),
    '/explorer/explorer.js': async (request) =>
      fileAnswer(await files.script(), request, { ...pageHeaders, ...typed('text/javascript') }),
    '/explorer/explorer.css': async () => textAnswer('text/css', await files.style()),
  };
  return useRoute(
    async (request, url) => (['GET', 'HEAD'].includes(request.method) ? served[url.pathname]?.(request) : undefined),
    report,
  );
};

const typed = (type: string) => ({ 'content-type': `${type}; charset=utf-8` });

const textAnswer = (type: string, body: string): Answer => ({ headers: { ...pageHeaders, ...typed(type) }, body });
