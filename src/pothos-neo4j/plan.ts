import type { PropertyKind } from './graph-model.ts';
import type { ConnectionMember } from './mapping.ts';

/** Values of a request that a plan reads at run time; the plan itself holds none. */
export type Variables = Readonly<Record<string, unknown>>;

/** A parameter of the statement and how a request's variables give its value. */
export interface Parameter {
  readonly name: string;
  readonly read: (variables: Variables) => unknown;
}

/** A property by which rows are ordered: of the node at the end, or of a hop's relationship (its index among the hops). */
export interface OrderPlan {
  readonly on: 'node' | number;
  readonly property: string;
  readonly kind: PropertyKind;
  readonly nullable: boolean;
  readonly descending: boolean;
}

/** The position to continue after: one parameter for each order term, undefined where the cursor's value is null. */
export interface KeysetPlan {
  readonly values: readonly (Parameter | undefined)[];
}

/** What is read of a node (or of a row, for an edge). Several variants where concrete types read different things. */
export interface ObjectPlan {
  readonly kind: 'object';
  readonly variants: readonly VariantPlan[];
}

/** The fields read of nodes of some kinds, in the order of the response. */
export interface VariantPlan {
  /** The labels that tell the variant; empty where there is only one. */
  readonly labels: readonly string[];
  readonly fields: readonly FieldPlan[];
  /** Where the name of the concrete type must come with the row. */
  readonly typeName: TypeNamePlan | undefined;
}

export interface FieldPlan {
  readonly key: string;
  readonly nonNull: boolean;
  /** Parent type and field, for errors. */
  readonly coordinate: string;
  readonly value: ValuePlan;
}

/** The name of the concrete type: known, or told by the first label that the node carries. */
export type TypeNamePlan =
  | { readonly kind: 'constant'; readonly name: string }
  | { readonly kind: 'byLabel'; readonly names: readonly (readonly [label: string, name: string])[] };

export type ValuePlan =
  | { readonly kind: 'typeName'; readonly typeName: TypeNamePlan }
  | {
      readonly kind: 'property';
      readonly on: 'node' | 'relationship';
      readonly name: string;
      readonly value: PropertyKind;
    }
  | { readonly kind: 'relationshipType' }
  | { readonly kind: 'endNode'; readonly object: ObjectPlan }
  | { readonly kind: 'passedNode'; readonly step: string; readonly object: ObjectPlan }
  | {
      readonly kind: 'embedded';
      readonly on: 'node' | 'relationship';
      readonly presentWith: readonly string[];
      readonly object: ObjectPlan;
    }
  | { readonly kind: 'cursor' }
  | PathPlan;

export type StepPlan =
  | {
      readonly kind: 'hop';
      readonly types: readonly string[];
      readonly direction: 'IN' | 'OUT';
      readonly as: string | undefined;
      /** The labels to match at the far end; empty where the relationship implies them. */
      readonly labels: readonly string[];
    }
  | { readonly kind: 'lookup'; readonly property: string; readonly label: string; readonly key: string };

export type StartPlan =
  | { readonly kind: 'node' }
  | { readonly kind: 'relationship' }
  | { readonly kind: 'label'; readonly labels: readonly string[] }
  | { readonly kind: 'key'; readonly labels: readonly string[]; readonly key: string; readonly equals: Parameter }
  | { readonly kind: 'keys'; readonly labels: readonly string[]; readonly key: string; readonly among: Parameter };

export interface ConditionPlan {
  readonly on: 'node' | 'relationship';
  readonly property: string;
  readonly equals: Parameter;
}

/** A path and what becomes of its rows. */
export interface PathPlan {
  readonly kind: 'path';
  readonly start: StartPlan;
  readonly steps: readonly StepPlan[];
  readonly conditions: readonly ConditionPlan[];
  readonly order: readonly OrderPlan[];
  readonly result: OneResult | ListResult | ConnectionResult;
}

export interface OneResult {
  readonly kind: 'one';
  readonly object: ObjectPlan;
}

export interface ListResult {
  readonly kind: 'list';
  readonly object: ObjectPlan;
  readonly nonNullItems: boolean;
}

/** One page of rows: one more than asked is read where the response says whether a next page follows. */
export interface ConnectionResult {
  readonly kind: 'connection';
  readonly limit: Parameter;
  readonly pageSize: (variables: Variables) => number;
  readonly after: KeysetPlan | undefined;
  readonly digest: string;
  readonly members: readonly MemberPlan[];
  readonly readsRows: boolean;
  readonly readsCursors: boolean;
  readonly readsCount: boolean;
}

/** A field of a connection, in the order of the response. */
export interface MemberPlan {
  readonly key: string;
  readonly member: ConnectionMember | 'typeName';
  readonly typeName?: string;
  /** Of `edges` and `nodes`: what is read of each row. */
  readonly object?: ObjectPlan;
  /** Of `pageInfo`: its own fields. */
  readonly members?: readonly MemberPlan[];
}

/** A choice that request variables made while planning; a cached plan serves only requests that choose the same. */
export interface Assumption {
  readonly read: (variables: Variables) => unknown;
  readonly chosen: unknown;
}

/** A whole operation. `complete` is false where graphql-js must resolve other root fields (introspection) beside it. */
export interface OperationPlan {
  readonly roots: readonly FieldPlan[];
  readonly complete: boolean;
  readonly parameters: readonly Parameter[];
  readonly assumptions: readonly Assumption[];
}
