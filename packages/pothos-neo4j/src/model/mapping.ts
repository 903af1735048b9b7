import type { Limits } from './bounds.ts';
import type { PropertyKind } from './graph-model.ts';
import type { Key } from './key.ts';
import type { Kinds } from './kinds.ts';
import type { ContextReaders, Expression, Hiding, ViewMapping } from './visibility.ts';

export type { Expression, Hiding, ViewMapping };

/** Under these keys, which no response name can be, objects tell graphql-js their type and their node, where it runs beside the plan. */
export const typeNameKey = '#type';
export const nodeKeyKey = '#key';

/** What a value is read from: the node of a row, or its (last) relationship. */
export type Holder = 'node' | 'relationship';

/** One step of a path: along a relationship, or to the node whose key a property of what was reached last keeps. */
export type Step = Hop | Lookup;

export interface Hop {
  readonly kind: 'hop';
  readonly types: readonly string[];
  readonly direction: 'IN' | 'OUT';
  /** For each kind of node that the declared relationships can lead to: its label, then the labels it shares. */
  readonly reaches: readonly (readonly string[])[];
  /** Names the node reached, so that an edge can show it. */
  readonly as?: string | undefined;
  /** What tells parallel relationships apart, where something does. */
  readonly key: Key | undefined;
  /** Whether the model says that there is at most one. */
  readonly single: boolean;
  /** Whether it leads to each node at most once. */
  readonly distinct: boolean;
  /** The properties that every relationship met here may have. */
  readonly says: readonly string[];
  /** How many such relationships in a row may make up the step; one where it is not said. */
  readonly upTo?: number | undefined;
  /** Narrows a step in the middle of a path. */
  readonly label?: string | undefined;
  /** Follows none or more of them, up to `upTo`, to the nearest node of which a property has a value. */
  readonly until?: Readonly<{ property: string; value: string }> | undefined;
  /** Of the first step of a path that begins at a relationship: at which of its ends it begins. */
  readonly at?: 'from' | 'to' | undefined;
  /** Likewise: the property, of that relationship, that lists the keys of those to follow. */
  readonly among?: string | undefined;
}

export interface Lookup {
  readonly kind: 'lookup';
  /** What keeps the key: the relationship reached last, rather than the node, where it is said. */
  readonly on?: 'relationship';
  /** The properties that keep the parts of the key, in their order. */
  readonly properties: readonly string[];
  /** Whether the only property keeps a list of keys, and which keeps a single one where that is not there. */
  readonly isList?: boolean | undefined;
  readonly orElse?: string | undefined;
  readonly label: string;
  readonly key: Key;
}

/** A property by which rows are ordered. */
export interface OrderTerm {
  readonly on: Holder;
  readonly property: string;
  readonly kind: PropertyKind;
  readonly nullable: boolean;
  readonly descending: boolean;
  /** Whether no two nodes share its value. */
  readonly unique?: boolean;
  /** The property of which views decide whether it is shown, where rows are ordered by another one that stands for it. */
  readonly of?: string;
  /** What is compared in place of the property, which names it; never null. */
  readonly write?: ((variable: string) => string) | undefined;
}

/** Where a path begins: at the current node or relationship, at a label, at given keys, or at what full-text indexes find. */
export type StartMapping = { readonly kind: 'node' | 'relationship' | 'label' | 'key' | 'keys' } | FullTextMapping;

/** What full-text indexes find, best first. */
export interface FullTextMapping {
  readonly kind: 'fullText';
  readonly indexes: readonly string[];
  /** Where what is found may be no node of the type: the relationship that leads to it from those for which it stands. */
  readonly via: string | undefined;
  /** Makes of a text its words as the indexes hold them, joined by single blanks. */
  readonly fold: (text: string) => string;
  /** Beyond how many rows they are no longer counted. */
  readonly countedUpTo: number | undefined;
  /** How well a node found fits, and which text of it does; Lucene's score, and none, where it is not said. */
  readonly ranking: { readonly rank: Ranking; readonly matched: Ranking } | undefined;
}

/**
 * Writes Cypher of a node found; the given variables hold Lucene's score, the name of the index, the folded text and the list of its words
 * as parameters, and whether the node is found by words that may be misspelt.
 */
export type Ranking = (
  found: string,
  given: Readonly<Record<'score' | 'index' | 'text' | 'words' | 'isSlip', string>>,
) => string;

/** A field that follows a path. Each row of it is the node at its end, with the last relationship and the nodes on the way. */
export interface PathMapping {
  readonly kind: 'path';
  readonly start: StartMapping;
  /** What identifies the node at the end. */
  readonly key: Key;
  readonly steps: readonly Step[];
  /** The GraphQL type of the node at the end. */
  readonly nodeType: string;
  readonly result: 'one' | 'list' | 'connection';
  /** By what its rows are ordered before the order of the type, where a request does not say. */
  readonly order?: readonly OrderTerm[];
  /** What the field's arguments keep by default: it holds wherever the path is followed, in filters and groups too. */
  readonly defaults?: readonly ArgumentDefault[];
}

/** The value that a property has in the rows of a path, unless an argument or a filter says otherwise. */
export interface ArgumentDefault {
  readonly property: PropertyMapping;
  readonly value: unknown;
  /** The step at whose end the property is; -1 where the path has no steps. */
  readonly step: number;
}

