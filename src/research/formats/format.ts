import type { GraphReader } from '../graph-reader.ts';

/** A form in which the graph is given away. */
export interface Format {
  /** The name of its file, such as graph.ttl. */
  readonly file: string;
  readonly mediaType: string;
  /** What opens it. */
  readonly description: string;
  /** Writes a graph, piece by piece. */
  write(graph: GraphReader): AsyncIterable<string>;
}
