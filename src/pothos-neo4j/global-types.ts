import type { SchemaTypes } from '@pothos/core';
import type { Fields, TypeReference } from './boundary.ts';
import type { EdgeFields, NodeFields, RootFields } from './fields.ts';
import type { GraphModel, LabelOf, PropertyOf, RelationshipTypeOf } from './graph-model.ts';
import type { Described, EdgeRef, NodeRef } from './refs.ts';

/** The graph model of a builder. */
type GraphOf<Types extends SchemaTypes> = Types extends { Graph: infer G extends GraphModel } ? G : GraphModel;

interface TypeOptions<F> {
  readonly description?: string;
  /** The properties and paths by which one may filter; what interfaces name need not be named again. */
  readonly filters?: 'all' | readonly NoInfer<keyof F & string>[];
  /** The properties by which one may order, likewise. */
  readonly orders?: 'all' | readonly NoInfer<keyof F & string>[];
}

interface NodeOptions<Types extends SchemaTypes, L extends LabelOf<GraphOf<Types>>, F> extends TypeOptions<F> {
  readonly interfaces?: () => readonly NodeRef[];
  /** The order of lists: properties, with a minus before those that go down. */
  readonly order?: readonly (PropertyOf<GraphOf<Types>, L> | `-${PropertyOf<GraphOf<Types>, L>}`)[];
  readonly fields: (t: NodeFields<Types, GraphOf<Types>, L>) => F;
}

interface EdgeOptions<Types extends SchemaTypes, R extends RelationshipTypeOf<GraphOf<Types>>, F>
  extends TypeOptions<F> {
  readonly via: readonly R[];
  readonly fields: (t: EdgeFields<Types, GraphOf<Types>, R>) => F;
}

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      neo4j: import('@pothos/core').BasePlugin<Types>;
    }

    export interface UserSchemaTypes {
      /** What the graph holds; `typeof` a declared model. */
      Graph: GraphModel;
    }

    export interface ExtendDefaultTypes<PartialTypes extends Partial<UserSchemaTypes>> {
      Graph: PartialTypes['Graph'] extends GraphModel ? PartialTypes['Graph'] : GraphModel;
    }

    export interface SchemaBuilderOptions<Types extends SchemaTypes> {
      readonly neo4j: { readonly graph: GraphOf<Types> };
    }

    export interface SchemaBuilder<Types extends SchemaTypes> {
      /** An object type for the nodes with a label (by default the type's name). */
      graphObject<const L extends LabelOf<GraphOf<Types>>, const F extends Fields<Types>>(
        name: L,
        options: NodeOptions<Types, L, F> & { readonly label?: L },
      ): NodeRef;

      /** An interface over the nodes with one of some labels. */
      graphInterface<const L extends LabelOf<GraphOf<Types>>, const F extends Fields<Types>>(
        name: string,
        options: NodeOptions<Types, L, F> & { readonly labels: readonly L[] },
      ): NodeRef;

      /** A union of types that stand for nodes. */
      graphUnion(
        name: string,
        options: { readonly description?: string; readonly members: readonly NodeRef[] },
      ): NodeRef;

      /** An object made of some of a node's properties. */
      embeddedObject<const L extends LabelOf<GraphOf<Types>>>(
        name: string,
        options: {
          readonly description?: string;
          readonly label: L;
          readonly fields: (t: NodeFields<Types, GraphOf<Types>, L>) => Fields<Types>;
        },
      ): TypeReference;

      /** An edge type, with its connection unless its rows are few (`paged: false`), for paths that end with these relationships. */
      graphEdge<const R extends RelationshipTypeOf<GraphOf<Types>>, const F extends Fields<Types>>(
        name: string,
        options: EdgeOptions<Types, R, F> & {
          readonly node: () => NodeRef;
          readonly interfaces?: () => readonly Described[];
          readonly paged?: boolean;
        },
      ): EdgeRef<GraphOf<Types>>;

      /** An interface for edges whose relationships share properties. */
      relationshipInterface<const R extends RelationshipTypeOf<GraphOf<Types>>, const F extends Fields<Types>>(
        name: string,
        options: EdgeOptions<Types, R, F>,
      ): Described;

      /** Root fields that enter the graph. */
      graphQueries(fields: (t: RootFields<Types, GraphOf<Types>>) => Fields<Types>): void;
    }
  }
}
