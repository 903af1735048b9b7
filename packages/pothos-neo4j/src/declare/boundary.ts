/**
 * The boundary to Pothos, and the only file with casts. Pothos infers the type of every field from its resolver; our fields
 * have no resolver of their own, so what they are is said by a mapping and checked against the graph model instead, and
 * Pothos is used through the loosely typed views below.
 */
import { FieldRef, InterfaceFieldBuilder, ObjectFieldBuilder, QueryFieldBuilder, type SchemaTypes } from '@pothos/core';
import {
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
} from 'graphql';
import type { GraphModel } from '../model/graph-model.ts';
import {
  type ArgumentMapping,
  type DerivedMapping,
  type EnumMapping,
  type FieldMapping,
  nodeKeyKey,
  type TypeMapping,
  typeNameKey,
} from '../model/mapping.ts';
import type { Visibility } from '../model/visibility.ts';

export type Builder<Types extends SchemaTypes> = PothosSchemaTypes.SchemaBuilder<Types>;

/** A GraphQL type as Pothos knows it: its name, or a reference to it. */
export type TypeReference = string | object;

/** A type, or a list of it. */
export type TypeOrList = TypeReference | readonly [TypeReference];

export interface ArgumentOptions {
  readonly type: TypeOrList;
  readonly required?: boolean;
  readonly description?: string;
  readonly defaultValue?: unknown;
}

/** What every field may say of itself. */
export interface FieldDescription {
  readonly description?: string;
  readonly deprecationReason?: string;
}

export interface FieldOptions extends FieldDescription {
  readonly type: TypeOrList;
  /** False unless it is said. */
  readonly nullable?: boolean | { readonly list: boolean; readonly items: boolean };
  readonly args?: Readonly<Record<string, ArgumentOptions & { readonly keeps?: ArgumentMapping }>>;
}

export type Fields<Types extends SchemaTypes> = Readonly<Record<string, FieldRef<Types, unknown>>>;

/** What an ordinary Pothos field beside mapped ones gets as its parent: nothing but the key of the node. */
export interface GraphParent<NodeKey> {
  readonly [nodeKeyKey]: NodeKey;
}

/** The key of the node on which an ordinary field stands: of one property its value, of several an object of them. */
export const nodeKeyOf = <NodeKey>(parent: GraphParent<NodeKey>): NodeKey => parent[nodeKeyKey];

/** The field builder that Pothos has for a kind of type; what is not a node has no key. */
export type Definer<Types extends SchemaTypes, NodeKey = undefined> = ObjectFieldBuilder<Types, GraphParent<NodeKey>>;
export type Kind = 'Object' | 'Interface' | 'Query';

export const definerOf = <Types extends SchemaTypes, NodeKey = undefined>(
  builder: Builder<Types>,
  kind: Kind,
): Definer<Types, NodeKey> => {
  const Made = { Object: ObjectFieldBuilder, Interface: InterfaceFieldBuilder, Query: QueryFieldBuilder }[kind];
  return new Made(builder) as unknown as Definer<Types, NodeKey>;
};

/** The builder to whose prototype the plugin's verbs were added. */
export const builderOf = <Types extends SchemaTypes>(verbs: object) => verbs as Builder<Types>;

/** The graph model of a builder of whatever types. */
export const graphOf = (builder: object) => (builder as Builder<SchemaTypes>).options.neo4j.graph as GraphModel;

/** The builder and its field builder, without what Pothos infers. */
interface LooseBuilder {
  objectRef(name: string): { implement(options: object): TypeReference };
  interfaceRef(name: string): { implement(options: object): TypeReference };
  unionType(name: string, options: object): TypeReference;
  enumType(name: string, options: object): TypeReference;
  inputType(name: string, options: { fields: (t: LooseDefiner) => object; description: string }): TypeReference;
  queryFields(fields: () => object): void;
}
interface LooseDefiner {
  field(options: object): object;
  arg(options: object): object;
}
const loose = (builder: object) => builder as LooseBuilder;

/** What was said of a field when it was declared. */
export interface Declared<Rows> {
  readonly mapping: FieldMapping;
  readonly type: TypeOrList;
  readonly isRequired: boolean;
  /** Of a path: the node or edge type whose filters its rows take. */
  readonly rows: Rows | undefined;
}

const declarations = new WeakMap<object, Declared<unknown>>();
export const declaredAs = <Rows>(field: object) => declarations.get(field) as Declared<Rows> | undefined;

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

/** Whether the plan alone answers a field: no other plugin of Pothos put something around its resolver. */
export const isBare = ({ resolve }: { readonly resolve?: unknown }): boolean => resolve === readPlanned;

