import type { TypeReference } from './boundary.ts';
import type { GraphModel, RelationshipTypeOf } from './graph-model.ts';

/** A GraphQL type that stands for nodes with one of some labels. */
export interface NodeRef {
  readonly kind: 'node';
  readonly name: string;
  readonly labels: readonly string[];
  readonly ref: TypeReference;
  /** The interfaces it implements. */
  readonly interfaces: () => readonly NodeRef[];
  /** Its edge and connection without anything said of a relationship; made when first asked for. */
  readonly plainEdge: () => AnyEdge;
}

/** An edge type with its connection, whatever its relationships. */
export interface AnyEdge {
  readonly kind: 'edge';
  /** Asked for only while fields are made, so that files may refer to one another. */
  readonly node: () => NodeRef;
  readonly type: TypeReference;
  readonly connection: TypeReference;
}

/** An edge type whose fields speak of relationships of the graph. */
export interface EdgeRef<G extends GraphModel> extends AnyEdge {
  readonly via: readonly RelationshipTypeOf<G>[];
}

/** The edge to page through: the given one, or the plain edge of a node. */
export const edgeOf = (to: AnyEdge | NodeRef): AnyEdge => (to.kind === 'edge' ? to : to.plainEdge());
