/**
 * The boundary to Pothos, and the only file with casts. Pothos infers the type of every field from its resolver; our fields
 * have no resolver of their own, so what they are is said by a mapping and checked against the graph model instead, and
 * Pothos is handed loosely typed options.
 */
import {
  type FieldMap,
  FieldRef,
  InterfaceFieldBuilder,
  ObjectFieldBuilder,
  QueryFieldBuilder,
  type SchemaTypes,
} from '@pothos/core';
import {
  type GraphQLEnumTypeExtensions,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
} from 'graphql';
import type { FieldMapping, TypeMapping } from './mapping.ts';
import { nodeKeyKey, typeNameKey } from './shape.ts';

export type Builder<Types extends SchemaTypes> = PothosSchemaTypes.SchemaBuilder<Types>;

/** A GraphQL type as Pothos knows it: the name of a scalar, or a reference to an enum, object or interface. */
export type TypeReference = string | object;

export interface ArgumentOptions {
  readonly type: TypeReference | readonly [TypeReference];
  readonly required?: boolean;
  readonly description?: string;
  readonly defaultValue?: unknown;
}

export interface FieldOptions {
  readonly type: TypeReference | readonly [TypeReference];
  readonly nullable: boolean | { readonly list: boolean; readonly items: boolean };
  readonly description?: string;
  readonly deprecationReason?: string;
  readonly args?: Readonly<Record<string, ArgumentOptions>>;
}

export type Fields<Types extends SchemaTypes> = Readonly<Record<string, FieldRef<Types, unknown>>>;

/** What an ordinary Pothos field beside mapped ones gets as its parent: nothing but the key of the node. */
export interface GraphParent {
  readonly [nodeKeyKey]: string;
}

/** The key of the node on which an ordinary field stands. */
export const nodeKeyOf = (parent: GraphParent): string => parent[nodeKeyKey];

/** The field builder that Pothos has for a kind of type. */
export type Definer<Types extends SchemaTypes> = ObjectFieldBuilder<Types, GraphParent>;

export const definerOf = <Types extends SchemaTypes>(
  builder: Builder<Types>,
  kind: 'Object' | 'Interface' | 'Query',
): Definer<Types> => {
  const Made = { Object: ObjectFieldBuilder, Interface: InterfaceFieldBuilder, Query: QueryFieldBuilder }[kind];
  return new Made(builder) as unknown as Definer<Types>;
};

/** What was said of a field when it was declared. */
export interface Declared {
  readonly mapping: FieldMapping;
  readonly type: FieldOptions['type'];
  readonly isRequired: boolean;
  /** Of a path: the node or edge type whose filters its rows take. */
  readonly rows: object | undefined;
}

const declarations = new WeakMap<object, Declared>();
export const declaredAs = (field: object): Declared | undefined => declarations.get(field);

/**
 * The one resolver all mapped fields share. It runs only where graphql-js executes beside the plan, and finds each value
 * under its response name, because that is how the plan has shaped it.
 */
const readPlanned = (source: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo): unknown =>
  unserialized((source as Readonly<Record<string, unknown>> | undefined)?.[info.path.key] ?? null, info.returnType);

/** The plan has serialised scalars and enums already, and graphql-js will once more. */
function unserialized(value: unknown, type: GraphQLOutputType): unknown {
  const named = getNamedType(type);
  if (value === null || !isLeafType(named)) {
    return value;
  }
  return Array.isArray(value) && isListType(getNullableType(type))
    ? value.map((each) => (each === null ? null : named.parseValue(each)))
    : named.parseValue(value);
}

/** A field whose value lies where the mapping says. */
export function defineField<Types extends SchemaTypes>(
  definer: Definer<Types>,
  mapping: FieldMapping,
  { args = {}, ...options }: FieldOptions,
  rows?: object,
): FieldRef<Types, unknown> {
  const field = definer.field as unknown as (options: object) => FieldRef<Types, unknown>;
  const argument = definer.arg as unknown as (options: object) => unknown;
  const made = field.call(definer, {
    ...options,
    args: Object.fromEntries(Object.entries(args).map(([name, each]) => [name, argument.call(definer, each)])),
    resolve: readPlanned,
    extensions: { neo4j: mapping },
  });
  declarations.set(made, { mapping, type: options.type, isRequired: options.nullable === false, rows });
  return made;
}

