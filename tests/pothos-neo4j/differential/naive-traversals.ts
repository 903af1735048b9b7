import type { TraversalMapping } from '../../../packages/pothos-neo4j/src/model/mapping.ts';
import type { MemoryGraph, MemoryNode, MemoryRelationship, Row } from './memory-graph.ts';
import { compare } from './naive-pages.ts';
import { beginsAt, seesNode, seesRelationship, type View } from './naive-views.ts';

type Args = Readonly<Record<string, unknown>>;

/** What a traversal finds: nodes, and relationships as rows. */
export interface Traversal {
  readonly nodes: readonly MemoryNode[];
  readonly edges: readonly Row[];
  readonly length: number;
  readonly truncated: boolean;
}

const idOf = ({ properties }: MemoryNode): string => String(properties.id);
/** By their statements, and derived ones, which have none, after them by their keys. */
const byStatement = ({ properties: a }: MemoryRelationship, { properties: b }: MemoryRelationship): number =>
  compare(a.statement ?? null, b.statement ?? null) || compare(a.key ?? null, b.key ?? null);
const rowOf = (relationship: MemoryRelationship, node: MemoryNode): Row => ({
  node,
  hops: [relationship],
  passed: { start: relationship.from, end: relationship.to },
});

/** The relationships that a traversal may follow. */
function followed({ relationships }: MemoryGraph, mapping: TraversalMapping, args: Args, view: View) {
  const [types, exclude] = [args.types, args.exclude] as (string[] | undefined)[];
  return relationships.filter(
    (each) =>
      mapping.types.includes(each.type) &&
      (args.includeDerived === true || !mapping.beside?.types.includes(each.type)) &&
      (!types || types.length === 0 || types.includes(each.type)) &&
      !exclude?.includes(each.type) &&
      seesRelationship(view, each) &&
      seesNode(view, each.from) &&
      seesNode(view, each.to),
  );
}

type Neighbours = ReadonlyMap<MemoryNode, readonly (readonly [MemoryNode, MemoryRelationship])[]>;

/** The relationships at each node, with the node at the other end. */
function neighboursOf(relationships: readonly MemoryRelationship[]): Neighbours {
  const neighbours = new Map<MemoryNode, [MemoryNode, MemoryRelationship][]>();
  for (const each of relationships) {
    for (const [near, far] of [
      [each.from, each.to],
      [each.to, each.from],
    ] as const) {
      const known = neighbours.get(near) ?? [];
      known.push([far, each]);
      neighbours.set(near, known);
    }
  }
  return neighbours;
}

/** How far nodes lie from some, up to a distance. */
function distancesFrom(starts: readonly MemoryNode[], neighbours: Neighbours, most: number) {
  const distances = new Map(starts.map((node) => [node, 0]));
  let edge: readonly MemoryNode[] = starts;
  for (let distance = 1; distance <= most; distance += 1) {
    const reached = edge.flatMap((node) => (neighbours.get(node) ?? []).map(([far]) => far));
    edge = [...new Set(reached)].filter((node) => !distances.has(node));
    for (const node of edge) {
      distances.set(node, distance);
    }
  }
  return distances;
}

/** The first of all shortest paths, by the ids of its nodes and then of its relationships. */
export function naivePath(graph: MemoryGraph, mapping: TraversalMapping, args: Args, view: View): Traversal | null {
  const entity = (id: unknown) => graph.nodes.find((node) => node.labels.includes('Entity') && idOf(node) === id);
  const [from, to] = [entity(args.from), entity(args.to)];
  const neighbours = neighboursOf(followed(graph, mapping, args, view));
  const distances = to ? distancesFrom([to], neighbours, Number(args.maxLength ?? 6)) : new Map<MemoryNode, number>();
  if (!from || !distances.has(from)) {
    return null;
  }
  const nodes = [from];
  const edges: Row[] = [];
  let here = from;
  for (let left = distances.get(from) ?? 0; left > 0; left -= 1) {
    const nearer = (neighbours.get(here) ?? []).filter(([node]) => distances.get(node) === left - 1);
    const [next] = nearer.sort(([a, one], [b, other]) => compare(idOf(a), idOf(b)) || byStatement(one, other));
    if (next) {
      edges.push(rowOf(next[1], next[0]));
      nodes.push(next[0]);
      here = next[0];
    }
  }
  return { nodes, edges, length: edges.length, truncated: false };
}

/** Nodes by distance and id, as many as the limit lets through, and all relationships among them. */
export function naiveNeighbourhood(graph: MemoryGraph, mapping: TraversalMapping, args: Args, view: View): Traversal {
  const along = followed(graph, mapping, args, view);
  const ids = args.around as string[];
  const starts = graph.nodes.filter(
    (node) =>
      node.labels.includes('Entity') &&
      ids.includes(idOf(node)) &&
      seesNode(view, node) &&
      beginsAt(view, graph, node, true),
  );
  const distances = [...distancesFrom(starts, neighboursOf(along), Number(args.depth ?? 1))];
  const sorted = distances.sort(([a, far], [b, farther]) => far - farther || compare(idOf(a), idOf(b)));
  const limit = Number(args.limit ?? 500);
  const nodes = sorted.slice(0, limit).map(([node]) => node);
  const among = along.filter(({ from, to }) => nodes.includes(from) && nodes.includes(to));
  const edges = among.sort(
    (a, b) => compare(idOf(a.from), idOf(b.from)) || compare(idOf(a.to), idOf(b.to)) || byStatement(a, b),
  );
  return { nodes, edges: edges.map((each) => rowOf(each, each.to)), length: 0, truncated: sorted.length > limit };
}
