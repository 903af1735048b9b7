import {
  GraphQLError,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLUnionType,
  getNamedType,
  isCompositeType,
} from 'graphql';
import type { Key } from './key.ts';
import type { OrderTerm } from './mapping.ts';

/** A type with fields that stand for something in the graph. */
export type Composite = GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType;

/**
 * The object, interface or union that a field leads to.
 * @throws GraphQLError where it leads to a scalar.
 */
export function compositeOf(type: GraphQLOutputType): Composite {
  const named = getNamedType(type);
  if (isCompositeType(named)) {
    return named;
  }
  throw new GraphQLError(`${String(type)} has no fields that could be read from the graph.`);
}

const mappingOf = ({ extensions: { neo4j } }: Composite) => (neo4j?.kind === 'node' ? neo4j : undefined);

/** Whether a type stands for nodes, rather than for what leads to them. */
export const isNode = (type: Composite): boolean => mappingOf(type) !== undefined;

/** The labels of the nodes that a type stands for. */
export const labelsOf = (type: Composite): readonly string[] => mappingOf(type)?.labels ?? [];

/** The labels of the nodes of which a type shows properties: those that it stands for, or those of which it shows a part. */
export const holderLabelsOf = ({ extensions: { neo4j } }: Composite): readonly string[] =>
  neo4j && 'labels' in neo4j ? neo4j.labels : [];

/** The order in which nodes of a type are listed. */
export const orderTermsOf = (type: Composite): readonly OrderTerm[] => mappingOf(type)?.order ?? [];

/** What identifies nodes of a type; undefined where it stands for something else. */
export const nodeKeyOf = (type: Composite): Key | undefined => mappingOf(type)?.key;
