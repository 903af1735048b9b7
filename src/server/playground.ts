import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';
import { exampleOperations } from '../examples/operations.ts';

/**
 * GraphiQL with the example operations as tabs. Everything stands in the one page, so nothing is fetched from outside; it
 * is some nine megabytes, made once.
 */
export async function playground(): Promise<{
  tabs: { query: string; variables?: string }[];
  render: (options: GraphiQLOptions) => string;
}> {
  const tabs = (await exampleOperations()).map(({ text, variables }) => ({
    query: text,
    ...(variables ? { variables: JSON.stringify(variables, null, 2) } : {}),
  }));
  let page: string | undefined;
  return {
    tabs,
    render: (options) => {
      page ??= renderGraphiQL(options);
      return page;
    },
  };
}
