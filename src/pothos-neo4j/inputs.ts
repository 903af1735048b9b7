import type { SchemaTypes } from '@pothos/core';
import {
  type Builder,
  type Declared,
  defineEnum,
  type InputFields,
  implementInput,
  referenceOf,
  type TypeReference,
} from './boundary.ts';
import type { GroupMapping, OrderTerm } from './mapping.ts';
import { type AnyEdge, chosenOf, type NodeRef } from './refs.ts';

type RowType = NodeRef | AnyEdge;

const texts = ['equals', 'contains', 'startsWith', 'endsWith', 'lt', 'lte', 'gt', 'gte'];
const ranges = ['equals', 'lt', 'lte', 'gt', 'gte'];
const operators: Readonly<Record<string, readonly string[]>> = { String: texts, ID: ['equals'], Boolean: ['equals'] };

/** Makes the input types of a builder: what filters, orders and groups rows. Each is made once, when first asked for. */
export class Inputs<Types extends SchemaTypes> {
  readonly #builder: Builder<Types>;
  readonly #made = new Map<string, TypeReference>();

  constructor(builder: Builder<Types>) {
    this.#builder = builder;
  }

  /** The filter of rows, or undefined where their type lets one filter by nothing. */
  filter(of: RowType): TypeReference | undefined {
    const node = of.kind === 'edge' ? of.node() : undefined;
    const own = chosenOf(of, 'filters');
    if (own.length === 0) {
      return node && this.filter(node);
    }
    return this.#input(`${of.name}Filter`, `Which ${of.name} rows to keep: all that is given must hold.`, (self) => {
      const many = own.filter(
        ([, { rows, mapping }]) => rows && !(mapping.kind === 'path' && mapping.result === 'one'),
      );
      const relations = many.length > 0 && this.#relations(of, many);
      const inner = node && this.filter(node);
      return {
        ...Object.fromEntries(
          own.filter((each) => !many.includes(each)).flatMap(([field, declared]) => this.#condition(field, declared)),
        ),
        ...(inner ? { node: { type: inner, mapping: { kind: 'endNode' } as const } } : {}),
        ...(relations ? { some: { type: relations }, none: { type: relations }, every: { type: relations } } : {}),
        and: { type: [self] },
        or: { type: [self] },
        not: { type: self },
      };
    });
  }

  /** The values by which rows may be ordered, or undefined where there are none. */
  order(of: RowType): TypeReference | undefined {
    const node = of.kind === 'edge' ? of.node() : undefined;
    const own = chosenOf(of, 'orders');
    if (own.length === 0) {
      return node && this.order(node);
    }
    const ofNode = node ? chosenOf(node, 'orders') : [];
    const terms = [...own, ...ofNode.map(([name, declared]) => [`node_${name}`, declared] as const)];
    const orders = terms.flatMap(([name, { mapping, isRequired }]): [string, OrderTerm][] => {
      if (mapping.kind !== 'property') {
        return [];
      }
      const term = { on: mapping.on, property: mapping.name, kind: mapping.value, nullable: !isRequired };
      const value = upperCase(name);
      return [
        [value, { ...term, descending: false }],
        [`${value}_DESC`, { ...term, descending: true }],
      ];
    });
    return this.#once(`${of.name}Order`, (name) =>
      defineEnum(this.#builder, name, `By what to order ${of.name} rows.`, { orders: Object.fromEntries(orders) }),
    );
  }

  /** The values by which nodes may be grouped: each property, and the year and month of each day. */
  group(of: NodeRef, properties: readonly string[], kindOf: (property: string) => string): TypeReference {
    const groups = properties.flatMap((property): [string, GroupMapping][] => {
      const value = upperCase(property);
      const days: [string, GroupMapping][] = [
        [`${value}_YEAR`, { property, part: 'year' }],
        [`${value}_MONTH`, { property, part: 'month' }],
      ];
      return [[value, { property, part: 'value' }], ...(kindOf(property) === 'Date' ? days : [])];
    });
    return this.#once(`${of.name}Group`, (name) =>
      defineEnum(this.#builder, name, `By what to group ${of.name} rows.`, { groups: Object.fromEntries(groups) }),
    );
  }

  #relations(of: RowType, many: readonly [string, Declared][]): TypeReference {
    return this.#input(`${of.name}Relations`, `Filters of what a ${of.name} is related to.`, () =>
      Object.fromEntries(many.flatMap(([field, declared]) => this.#condition(field, declared))),
    );
  }

  #condition(field: string, { mapping, type, rows }: Declared): [string, InputFields[string]][] {
    const filter = rows ? this.filter(rows as RowType) : this.#scalar(type as TypeReference);
    return filter ? [[field, { type: filter, mapping }]] : [];
  }

  /** The comparisons of a scalar or enum; null counts as not given. */
  #scalar(type: TypeReference): TypeReference {
    const { name, isEnum } = referenceOf(type);
    const comparisons = isEnum ? ['equals'] : (operators[name] ?? ranges);
    return this.#input(`${name}Filter`, `What a ${name} must satisfy: all that is given.`, () => ({
      ...Object.fromEntries(comparisons.map((each) => [each, { type }])),
      ...(name === 'Boolean' ? {} : { in: { type: [type] as const } }),
      isNull: { type: 'Boolean' },
    }));
  }

  #input(name: string, description: string, fields: (self: TypeReference) => InputFields): TypeReference {
    const made = this.#made.get(name);
    if (made) {
      return made;
    }
    const ref = this.#builder.inputRef(name);
    this.#made.set(name, ref);
    implementInput(ref, description, () => fields(ref));
    return ref;
  }

  #once(name: string, make: (name: string) => TypeReference): TypeReference {
    const made = this.#made.get(name) ?? make(name);
    this.#made.set(name, made);
    return made;
  }
}

const upperCase = (name: string): string => name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, '_$&').toUpperCase();
