import { type Kinds, kindOf } from '../model/kinds.ts';
import type { FieldMapping, GroupMapping, OrderTerm } from '../model/mapping.ts';
import {
  type ArgumentOptions,
  type Declared,
  defineEnum,
  defineInput,
  type InputFields,
  referenceOf,
  type TypeReference,
} from './boundary.ts';
import { type Groups, upperCase } from './groups.ts';
import { type AnyEdge, chosenOf, type Described, offers, type RowType, sayerOf } from './refs.ts';

/** What a person must know who gives a variable that may have no value. */
const ofNull = 'Null, or a variable without a value, counts as not given.';

/** Which rows of a relation are meant by default, as the list itself has them; undefined where all are. */
const defaultsOf = (mapping: FieldMapping | GroupMapping): string | undefined =>
  mapping.kind === 'path' && mapping.defaults
    ? `As in the list of that name: only rows with ${mapping.defaults.map(({ property, value }) => `the ${property.name} ${value}`).join(' and ')}`
    : undefined;

/**
 * The input types of a builder: what filters, orders and groups rows. Fields ask for them by name, and they are made when all
 * types are declared, each once.
 */
export class Inputs {
  readonly #builder: object;
  readonly #kinds: () => Kinds | undefined;
  /** By what rows may be grouped. */
  readonly grouping: Groups;
  readonly #asked = new Map<string, () => void>();

  constructor(builder: object, groups: Groups, kinds: () => Kinds | undefined) {
    this.#kinds = kinds;
    this.#builder = builder;
    this.grouping = groups;
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
    return this.#input(
      `${of.name}Filter`,
      `Which ${of.name} rows to keep: all that is given must hold. ${ofNull}`,
      (self) => {
        const own = [...chosenOf(of, 'filters')];
        const isMany = ([, { mapping }]: (typeof own)[number]) => mapping.kind === 'path' && mapping.result !== 'one';
        const many = own.filter(isMany);
        const inner = node && this.filter(node);
        const relations = { type: `${of.name}Relations` };
        if (many.length > 0) {
          this.#input(relations.type, `Filters of what a ${of.name} is related to. ${ofNull}`, () =>
            this.#conditions(many),
          );
        }
        return {
          ...this.#conditions(own.filter((each) => !isMany(each))),
          ...(inner ? { node: { type: inner, mapping: { kind: 'endNode' } } } : {}),
          ...(many.length > 0 ? { some: relations, none: relations, every: relations } : {}),
          and: { type: [self] },
          or: { type: [self] },
          not: { type: self },
        };
      },
    );
  }

  /** The values by which rows may be ordered, or undefined where there are none; many edges share those of their interface. */
  order(of: RowType): string | undefined {
    const sayer = sayerOf(of, 'orders');
    if (!sayer) {
      return of.kind === 'edge' ? this.order(of.node()) : undefined;
    }
    return this.#ask(`${sayer.name}Order`, (name) => {
      const ofNode = sayer.node ? [...chosenOf(sayer.node(), 'orders')] : [];
      const terms = [
        ...chosenOf(sayer, 'orders'),
        ...ofNode.map(([each, declared]) => [`node_${each}`, declared] as const),
      ];
      const orders = terms.flatMap(([field, { mapping, isRequired }]): [string, OrderTerm][] => {
        if (mapping.kind !== 'property') {
          return [];
        }
        const { on, name: property, collatedBy = property, value: kind } = mapping;
        const term = { on, property: collatedBy, of: property, kind, nullable: !isRequired };
        const value = upperCase(field);
        return [
          [value, { ...term, descending: false }],
          [`${value}_DESC`, { ...term, descending: true }],
        ];
      });
      const mapping = { orders: Object.fromEntries(orders) };
      const values = Object.keys(mapping.orders).map((value) => [value] as const);
      defineEnum(this.#builder, name, `By what to order ${sayer.name} rows.`, values, mapping);
    });
  }

  /** The arguments that say by what the rows of a connection are grouped, or undefined where there is nothing. */
  groups(edge: AnyEdge): Readonly<Record<string, ArgumentOptions>> | undefined {
    const [node, relationship] = [sayerOf(edge.node(), 'groups'), sayerOf(edge, 'groups')];
    const values = (sayer: Described) =>
      this.#ask(`${sayer.name}Group`, (name) => {
        const groups = this.grouping.of(sayer);
        const described = Object.entries(groups).map(([value, mapping]) => [value, defaultsOf(mapping)] as const);
        defineEnum(this.#builder, name, `By what to group ${sayer.name} rows.`, described, { groups });
      });
    const order = () =>
      this.#ask('GroupOrder', (name) => {
        defineEnum(
          this.#builder,
          name,
          'Whether the largest groups come first, or what they have in common orders them.',
          [['COUNT_DESC'], ['KEYS']],
        );
      });
    return node || relationship
      ? {
          ...(node ? { by: { type: [values(node)] } } : {}),
          ...(relationship ? { byEdge: { type: [values(relationship)] } } : {}),
          first: { type: 'Int' },
          order: { type: order(), required: true, defaultValue: 'COUNT_DESC' },
        }
      : undefined;
  }

  /** The input type of the keys of nodes that several properties tell apart. */
  key(of: string, parts: () => InputFields): string {
    return this.#input(`${of}Key`, `What tells one ${of} from another.`, parts);
  }

  #conditions(fields: readonly (readonly [string, Declared<RowType>])[]): InputFields {
    return Object.fromEntries(
      fields.flatMap(([field, { mapping, type, rows }]) => {
        const filter = rows
          ? this.filter(rows)
          : mapping.kind === 'property'
            ? this.#scalar(type, mapping.value)
            : undefined;
        const described = defaultsOf(mapping);
        const description = described && `${described}, unless the filter itself says something of that.`;
        return filter ? [[field, { type: filter, mapping, ...(description ? { description } : {}) }]] : [];
      }),
    );
  }

  /** The comparisons of a scalar or enum; null counts as not given. */
  #scalar(type: TypeReference, kind: string): string {
    const { name, kind: ofType } = referenceOf(type);
    // A name or a key is one of few, or of many that have no order.
    const isName = ofType === 'Enum' || name === 'ID';
    const comparisons = isName ? (['equals', 'in'] as const) : kindOf(this.#kinds(), kind).operators;
    return this.#input(`${name}Filter`, `What a ${name} must satisfy: all that is given. ${ofNull}`, () => ({
      ...Object.fromEntries(comparisons.map((each) => [each, { type: each === 'in' ? [type] : type }])),
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
