import { explorerFiles, explorerPage } from '../explorer-files.ts';
import { explorerPolicy } from '../page-policies.ts';
import { fileAnswer } from '../static-file.ts';
import type { Handler, RouteAnswer } from '../use-route.ts';

/** What every page of the explorer says of itself. */
export const pageHeaders = {
  'content-security-policy': explorerPolicy,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

/** Serves the explorer; `neo4jBrowser` is where Neo4j Browser shows the database. */
export const explorer =
  (neo4jBrowser: string | undefined): Handler =>
  async () =>
    textAnswer('text/html', explorerPage('sco-graph', { neo4jBrowser }));

/** Serves what the page of the explorer needs. */
export function explorerFile(): Handler {
  const files = explorerFiles();
  return async (request, { pathname }) => {
    switch (pathname) {
      case '/explorer/explorer.js':
        return fileAnswer(await files.script(), request, { ...pageHeaders, ...typed('text/javascript') });
      case '/explorer/explorer.css':
        return textAnswer('text/css', await files.style());
      default:
        return undefined;
    }
  };
}

const typed = (type: string) => ({ 'content-type': `${type}; charset=utf-8` });

const textAnswer = (type: string, body: string): RouteAnswer => ({ headers: { ...pageHeaders, ...typed(type) }, body });
