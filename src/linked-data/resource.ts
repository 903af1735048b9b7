import type { Quad } from '@rdfjs/types';
import { eachOf } from '../exports/citing-rows.ts';
import { openGraph } from '../exports/graph-reader.ts';
import { Triples } from '../exports/rdf/quads.ts';
import { type DatabaseAccess, readHeader, rows } from '../exports/rows.ts';
import { type View, wholeRecord } from '../model/view.ts';

/** What an id stands for; a statement, or a disagreement, stands where its subject does. */
export type Resource =
  | { readonly kind: 'entity' | 'source' | 'dataset'; readonly id: string; readonly name: string }
  | { readonly kind: 'statement'; readonly subject: string };

/** Finds what an id stands for. */
export async function findResource(source: DatabaseAccess, id: string): Promise<Resource | undefined> {
  const statement = `CALL () {
  MATCH (n:Entity {id: $id}) RETURN 'entity' AS kind, n.name AS name
  UNION ALL MATCH (n:Source {id: $id}) RETURN 'source' AS kind, n.title AS name
  UNION ALL MATCH (n:Dataset {id: $id}) RETURN 'dataset' AS kind, n.title AS name
  UNION ALL MATCH (:Statement {id: $id})-[:SUBJECT]->(n) RETURN 'statement' AS kind, n.id AS name
  UNION ALL MATCH (:Disagreement {id: $id})-[:ABOUT]->(n) RETURN 'statement' AS kind, n.id AS name
}
RETURN kind, name LIMIT 1`;
  for await (const [kind, name] of rows(source, statement, { id })) {
    switch (kind) {
      case 'statement':
        return { kind, subject: String(name) };
      case 'entity':
      case 'source':
      case 'dataset':
        return { kind, id, name: String(name) };
    }
  }
  return undefined;
}

/** One entity and all around it, what is planned included. */
const around = (id: string): View => ({ ...wholeRecord, includePlanned: true, around: [id] });

/** The triples about one thing: of an entity its names, its relations with their statements, and how its neighbours are called. */
export async function* triplesAbout(
  source: DatabaseAccess,
  thing: Exclude<Resource, { kind: 'statement' }>,
  base: string,
): AsyncGenerator<Quad> {
  const triples = new Triples(base);
  yield* triples.dataset(await readHeader(source));
  if (thing.kind === 'source') {
    const statement = 'MATCH (s:Source {id: $id}) RETURN properties(s)';
    for await (const [properties] of rows(source, statement, { id: thing.id })) {
      yield* triples.source({ id: thing.id, properties: Object(properties) });
    }
  }
  if (thing.kind !== 'entity') {
    return;
  }
  const graph = await openGraph(source, around(thing.id));
  const cited = [
    yield* eachOf(graph.nodes(), (node) => (node.id === thing.id ? triples.node(node) : triples.called(node))),
    yield* eachOf(graph.statedEdges(), (edge) =>
      [edge.from, edge.to].includes(thing.id) ? triples.edge(edge, undefined) : [],
    ),
    yield* eachOf(graph.statements(), (statement) =>
      [statement.subject, statement.object].includes(thing.id) ? triples.statement(statement) : [],
    ),
  ];
  for await (const each of graph.sources(...cited)) {
    yield* triples.source(each);
  }
}
