import type { Image } from '../../src/knowledge/image.ts';
import type { MemoryGraph } from '../pothos-neo4j/differential/memory-graph.ts';

/** An image of the graph as a graph in memory. */
export function memoryOf({ nodes, relationships }: Image): MemoryGraph {
  const joined = [...relationships.values()].flatMap(({ type, from, to, properties }) => {
    const [start, end] = [nodes.get(from), nodes.get(to)];
    return start && end ? [{ type, from: start, to: end, properties }] : [];
  });
  return { nodes: [...nodes.values()], relationships: joined };
}
