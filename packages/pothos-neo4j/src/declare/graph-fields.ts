import type { FieldRef, SchemaTypes } from '@pothos/core';
import { defaultLimits, type Limits } from '../model/bounds.ts';
import { type GraphModel, nodeProperty, relationshipProperty } from '../model/graph-model.ts';
import { nodeKey } from '../model/key.ts';
import type { Hiding, Holder, OrderTerm, PathMapping, PropertyMapping, StartMapping, Step } from '../model/mapping.ts';
import {
  type ArgumentOptions,
  type Builder,
  type Definer,
  defineField,
  definerOf,
  type FieldDefinition,
  type FieldDescription,
  type Kind,
  type TypeReference,
} from './boundary.ts';
import type { Inputs } from './inputs.ts';
import type { NodeTypes } from './node-types.ts';
import type { AnyEdge, NodeRef, RowType } from './refs.ts';
import type { Course } from './steps.ts';

/** An argument that keeps rows whose property equals it. */
export interface EqualsOptions {
  readonly type: TypeReference;
  readonly description?: string;
  readonly on?: Holder;
  /** The property, where it is not called like the argument. */
  readonly property?: string;
  readonly defaultValue?: string;
}

export interface PageOptions extends FieldDescription {
  readonly equals?: Readonly<Record<string, EqualsOptions>>;
  /** The argument that keeps nodes with one of some labels, and the enum whose values these are. */
  readonly labelled?: { readonly as: string; readonly type: TypeReference };
  /** Whether an argument shows what is hidden otherwise. */
  readonly reveals?: boolean;
}

/** By what rows are ordered where a request does not say: Cypher of the node at the end or of the last relationship, never null. */
export interface PathOrder extends Pick<OrderTerm, 'on' | 'kind'> {
  /** Names it: cursors of another order are refused. */
  readonly name: string;
  readonly write: (variable: string) => string;
}

/** The terms by which rows stand where an order is given. */
export const standing = (order: PathOrder | undefined): readonly OrderTerm[] =>
  order ? [{ ...order, property: order.name, nullable: false, descending: false }] : [];

/** What is hidden unless an argument shows it. */
type Revealed = Pick<Hiding, 'unless'>;

/** Where fields are declared. */
export interface Declaring<Types extends SchemaTypes, G extends GraphModel> {
  readonly builder: Builder<Types>;
  readonly kind: Kind;
  readonly graph: G;
  readonly inputs: Inputs;
  readonly types: NodeTypes;
  readonly hiding?: Revealed | readonly Revealed[];
  readonly limits?: Partial<Limits>;
}

/** What the verbs of all field builders share: the model to check against and the way into Pothos. */
export class GraphFields<Types extends SchemaTypes, G extends GraphModel, NodeKey = undefined> {
  /** The field builder of Pothos, for ordinary fields; `nodeKeyOf` tells those of a node its key. */
  readonly pothos: Definer<Types, NodeKey>;
  protected readonly builder: Builder<Types>;
  protected readonly graph: G;
  protected readonly types: NodeTypes;
  protected readonly limits: Limits;
  protected readonly inputs: Inputs;
  readonly #hiding: Revealed | readonly Revealed[] | undefined;

  constructor({ builder, kind, graph, inputs, types, hiding, limits }: Declaring<Types, G>) {
    this.pothos = definerOf(builder, kind);
    this.builder = builder;
    this.graph = graph;
    this.types = types;
    this.inputs = inputs;
    this.#hiding = hiding;
    this.limits = { ...defaultLimits, ...limits };
  }

  protected define(define: () => FieldDefinition<RowType>): FieldRef<Types, unknown> {
    return defineField(this.pothos, define);
  }

  protected path(
    start: StartMapping,
    steps: readonly Step[],
    { name, labels }: NodeRef,
    result: PathMapping['result'],
  ): PathMapping {
    return { kind: 'path', key: nodeKey(this.graph, labels), start, steps, nodeType: name, result };
  }

  /** What shows the rows of a path: the edge type that it names, or that for the relationships at its end. */
  protected edgeOf({ edge, node, steps }: Course): AnyEdge {
    return edge ?? this.types.edgeTo(node, steps.at(-1)?.types ?? []);
  }

  /** The argument that shows what is hidden otherwise. */
  protected revealing(reveals = false): Readonly<Record<string, ArgumentOptions>> {
    const argument: ArgumentOptions = { type: 'Boolean', required: true, defaultValue: false };
    const names = reveals ? [this.#hiding ?? []].flat().flatMap(({ unless }) => unless ?? []) : [];
    return Object.fromEntries(names.map((name) => [name, argument]));
  }

  protected page(
    path: PathMapping,
    edge: AnyEdge,
    { equals = {}, labelled, reveals, ...options }: PageOptions,
    args: Readonly<Record<string, ArgumentOptions>> = {},
  ): FieldDefinition<RowType> {
    const [filter, order] = [this.inputs.filter(edge), this.inputs.order(edge)];
    const last = path.steps.at(-1);
    const shortcuts = Object.entries(equals).map(([argument, { on = 'node', property: name = argument, ...each }]) => {
      const types = last?.kind === 'hop' ? last.types : [];
      const declared =
        on === 'node'
          ? nodeProperty(this.graph, edge.node().labels, name)
          : relationshipProperty(this.graph, types, name);
      if (!declared) {
        throw new Error(`the argument ${argument} means no property that each ${on} has.`);
      }
      const keeps: PropertyMapping = { kind: 'property', on, name, value: declared.kind };
      return [argument, { ...each, keeps }] as const;
    });
    const all = {
      ...args,
      ...Object.fromEntries(shortcuts),
      ...(labelled ? { [labelled.as]: { type: [labelled.type] as const, keeps: { kind: 'labels' } as const } } : {}),
      ...(filter ? { filter: { type: filter } } : {}),
      ...(order ? { order: { type: [order] as const } } : {}),
      ...this.revealing(reveals),
      first: { type: 'Int' },
      after: { type: 'String' },
      last: { type: 'Int' },
      before: { type: 'String' },
    };
    const defaults = shortcuts.flatMap(([, { defaultValue, keeps: property }]) =>
      defaultValue === undefined ? [] : [{ property, value: defaultValue, step: path.steps.length - 1 }],
    );
    return [
      { ...path, ...(defaults.length > 0 ? { defaults } : {}) },
      { ...options, type: edge.connection, args: all },
      edge,
    ];
  }
}