/** What a view or a builder shows, whatever its context: graphql-js gives each request the context that Pothos knows the type of. */
export const ofAnyContext = <Context, V extends Visibility<Context>>(shows: V) =>
  shows as Omit<V, 'context'> & Pick<Visibility, 'context'>;

/** A function of the values of properties, whose types the graph model vouches for. */
export const untyped = (derive: (values: never) => unknown) => derive as DerivedMapping['derive'];

/** A field whose value lies where a mapping says, with what it is. */
export type FieldDefinition<Rows> = readonly [mapping: FieldMapping, options: FieldOptions, rows?: Rows];

/** Makes a field. What the graph model forbids is reported with its type and its own name when the schema is made. */
export function defineField<Types extends SchemaTypes, Rows, NodeKey>(
  definer: Definer<Types, NodeKey>,
  define: () => FieldDefinition<Rows>,
): FieldRef<Types, unknown> {
  try {
    const [mapping, { args = {}, nullable = false, ...options }, rows] = define();
    const { field, arg } = definer as unknown as LooseDefiner;
    const made = field.call(definer, {
      ...options,
      nullable,
      args: Object.fromEntries(
        Object.entries(args).map(([name, { keeps, ...each }]) => [
          name,
          arg.call(definer, { ...each, extensions: keeps ? { neo4j: keeps } : {} }),
        ]),
      ),
      resolve: readPlanned,
      extensions: { neo4j: mapping },
    });
    declarations.set(made, { mapping, type: options.type, isRequired: nullable === false, rows });
    return made as FieldRef<Types, unknown>;
  } catch (error) {
    return new FieldRef<Types, unknown>('Object', (name, { name: owner }) => {
      throw new Error(`${owner}.${name}: ${(error as Error).message}`);
    });
  }
}

const resolveType = (value: object): string | undefined => (value as Readonly<Record<string, string>>)[typeNameKey];

/** An object or interface type that stands for what its mapping says. */
export const defineType = (
  builder: object,
  kind: 'Object' | 'Interface',
  name: string,
  options: {
    readonly description?: string | undefined;
    readonly interfaces?: () => readonly TypeReference[];
    readonly mapping: TypeMapping;
    readonly fields: () => Readonly<Record<string, object>>;
  },
): TypeReference => {
  const { mapping, interfaces = () => [], ...rest } = options;
  const ref = kind === 'Object' ? loose(builder).objectRef(name) : loose(builder).interfaceRef(name);
  return ref.implement({
    ...rest,
    interfaces,
    extensions: { neo4j: mapping },
    ...(kind === 'Interface' ? { resolveType } : {}),
  });
};

/** A union of types that stand for nodes. */
export const defineUnion = (
  builder: object,
  name: string,
  description: string | undefined,
  types: () => readonly TypeReference[],
  mapping: TypeMapping,
): TypeReference => loose(builder).unionType(name, { description, types, resolveType, extensions: { neo4j: mapping } });

/** The fields of an input type by name; each may say which field of the graph it means. */
export type InputFields = Readonly<
  Record<
    string,
    {
      readonly type: TypeOrList;
      readonly mapping?: FieldMapping;
      readonly description?: string;
      /** False unless it is said. */
      readonly required?: boolean;
    }
  >
>;

export const defineInput = (builder: object, name: string, description: string, fields: InputFields): TypeReference =>
  loose(builder).inputType(name, {
    description,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(fields).map(([field, { mapping, required = false, ...options }]) => [
          field,
          t.field({ ...options, required, extensions: mapping ? { neo4j: mapping } : {} }),
        ]),
      ),
  });

/** An enum whose values may order or group rows. */
export const defineEnum = (
  builder: object,
  name: string,
  description: string,
  values: readonly (readonly [value: string, description?: string | undefined])[],
  mapping: EnumMapping = {},
): TypeReference =>
  loose(builder).enumType(name, {
    description,
    values: Object.fromEntries(
      values.map(([value, about]) => [value, { value, ...(about === undefined ? {} : { description: about }) }]),
    ),
    extensions: { neo4j: mapping },
  });

/** Root query fields. */
export const defineQueryFields = (builder: object, fields: () => object): void => loose(builder).queryFields(fields);

/** The name of a type, and which kind of type it is, where a reference tells it. */
export const referenceOf = (type: TypeReference): { readonly name: string; readonly kind: string | undefined } =>
  typeof type === 'string'
    ? { name: type, kind: undefined }
    : { name: (type as { name: string }).name, kind: (type as { kind?: string }).kind };
