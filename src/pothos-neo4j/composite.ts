import {
  type FieldNode,
  GraphQLError,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLUnionType,
  getNamedType,
  isCompositeType,
} from 'graphql';
import type { OrderTerm } from './mapping.ts';
import type { TypeNamePlan } from './plan.ts';

/** The GraphQL nodes of one field of the response: several where fragments name it more than once. */
export type FieldNodes = readonly FieldNode[];
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

/** The labels of the nodes that a type stands for. */
export const labelsOf = (type: Composite): readonly string[] => {
  const mapping = type.extensions.neo4j;
  return mapping?.kind === 'node' ? mapping.labels : [];
};

/** The order in which nodes of a type are listed. */
export const orderTermsOf = (type: Composite): readonly OrderTerm[] => {
  const mapping = type.extensions.neo4j;
  return mapping?.kind === 'node' ? mapping.order : [];
};

/** How the concrete type of a node among several is told. */
export const typeNameOf = (types: readonly GraphQLObjectType[]): TypeNamePlan => {
  const [only] = types;
  return only && types.length === 1
    ? { kind: 'constant', name: only.name }
    : { kind: 'byLabel', names: types.flatMap((type) => labelsOf(type).map((label) => [label, type.name] as const)) };
};

const identities = new WeakMap<object, number>();
let nextIdentity = 0;
function identity(object: object): number {
  const known = identities.get(object);
  if (known !== undefined) {
    return known;
  }
  nextIdentity += 1;
  identities.set(object, nextIdentity);
  return nextIdentity;
}

/** Equal for concrete types that read the same fields from the same places. */
export const signatureOf = (type: GraphQLObjectType, fields: ReadonlyMap<string, FieldNodes>): string =>
  [...fields]
    .map(([key, nodes]) => {
      const name = nodes[0]?.name.value ?? '';
      const mapping = type.getFields()[name]?.extensions.neo4j;
      const place = mapping ? identity(mapping) : name === '__typename' ? '' : type.name;
      return [key, place, ...nodes.map(identity)].join(':');
    })
    .join(' ');
