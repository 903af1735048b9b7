import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, getNamedType } from 'graphql';
import type { FieldMapping, Holder, PathMapping } from '../../../packages/pothos-neo4j/src/model/mapping.ts';
import { holder, type MemoryGraph, property, type Row } from './memory-graph.ts';
import { rowTypeOf } from './naive-order.ts';
import { compare } from './naive-pages.ts';
import type { NaivePaths } from './naive-paths.ts';
import { seenProperty, type View } from './naive-views.ts';

type Filter = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

const comparisons: Readonly<Record<string, (value: unknown, given: unknown) => boolean>> = {
  equals: (value, given) => value === given,
  in: (value, given) => (given as unknown[]).includes(value),
  lt: (value, given) => value !== null && compare(value, given) < 0,
  lte: (value, given) => value !== null && compare(value, given) <= 0,
  gt: (value, given) => value !== null && compare(value, given) > 0,
  gte: (value, given) => value !== null && compare(value, given) >= 0,
  contains: (value, given) => typeof value === 'string' && value.includes(String(given)),
  startsWith: (value, given) => typeof value === 'string' && value.startsWith(String(given)),
  endsWith: (value, given) => typeof value === 'string' && value.endsWith(String(given)),
  isNull: (value, given) => (value === null) === given,
};

const given = (filter: unknown): [string, unknown][] =>
  Object.entries((filter ?? {}) as Filter).filter(([, value]) => value !== null && value !== undefined);

/** Whether a row has what the arguments of its path ask for by default, but for what a filter speaks of. */
export const holdsByDefault = (
  { defaults = [] }: PathMapping,
  row: Row,
  isLeft: (on: Holder, name: string) => boolean = () => false,
): boolean =>
  defaults.every(({ property: { on, name }, value }) => isLeft(on, name) || property(holder(on, row), name) === value);

/** The field of a type, by its name. */
export const fieldOf = (schema: GraphQLSchema, typeName: string, name: string): Field | undefined =>
  (schema.getType(typeName) as GraphQLObjectType).getFields()[name];

/** Decides which rows satisfy a filter, one row at a time. */
export class NaiveFilters {
  readonly #schema: GraphQLSchema;
  readonly #graph: MemoryGraph;
  readonly #paths: NaivePaths;

  constructor(schema: GraphQLSchema, graph: MemoryGraph, paths: NaivePaths) {
    this.#schema = schema;
    this.#graph = graph;
    this.#paths = paths;
  }

  /** Whether a row satisfies a filter. */
  matches(row: Row, typeName: string, filter: unknown, view: View): boolean {
    return given(filter).every(([name, value]) => {
      switch (name) {
        case 'and':
          return (value as Filter[]).every((each) => this.matches(row, typeName, each, view));
        case 'or':
          return (value as Filter[]).some((each) => this.matches(row, typeName, each, view));
        case 'not':
          return !this.matches(row, typeName, value, view);
        case 'some':
          return given(value).every(([field, inner]) => this.#related(row, typeName, field, inner, view).some(Boolean));
        case 'none':
          return given(value).every(
            ([field, inner]) => !this.#related(row, typeName, field, inner, view).some(Boolean),
          );
        case 'every':
          return given(value).every(([field, inner]) =>
            this.#related(row, typeName, field, inner, view).every(Boolean),
          );
      }
      const field = this.#fieldOfRow(typeName, name);
      const mapping = field.extensions.neo4j as FieldMapping;
      switch (mapping.kind) {
        case 'property': {
          const { folded, name, on } = mapping;
          return given(value).every(([operator, operand]) => {
            const isFolded = folded && ['contains', 'startsWith', 'endsWith'].includes(operator);
            const held = seenProperty(view, this.#graph, on, row, isFolded ? folded.property : name, name);
            return comparisons[operator]?.(held, isFolded ? folded.fold(String(operand)) : operand) ?? false;
          });
        }
        case 'endNode':
          return this.matches(row, getNamedType(field.type).name, value, view);
        default:
          return this.#related(row, typeName, name, value, view).some(Boolean);
      }
    });
  }

  /** Whether a filter says something of a property of the rows themselves. */
  speaks(typeName: string, filter: unknown, of: { readonly on: Holder; readonly name: string }): boolean {
    return given(filter).some(([name, value]) => {
      if (['and', 'or', 'not'].includes(name)) {
        return [value].flat().some((each) => this.speaks(typeName, each, of));
      }
      if (['some', 'none', 'every'].includes(name)) {
        return false;
      }
      const field = this.#fieldOfRow(typeName, name);
      const mapping = field.extensions.neo4j as FieldMapping;
      return mapping.kind === 'endNode'
        ? this.speaks(getNamedType(field.type).name, value, of)
        : mapping.kind === 'property' && mapping.on === of.on && mapping.name === of.name && given(value).length > 0;
    });
  }

  /** For each row of a path: whether it satisfies a filter. */
  #related(row: Row, typeName: string, name: string, filter: unknown, view: View): boolean[] {
    const field = this.#fieldOfRow(typeName, name);
    const mapping = field.extensions.neo4j as PathMapping;
    const isLeft = (on: Holder, name: string) => this.speaks(rowTypeOf(field), filter, { on, name });
    const rows = this.#paths.rows(mapping, row, {}, view).filter((each) => holdsByDefault(mapping, each, isLeft));
    return rows.map((each) => this.matches(each, rowTypeOf(field), filter, view));
  }

  /** A field of an edge, or of its node where the edge has none of that name. */
  #fieldOfRow(typeName: string, name: string): Field {
    const own = fieldOf(this.#schema, typeName, name);
    const node = fieldOf(this.#schema, typeName, 'node');
    const found = own ?? (node && fieldOf(this.#schema, getNamedType(node.type).name, name));
    if (!found) {
      throw new Error(`${typeName} has no field ${name}.`);
    }
    return found;
  }
}
