import type { FieldRef, SchemaTypes } from '@pothos/core';
import {
  type GraphModel,
  type LabelOf,
  type RelationshipPropertyName,
  type RelationshipPropertyOf,
  type RelationshipTypeOf,
  relationshipProperty,
} from '../model/graph-model.ts';
import type { Step } from '../model/mapping.ts';
import type { FieldDescription, TypeReference } from './boundary.ts';
import { type Declaring, type PageOptions, type PathOptions, type PathOrder, standing } from './graph-fields.ts';
import { HolderFields } from './holder-fields.ts';
import type { EdgeRef, NodeRef } from './refs.ts';

/** The properties that relationships of some types have in common. */
export type RelationshipProperties<G extends GraphModel, R extends RelationshipTypeOf<G>> = {
  readonly [K in RelationshipPropertyOf<G, R>]: G['relationships'][R]['properties'][K];
};

/** The verbs for the fields of an edge: what the last relationship of a path says, its end, and the nodes on the way. */
export class EdgeFields<
  Types extends SchemaTypes,
  G extends GraphModel,
  R extends RelationshipTypeOf<G>,
> extends HolderFields<Types, G, RelationshipProperties<G, R>> {
  readonly #types: readonly R[];

  constructor(declaring: Declaring<Types, G>, types: readonly R[]) {
    super(declaring, 'relationship', types, relationshipProperty);
    this.#types = types;
  }

  /** The type of the relationship, as an enum whose values are types. */
  relationshipType(type: TypeReference, options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.cypher((relationship) => `type(${relationship})`, { ...options, type, nullable: false });
  }

  /** Of a path or neighbourhood: whether the relationship leads from the node before it to the one after. */
  isOutgoing(options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.cypher((relationship, _, { origin }) => `startNode(${relationship}) = ${origin}`, {
      ...options,
      type: 'Boolean',
      nullable: false,
    });
  }

  /** Of what a full-text search found: which text of it was found, as its ranking says. */
  matched(options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.cypher((_, __, { matched }) => matched ?? 'null', { ...options, type: 'String' });
  }

  /** Of what a full-text search found: how well it fits. */
  score(options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.cypher((_, __, { score }) => score ?? 'null', { ...options, type: 'Float', nullable: false });
  }

  /**
   * A node that the path passed, by the name its step has. Of a path or neighbourhood: `from`, the node before, and the
   * relationship's own `start` and `end`.
   */
  passed(node: NodeRef, step: string, options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.define(() => [
      { kind: 'passedNode', step },
      { ...options, type: node.ref },
    ]);
  }

  /** The node at the end. */
  node(node: NodeRef, options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.define(() => [{ kind: 'endNode' }, { ...options, type: node.ref }]);
  }

  /** The node whose key a property of the relationship keeps, or null. */
  lookup(
    property: RelationshipPropertyOf<G, R>,
    node: NodeRef,
    options: FieldDescription = {},
  ): FieldRef<Types, unknown> {
    return this.define(() => [
      this.path({ kind: 'relationship' }, [this.#lookup(property, node)], node, 'one'),
      { ...options, type: node.ref, nullable: true },
      node,
    ]);
  }

  /** The nodes whose keys a property of the relationship keeps: one, or a list; `orElse` keeps one where there is no list. */
  lookups(
    property: RelationshipPropertyName<G, R>,
    node: NodeRef,
    { orElse, ...options }: FieldDescription & { readonly orElse?: RelationshipPropertyName<G, R> } = {},
  ): FieldRef<Types, unknown> {
    return this.define(() => [
      this.path({ kind: 'relationship' }, [this.#lookup(property, node, orElse)], node, 'list'),
      { ...options, type: [node.ref] },
      node,
    ]);
  }

  /**
   * The rows of a step that begins at an end of the relationship, page by page: of relationships there, those whose keys a property of
   * this one lists.
   */
  connection<S extends RelationshipTypeOf<G>>(
    edge: EdgeRef<G>,
    {
      path: { at, among, via, direction, order },
      ...options
    }: PageOptions & {
      readonly path: {
        readonly at: 'from' | 'to';
        readonly among: RelationshipPropertyOf<G, R>;
        readonly via: S;
        readonly direction: 'IN' | 'OUT';
        readonly order?: PathOrder;
      };
    },
  ): FieldRef<Types, unknown> {
    return this.define(() => {
      this.declaredProperty(among);
      const from = this.#types.flatMap((type) => this.graph.relationships[type]?.[at] ?? []);
      const steps = this.steps({ via, direction }, from).map((step) => ({ ...step, at, among }));
      const path = this.path({ kind: 'relationship' }, steps, edge.node(), 'connection');
      return this.page({ ...path, order: standing(order) }, edge, options);
    });
  }

  /** All rows of a path that begins at the node whose key a property of the relationship keeps, or at each of a list. */
  listFrom<L extends LabelOf<G>>(
    property: RelationshipPropertyName<G, R>,
    via: NodeRef,
    to: EdgeRef<G>,
    { path, orElse, ...options }: PathOptions<G, L> & { readonly orElse?: RelationshipPropertyName<G, R> },
  ): FieldRef<Types, unknown> {
    return this.define(() => {
      const steps = [this.#lookup(property, via, orElse), ...this.steps(path, via.labels)];
      return [this.path({ kind: 'relationship' }, steps, to.node(), 'list'), { ...options, type: [to.ref] }, to];
    });
  }

  /** @param orElse what keeps a single key on the relationships that lack the property */
  #lookup(property: string, node: NodeRef, orElse?: string): Step {
    const models = this.#types.map((type) => this.graph.relationships[type]?.properties ?? {});
    const missing = models.find((each) => !(property in each) && !(orElse !== undefined && orElse in each));
    if (missing) {
      throw new Error(`${this.#types.join('|')} has no property ${property}.`);
    }
    const isList = models.some((each) => each[property]?.list);
    const [label = ''] = node.labels;
    return { kind: 'lookup', property, isList, orElse, label, key: this.graph.nodeKey };
  }
}
