import { graph } from '../model/graph.ts';
import type { PredicateName } from '../model/predicates.ts';
import { keysOf } from '../model/property.ts';
import type { View } from '../model/view.ts';
import { type Citation, propertiesOf } from './columns.ts';
import { type CopiedNode, type CopiedRelationship, copiedNodes, copiedRelationships } from './graph-copy.ts';
import { type GraphDisagreement, readDisagreements } from './graph-disagreements.ts';
import { type GraphEdge, readEdges, readStatedEdges } from './graph-edges.ts';
import { type GraphNode, readNodes } from './graph-nodes.ts';
import { type GraphStatement, readStatements } from './graph-statements.ts';
import { type Header, rows, type Source } from './rows.ts';
import { openScope } from './scope.ts';
import type { Properties } from './values.ts';

/** A source that what is selected cites. */
export interface CitedSource {
  readonly id: string;
  readonly properties: Properties;
}

/** Part of the graph, to be read in streams: as much is held in memory as the driver reads ahead, and the ids of what lies around some entities. */
export interface GraphReader {
  readonly header: Header;
  readonly view: View;
  nodes(): AsyncIterable<GraphNode>;
  edges(): AsyncIterable<GraphEdge>;
  /** Without those that are derived, whatever the view says. */
  statedEdges(): AsyncIterable<GraphEdge<PredicateName>>;
  statements(): AsyncIterable<GraphStatement>;
  disagreements(): AsyncIterable<GraphDisagreement>;
  /** The sources that was read before cites, in the order of their ids. */
  sources(): AsyncIterable<CitedSource>;
  /** The nodes as they lie in Neo4j, with names, statements, disagreements and sources, or those with one label; and the relationships between them. */
  copiedNodes(label?: string): AsyncIterable<CopiedNode>;
  copiedRelationships(): AsyncIterable<CopiedRelationship>;
}

/**
 * Opens the part of the graph that a view means.
 * @throws ParameterError where it begins at an entity, or asks a source, that there is not; DatasetChanged while data are loaded, and
 * from the streams where a load has replaced them since.
 */
export async function openGraph(source: Source, view: View): Promise<GraphReader> {
  const scope = await openScope(source, view);
  const cited = new Set<string>();
  const cite = (ids: readonly string[]) => {
    for (const id of ids) {
      cited.add(id);
    }
  };
  const citeEach = ({ citations }: { readonly citations: readonly Citation[] }) =>
    cite(citations.map(({ source: id }) => id));
  return {
    header: scope.header,
    view,
    nodes: () => noting(readNodes(scope), ({ names }) => cite(names.flatMap(({ sources }) => sources))),
    edges: () => noting(readEdges(scope), citeEach),
    statedEdges: () => noting(readStatedEdges(scope), citeEach),
    statements: () => noting(readStatements(scope), citeEach),
    disagreements: () => noting(readDisagreements(scope), ({ values }) => cite(values.flatMap((each) => each.sources))),
    sources: () => readSources(source, cited),
    copiedNodes: (label) => copiedNodes(source, scope, label),
    copiedRelationships: () => copiedRelationships(scope),
  };
}

async function* noting<Row>(rows: AsyncIterable<Row>, note: (row: Row) => void): AsyncGenerator<Row> {
  for await (const row of rows) {
    note(row);
    yield row;
  }
}

/** What is told of a source, in this order. */
export const sourceFields: readonly string[] = keysOf(graph.nodes.Source.properties).filter((name) => name !== 'id');

async function* readSources(source: Source, ids: ReadonlySet<string>): AsyncGenerator<CitedSource> {
  const columns = sourceFields.map((name) => `s.${name}`).join(', ');
  const statement = `MATCH (s:Source) WHERE s.id IN $ids RETURN s.id, ${columns} ORDER BY s.id`;
  for await (const [id, ...values] of rows(source, statement, { ids: [...ids] }, 'stream')) {
    yield {
      id: String(id),
      properties: propertiesOf(
        sourceFields.map((name) => ({ name })),
        values,
      ),
    };
  }
}
