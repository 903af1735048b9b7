import type { FieldNode, GraphQLObjectType } from 'graphql';
import { labelsOf } from '../model/composite.ts';
import type { TypeNamePlan } from './plan.ts';

/** The GraphQL nodes of one field of the response: several where fragments name it more than once. */
export type FieldNodes = readonly FieldNode[];

/** How an answer says the concrete type of a node among several. */
export const typeNameOf = (types: readonly GraphQLObjectType[]): TypeNamePlan => {
  const [only, ...others] = types;
  return only && others.length === 0
    ? only.name
    : types.flatMap((type) => labelsOf(type).map((label) => [label, type.name] as const));
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
