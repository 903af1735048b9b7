import type { FieldNode, GraphQLOutputType } from 'graphql';
import type { Condition } from '../cypher/condition.ts';
import type { Fragment } from '../cypher/fragment.ts';
import type { Key } from '../model/key.ts';
import type { Operator, ValueKind } from '../model/kinds.ts';
import type {
  DerivedMapping,
  FullTextMapping,
  Holder,
  Hop,
  Lookup,
  ObjectMapping,
  OrderTerm,
  PageMember,
  PropertyMapping,
  TraversalMapping,
} from '../model/mapping.ts';
import type { Scope } from '../model/scope.ts';

/** Values of a request that a plan reads at run time; the plan itself holds none. */
export type Variables = Readonly<Record<string, unknown>>;

/** Under this key, which no variable has, they hold the context of the request. */
export const contextKey = '#context';

/** Reads something of a request. */
export type Read<T = unknown> = (variables: Variables) => T;

/** A parameter of the statement and how a request's variables give its value. */
export interface Parameter {
  readonly name: string;
  readonly read: Read;
}

/** Cypher of the schema's author about one variable; what a request gives stands in it as parameters. */
export type Written = (variable: string) => Fragment;
export type WrittenCondition = (variable: string) => Condition;

/** A list that the statement finds once, in Cypher that may name those before it. */
export interface Bound {
  readonly variable: string;
  readonly list: string;
}

/**
 * A property by which rows are ordered: of the node at the end, a search's score, or of what a step that fans out follows, by its number
 * among these: the relationship of a hop, the node of a list of keys.
 */
export interface OrderPlan extends Omit<OrderTerm, 'on' | 'kind'> {
  readonly kind: ValueKind;
  readonly on: 'node' | 'score' | number;
  readonly shownIf?: WrittenCondition | undefined;
}

/** A position in an order: one parameter for each order term, undefined where the cursor's value is null. */
export type PositionPlan = readonly (Parameter | undefined)[];

/** Which rows are kept. What is null satisfies no comparison, and so satisfies its `not`. */
export type ConditionPlan =
  | {
      readonly kind: 'compare';
      readonly property: PropertyPlan;
      readonly operator: Operator;
      readonly parameter: Parameter;
      /** The step at whose end the property is; the last where it is not said. */
      readonly step?: number;
    }
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly ConditionPlan[] }
  | { readonly kind: 'not'; readonly condition: ConditionPlan }
  | { readonly kind: 'exists'; readonly match: MatchPlan }
  | { readonly kind: 'labels'; readonly labels: Parameter }
  /** What a view asks of the relationship of a step, or of the node it leads to. */
  | { readonly kind: 'view'; readonly step: number; readonly of: Holder; readonly write: WrittenCondition };

/** A property, null where views do not show it. */
export interface PropertyPlan extends Omit<PropertyMapping, 'value'> {
  readonly value: ValueKind;
  readonly shownIf?: WrittenCondition | undefined;
}

/** What is read of a node (or of a row, for an edge). Several variants where concrete types read different things. */
export interface ObjectPlan {
  readonly variants: readonly VariantPlan[];
}

/** The fields read of nodes of some kinds, in the order of the response. */
export interface VariantPlan {
  /** The labels that tell the variant; empty where there is only one. */
  readonly labels: readonly string[];
  readonly fields: readonly FieldPlan[];
}

export interface FieldPlan {
  readonly key: string;
  readonly type: GraphQLOutputType;
  /** Parent type and field, and where it stands in the operation, for errors. */
  readonly coordinate: string;
  readonly nodes: readonly FieldNode[];
  readonly value: ValuePlan;
}

/** The name of the concrete type: known, or given by the first label that the node carries. */
export type TypeNamePlan = string | readonly (readonly [label: string, name: string])[];

export type ValuePlan =
  | { readonly kind: 'typeName'; readonly typeName: TypeNamePlan }
  | PropertyPlan
  | (Omit<DerivedMapping, 'from'> & { readonly from: readonly PropertyPlan[] })
  | { readonly kind: 'cypher'; readonly write: (scope: Scope) => Fragment }
  | {
      readonly kind: 'object';
      readonly of: ObjectMapping;
      /** Of an object made of properties: those of which one must be there. */
      readonly presentWith: readonly PropertyPlan[];
      readonly object: ObjectPlan;
    }
  | { readonly kind: 'cursor'; readonly digest: string }
  /** Of a connection: its rows, or its page; of the query type: itself once more, under a view. */
  | { readonly kind: 'rows' | 'pageInfo' | 'view'; readonly object: ObjectPlan }
  | { readonly kind: 'page'; readonly member: PageMember }
  | { readonly kind: 'traversed'; readonly what: 'nodes' | 'edges'; readonly object: ObjectPlan }
  /** Of a group: what its rows have in common; of one such thing: it as a node with one of some labels. */
  | { readonly kind: 'groupKeys'; readonly object: ObjectPlan }
  | { readonly kind: 'groupNode'; readonly labels: readonly string[]; readonly object: ObjectPlan }
  | GroupsPlan
  /** A field that Pothos resolves. */
  | { readonly kind: 'ordinary' }
  | TraversalPlan
  | PathPlan;

export type StepPlan =
  | Lookup
  | (Pick<Hop, 'kind' | 'types' | 'direction' | 'as' | 'upTo' | 'until' | 'at' | 'among' | 'key'> & {
      /** The labels to match at the far end; empty where the relationship implies them. */
      readonly labels: readonly string[];
    });

