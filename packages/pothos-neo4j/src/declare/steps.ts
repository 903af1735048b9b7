import {
  type GraphModel,
  type KindsOf,
  kindsWith,
  type LabelOf,
  nodeProperty,
  type RelationshipModel,
  type RelationshipTypeOf,
} from '../model/graph-model.ts';
import { relationshipKey } from '../model/key.ts';
import type { Hop } from '../model/mapping.ts';
import type { Direction, DirectionsFrom, FarKinds, NamesOver, Target } from '../model/node-names.ts';
import { checkEnd, type NodeTypes } from './node-types.ts';
import type { AnyEdge, EdgeRef, NodeRef } from './refs.ts';

/** A step along relationships of one type, or of any of several. */
interface Step<R extends string, D extends Direction> {
  readonly via: R | readonly R[];
  readonly direction: D;
  /** Follows one to so many of these relationships in a row. */
  readonly upTo?: number | undefined;
  /** Follows none or more of them, up to `upTo`, to the nearest node of which a property has a value. */
  readonly until?: { readonly property: string; readonly value: string } | undefined;
}

/** A step on the way to those that a field shows. */
export interface StepBefore<R extends string = string, L extends string = string> extends Step<R, Direction> {
  /** Names the nodes reached, so that an edge can show them. */
  readonly as?: string;
  /** Follows only what leads to nodes with a label. */
  readonly to?: L;
}

/** The steps before the last. */
export type Through<G extends GraphModel> = readonly StepBefore<RelationshipTypeOf<G>, LabelOf<G>>[];

/** The kinds of node to which steps lead from those of some kinds; none where one of the steps cannot be taken. */
type KindsAfter<G extends GraphModel, K, T extends Through<G>> = T extends readonly [
  infer First extends Through<G>[number],
  ...infer Rest extends Through<G>,
]
  ? First['direction'] extends DirectionsFrom<G, K, TypesOf<First>>
    ? KindsAfter<G, KindsReached<G, First>, Rest>
    : never
  : K;

/** The types of relationship that a step follows. */
type TypesOf<S extends StepBefore> = S extends StepBefore<infer R> ? R : never;

type KindsReached<G extends GraphModel, S extends Through<G>[number]> = Narrowed<
  G,
  FarKinds<G, TypesOf<S>, S['direction']>,
  S['to']
>;

type Narrowed<G extends GraphModel, K, N> = N extends LabelOf<G> ? Extract<K, KindsOf<G, N>> : K;

/** The directions in which relationships can be followed from nodes of some kinds, after the steps `through`. */
export type DirectionOf<
  G extends GraphModel,
  K,
  R extends RelationshipTypeOf<G>,
  T extends Through<G> = readonly [],
> = DirectionsFrom<G, KindsAfter<G, K, T>, R>;

/** The relationships that a path follows: `via` is the last of them, `through` those before. */
export interface Path<R extends string, D extends Direction, T = readonly []> extends Step<R, D> {
  readonly through?: T;
}

/** What a path shows: nodes. */
export type ShowsNodes<G extends GraphModel, R extends RelationshipTypeOf<G>, D extends Direction> = Target<
  G,
  FarKinds<G, R, D>
>;

/** What a path shows: nodes, or edges over such relationships that lead there. */
export type ShowsRows<G extends GraphModel, R extends RelationshipTypeOf<G>, D extends Direction> =
  | (ShowsNodes<G, R, D> & { readonly edge?: undefined })
  | { readonly edge: EdgeOver<G, R, FarKinds<G, R, D>>; readonly to?: undefined };

/** An edge type for rows that end with relationships of some types, at nodes of some kinds. */
export type EdgeOver<G extends GraphModel, R extends RelationshipTypeOf<G>, K> = Omit<EdgeRef<G>, 'leads'> & {
  readonly leads?: (relationship: R) => NamesOver<G, K>;
};

/** A path as a verb takes it, when the types above have let it through. */
export interface AnyPath extends Step<string, Direction> {
  readonly through?: readonly StepBefore[] | undefined;
  readonly to?: string | undefined;
  readonly edge?: AnyEdge | undefined;
}

