import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { PathMapping } from '../../packages/pothos-neo4j/src/model/mapping.ts';
import { schema } from '../../schema/index.ts';

type Field = GraphQLField<unknown, unknown>;

/** A field of the query type that lists all nodes of a type. */
export interface Root {
  readonly field: Field;
  readonly nodeType: string;
}

/** A field that leads from nodes of a type to others. */
export interface Relation {
  readonly root: Root;
  readonly field: Field;
  readonly mapping: PathMapping;
}

const pathOf = (field: Field): PathMapping | undefined => {
  const { neo4j } = field.extensions;
  return neo4j?.kind === 'path' ? neo4j : undefined;
};

export const roots: readonly Root[] = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
  const mapping = pathOf(field);
  return mapping?.result === 'connection' && mapping.start.kind === 'label'
    ? [{ field, nodeType: mapping.nodeType }]
    : [];
});

/** Every relation of every type of which all nodes can be listed. */
export const relations: readonly Relation[] = roots.flatMap((root) => {
  const type = schema.getType(root.nodeType);
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  return fields.flatMap((field) => {
    const mapping = pathOf(field);
    return mapping?.start.kind === 'node' ? [{ root, field, mapping }] : [];
  });
});

/** The input type of an argument or of a field of one. */
export function inputOf(
  of: Field | GraphQLInputObjectType | undefined,
  name: string,
): GraphQLInputObjectType | undefined {
  const type = of && 'args' in of ? of.args.find((each) => each.name === name)?.type : of?.getFields()[name]?.type;
  const named = type && getNamedType(type);
  return isInputObjectType(named) ? named : undefined;
}

/** The type of which the fields of a list's rows are. */
export const connectionOf = (field: Field): GraphQLObjectType | undefined => {
  const type = getNamedType(field.type);
  return isObjectType(type) && 'pageInfo' in type.getFields() ? type : undefined;
};

export const has = (field: Field, argument: string): boolean => field.args.some(({ name }) => name === argument);
