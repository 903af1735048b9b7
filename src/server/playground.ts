import type { GraphiQLOptions } from 'graphql-yoga';
import { exampleOperations } from '../examples/operations.ts';

/**
 * GraphiQL with the example operations as tabs. Everything stands in the one page, so nothing is fetched from outside; it
 * is some nine megabytes, made once.
 */
export async function playground(): Promise<{
  tabs: { query: string; variables?: string }[];
  render: (options: GraphiQLOptions) => Promise<string>;
}> {
  const tabs = (await exampleOperations()).map(({ text, variables }) => ({
    query: text,
    ...(variables ? { variables: JSON.stringify(variables, null, 2) } : {}),
  }));
  let page: Promise<string> | undefined;
  return {
    tabs,
    render: (options) => {
      page ??= makePage(options);
      return page;
    },
  };
}

/** The library is nine megabytes of text as well, so it is read when the first person looks. */
async function makePage(options: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL(options);
}