/** Parts the path from what else is said of a field. */
export function partedPath<O extends AnyPath>({ via, direction, upTo, until, through, to, edge, ...said }: O) {
  return { path: { via, direction, upTo, until, through, to, edge } satisfies AnyPath, said };
}

const isDistinct = (relationship: RelationshipModel | undefined): boolean =>
  relationship?.unique !== undefined || relationship?.parallel === false;

const sharedProperties = ([first, ...others]: readonly (RelationshipModel | undefined)[]): string[] =>
  Object.keys(first?.properties ?? {}).filter((name) => others.every((each) => each && name in each.properties));

/** Where a path leads: its steps, and as what its rows are shown. */
export interface Course {
  readonly steps: readonly Hop[];
  readonly node: NodeRef;
  /** The edge type that shows the rows, where the path names one. */
  readonly edge: AnyEdge | undefined;
}

/**
 * Follows a path from nodes of some kinds.
 * @throws Error where a relationship does not touch the nodes before it, or leads to none of those that the path says.
 */
export function courseOf(graph: GraphModel, types: NodeTypes, from: readonly string[], path: AnyPath): Course {
  let standing = from;
  const before = (path.through ?? []).map((step) => {
    const reached = reachedBy(graph, standing, step);
    if (step.to !== undefined) {
      checkEnd(graph, leading(step), reached, step.to);
    }
    standing = narrowed(graph, reached, step.to);
    return hop(graph, reached, step, step.to);
  });
  const reached = reachedBy(graph, standing, path);
  const node = types.target(leading(path), reached, path.edge?.node().name ?? path.to);
  const [label, ...others] = node.labels;
  return {
    steps: [...before, hop(graph, reached, path, others.length === 0 ? label : undefined)],
    node,
    edge: path.edge,
  };
}

const leading = ({ via }: { readonly via: string | readonly string[] }): string => `${[via].flat().join('|')} leads to`;

const narrowed = (graph: GraphModel, kinds: readonly string[], label: string | undefined): readonly string[] =>
  label === undefined ? kinds : kinds.filter((kind) => kindsWith(graph, [label]).includes(kind));

const endsOf = (direction: Direction) => (direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const));

/** The kinds to which a step leads. */
function reachedBy(
  graph: GraphModel,
  standing: readonly string[],
  { via, direction }: Step<string, Direction>,
): string[] {
  const [near, far] = endsOf(direction);
  const reached = [via].flat().flatMap((type) => {
    const relationship = graph.relationships[type];
    if (!relationship?.[near].some((kind) => standing.includes(kind))) {
      throw new Error(`no ${type} ${near === 'from' ? 'starts' : 'ends'} at ${standing.join(' or ')}.`);
    }
    return relationship[far];
  });
  return [...new Set(reached)];
}

/**
 * A step to nodes of some kinds.
 * @param label the label that all nodes shown, or passed, have
 */
function hop(
  graph: GraphModel,
  reached: readonly string[],
  { via, direction, as, upTo, until }: Step<string, Direction> & { readonly as?: string },
  label: string | undefined,
): Hop {
  const ends = narrowed(graph, reached, label);
  if (until && (upTo === undefined || !nodeProperty(graph, ends, until.property))) {
    throw new Error(`no step of a bounded length ends where ${ends.join('|')} says ${until.property}.`);
  }
  const types = [via].flat();
  const relationships = types.map((type) => graph.relationships[type]);
  const [near] = endsOf(direction);
  const isPlain = upTo === undefined && types.length === 1;
  return {
    kind: 'hop',
    types,
    direction,
    reaches: reached.map((kind) => [kind, ...(graph.nodes[kind]?.also ?? [])]),
    key: upTo === undefined ? relationshipKey(graph, types) : undefined,
    upTo,
    until,
    distinct: isPlain && relationships.every(isDistinct),
    says: sharedProperties(relationships),
    single: isPlain && relationships.every((each) => each?.unique === near),
    as,
    label,
  };
}
