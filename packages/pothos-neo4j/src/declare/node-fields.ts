import type { FieldRef, SchemaTypes } from '@pothos/core';
import { type GraphModel, type KindsOf, type LabelOf, nodeProperty, type PropertyOf } from '../model/graph-model.ts';
import type { PathMapping } from '../model/mapping.ts';
import { type Declaring, type PageOptions, type PathOptions, type PathOrder, standing } from './graph-fields.ts';
import { HolderFields } from './holder-fields.ts';
import { type EdgeRef, edgeOf, type NodeRef } from './refs.ts';

/** The properties that nodes with a label have in common. */
export type NodeProperties<G extends GraphModel, L extends LabelOf<G>> = {
  readonly [K in PropertyOf<G, L>]: G['nodes'][KindsOf<G, L>]['properties'][K];
};

/** The verbs for the fields of a type that stands for nodes with a label. */
export class NodeFields<Types extends SchemaTypes, G extends GraphModel, L extends LabelOf<G>> extends HolderFields<
  Types,
  G,
  NodeProperties<G, L>
> {
  readonly #labels: readonly L[];

  constructor(declaring: Declaring<Types, G>, labels: readonly L[]) {
    super(declaring, 'node', labels, nodeProperty);
    this.#labels = labels;
  }

  #path(path: PathOptions<G, L>['path'], node: NodeRef, result: PathMapping['result']): PathMapping {
    return this.path({ kind: 'node' }, this.steps(path, this.#labels), node, result);
  }

  /** The one node at the end of a path, or null; of several the first in an order. */
  one(
    node: NodeRef,
    {
      path,
      order,
      required = false,
      ...options
    }: PathOptions<G, L> & { readonly order?: PathOrder; readonly required?: boolean },
  ): FieldRef<Types, unknown> {
    return this.define(() => [
      { ...this.#path(path, node, 'one'), order: standing(order) },
      { ...options, type: node.ref, nullable: !required },
      node,
    ]);
  }

  /** All rows of a path, unpaged, for what is few by nature: as nodes, or as edges. */
  list(to: EdgeRef<G> | NodeRef, { path, ...options }: PathOptions<G, L>): FieldRef<Types, unknown> {
    return this.define(() => [this.#path(path, edgeOf(to).node(), 'list'), { ...options, type: [to.ref] }, to]);
  }

  /** The rows at the end of a path, page by page. */
  connection(
    to: EdgeRef<G> | NodeRef,
    { path, ...options }: PathOptions<G, L> & PageOptions,
  ): FieldRef<Types, unknown> {
    return this.define(() => {
      const edge = edgeOf(to);
      return this.page(this.#path(path, edge.node(), 'connection'), edge, options);
    });
  }
}
