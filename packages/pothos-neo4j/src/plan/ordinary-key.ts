import { GraphQLNonNull, GraphQLScalarType } from 'graphql';
import type { Key } from '../model/key.ts';
import type { ValueKind } from '../model/kinds.ts';
import { nodeKeyKey } from '../model/mapping.ts';
import type { FieldPlan, PropertyPlan } from './plan.ts';

/** What graphql-js takes over as it is. */
const plain = new GraphQLNonNull(new GraphQLScalarType({ name: 'Plain' }));

/** The key of a node as ordinary fields get it: the value of the only part, or an object of all by the names of their properties. */
export function ordinaryKey(key: Key<ValueKind>): Pick<FieldPlan, 'key' | 'type' | 'value'> {
  const partOf = ({ property, kind }: Key<ValueKind>[0]): PropertyPlan => ({
    kind: 'property',
    on: 'node',
    name: property,
    value: kind,
  });
  const value =
    key.length === 1
      ? partOf(key[0])
      : ({ kind: 'derived', from: key.map(partOf), derive: (values: unknown) => values } as const);
  return { key: nodeKeyKey, type: plain, value };
}
