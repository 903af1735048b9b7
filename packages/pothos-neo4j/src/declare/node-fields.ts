import type { FieldRef, SchemaTypes } from '@pothos/core';
import {
  type GraphModel,
  type KindsOf,
  kindsWith,
  type LabelOf,
  nodeProperty,
  type PropertyOf,
  type RelationshipTypeOf,
} from '../model/graph-model.ts';
import type { KeyOf } from '../model/key.ts';
import type { PathMapping } from '../model/mapping.ts';
import type { FieldDescription } from './boundary.ts';
import { type Declaring, type PageOptions, type PathOrder, standing } from './graph-fields.ts';
import { HolderFields } from './holder-fields.ts';
import {
  type AnyPath,
  type Course,
  courseOf,
  type DirectionOf,
  type Path,
  partedPath,
  type ShowsNodes,
  type ShowsRows,
  type Through,
} from './steps.ts';

/** The properties that nodes with a label have in common. */
export type NodeProperties<G extends GraphModel, L extends LabelOf<G>> = {
  readonly [K in PropertyOf<G, L>]: G['nodes'][KindsOf<G, L>]['properties'][K];
};

interface OneOptions extends FieldDescription {
  readonly order?: PathOrder;
  readonly required?: boolean;
}

/** The verbs for the fields of a type that stands for nodes with a label. */
export class NodeFields<Types extends SchemaTypes, G extends GraphModel, L extends LabelOf<G>> extends HolderFields<
  Types,
  G,
  NodeProperties<G, L>,
  KeyOf<G, L>
> {
  readonly #labels: readonly string[];

  constructor(declaring: Declaring<Types, G>, labels: readonly string[]) {
    super(declaring, 'node', labels, nodeProperty);
    this.#labels = labels;
  }

  #course(path: AnyPath): Course {
    return courseOf(this.graph, this.types, kindsWith(this.graph, this.#labels), path);
  }

  #mapping({ steps, node }: Course, result: PathMapping['result']): PathMapping {
    return this.path({ kind: 'node' }, steps, node, result);
  }

  /** The one node at the end of a path, or null; of several the first in an order. */
  one<
    const R extends RelationshipTypeOf<G>,
    const D extends DirectionOf<G, KindsOf<G, L>, R, T>,
    const T extends Through<G> = readonly [],
  >(options: Path<R, D, T> & ShowsNodes<G, R, D> & OneOptions): FieldRef<Types, unknown>;
  one({ order, required = false, ...options }: AnyPath & OneOptions): FieldRef<Types, unknown> {
    const { path, said } = partedPath(options);
    return this.define(() => {
      const course = this.#course(path);
      const mapping = { ...this.#mapping(course, 'one'), order: standing(order) };
      return [mapping, { ...said, type: course.node.ref, nullable: !required }, course.node];
    });
  }

  /** All rows of a path, unpaged, for what is few by nature: as nodes, or as edges. */
  list<
    const R extends RelationshipTypeOf<G>,
    const D extends DirectionOf<G, KindsOf<G, L>, R, T>,
    const T extends Through<G> = readonly [],
  >(options: Path<R, D, T> & ShowsRows<G, R, D> & FieldDescription): FieldRef<Types, unknown>;
  list(options: AnyPath & FieldDescription): FieldRef<Types, unknown> {
    const { path, said } = partedPath(options);
    return this.define(() => {
      const course = this.#course(path);
      const rows = course.edge ?? course.node;
      if (!course.edge) {
        // What is listed may be paged too: its connection is made even where no field shows it.
        course.node.plainEdge();
      }
      return [this.#mapping(course, 'list'), { ...said, type: [rows.ref] }, rows];
    });
  }

  /** The rows at the end of a path, page by page. */
  connection<
    const R extends RelationshipTypeOf<G>,
    const D extends DirectionOf<G, KindsOf<G, L>, R, T>,
    const T extends Through<G> = readonly [],
  >(options: Path<R, D, T> & ShowsRows<G, R, D> & PageOptions): FieldRef<Types, unknown>;
  connection(options: AnyPath & PageOptions): FieldRef<Types, unknown> {
    const { path, said } = partedPath(options);
    return this.define(() => {
      const course = this.#course(path);
      return this.page(this.#mapping(course, 'connection'), this.edgeOf(course), said);
    });
  }
}
