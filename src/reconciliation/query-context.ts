import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { assertNamed, type BoundView, boundView } from '../exports/bound-view.ts';
import type { DatabaseAccess } from '../exports/rows.ts';
import type { View } from '../model/view.ts';
import type { ViewParameter } from '../model/view-parameters.ts';

/** Puts an operation to the graph, as the API answers it. */
export type Ask = <Result, Variables extends Record<string, unknown>>(
  operation: TypedDocumentNode<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

/** Whom to ask, and in which view. What is only planned may be meant in any of them: a view decides about its relations. */
export interface QueryContext {
  readonly ask: Ask;
  readonly source: DatabaseAccess;
  readonly view: BoundView & View;
}

/** The parameters of a view that the service takes. */
export const viewsBy: readonly ViewParameter[] = ['asOf', 'certainty', 'accordingTo', 'includePlanned'];

/**
 * Opens a view for questions.
 * @throws ParameterError where it names a source that there is not
 */
export async function queryContext(ask: Ask, source: DatabaseAccess, view: View): Promise<QueryContext> {
  await assertNamed(source, view);
  return { ask, source, view: { ...view, ...(await boundView(source, view)) } };
}
