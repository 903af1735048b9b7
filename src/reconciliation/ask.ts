import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** Puts an operation to the graph, as the API answers it. */
export type Ask = <Result, Variables extends Record<string, unknown>>(
  operation: TypedDocumentNode<Result, Variables>,
  variables: Variables,
) => Promise<Result>;