export type StartPlan =
  | { readonly kind: 'node' | 'relationship' }
  | { readonly kind: 'label'; readonly labels: readonly string[] }
  | {
      readonly kind: 'key';
      readonly labels: readonly string[];
      readonly key: Key<ValueKind>;
      /** One for each part of the key. */
      readonly given: readonly Parameter[];
    }
  | {
      readonly kind: 'keys';
      readonly labels: readonly string[];
      readonly key: Key<ValueKind>;
      /** A list of keys. */
      readonly given: Parameter;
    }
  | (Omit<FullTextMapping, 'via' | 'fold'> & {
      readonly labels: readonly string[];
      /** The queries for the words as they are, and, for where these find nothing, for words that may be misspelt. */
      readonly query: Parameter;
      readonly slips: Parameter;
      /** The folded text, and the list of its words. */
      readonly text: Parameter;
      readonly words: Parameter;
      /** What leads to a node found from those for which it stands, as the views show it. */
      readonly via: { readonly type: string; readonly seen: readonly WrittenCondition[] } | undefined;
    });

/** What is matched: a start, steps, and what every row must satisfy. */
export interface MatchPlan {
  readonly start: StartPlan;
  readonly steps: readonly StepPlan[];
  readonly conditions: readonly ConditionPlan[];
}

/** A path and what becomes of its rows. */
export interface PathPlan extends MatchPlan {
  readonly kind: 'path';
  /** Empty where there is at most one row. */
  readonly order: readonly OrderPlan[];
  readonly object: ObjectPlan;
  readonly result: { readonly kind: 'one' | 'list' } | ConnectionResult;
}

/** The rows of a connection in groups, the largest first or in the order of what they have in common. */
export interface GroupsPlan {
  readonly kind: 'groups';
  /** Which groups of the connection these are: their place behind what else is read of it. */
  readonly number: number;
  readonly by: readonly GroupKeyPlan[];
  readonly largestFirst: boolean;
  readonly limit: Parameter;
  readonly object: ObjectPlan;
}

/** By what rows are grouped. */
export type GroupKeyPlan =
  | {
      readonly kind: 'property';
      readonly on: Holder;
      readonly property: string;
      /** Writes the text by which rows are grouped, of the value. */
      readonly write: (value: string) => string;
      readonly shownIf: WrittenCondition | undefined;
    }
  | { readonly kind: 'cypher'; readonly on: Holder; readonly write: Written }
  | { readonly kind: 'type'; readonly typeName: TypeNamePlan }
  | { readonly kind: 'node'; readonly key: Key<ValueKind> }
  /** The nodes at the end of a path from the row's node; a row counts once in the group of each. */
  | { readonly kind: 'path'; readonly key: Key<ValueKind>; readonly match: MatchPlan };

/** One page of rows: one more than asked is read where the response says whether more rows lie in its direction. */
export interface ConnectionResult {
  readonly kind: 'connection';
  /** Undefined where no rows are read. */
  readonly limit: Parameter | undefined;
  readonly pageSize: Read<number>;
  /** Whether the page is counted from the end, and its rows are read in the opposite order. */
  readonly backward: boolean;
  readonly after: PositionPlan | undefined;
  readonly before: PositionPlan | undefined;
  readonly digest: string;
  readonly groups: readonly GroupsPlan[];
  readonly readsRows: boolean;
  readonly readsCursors: boolean;
  readonly readsCount: boolean;
  /** Beyond how many rows they are no longer counted. */
  readonly countedUpTo: number | undefined;
  /** Whether to look for rows on the far side of the cursor from which the page starts (or, going back, ends). */
  readonly readsBehind: boolean;
  /** Whether to look for rows on the far side of the cursor at which the page must stop. */
  readonly readsBeyond: boolean;
}

/** The shortest paths between two nodes, or what lies around some. The bounds stand in the text and in the plan's key. */
export interface TraversalPlan extends Omit<TraversalMapping, 'nodeType' | 'key' | 'relationshipKeys' | 'beside'> {
  readonly key: Key<ValueKind>;
  /** The properties that order parallel relationships of the types followed. */
  readonly relationshipKeys: readonly string[];
  /** Whether each of the types has one. */
  readonly isKeyed: boolean;
  readonly labels: readonly string[];
  /** Of paths: the keys of the nodes at which they begin and end, part by part. */
  readonly from: readonly Parameter[];
  readonly to: readonly Parameter[];
  /** Of a neighbourhood: the keys of the nodes around which to look. */
  readonly around: Parameter | undefined;
  /** Of paths: how many there may be. */
  readonly count: number;
  /** The most relationships in a row. */
  readonly longest: number;
  /** Of a neighbourhood: the most nodes. */
  readonly limit: Parameter | undefined;
  readonly views: Readonly<Record<Holder | 'start', readonly WrittenCondition[]>>;
  readonly object: ObjectPlan;
}

/** A choice that request variables made while planning; a cached plan serves only requests that choose the same. */
export interface Assumption {
  readonly read: Read;
  readonly chosen: unknown;
}

/** A whole operation. */
export interface OperationPlan {
  readonly roots: readonly FieldPlan[];
  /** Whether all is planned; otherwise graphql-js must resolve the rest (introspection, ordinary fields) beside it. */
  readonly complete: boolean;
  readonly parameters: readonly Parameter[];
  /** What the statement looks up before all else, each bound to a variable that the conditions name. */
  readonly bound: readonly Bound[];
  readonly assumptions: readonly Assumption[];
  /** What each request's variables must satisfy beside; they throw a GraphQLError where it does not hold. */
  readonly checks: readonly Read[];
  /** How many fields are planned, those read differently of several types counted for each type. */
  readonly size: number;
}
