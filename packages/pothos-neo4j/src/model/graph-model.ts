import type { defaultKinds, Kinds, ValueKind } from './kinds.ts';

/** The name of a kind of property values: one that every graph has, or one that the model adds. */
export type PropertyKind = keyof typeof defaultKinds | (string & {});

/** One property of a node or relationship. */
export interface PropertyModel {
  readonly kind: PropertyKind;
  readonly required?: boolean;
  readonly list?: boolean;
  /** True where no two nodes of a kind share its value: rows in its order need no more to tell them apart. */
  readonly unique?: boolean;
  /** The property that holds it folded, as the graph's `fold` makes it: what it contains, begins or ends with is looked for there. */
  readonly foldedIn?: string;
  /** The property that holds its collation key: rows in its order are in the order of that. */
  readonly collatedBy?: string;
  /** Of a text, or a list of texts: the kinds of node of which it holds keys. */
  readonly refersTo?: readonly string[];
}

/** The property that tells what one is among its like, or several that tell it together. */
export type KeyModel = string | readonly string[];

/** One kind of node; `also` are further labels that each such node carries. */
export interface NodeModel {
  readonly also?: readonly string[];
  /** Its own key, where it is not the model's: required properties that no two of its nodes share. */
  readonly key?: KeyModel;
  readonly properties: Readonly<Record<string, PropertyModel>>;
}

/** One type of relationship, with the labels it may start and end at. */
export interface RelationshipModel {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Its own key, where it is not the model's. */
  readonly key?: KeyModel;
  /** The end at which each node has at most one relationship of this type, where that is so. */
  readonly unique?: 'from' | 'to';
  /** False where no two of them join the same two nodes. */
  readonly parallel?: boolean;
  readonly properties: Readonly<Record<string, PropertyModel>>;
}

/** What a graph holds, declared once; every mapping of a schema is checked against it. */
export interface GraphModel {
  /** What identifies a node and breaks ties between nodes, where a kind declares no other key. */
  readonly nodeKey: KeyModel;
  /** What tells parallel relationships apart, where a type declares no other key. */
  readonly relationshipKey: KeyModel;
  /** Makes texts comparable: gives their words, in a form of which there is one for all spellings, joined by single blanks. */
  readonly fold?: (text: string) => string;
  /** Kinds of property values beside those that every graph has. */
  readonly kinds?: Kinds;
  readonly nodes: Readonly<Record<string, NodeModel>>;
  /** Names for the nodes with one of several labels, beside the labels that kinds share: interfaces and unions show them. */
  readonly supertypes?: Readonly<Record<string, readonly string[]>>;
  readonly relationships: Readonly<Record<string, RelationshipModel>>;
}

type Also<N> = N extends { readonly also: readonly (infer A extends string)[] } ? A : never;

/** The labels one may name: each kind of node, and the labels several kinds share. */
export type LabelOf<G extends GraphModel> =
  | (keyof G['nodes'] & string)
  | { [L in keyof G['nodes']]: Also<G['nodes'][L]> }[keyof G['nodes']];

/** The kinds of node that carry a label. */
export type KindsOf<G extends GraphModel, L extends LabelOf<G>> = {
  [K in keyof G['nodes']]: L extends K | Also<G['nodes'][K]> ? K : never;
}[keyof G['nodes']];

/** The properties that every node with the label has. */
export type PropertyOf<G extends GraphModel, L extends LabelOf<G>> = keyof G['nodes'][KindsOf<G, L>]['properties'] &
  string;

export type RelationshipTypeOf<G extends GraphModel> = keyof G['relationships'] & string;

/** The value of a property in TypeScript; a Date is a text such as 2024-07-04. */
export type ValueOf<P extends PropertyModel, G extends GraphModel> =
  | (P extends { readonly list: true } ? readonly ScalarOf<P['kind'], G>[] : ScalarOf<P['kind'], G>)
  | (P extends { readonly required: true } ? never : null);

type ScalarOf<K extends PropertyKind, G extends GraphModel> = K extends keyof G['kinds']
  ? ValueOfKind<G['kinds'][K]>
  : K extends keyof typeof defaultKinds
    ? ValueOfKind<(typeof defaultKinds)[K]>
    : unknown;

type ValueOfKind<K> = K extends ValueKind<infer Value> ? Value : unknown;

/** The properties that every one of some relationship types has. */
export type RelationshipPropertyOf<
  G extends GraphModel,
  R extends RelationshipTypeOf<G>,
> = keyof G['relationships'][R]['properties'] & string;

/** The properties that one of some relationship types has. */
export type RelationshipPropertyName<G extends GraphModel, R extends RelationshipTypeOf<G>> = {
  [K in R]: keyof G['relationships'][K]['properties'] & string;
}[R];

/** The kinds of node that carry one of the labels. */
export function kindsWith(graph: GraphModel, labels: readonly string[]): string[] {
  return Object.entries(graph.nodes)
    .filter(([kind, { also = [] }]) => labels.includes(kind) || also.some((label) => labels.includes(label)))
    .map(([kind]) => kind);
}

/** A property that all nodes with one of the labels have, or undefined where one of them lacks it. */
export function nodeProperty(graph: GraphModel, labels: readonly string[], name: string): PropertyModel | undefined {
  const found = kindsWith(graph, labels).map((kind) => graph.nodes[kind]?.properties[name]);
  return found.every((property) => property !== undefined) ? found[0] : undefined;
}

/** A property that all of the relationship types have. */
export function relationshipProperty(
  graph: GraphModel,
  types: readonly string[],
  name: string,
): PropertyModel | undefined {
  const found = types.map((type) => graph.relationships[type]?.properties[name]);
  return found.every((property) => property !== undefined) ? found[0] : undefined;
}
