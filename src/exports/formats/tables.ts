import { type Attribute, edgeAttributesOf, nodeAttributes, statementAttributes } from '../attributes.ts';
import { citedBy } from '../citing-rows.ts';
import { sourceFields } from '../fields.ts';
import type { GraphReader } from '../graph-reader.ts';
import { type CsvStyle, csvLines } from './csv.ts';
import type { ExportFormat } from './export-format.ts';

const mediaType = 'text/csv; charset=utf-8';

/** The entities as a table that Gephi imports: Id and Label first. */
export const nodesTable: ExportFormat = {
  file: 'nodes.csv',
  mediaType,
  isTable: true,
  description: 'entities as a table: spreadsheets, pandas, R, Gephi (nodes)',
  write: (graph, style) =>
    table(style, graph, graph.nodes(), nodeAttributes, ['Id', 'Label'], ({ id, properties: { name = id } }) => [
      id,
      name,
    ]),
};

/** The relations as a table that Gephi imports: its own columns first, of which Type says that all edges are directed. */
export const edgesTable: ExportFormat = {
  file: 'edges.csv',
  mediaType,
  isTable: true,
  description: 'relations as a table: spreadsheets, pandas, R, Gephi (edges)',
  write: (graph, style) => {
    const relation = edgeAttributesOf(graph.view).filter(({ name }) => name !== 'type');
    const heads = ['Source', 'Target', 'Type', 'Id', 'Label'];
    return table(style, graph, graph.edges(), relation, heads, ({ id, type, from, to }) => [
      from,
      to,
      'Directed',
      id,
      type,
    ]);
  },
};

async function* table<Row>(
  style: CsvStyle,
  { header: { version, date, licence } }: GraphReader,
  rows: AsyncIterable<Row>,
  attributes: readonly Attribute<Row>[],
  heads: readonly string[],
  first: (row: Row) => readonly unknown[],
): AsyncGenerator<string> {
  const line = csvLines(style);
  yield line([...heads, ...attributes.map(({ name }) => name), 'datasetVersion', 'datasetDate', 'licence']);
  for await (const row of rows) {
    yield line([...first(row), ...attributes.map(({ of }) => of(row)), version, date, licence]);
  }
}

/** All statements, also those that do not stand, with where their sources say it. */
export const statementsTable: ExportFormat = {
  file: 'statements.csv',
  mediaType,
  isTable: true,
  description: 'statements as a table, also those that are only values or are not accepted, and why',
  write: (graph, style) =>
    table(
      style,
      graph,
      graph.statements(),
      statementAttributes,
      ['id', 'subject', 'predicate', 'object'],
      ({ id, subject, predicate, object }) => [id, subject, predicate, object],
    ),
};

/** The sources that what is selected cites. */
export const sourcesTable: ExportFormat = {
  file: 'sources.csv',
  mediaType,
  isTable: true,
  description: 'the sources of what is selected',
  async *write(graph, style) {
    const cited = [
      await citedBy(graph.nodes()),
      await citedBy(graph.edges()),
      await citedBy(graph.statements()),
      await citedBy(graph.disagreements()),
    ];
    const { version, date, licence } = graph.header;
    const line = csvLines(style);
    yield line(['id', ...sourceFields.map(({ name }) => name), 'datasetVersion', 'datasetDate', 'licence']);
    for await (const { id, properties } of graph.sources(...cited)) {
      yield line([id, ...sourceFields.map(({ name }) => properties[name]), version, date, licence]);
    }
  },
};
