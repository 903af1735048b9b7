import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { schema } from '../../../schema/index.ts';

/** A type with fields of its own. */
export type Fielded = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

const isFielded = (type: GraphQLNamedType): type is Fielded => isObjectType(type) || isInterfaceType(type);
const isFree = (field: Field): boolean =>
  field.args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);
const freeFields = (type: Fielded): Field[] => Object.values(type.getFields()).filter(isFree);

/** A list of pages: the field, and what its rows are. */
export interface ListField {
  readonly name: string;
  readonly row: Fielded;
  /** What filters it, if anything does. */
  readonly filter: GraphQLInputObjectType | undefined;
  /** What its rows may be grouped by. */
  readonly groups: readonly string[];
}

/** The lists of pages of a type. */
export const listsOf = (type: Fielded): ListField[] =>
  freeFields(type).flatMap((field) => {
    const connection = getNamedType(field.type);
    if (!isObjectType(connection) || !connection.name.endsWith('Connection')) {
      return [];
    }
    const { nodes, groups } = connection.getFields();
    const row = nodes && getNamedType(nodes.type);
    if (!row || !isFielded(row)) {
      return [];
    }
    const filter = getNamedType(field.args.find(({ name }) => name === 'filter')?.type);
    const by = getNamedType(groups?.args.find(({ name }) => name === 'by')?.type);
    return [
      {
        name: field.name,
        row,
        filter: isInputObjectType(filter) ? filter : undefined,
        groups: isEnumType(by) ? by.getValues().map(({ name }) => name) : [],
      },
    ];
  });

/** The fields of a type that lead to one other thing, or to a few. */
export const linksOf = (type: Fielded): { readonly name: string; readonly to: Fielded }[] =>
  freeFields(type).flatMap((field) => {
    const to = getNamedType(field.type);
    return isFielded(to) && !to.name.endsWith('Connection') && to.name !== 'Query' ? [{ name: field.name, to }] : [];
  });

/** The fields of a type that hold a value. */
export const valuesOf = (type: Fielded): string[] =>
  freeFields(type).flatMap(({ name, type: of }) => (isLeafType(getNamedType(of)) ? [name] : []));

/** The object types that a type may turn out to be. */
export const membersOf = (type: Fielded): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : [type];

/** The members of a filter that lead to a filter on something else, in the notation that leads there. */
export const relationsOf = (
  filter: GraphQLInputObjectType,
): { readonly wrap: (inner: object) => object; readonly to: GraphQLInputObjectType }[] =>
  Object.values(filter.getFields()).flatMap(({ name, type }) => {
    const inner = getNamedType(type);
    if (!isInputObjectType(inner) || isListType(getNullableType(type)) || inner === filter) {
      return [];
    }
    if (['some', 'none', 'every'].includes(name)) {
      return Object.values(inner.getFields()).flatMap((relation) => {
        const to = getNamedType(relation.type);
        return isInputObjectType(to) ? [{ wrap: (value: object) => ({ [name]: { [relation.name]: value } }), to }] : [];
      });
    }
    return 'isNull' in inner.getFields() ? [] : [{ wrap: (value: object) => ({ [name]: value }), to: inner }];
  });

const query = schema.getQueryType();
if (!query) {
  throw new Error('The schema has no queries.');
}

/** Where operations begin. */
export const root: Fielded = query;
export const rootLists: readonly ListField[] = listsOf(root).filter(({ name }) => name !== 'search');

/** A type of the schema by its name. */
export function typeNamed(name: string): Fielded {
  const type = schema.getType(name);
  if (!type || !isFielded(type)) {
    throw new Error(`The schema has no type ${name} with fields.`);
  }
  return type;
}
