import type { ExecutionArgs } from 'graphql';

/**
 * What an answer depends on beside its operation and variables: all that views read of the context of the request. Who keeps answers keeps
 * them by these too.
 */
export const contextValues = ({ schema, contextValue }: ExecutionArgs): readonly unknown[] =>
  (schema.extensions.neo4j?.context ?? []).map((read) => read(contextValue));
