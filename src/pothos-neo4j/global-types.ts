import type { SchemaTypes } from '@pothos/core';
import type { Fields, TypeReference } from './boundary.ts';
import type { EdgeFields, NodeFields, RootFields } from './fields.ts';
import type { GraphModel, LabelOf, PropertyOf, RelationshipTypeOf } from './graph-model.ts';
import type { EdgeRef, NodeRef } from './refs.ts';

/** The graph model of a builder. */
type GraphOf<Types extends SchemaTypes> = Types extends { Graph: infer G extends GraphModel } ? G : GraphModel;
type Ordered<P extends string> = readonly (P | `-${P}`)[];

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
      /** An object type for the nodes with a label (by default the type's name), in a standard order. */
      graphObject<const L extends LabelOf<GraphOf<Types>>>(
        name: L,
        options: {
          readonly description?: string;
          readonly label?: L;
          readonly interfaces?: () => readonly NodeRef[];
          readonly order?: Ordered<PropertyOf<GraphOf<Types>, L>>;
          readonly fields: (t: NodeFields<Types, GraphOf<Types>, L>) => Fields<Types>;
        },
      ): NodeRef;

      /** An interface over the nodes with one of some labels. */
      graphInterface<const L extends LabelOf<GraphOf<Types>>>(
        name: string,
        options: {
          readonly description?: string;
          readonly labels: readonly L[];
          readonly interfaces?: () => readonly NodeRef[];
          readonly order?: Ordered<PropertyOf<GraphOf<Types>, L>>;
          readonly fields: (t: NodeFields<Types, GraphOf<Types>, L>) => Fields<Types>;
        },
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

      /** An edge type, and its connection, for paths that end with one of some relationship types. */
      graphEdge<const R extends RelationshipTypeOf<GraphOf<Types>>>(
        name: string,
        options: {
          readonly description?: string;
          readonly via: readonly R[];
          readonly node: () => NodeRef;
          readonly interfaces?: () => readonly TypeReference[];
          readonly fields: (t: EdgeFields<Types, GraphOf<Types>, R>) => Fields<Types>;
        },
      ): EdgeRef<GraphOf<Types>>;

      /** An object type for relationships that are listed without pages. */
      relationshipObject<const R extends RelationshipTypeOf<GraphOf<Types>>>(
        name: string,
        options: {
          readonly description?: string;
          readonly via: readonly R[];
          readonly node: () => NodeRef;
          readonly fields: (t: EdgeFields<Types, GraphOf<Types>, R>) => Fields<Types>;
        },
      ): EdgeRef<GraphOf<Types>>;

      /** An interface for edges whose relationships share properties. */
      relationshipInterface<const R extends RelationshipTypeOf<GraphOf<Types>>>(
        name: string,
        options: {
          readonly description?: string;
          readonly via: readonly R[];
          readonly fields: (t: EdgeFields<Types, GraphOf<Types>, R>) => Fields<Types>;
        },
      ): TypeReference;

      /** Root fields that enter the graph. */
      graphQueries(fields: (t: RootFields<Types, GraphOf<Types>>) => Fields<Types>): void;
    }
  }
}
