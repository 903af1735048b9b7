import { eachOf } from '../citing-rows.ts';
import type { ExportFormat } from './export-format.ts';

/** One JSON object a line: the dataset, then entities, then relations, then all statements, then what sources say differently, then the sources cited; `record` says which it is. */
export const jsonLines: ExportFormat = {
  file: 'graph.jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  description: 'JSON Lines, with names and citations as objects: scripts, jq, pandas',
  async *write({ header: { version, date, title, licence }, nodes, edges, statements, disagreements, sources }) {
    const line = (record: string, content: object): string => `${JSON.stringify({ record, ...content })}\n`;
    yield line('dataset', { version, date, title, licence });
    const cited = [
      yield* eachOf(nodes(), ({ id, type, properties, names }) => [line('node', { id, type, ...properties, names })]),
      yield* eachOf(edges(), (edge) => [line('edge', edge)]),
      yield* eachOf(statements(), (statement) => [line('statement', statement)]),
      yield* eachOf(disagreements(), (disagreement) => [line('disagreement', disagreement)]),
    ];
    for await (const { id, properties } of sources(...cited)) {
      yield line('source', { id, ...properties });
    }
  },
};
