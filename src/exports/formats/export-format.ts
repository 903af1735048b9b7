import type { GraphReader } from '../graph-reader.ts';
import type { CsvStyle } from './csv.ts';

/** A form in which the graph is given away. */
export interface ExportFormat {
  /** The name of its file, such as graph.ttl. */
  readonly file: string;
  readonly mediaType: string;
  /** What opens it. */
  readonly description: string;
  /** Whether it is a table that may be written in any style. */
  readonly isTable?: true;
  /** Writes a graph, piece by piece; a table in a style. */
  write(graph: GraphReader, style: CsvStyle): AsyncIterable<string>;
}
