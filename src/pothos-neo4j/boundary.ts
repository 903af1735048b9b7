/**
 * The boundary to Pothos, and the only file with casts. Pothos infers the type of every field from its resolver; our fields
 * have no resolver of their own, so what they are is said by a mapping and checked against the graph model instead, and
 * Pothos is handed loosely typed options.
 */
import type { FieldMap, FieldRef, SchemaTypes } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { FieldMapping, TypeMapping } from './mapping.ts';
import { typeNameKey } from './shape.ts';

type Builder<Types extends SchemaTypes> = PothosSchemaTypes.SchemaBuilder<Types>;

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

/** What of a Pothos field builder is used. */
export interface FieldDefiner<Types extends SchemaTypes> {
  readonly field: unknown;
  readonly arg: unknown;
  readonly __types?: Types;
}

export type Fields<Types extends SchemaTypes> = Readonly<Record<string, FieldRef<Types, unknown>>>;

/**
 * The one resolver all mapped fields share. It runs only where graphql-js executes beside the plan, and finds each value
 * under its response name, because that is how the plan has shaped it.
 */
const readPlanned = (source: unknown, _args: unknown, _context: unknown, { path }: GraphQLResolveInfo): unknown =>
  (source as Readonly<Record<string, unknown>> | undefined)?.[path.key];

/** A field whose value lies where the mapping says. */
export function defineField<Types extends SchemaTypes>(
  definer: FieldDefiner<Types>,
  mapping: FieldMapping,
  { args = {}, ...options }: FieldOptions,
): FieldRef<Types, unknown> {
  const field = definer.field as (options: object) => FieldRef<Types, unknown>;
  const argument = definer.arg as (options: object) => unknown;
  return field.call(definer, {
    ...options,
    args: Object.fromEntries(Object.entries(args).map(([name, each]) => [name, argument.call(definer, each)])),
    resolve: readPlanned,
    extensions: { neo4j: mapping },
  });
}

interface TypeOptions<Types extends SchemaTypes> {
  readonly description?: string | undefined;
  readonly interfaces?: (() => readonly object[]) | undefined;
  readonly mapping: TypeMapping;
  readonly fields: (definer: FieldDefiner<Types>) => Fields<Types>;
}

/** An object type that stands for what its mapping says. */
export function defineObject<Types extends SchemaTypes>(
  builder: Builder<Types>,
  name: string,
  { description, interfaces = () => [], mapping, fields }: TypeOptions<Types>,
): object {
  return builder.objectRef<object>(name).implement({
    ...(description === undefined ? {} : { description }),
    interfaces: interfaces as never,
    extensions: { neo4j: mapping },
    fields: (t) => fields(t as FieldDefiner<Types>) as FieldMap,
  } as Parameters<ReturnType<typeof builder.objectRef<object>>['implement']>[0]);
}

/** An interface type that stands for what its mapping says. */
export function defineInterface<Types extends SchemaTypes>(
  builder: Builder<Types>,
  name: string,
  { description, interfaces = () => [], mapping, fields }: TypeOptions<Types>,
): object {
  return builder.interfaceRef<object>(name).implement({
    ...(description === undefined ? {} : { description }),
    interfaces: interfaces as never,
    extensions: { neo4j: mapping },
    resolveType: (value: object) => (value as Readonly<Record<symbol, string>>)[typeNameKey],
    fields: (t: unknown) => fields(t as FieldDefiner<Types>) as FieldMap,
  } as Parameters<ReturnType<typeof builder.interfaceRef<object>>['implement']>[0]);
}

/** Root query fields. */
export function defineQueryFields<Types extends SchemaTypes>(
  builder: Builder<Types>,
  fields: (definer: FieldDefiner<Types>) => Fields<Types>,
): void {
  builder.queryFields((t) => fields(t as FieldDefiner<Types>) as FieldMap);
}
