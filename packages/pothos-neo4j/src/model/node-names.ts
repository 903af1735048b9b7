import { type GraphModel, type KindsOf, kindsWith, type LabelOf, type RelationshipTypeOf } from './graph-model.ts';

/** Which way round a relationship is followed: OUT from its start, IN from its end. */
export type Direction = 'IN' | 'OUT';

type SupertypesOf<G extends GraphModel> = G extends { readonly supertypes: infer S } ? S : Record<never, never>;

/** What one may call nodes, and the GraphQL type that shows them: a kind, a label that kinds share, or a supertype. */
export type NodeName<G extends GraphModel> = LabelOf<G> | (keyof SupertypesOf<G> & string);

/** The names that stand for several kinds. */
export type AbstractName<G extends GraphModel> = Exclude<NodeName<G>, keyof G['nodes']>;

/** The labels that a name stands for. */
export type LabelsNamed<G extends GraphModel, N> = LabelOf<G> &
  (N extends keyof SupertypesOf<G> ? (SupertypesOf<G>[N] extends readonly (infer L)[] ? L : never) : N);

/** The names of the nodes among which some kinds are; inferred, so that the compiler's messages list them. */
export type NamesOver<G extends GraphModel, K> = {
  [N in NodeName<G>]: Extract<KindsOf<G, LabelsNamed<G, N>>, K> extends never ? never : N;
}[NodeName<G>] extends infer Names extends NodeName<G>
  ? Names
  : never;

/** The kinds to which relationships of some types lead. */
export type FarKinds<G extends GraphModel, R extends RelationshipTypeOf<G>, D extends Direction> = {
  [T in R]: G['relationships'][T][D extends 'OUT' ? 'to' : 'from'][number];
}[R];

/** The kinds at either end of relationships of some types. */
export type EndsOf<G extends GraphModel, R extends RelationshipTypeOf<G>> =
  | FarKinds<G, R, 'IN'>
  | FarKinds<G, R, 'OUT'>;

/** The names of the nodes at either end of relationships of some types. */
export type EndName<G extends GraphModel, R extends RelationshipTypeOf<G>> = NamesOver<G, EndsOf<G, R>>;

/** The directions in which each of some relationship types can be followed from nodes of some kinds. */
export type DirectionsFrom<G extends GraphModel, K, R extends RelationshipTypeOf<G>> =
  | ([R] extends [TypesAt<G, K, 'from'>] ? 'OUT' : never)
  | ([R] extends [TypesAt<G, K, 'to'>] ? 'IN' : never);

type TypesAt<G extends GraphModel, K, End extends 'from' | 'to'> = {
  [R in RelationshipTypeOf<G>]: Extract<G['relationships'][R][End][number], K> extends never ? never : R;
}[RelationshipTypeOf<G>];

type IsOne<K, Each = K> = [K] extends [never] ? false : K extends unknown ? ([Each] extends [K] ? true : false) : never;

/** Which type shows nodes of some kinds: that of the kind itself, unless one is named; where several may come, one must be. */
export type Target<G extends GraphModel, K> =
  IsOne<K> extends true ? { readonly to?: NamesOver<G, K> } : { readonly to: NamesOver<G, K> };

/** The labels that a name stands for. */
export const labelsNamed = ({ supertypes = {} }: GraphModel, name: string): readonly string[] =>
  (Object.hasOwn(supertypes, name) ? supertypes[name] : undefined) ?? [name];

/** The kinds of node that a name stands for; none where the model does not know it. */
export const kindsNamed = (graph: GraphModel, name: string): string[] => kindsWith(graph, labelsNamed(graph, name));

/** All names of nodes. */
export const nodeNames = ({ nodes, supertypes = {} }: GraphModel): string[] => [
  ...new Set([
    ...Object.entries(nodes).flatMap(([kind, { also = [] }]) => [kind, ...also]),
    ...Object.keys(supertypes),
  ]),
];

/** The names of the nodes among which some kinds are. */
export const namesOver = (graph: GraphModel, kinds: readonly string[]): string[] =>
  nodeNames(graph).filter((name) => kindsNamed(graph, name).some((kind) => kinds.includes(kind)));
