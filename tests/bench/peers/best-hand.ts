import neo4j, { type Driver } from 'neo4j-driver';
import { depths, type LevelName, levelName, levelTexts, rowsPerLevel } from '../levels.ts';
import { type OperationName, pageOf } from '../operations.ts';
import { afterDocument, byHandRequest, listenerFor, plainAnswer } from './by-hand.ts';
import type { Peer } from './peer.ts';

type List = readonly unknown[];

/** The best Cypher a person can write: lists instead of maps, counts off the degree store, orders off the indexes. */
const texts: Readonly<Record<OperationName, string>> = {
  point: 'MATCH (m:Meeting {id: $id}) RETURN m.id, m.name, toString(m.start)',
  two: `MATCH (m:Meeting {id: $id}) RETURN m.id, m.name, COLLECT {
    MATCH (m)<-[r:ATTENDED]-(l) WITH r, l ORDER BY l.name, l.id LIMIT ${pageOf.attendees} RETURN [r.role, l.id, l.name] }`,
  four: `MATCH (m:Meeting {id: $id}) RETURN m.id, m.name, COLLECT {
    MATCH (m)<-[r:ATTENDED]-(l) WITH r, l ORDER BY l.name, l.id LIMIT ${pageOf.attendees}
    RETURN [r.role, l.id, l.name, COLLECT {
      MATCH (l)-[:ATTENDED]->(a) WITH a ORDER BY a.start DESC, a.id LIMIT ${pageOf.attended}
      RETURN [a.id, a.name, toString(a.start), COLLECT {
        MATCH (a)-[:ISSUED]->(d) WITH d ORDER BY d.date, d.id LIMIT ${pageOf.documents}
        RETURN [d.id, d.name, toString(d.date), COLLECT {
          MATCH (d)-[:EXPRESSES]->(t) WITH t ORDER BY t.name LIMIT ${pageOf.topics} RETURN [t.id, t.name] }] }] }] }`,
  counted: `RETURN COLLECT { MATCH (m:Meeting) WHERE m.kind = $kind AND m.start IS NOT NULL
    WITH m ORDER BY m.kind, m.start, m.id LIMIT ${pageOf.page} RETURN [m.id, m.name, toString(m.start), COUNT { (m)<-[:ATTENDED]-() }] }`,
  groups: `RETURN COLLECT { MATCH (t:Topic) WHERE t.name IS NOT NULL WITH t ORDER BY t.name LIMIT ${pageOf.groups}
    RETURN [t.id, t.name, COUNT { (t)<-[:EXPRESSES]-() }] }`,
  ...levelTexts((level, field) => {
    const [here, next] = [`n${level}`, `n${level + 1}`];
    const [before, after] = level === 1 ? [`MATCH (n1:Meeting {id: $id}) RETURN `, ''] : ['', ''];
    const [pattern, order] =
      field === 'attendees'
        ? [`(${here})<-[:ATTENDED]-(${next})`, `${next}.name, ${next}.id`]
        : [`(${here})-[:ATTENDED]->(${next})`, `${next}.start DESC, ${next}.id`];
    const rows = `COLLECT { MATCH ${pattern} WITH ${next} ORDER BY ${order} LIMIT ${rowsPerLevel} RETURN `;
    return field
      ? [`${before}[${here}.id, ${here}.name, ${rows}`, ` }]${after}`]
      : [`${before}[${here}.id, ${here}.name]`, after];
  }),
  deep: `RETURN COLLECT { MATCH (d:Document) WHERE d.date >= date($date) AND (d.date > date($date) OR d.id > $id)
    WITH d ORDER BY d.date, d.id LIMIT ${pageOf.page} RETURN [d.id, d.name, toString(d.date)] }`,
};

const q = JSON.stringify;

const rows = (list: unknown, write: (row: List) => string): string => `[${(list as List[]).map(write).join()}]`;
const topic = ([id, name]: List) => `{"id":${q(id)},"name":${q(name)}}`;
const document = ([id, name, date, topics]: List) =>
  `{"id":${q(id)},"name":${q(name)},"date":${q(date)},"topics":{"nodes":${rows(topics, topic)}}}`;
const attended = ([id, name, start, documents]: List) =>
  `{"id":${q(id)},"name":${q(name)},"start":${q(start)},"documents":{"nodes":${rows(documents, document)}}}`;

/** A level, and those below it. */
const meetingLevel = ([id, name, next]: List): string =>
  `{"id":${q(id)},"name":${q(name)}${next ? `,"attendees":${rows(next, leaderLevel)}` : ''}}`;
const leaderLevel = ([id, name, next]: List): string =>
  `{"id":${q(id)},"name":${q(name)}${next ? `,"attended":${rows(next, meetingLevel)}` : ''}}`;
const writeLevels = ([row]: readonly List[]): string => (row ? meetingLevel(row[0] as List) : 'null');
const writersOfLevels = Object.fromEntries(depths.map((depth) => [levelName(depth), writeLevels])) as Record<
  LevelName,
  typeof writeLevels
>;

/** The answers as JSON text, written directly. */
const writers: Readonly<Record<OperationName, (records: readonly List[]) => string>> = {
  point: ([row]) => (row ? `{"id":${q(row[0])},"name":${q(row[1])},"start":${q(row[2])}}` : 'null'),
  two: ([row]) =>
    row
      ? `{"id":${q(row[0])},"name":${q(row[1])},"attendees":{"edges":${rows(
          row[2],
          ([role, id, name]) => `{"role":${q(role)},"node":{"id":${q(id)},"name":${q(name)}}}`,
        )}}}`
      : 'null',
  four: ([row]) =>
    row
      ? `{"id":${q(row[0])},"name":${q(row[1])},"attendees":{"edges":${rows(
          row[2],
          ([role, id, name, meetings]) =>
            `{"role":${q(role)},"node":{"id":${q(id)},"name":${q(name)},"attended":{"nodes":${rows(meetings, attended)}}}}`,
        )}}}`
      : 'null',
  counted: ([row]) =>
    rows(
      row?.[0],
      ([id, name, start, count]) => `{"id":${q(id)},"name":${q(name)},"start":${q(start)},"attendees":${count}}`,
    ),
  groups: ([row]) => rows(row?.[0], ([id, name, count]) => `{"id":${q(id)},"name":${q(name)},"documents":${count}}`),
  ...writersOfLevels,
  deep: ([row]) => rows(row?.[0], ([id, name, date]) => `{"id":${q(id)},"name":${q(name)},"date":${q(date)}}`),
};

/** The most an expert can do by hand: lists, JSON text, degree counts, keysets, autocommit, node:http. */
export const bestHand: Peer = {
  listener: (driver: Driver) =>
    listenerFor(async (operation, variables) => {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      const { records } = await session.run(texts[operation], variables);
      session.close().catch(() => {});
      return writers[operation](records.map((record) => record.keys.map((key) => record.get(key))));
    }),
  request: byHandRequest,
  prepare: afterDocument,
  answer: plainAnswer,
};
