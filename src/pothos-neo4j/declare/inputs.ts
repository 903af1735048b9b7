import type { GroupMapping, OrderTerm } from '../model/mapping.ts';
import {
  type Declared,
  defineEnum,
  defineInput,
  type InputFields,
  referenceOf,
  type TypeReference,
} from './boundary.ts';
import { chosenOf, offers, type RowType } from './refs.ts';

const ranges = ['equals', 'lt', 'lte', 'gt', 'gte'];
const texts = [...ranges, 'contains', 'startsWith', 'endsWith'];
const operators: Readonly<Record<string, readonly string[]>> = { String: texts, ID: ['equals'], Boolean: ['equals'] };

/**
 * The input types of a builder: what filters, orders and groups rows. Fields ask for them by name, and they are made when all
 * types are declared, each once.
 */
export class Inputs {
  readonly #builder: object;
  readonly #asked = new Map<string, () => void>();

  constructor(builder: object) {
    this.#builder = builder;
  }

  /** Makes what was asked for; what it is made of may ask for more, which the loop meets too. */
  make(): void {
    for (const make of this.#asked.values()) {
      make();
    }
  }

  /** The filter of rows, or undefined where their type lets one filter by nothing. */
  filter(of: RowType): string | undefined {
    const node = of.kind === 'edge' ? of.node() : undefined;
    if (!offers(of, 'filters')) {
      return node && this.filter(node);
    }
    return this.#input(`${of.name}Filter`, `Which ${of.name} rows to keep: all that is given must hold.`, (self) => {
      const own = [...chosenOf(of, 'filters')];
      const isMany = ([, { mapping }]: (typeof own)[number]) => mapping.kind === 'path' && mapping.result !== 'one';
      const many = own.filter(isMany);
      const inner = node && this.filter(node);
      const relations = { type: `${of.name}Relations` };
      if (many.length > 0) {
        this.#input(relations.type, `Filters of what a ${of.name} is related to.`, () => this.#conditions(many));
      }
      return {
        ...this.#conditions(own.filter((each) => !isMany(each))),
        ...(inner ? { node: { type: inner, mapping: { kind: 'endNode' } } } : {}),
        ...(many.length > 0 ? { some: relations, none: relations, every: relations } : {}),
        and: { type: [self] },
        or: { type: [self] },
        not: { type: self },
      };
    });
  }

  /** The values by which rows may be ordered, or undefined where there are none. */
  order(of: RowType): string | undefined {
    const node = of.kind === 'edge' ? of.node() : undefined;
    if (!offers(of, 'orders')) {
      return node && this.order(node);
    }
    return this.#ask(`${of.name}Order`, (name) => {
      const ofNode = node ? [...chosenOf(node, 'orders')] : [];
      const terms = [
        ...chosenOf(of, 'orders'),
        ...ofNode.map(([each, declared]) => [`node_${each}`, declared] as const),
      ];
      const orders = terms.flatMap(([field, { mapping, isRequired }]): [string, OrderTerm][] => {
        if (mapping.kind !== 'property') {
          return [];
        }
        const term = { on: mapping.on, property: mapping.name, kind: mapping.value, nullable: !isRequired };
        const value = upperCase(field);
        return [
          [value, { ...term, descending: false }],
          [`${value}_DESC`, { ...term, descending: true }],
        ];
      });
      defineEnum(this.#builder, name, `By what to order ${of.name} rows.`, { orders: Object.fromEntries(orders) });
    });
  }

  /** The values by which nodes may be grouped: each property, and the year and month of each day. */
  group(of: RowType, properties: readonly string[], kindOf: (property: string) => string): string {
    const groups = properties.flatMap((property): [string, GroupMapping][] => {
      const value = upperCase(property);
      const days: [string, GroupMapping][] = [
        [`${value}_YEAR`, { property, part: 'year' }],
        [`${value}_MONTH`, { property, part: 'month' }],
      ];
      return [[value, { property, part: 'value' }], ...(kindOf(property) === 'Date' ? days : [])];
    });
    return this.#ask(`${of.name}Group`, (name) => {
      defineEnum(this.#builder, name, `By what to group ${of.name} rows.`, { groups: Object.fromEntries(groups) });
    });
  }

  #conditions(fields: readonly (readonly [string, Declared<RowType>])[]): InputFields {
    return Object.fromEntries(
      fields.flatMap(([field, { mapping, type, rows }]) => {
        const filter = rows ? this.filter(rows) : this.#scalar(type);
        return filter ? [[field, { type: filter, mapping }]] : [];
      }),
    );
  }

  /** The comparisons of a scalar or enum; null counts as not given. */
  #scalar(type: TypeReference): string {
    const { name, isEnum } = referenceOf(type);
    const comparisons = isEnum ? ['equals'] : (operators[name] ?? ranges);
    return this.#input(`${name}Filter`, `What a ${name} must satisfy: all that is given.`, () => ({
      ...Object.fromEntries(comparisons.map((each) => [each, { type }])),
      ...(name === 'Boolean' ? {} : { in: { type: [type] as const } }),
      isNull: { type: 'Boolean' },
    }));
  }

  #input(name: string, description: string, fields: (self: string) => InputFields): string {
    return this.#ask(name, () => {
      defineInput(this.#builder, name, description, fields(name));
    });
  }

  #ask(name: string, make: (name: string) => void): string {
    if (!this.#asked.has(name)) {
      this.#asked.set(name, () => make(name));
    }
    return name;
  }
}

const upperCase = (name: string): string => name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, '_$&').toUpperCase();
