import type { GraphiQLOptions, Plugin } from 'graphql-yoga';
import { exampleOperations } from '../examples/operations.ts';
import { policyFor } from './playground-policy.ts';

/**
 * GraphiQL with the example operations as tabs. Everything stands in the one page, so nothing is fetched from outside; it
 * is some nine megabytes, made once.
 */
export async function playground(): Promise<{
  readonly tabs: { query: string; variables?: string }[];
  readonly render: (options: GraphiQLOptions) => Promise<string>;
  /** Tells browsers what the page may do: run its own scripts and ask this server. */
  readonly policy: Plugin;
}> {
  const tabs = (await exampleOperations()).map(({ text, variables }) => ({
    query: text,
    ...(variables ? { variables: JSON.stringify(variables, null, 2) } : {}),
  }));
  let page: Promise<{ readonly text: string; readonly policy: string }> | undefined;
  return {
    tabs,
    render: async (options) => {
      page ??= makePage(options);
      return (await page).text;
    },
    policy: {
      async onResponse({ request, response }) {
        const isPage = response.headers.get('content-type') === 'text/html' && /\/graphql\/?(?:\?|$)/.test(request.url);
        if (isPage && page) {
          response.headers.set('content-type', 'text/html; charset=utf-8');
          response.headers.set('content-security-policy', (await page).policy);
        }
      },
    },
  };
}

/** The library is nine megabytes of text as well, so it is read when the first person looks. */
async function makePage(options: GraphiQLOptions) {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const text = renderGraphiQL(options);
  return { text, policy: policyFor(text) };
}
