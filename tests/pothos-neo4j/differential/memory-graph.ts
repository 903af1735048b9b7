import type { Holder } from '../../../packages/pothos-neo4j/src/model/mapping.ts';

/** A graph in memory. */
export interface MemoryGraph {
  readonly nodes: readonly MemoryNode[];
  readonly relationships: readonly MemoryRelationship[];
}
export interface MemoryNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}
export interface MemoryRelationship {
  readonly type: string;
  readonly from: MemoryNode;
  readonly to: MemoryNode;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Of a derived one: the statements that it is made of. */
  readonly restsOn?: readonly MemoryNode[];
}

/** One match of a path. */
export interface Row {
  readonly node: MemoryNode;
  readonly hops: readonly MemoryRelationship[];
  readonly passed: Readonly<Record<string, MemoryNode>>;
}

/** What is kept under a name; null where nothing is. */
export const property = (holder: MemoryNode | MemoryRelationship | undefined, name: string): unknown =>
  holder?.properties[name] ?? null;

/** What a property is read of: the node at the end of a row, or the relationship reached last. */
export const holder = (on: Holder, { node, hops }: Row): MemoryNode | MemoryRelationship | undefined =>
  on === 'node' ? node : hops.at(-1);
