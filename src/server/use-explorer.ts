import type { Plugin } from 'graphql-yoga';
import type { Driver } from 'neo4j-driver';
import { explorerFiles, explorerPage, unknownPage } from './explorer-files.ts';

export interface ExplorerOptions {
  readonly driver: Driver;
  readonly database?: string | undefined;
  /** Where Neo4j Browser shows this database, if anywhere. */
  readonly neo4jBrowser?: string | undefined;
}

/** Nothing is fetched from elsewhere; the drawing library sets styles of its own. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Serves the explorer at the bare address and at the address of every entity, `/id/kazakhstan`. */
export const useExplorer = ({ driver, database, neo4jBrowser }: ExplorerOptions): Plugin => {
  const files = explorerFiles();
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const respond = (body: string, type: string, status = 200) =>
        endResponse(
          new fetchAPI.Response(request.method === 'HEAD' ? null : body, {
            status,
            headers: { ...headers, 'content-type': `${type}; charset=utf-8` },
          }),
        );
      const [, named] = /^\/id\/([^/]+)$/.exec(url.pathname) ?? [];
      const id = named === undefined ? undefined : decoded(named);
      if (!['GET', 'HEAD'].includes(request.method)) {
        return;
      }
      if (url.pathname === '/') {
        respond(explorerPage('sco-graph', { neo4jBrowser }), 'text/html');
      } else if (url.pathname === '/explorer/explorer.js') {
        respond(await files.script(), 'text/javascript');
      } else if (url.pathname === '/explorer/explorer.css') {
        respond(await files.style(), 'text/css');
      } else if (id !== undefined) {
        const name = await nameOf(id);
        name === undefined
          ? respond(unknownPage(id), 'text/html', 404)
          : respond(explorerPage(`${name} · sco-graph`, { neo4jBrowser }), 'text/html');
      }
    },
  };

  async function nameOf(id: string): Promise<string | undefined> {
    const { records } = await driver.executeQuery(
      'MATCH (n:Entity {id: $id}) RETURN n.name AS name',
      { id },
      { routing: 'READ', ...(database === undefined ? {} : { database }) },
    );
    return records[0]?.get('name');
  }
};
