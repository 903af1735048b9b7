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

const mappingOf = ({ extensions: { neo4j } }: Composite) => (neo4j?.kind === 'node' ? neo4j : undefined);

/** The labels of the nodes that a type stands for. */
export const labelsOf = (type: Composite): readonly string[] => mappingOf(type)?.labels ?? [];

/** The order in which nodes of a type are listed. */
export const orderTermsOf = (type: Composite): readonly OrderTerm[] => mappingOf(type)?.order ?? [];

/** The property that identifies nodes of a type; undefined where it stands for something else. */
export const nodeKeyOf = (type: Composite): string | undefined => mappingOf(type)?.key;

/** How the concrete type of a node among several is told. */
export const typeNameOf = (types: readonly GraphQLObjectType[]): TypeNamePlan => {
  const [only] = types;
  return only && types.length === 1
    ? { kind: 'constant', name: only.name }
    : { kind: 'byLabel', names: types.flatMap((type) => labelsOf(type).map((label) => [label, type.name] as const)) };
};

/** A concrete type with the fields that an operation asks of it. */
export interface Selected {
  readonly type: GraphQLObjectType;
  readonly fields: ReadonlyMap<string, FieldNodes>;
}

/** Whether two types read the same fields from the same places. */
export function readSame(a: Selected, b: Selected): boolean {
  const others = [...b.fields];
  return (
    a.fields.size === b.fields.size &&
    [...a.fields].every(([key, nodes], index) => {
      const [otherKey, otherNodes = []] = others[index] ?? [];
      const isSameText = nodes.length === otherNodes.length && nodes.every((node, at) => node === otherNodes[at]);
      return key === otherKey && isSameText && placeOf(a.type, nodes) === placeOf(b.type, nodes);
    })
  );
}

/** Where a field is read: equal for fields that two types have from one interface, and for __typename. */
const placeOf = (type: GraphQLObjectType, [node]: FieldNodes): unknown => {
  const name = node?.name.value ?? '';
  return name === '__typename' ? name : (type.getFields()[name]?.extensions.neo4j ?? type);
};
