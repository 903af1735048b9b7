import type { PredicateName } from '../model/predicates.ts';
import type { View } from '../model/view.ts';
import { type CitedSourceIds, type CitingRows, citing } from './citing-rows.ts';
import { type Citation, columnOf, propertiesOf } from './columns.ts';
import { openScope } from './export-scope.ts';
import { sourceFields } from './fields.ts';
import { type CopiedNode, type CopiedRelationship, copiedNodes, copiedRelationships } from './graph-copy.ts';
import { type GraphDisagreement, readDisagreements } from './graph-disagreements.ts';
import { type GraphEdge, readEdges, readStatedEdges } from './graph-edges.ts';
import { type GraphNode, readNodes } from './graph-nodes.ts';
import { type GraphStatement, readStatements } from './graph-statements.ts';
import { type DatabaseAccess, type Header, rows } from './rows.ts';
import type { PlainProperties } from './values.ts';

/** A source that what is selected cites. */
export interface CitedSource {
  readonly id: string;
  readonly properties: PlainProperties;
}

/** Part of the graph, to be read in streams: as much is held in memory as the driver reads ahead, and the ids of what lies around some entities. */
export interface GraphReader {
  readonly header: Header;
  readonly view: View;
  nodes(): CitingRows<GraphNode>;
  edges(): CitingRows<GraphEdge>;
  /** Without those that are derived, whatever the view says. */
  statedEdges(): CitingRows<GraphEdge<PredicateName>>;
  statements(): CitingRows<GraphStatement>;
  disagreements(): CitingRows<GraphDisagreement>;
  /** The sources that what was read to the end cites, in the order of their ids. */
  sources(...cited: readonly CitedSourceIds[]): AsyncIterable<CitedSource>;
  /** The nodes as they lie in Neo4j, with names, statements, disagreements and sources, or those with one label; and the relationships between them. */
  copiedNodes(label?: string): AsyncIterable<CopiedNode>;
  copiedRelationships(): AsyncIterable<CopiedRelationship>;
}

/**
 * Opens the part of the graph that a view means.
 * @throws ParameterError where it begins at an entity, or asks a source, that there is not; DatasetChanged while data are loaded, and
 * from the streams where a load has replaced them since.
 */
export async function openGraph(source: DatabaseAccess, view: View): Promise<GraphReader> {
  const scope = await openScope(source, view);
  const sourcesOf = ({ citations }: { readonly citations: readonly Citation[] }) =>
    citations.map(({ source: id }) => id);
  return {
    header: scope.header,
    view,
    nodes: () => citing(readNodes(scope), ({ names }) => names.flatMap(({ sources }) => sources)),
    edges: () => citing(readEdges(scope), sourcesOf),
    statedEdges: () => citing(readStatedEdges(scope), sourcesOf),
    statements: () => citing(readStatements(scope), sourcesOf),
    disagreements: () => citing(readDisagreements(scope), ({ values }) => values.flatMap((each) => each.sources)),
    sources: (...cited) => readSources(source, cited),
    copiedNodes: (label) => copiedNodes(source, scope, label),
    copiedRelationships: () => copiedRelationships(scope),
  };
}

async function* readSources(source: DatabaseAccess, cited: readonly CitedSourceIds[]): AsyncGenerator<CitedSource> {
  const columns = sourceFields.map((field) => columnOf('s', field)).join(', ');
  const statement = `MATCH (s:Source) WHERE s.id IN $ids RETURN s.id, ${columns} ORDER BY s.id`;
  const ids = [...new Set(cited.flatMap(({ sources }) => [...sources]))];
  for await (const [id, ...values] of rows(source, statement, { ids }, 'stream')) {
    yield { id: String(id), properties: propertiesOf(sourceFields, values) };
  }
}
