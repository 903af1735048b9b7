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