/** A field that cannot be: it says so, with its type and its own name, when the schema is made. */
export const defineProblem = <Types extends SchemaTypes>(message: string): FieldRef<Types, unknown> =>
  new FieldRef<Types, unknown>('Object', (name, { name: owner }) => {
    throw new Error(`${owner}.${name}: ${message}`);
  });

interface TypeOptions<Types extends SchemaTypes> {
  readonly description?: string | undefined;
  readonly interfaces?: (() => readonly object[]) | undefined;
  readonly mapping: TypeMapping;
  readonly fields: () => Fields<Types>;
}

const resolveType = (value: object): string | undefined => (value as Readonly<Record<string, string>>)[typeNameKey];

/** An object type that stands for what its mapping says. */
export function defineObject<Types extends SchemaTypes>(
  builder: Builder<Types>,
  name: string,
  { description, interfaces = () => [], mapping, fields }: TypeOptions<Types>,
): object {
  return builder.objectRef<GraphParent>(name).implement({
    ...(description === undefined ? {} : { description }),
    interfaces: interfaces as never,
    extensions: { neo4j: mapping },
    fields: fields as () => FieldMap,
  } as Parameters<ReturnType<typeof builder.objectRef<GraphParent>>['implement']>[0]);
}

/** An interface type that stands for what its mapping says. */
export function defineInterface<Types extends SchemaTypes>(
  builder: Builder<Types>,
  name: string,
  { description, interfaces = () => [], mapping, fields }: TypeOptions<Types>,
): object {
  return builder.interfaceRef<GraphParent>(name).implement({
    ...(description === undefined ? {} : { description }),
    interfaces: interfaces as never,
    extensions: { neo4j: mapping },
    resolveType,
    fields: fields as () => FieldMap,
  } as Parameters<ReturnType<typeof builder.interfaceRef<GraphParent>>['implement']>[0]);
}

/** A union of types that stand for nodes. */
export const defineUnion = <Types extends SchemaTypes>(
  builder: Builder<Types>,
  name: string,
  description: string | undefined,
  types: readonly TypeReference[],
  mapping: TypeMapping,
): object => {
  const options = { description, types, resolveType, extensions: { neo4j: mapping } };
  return builder.unionType(name, options as unknown as Parameters<typeof builder.unionType>[1]);
};

/** The fields of an input type by name; each may say which field of the graph it means. */
export type InputFields = Readonly<
  Record<string, { readonly type: TypeReference | readonly [TypeReference]; readonly mapping?: FieldMapping }>
>;

/** Says what an input type, to which others may refer already, consists of. */
export const implementInput = <Types extends SchemaTypes>(
  ref: ReturnType<Builder<Types>['inputRef']>,
  description: string,
  fields: () => InputFields,
): object =>
  ref.implement({
    description,
    fields: ((t: { field: (options: object) => unknown }) =>
      Object.fromEntries(
        Object.entries(fields()).map(([name, { type, mapping }]) => [
          name,
          t.field({ type, required: false, extensions: mapping ? { neo4j: mapping } : {} }),
        ]),
      )) as never,
  });

/** An enum whose values order or group rows. */
export const defineEnum = <Types extends SchemaTypes>(
  builder: Builder<Types>,
  name: string,
  description: string,
  extension: NonNullable<GraphQLEnumTypeExtensions['neo4j']>,
): object =>
  builder.enumType(name, {
    description,
    values: Object.keys(extension.orders ?? extension.groups ?? {}),
    extensions: { neo4j: extension },
  });

/** Root query fields. */
export const defineQueryFields = <Types extends SchemaTypes>(
  builder: Builder<Types>,
  fields: () => Fields<Types>,
): void => builder.queryFields(() => fields() as FieldMap);

/** The name of a type, and whether it is an enum. */
export const referenceOf = (type: TypeReference): { readonly name: string; readonly isEnum: boolean } =>
  typeof type === 'string'
    ? { name: type, isEnum: false }
    : { name: (type as { name: string }).name, isEnum: (type as { kind?: string }).kind === 'Enum' };
