import type { RequestListener } from 'node:http';
import type { Driver } from 'neo4j-driver';
import { type OperationName, pageOf } from '../operations.ts';
import type { Peer, Variables } from './peer.ts';

/** How each operation is written in Cypher by someone careful: one statement, maps named as the answer, limits before projections. */
const texts: Readonly<Record<OperationName, string>> = {
  point: 'MATCH (m:Meeting {id: $id}) RETURN m {.id, .name, start: toString(m.start)} AS value',
  two: `MATCH (m:Meeting {id: $id}) RETURN m {.id, .name, attendees: {edges: COLLECT {
    MATCH (m)<-[r:ATTENDED]-(l:Leader) WITH r, l ORDER BY l.name, l.id LIMIT ${pageOf.attendees}
    RETURN {role: r.role, node: l {.id, .name}} }}} AS value`,
  four: `MATCH (m:Meeting {id: $id}) RETURN m {.id, .name, attendees: {edges: COLLECT {
    MATCH (m)<-[r:ATTENDED]-(l:Leader) WITH r, l ORDER BY l.name, l.id LIMIT ${pageOf.attendees}
    RETURN {role: r.role, node: l {.id, .name, attended: {nodes: COLLECT {
      MATCH (l)-[:ATTENDED]->(a:Meeting) WITH a ORDER BY a.start DESC, a.id LIMIT ${pageOf.attended}
      RETURN a {.id, .name, start: toString(a.start), documents: {nodes: COLLECT {
        MATCH (a)-[:ISSUED]->(d:Document) WITH d ORDER BY d.date, d.id LIMIT ${pageOf.documents}
        RETURN d {.id, .name, date: toString(d.date), topics: {nodes: COLLECT {
          MATCH (d)-[:EXPRESSES]->(t:Topic) WITH t ORDER BY t.name LIMIT ${pageOf.topics}
          RETURN t {.id, .name} }}} }}} }}}} }}} AS value`,
  counted: `MATCH (m:Meeting {kind: $kind}) WITH m ORDER BY m.start, m.id LIMIT ${pageOf.page}
    RETURN m {.id, .name, start: toString(m.start), attendees: COUNT { (m)<-[:ATTENDED]-(:Leader) }} AS value`,
  groups: `MATCH (t:Topic) WITH t ORDER BY t.name LIMIT ${pageOf.groups}
    RETURN t {.id, .name, documents: COUNT { (t)<-[:EXPRESSES]-(:Document) }} AS value`,
  deep: `MATCH (d:Document) WHERE d.date > date($date) OR d.date = date($date) AND d.id > $id
    WITH d ORDER BY d.date, d.id LIMIT ${pageOf.page} RETURN d {.id, .name, date: toString(d.date)} AS value`,
};

/** A listener for GET /<operation>?variable=value. */
export const listenerFor =
  (answer: (operation: OperationName, variables: Record<string, unknown>) => Promise<string>): RequestListener =>
  async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const text = await answer(pathname.slice(1) as OperationName, Object.fromEntries(searchParams));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
      response.end(text);
    } catch (error) {
      response.writeHead(500);
      response.end(String(error));
    }
  };

export const byHandRequest: Peer['request'] = (operation, variables) => ({
  path: `/${operation}?${new URLSearchParams(Object.entries(variables).map(([name, value]) => [name, String(value)]))}`,
});

/** A hand-written deep page begins after a document, not after a number of rows. */
export const afterDocument: NonNullable<Peer['prepare']> = async (
  { skip, ...variables },
  documentAt,
): Promise<Variables> => {
  if (skip === undefined) {
    return variables;
  }
  const { id, date } = await documentAt(Number(skip) - 1);
  return { id, date };
};

/** Hand-written Cypher that answers maps, behind node:http. */
export const byHand: Peer = {
  listener: (driver: Driver) =>
    listenerFor(async (operation, variables) => {
      const { records } = await driver.executeQuery(texts[operation], variables, { routing: 'READ' });
      const values = records.map((record) => record.get('value'));
      return JSON.stringify(['counted', 'groups', 'deep'].includes(operation) ? values : (values[0] ?? null));
    }),
  request: byHandRequest,
  prepare: afterDocument,
  answer: (_operation, response) => response,
};
