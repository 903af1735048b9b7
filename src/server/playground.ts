import type { Plugin } from 'graphql-yoga';
import { isApi } from '../contract/routes.ts';
import { exampleOperations } from '../examples/operations.ts';
import { memoized } from './memoized.ts';
import { policyFor } from './playground-policy.ts';
import { fileAnswer, staticFile } from './static-file.ts';
import { likesPage } from './use-negotiation.ts';
import { type Report, useRoute } from './use-route.ts';

/**
 * GraphiQL with the example operations as tabs, for browsers at the address of the API. Everything stands in the one page, so nothing is
 * fetched from outside; it is some nine megabytes, made and compressed once, when the first person looks.
 */
export function usePlayground(report: Report): Plugin {
  const page = memoized(makePage);
  return useRoute(async (request, url) => {
    if (!isApi(url) || !likesPage(request)) {
      return undefined;
    }
    const { file, policy } = await page();
    return fileAnswer(file, request, {
      'content-type': 'text/html; charset=utf-8',
      vary: 'accept, accept-encoding',
      // It may run its own scripts and ask this server.
      'content-security-policy': policy,
    });
  }, report);
}

/** The library is nine megabytes of text as well, so it is read when the first person looks. */
async function makePage() {
  const operations = await exampleOperations();
  const defaultTabs = operations.map(({ text, variables }) => ({
    query: text,
    ...(variables ? { variables: JSON.stringify(variables, null, 2) } : {}),
  }));
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const text = renderGraphiQL({ title: 'sco-graph', defaultTabs });
  return { file: await staticFile(text), policy: policyFor(text) };
}
