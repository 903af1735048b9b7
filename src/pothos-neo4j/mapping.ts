import type { PropertyKind } from './graph-model.ts';

/** One step of a path: along a relationship, or to the node whose key a property of what was reached last keeps. */
export type Step =
  | {
      readonly kind: 'hop';
      readonly types: readonly string[];
      readonly direction: 'IN' | 'OUT';
      /** For each kind of node that the declared relationships can lead to: its label, then the labels it shares. */
      readonly reaches: readonly (readonly string[])[];
      /** Names the node reached, so that an edge can show it. */
      readonly as?: string | undefined;
      /** The property that tells parallel relationships apart, where they have one. */
      readonly key: string | undefined;
      /** Narrows a step in the middle of a path. */
      readonly label?: string | undefined;
    }
  | { readonly kind: 'lookup'; readonly property: string; readonly label: string; readonly key: string };

/** A property by which rows are ordered. */
export interface OrderTerm {
  readonly property: string;
  readonly kind: PropertyKind;
  readonly nullable: boolean;
  readonly descending: boolean;
}

/** An argument that keeps only rows whose property equals it. */
export interface EqualsFilter {
  readonly argument: string;
  readonly on: 'node' | 'relationship';
  readonly property: string;
}

/** A field that follows a path. Each row of it is the node at its end, with the last relationship and the nodes on the way. */
export interface PathMapping {
  readonly kind: 'path';
  readonly start: 'node' | 'relationship' | 'label' | 'key' | 'keys';
  /** The property that identifies nodes. */
  readonly key: string;
  readonly steps: readonly Step[];
  /** The GraphQL type of the node at the end. */
  readonly nodeType: string;
  readonly result: 'one' | 'list' | 'connection';
  readonly equals: readonly EqualsFilter[];
}

/** Where the value of a GraphQL field lies in the graph. */
export type FieldMapping =
  | {
      readonly kind: 'property';
      readonly on: 'node' | 'relationship';
      readonly name: string;
      readonly value: PropertyKind;
    }
  | { readonly kind: 'relationshipType' }
  | { readonly kind: 'endNode' }
  | { readonly kind: 'passedNode'; readonly step: string }
  /** An object made of properties of the same node; null where all of `presentWith` are null. */
  | { readonly kind: 'embedded'; readonly on: 'node' | 'relationship'; readonly presentWith: readonly string[] }
  | { readonly kind: 'member'; readonly member: ConnectionMember }
  | { readonly kind: 'cursor' }
  | PathMapping;

export type ConnectionMember =
  | 'edges'
  | 'nodes'
  | 'pageInfo'
  | 'totalCount'
  | 'hasNextPage'
  | 'hasPreviousPage'
  | 'startCursor'
  | 'endCursor';

/** What a GraphQL type stands for in the graph. */
export type TypeMapping =
  | { readonly kind: 'node'; readonly labels: readonly string[]; readonly order: readonly OrderTerm[] }
  | { readonly kind: 'edge' }
  | { readonly kind: 'embedded' }
  | { readonly kind: 'connection' };

declare module 'graphql' {
  interface GraphQLObjectTypeExtensions {
    readonly neo4j?: TypeMapping;
  }
  interface GraphQLInterfaceTypeExtensions {
    readonly neo4j?: TypeMapping;
  }
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    readonly neo4j?: FieldMapping;
  }
}