/** Relationships of several types followed either way round, any number of times within bounds. */
export interface TraversalMapping {
  readonly kind: 'shortestPath' | 'shortestPaths' | 'neighbourhood';
  readonly types: readonly string[];
  /** The GraphQL type of the nodes. */
  readonly nodeType: string;
  readonly key: Key;
  /** The properties that order parallel relationships, by type. */
  readonly relationshipKeys: Readonly<Record<string, readonly string[]>>;
  /** Types that are followed only where an argument says so. */
  readonly beside?: Readonly<{ argument: string; types: readonly string[] }> | undefined;
}

export interface PropertyMapping {
  readonly kind: 'property';
  readonly on: Holder;
  readonly name: string;
  readonly value: PropertyKind;
  /** The property that holds the text folded, and how texts that are compared with it are folded. */
  readonly folded?: { readonly property: string; readonly fold: (text: string) => string };
  /** The property by which rows in the order of this one are ordered. */
  readonly collatedBy?: string;
}

/** A value made in TypeScript of some properties. */
export interface DerivedMapping {
  readonly kind: 'derived';
  readonly from: readonly PropertyMapping[];
  readonly derive: (values: Readonly<Record<string, unknown>>) => unknown;
}

/** An object of the same row: the node at the end, one that the path passed, or one made of properties. */
export type ObjectMapping =
  | { readonly kind: 'endNode' }
  | { readonly kind: 'passedNode'; readonly step: string }
  /** Null where all of `presentWith` are null. */
  | { readonly kind: 'embedded'; readonly on: Holder; readonly presentWith: readonly string[] };

/** What a connection says, beside its rows, in the order in which a page keeps it. */
export const pageMembers = [
  'totalCount',
  'totalCountIsLowerBound',
  'hasNextPage',
  'hasPreviousPage',
  'startCursor',
  'endCursor',
] as const;
export type PageMember = (typeof pageMembers)[number];

/** Where the value of a GraphQL field lies in the graph. */
export type FieldMapping =
  | PropertyMapping
  | DerivedMapping
  | ObjectMapping
  | { readonly kind: 'cypher'; readonly on: Holder; readonly expression: Expression }
  /** The rows of a connection, as nodes or as edges; the cursor of an edge; what is said of the page. */
  | { readonly kind: 'rows' | 'cursor' | 'pageInfo' }
  | { readonly kind: 'page'; readonly member: PageMember }
  /** The nodes, or the relationships, of a path or neighbourhood. */
  | { readonly kind: 'traversed'; readonly what: 'nodes' | 'edges' }
  /** The rows of a connection in groups, what the rows of a group have in common, and one such thing as a node. */
  | { readonly kind: 'groups' | 'groupKeys' | 'groupNode' }
  | ViewMapping
  | TraversalMapping
  | PathMapping;

/** What a GraphQL type stands for in the graph. */
export type TypeMapping =
  | {
      readonly kind: 'node';
      readonly labels: readonly string[];
      /** What identifies nodes. */
      readonly key: Key;
      readonly order: readonly OrderTerm[];
    }
  /** Properties of a node with one of the labels. */
  | { readonly kind: 'embedded'; readonly labels: readonly string[] }
  | { readonly kind: 'edge' | 'connection' | 'group' | 'traversal' };

/** By what rows may be grouped: a property, or the year or month of a day; what else their node or relationship says; nodes. */
export type GroupMapping =
  | {
      readonly kind: 'property';
      readonly on: Holder;
      readonly property: string;
      readonly value: PropertyKind;
      /** The part of its value, where it is not the whole. */
      readonly part?: string | undefined;
    }
  | { readonly kind: 'cypher'; readonly on: Holder; readonly expression: Expression }
  /** The concrete type of the row's node, that node itself, or those at the end of a path from it. */
  | { readonly kind: 'type' }
  | { readonly kind: 'node' }
  | PathMapping;

/** An argument keeps rows whose property equals it, or whose node has one of the labels given. */
export type ArgumentMapping = PropertyMapping | { readonly kind: 'labels' };

/** What the values of an enum order or group by. */
export interface EnumMapping {
  readonly orders?: Readonly<Record<string, OrderTerm>>;
  readonly groups?: Readonly<Record<string, GroupMapping>>;
}

declare module 'graphql' {
  interface GraphQLSchemaExtensions {
    readonly neo4j?: {
      readonly hiding: readonly Hiding[];
      readonly kinds: Kinds | undefined;
      readonly limits: Limits;
      /** All that views read of the context of a request. */
      readonly context: readonly ContextReaders[string][];
    };
  }
  interface GraphQLObjectTypeExtensions {
    readonly neo4j?: TypeMapping;
  }
  interface GraphQLInterfaceTypeExtensions {
    readonly neo4j?: TypeMapping;
  }
  interface GraphQLUnionTypeExtensions {
    readonly neo4j?: TypeMapping;
  }
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    readonly neo4j?: FieldMapping;
  }
  interface GraphQLArgumentExtensions {
    readonly neo4j?: ArgumentMapping;
  }
  /** A field of a filter means the same place as the field it is named after. */
  interface GraphQLInputFieldExtensions {
    readonly neo4j?: FieldMapping;
  }
  interface GraphQLEnumTypeExtensions {
    readonly neo4j?: EnumMapping;
  }
}
