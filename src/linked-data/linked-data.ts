import type { Quad } from '@rdfjs/types';
import { eachOf } from '../exports/citing-rows.ts';
import { openGraph } from '../exports/graph-reader.ts';
import { Triples } from '../exports/rdf/quads.ts';
import { readHeader, rows, type Source } from '../exports/rows.ts';
import { textOrNothing } from '../exports/values.ts';
import { type View, wholeRecord } from '../model/view.ts';

/** What an id stands for; a statement, or a disagreement, stands where its subject does, and an id that no entity has any more where it went. */
export type Thing =
  | { readonly kind: 'entity' | 'source' | 'dataset'; readonly id: string; readonly name: string }
  | { readonly kind: 'statement'; readonly subject: string }
  | { readonly kind: 'withdrawn'; readonly became: string | undefined; readonly why: string };

/** What is described at an address of its own. */
export type Described = Extract<Thing, { readonly name: string }>;

/** Finds what an id stands for. */
export async function findThing(source: Source, id: string): Promise<Thing | undefined> {
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
  return findWithdrawn(source, id);
}

/** Finds where an id went that no entity has any more: asked only of what nothing has. */
async function findWithdrawn(source: Source, id: string): Promise<Thing | undefined> {
  const statement = 'MATCH (w:Withdrawn {id: $id}) OPTIONAL MATCH (w)-[:BECAME]->(n) RETURN n.id, w.why';
  for await (const [became, why] of rows(source, statement, { id })) {
    return { kind: 'withdrawn', became: textOrNothing(became), why: String(why) };
  }
  return undefined;
}

/** One entity and all around it, what is planned included. */
const around = (id: string): View => ({ ...wholeRecord, includePlanned: true, around: [id] });

/** The triples about one thing: of an entity its names, its relations with what they rest on, and how its neighbours are called. */
export async function* triplesAbout(source: Source, thing: Described, base: string): AsyncGenerator<Quad> {
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
