import type { FieldRef, SchemaTypes } from '@pothos/core';
import type { GraphModel, PropertyModel, ValueOf } from '../model/graph-model.ts';
import { kindOf } from '../model/kinds.ts';
import type { Expression, Holder, PropertyMapping } from '../model/mapping.ts';
import {
  type ArgumentOptions,
  type FieldDescription,
  type TypeOrList,
  type TypeReference,
  untyped,
} from './boundary.ts';
import { type Declaring, GraphFields } from './graph-fields.ts';

interface LeafOptions extends FieldDescription {
  readonly type: TypeOrList;
  readonly nullable?: boolean;
}

/** Finds a property of what a type stands for, in the graph model. */
type PropertyLookup<G extends GraphModel> = (
  graph: G,
  names: readonly string[],
  property: string,
) => PropertyModel | undefined;

/** The verbs of types that have properties of their own: those of a node, or of a relationship. */
export class HolderFields<
  Types extends SchemaTypes,
  G extends GraphModel,
  P extends Readonly<Record<string, PropertyModel>>,
  NodeKey = undefined,
> extends GraphFields<Types, G, NodeKey> {
  readonly #on: Holder;
  /** The labels, or relationship types. */
  readonly #names: readonly string[];
  readonly #lookup: PropertyLookup<G>;

  constructor(declaring: Declaring<Types, G>, on: Holder, names: readonly string[], lookup: PropertyLookup<G>) {
    super(declaring);
    this.#on = on;
    this.#names = names;
    this.#lookup = lookup;
  }

  /** @throws Error where what the type stands for has no such property. */
  protected declaredProperty(name: string): PropertyModel {
    const property = this.#lookup(this.graph, this.#names, name);
    if (!property) {
      throw new Error(`${this.#names.join('|')} has no property ${name}.`);
    }
    return property;
  }

  #property(name: string): PropertyMapping {
    const { kind, foldedIn, collatedBy } = this.declaredProperty(name);
    const { fold } = this.graph;
    return {
      kind: 'property',
      on: this.#on,
      name,
      value: kind,
      ...(foldedIn && fold ? { folded: { property: foldedIn, fold } } : {}),
      ...(collatedBy ? { collatedBy } : {}),
    };
  }

  /** A property; the GraphQL type follows from the model, unless another is given, such as an enum or ID. */
  property<K extends keyof P & string>(
    name: K,
    { type, ...options }: FieldDescription & { readonly type?: TypeReference } = {},
  ): FieldRef<Types, unknown> {
    return this.define(() => {
      const { kind, list, required } = this.declaredProperty(name);
      const named = type ?? kindOf(this.graph.kinds, kind).scalar;
      return [this.#property(name), { ...options, type: list ? [named] : named, nullable: !required }];
    });
  }

  /** A value computed by Neo4j. The expression gets the variable it is about, and each given argument as a parameter. */
  cypher(
    expression: Expression,
    { nullable = true, ...options }: LeafOptions & { readonly args?: Readonly<Record<string, ArgumentOptions>> },
  ): FieldRef<Types, unknown> {
    return this.define(() => [
      { kind: 'cypher', on: this.#on, expression },
      { ...options, nullable },
    ]);
  }

  /** A value computed in TypeScript of the properties it names. */
  derived<K extends keyof P & string>(
    from: readonly K[],
    derive: (values: { readonly [N in K]: ValueOf<P[N], G> }) => unknown,
    { nullable = true, ...options }: LeafOptions,
  ): FieldRef<Types, unknown> {
    return this.define(() => [
      { kind: 'derived', from: from.map((name) => this.#property(name)), derive: untyped(derive) },
      { ...options, nullable },
    ]);
  }

  /** An object made of properties of this same node or relationship, null where all of `presentWith` are null. */
  embedded(
    type: TypeReference,
    { presentWith = [], ...options }: FieldDescription & { readonly presentWith?: readonly (keyof P & string)[] } = {},
  ): FieldRef<Types, unknown> {
    const nullable = presentWith.length > 0;
    return this.define(() => [
      { kind: 'embedded', on: this.#on, presentWith },
      { ...options, type, nullable },
    ]);
  }
}
