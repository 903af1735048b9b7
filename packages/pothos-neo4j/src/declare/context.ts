import { type GraphQLSchema, isObjectType } from 'graphql';
import type { ContextReaders, Visibility } from '../model/visibility.ts';

/** All that what is hidden, and the views of a schema, read of the context of a request. */
export function readersOf(schema: GraphQLSchema, hiding: readonly Visibility[]): readonly ContextReaders[string][] {
  const views = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields()).flatMap(({ extensions: { neo4j } }) => (neo4j?.kind === 'view' ? [neo4j] : []))
      : [],
  );
  return [...hiding, ...views].flatMap(({ context = {} }) => Object.values(context));
}
