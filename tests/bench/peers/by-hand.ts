import type { RequestListener } from 'node:http';
import type { Driver } from 'neo4j-driver';
import { isLevelName, levelTexts, plainLevels, rowsPerLevel } from '../levels.ts';
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
  ...levelTexts((level, field) => {
    const [here, next] = [`n${level}`, `n${level + 1}`];
    const [before, after] = level === 1 ? ['MATCH (n1:Meeting {id: $id}) RETURN ', ' AS value'] : ['', ''];
    const [pattern, order] =
      field === 'attendees'
        ? [`(${here})<-[:ATTENDED]-(${next}:Leader)`, `${next}.name, ${next}.id`]
        : [`(${here})-[:ATTENDED]->(${next}:Meeting)`, `${next}.start DESC, ${next}.id`];
    const rows = `COLLECT { MATCH ${pattern} WITH ${next} ORDER BY ${order} LIMIT ${rowsPerLevel} RETURN `;
    return field
      ? [`${before}${here} {.id, .name, ${field}: ${rows}`, ` }}${after}`]
      : [`${before}${here} {.id, .name}`, after];
  }),
  deep: `MATCH (d:Document) WHERE d.date > date($date) OR d.date = date($date) AND d.id > $id
    WITH d ORDER BY d.date, d.id LIMIT ${pageOf.page} RETURN d {.id, .name, date: toString(d.date)} AS value`,
};

/** A listener for GET /<operation>?variable=value. */
export const listenerFor =
  (answer: (operation: OperationName, variables: Record<string, unknown>) => Promise<string>): RequestListener =>
  async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const text = await answer(
        decodeURIComponent(pathname.slice(1)) as OperationName,
        Object.fromEntries(searchParams),
      );
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
      response.end(text);
    } catch (error) {
      response.writeHead(500);
      response.end(String(error));
    }
  };

export const byHandRequest: Peer['request'] = (operation, variables) => ({
  path: `/${encodeURIComponent(operation)}?${new URLSearchParams(Object.entries(variables).map(([name, value]) => [name, String(value)]))}`,
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

export const plainAnswer: Peer['answer'] = (operation, response) =>
  isLevelName(operation) ? plainLevels(response) : response;

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
  answer: plainAnswer,
};
