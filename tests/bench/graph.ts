import type { Driver } from 'neo4j-driver';

/** What is measured on: leaders who attend meetings, which issue documents, which express topics. */
export interface GraphSize {
  readonly nodes: number;
  readonly relationships: number;
}

/** How many there are of each kind in a graph of some size. */
export const kindsIn = (nodes: number) => {
  const topics = Math.max(50, nodes * 0.005);
  return { leaders: nodes * 0.5, meetings: nodes * 0.2, documents: nodes * 0.3 - topics, topics };
};

/** A generator of numbers from 0 to below 1: mulberry32, the same ones for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const day = (number: number): string => new Date(Date.UTC(1996, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);

/** Empties the database, then makes a graph of the given number of nodes and five times as many relationships. */
export async function makeGraph(driver: Driver, nodes: number, seed: number): Promise<GraphSize> {
  const random = numbers(seed);
  const choose = (limit: number) => Math.floor(random() * limit);
  const { leaders, meetings, documents, topics } = kindsIn(nodes);
  const run = (text: string, parameters = {}) => driver.executeQuery(text, parameters);
  const inBatches = async (text: string, count: number, make: (index: number) => object) => {
    for (let from = 0; from < count; from += 20_000) {
      const rows = Array.from({ length: Math.min(20_000, count - from) }, (_, index) => make(from + index));
      await run(`UNWIND $rows AS row ${text}`, { rows });
    }
  };
  await driver.session().run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  for (const label of ['Leader', 'Meeting', 'Document', 'Topic']) {
    await run(`CREATE INDEX ${label}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
  }
  await run('CREATE INDEX document_date IF NOT EXISTS FOR (n:Document) ON (n.date)');
  await run('CREATE INDEX topic_name IF NOT EXISTS FOR (n:Topic) ON (n.name)');
  await run('CREATE INDEX meeting_kind_start IF NOT EXISTS FOR (n:Meeting) ON (n.kind, n.start)');
  await inBatches('CREATE (:Leader {id: row.id, name: row.name})', leaders, (index) => ({
    id: `leader-${index}`,
    name: `Leader ${choose(1e9)} ${index}`,
  }));
  await inBatches(
    'CREATE (:Meeting {id: row.id, name: row.name, kind: row.kind, start: date(row.start)})',
    meetings,
    (index) => ({
      id: `meeting-${index}`,
      name: `Meeting number ${index}`,
      kind: ['CHS', 'CHG', 'SCO_PLUS', 'OTHER'][choose(4)],
      start: day(choose(10_000)),
    }),
  );
  await inBatches('CREATE (:Document {id: row.id, name: row.name, date: date(row.date)})', documents, (index) => ({
    id: `document-${index}`,
    name: `Declaration ${index} of the heads of state`,
    date: day(choose(10_000)),
  }));
  await inBatches('CREATE (:Topic {id: row.id, name: row.name})', topics, (index) => ({
    id: `topic-${index}`,
    name: `Topic ${String(index).padStart(5, '0')}`,
  }));
  await run('CALL db.awaitIndexes(300)');
  /** Relationships between random pairs, no pair twice: the peers differ in what they make of parallel ones. */
  const relate = (type: string, from: string, to: string, count: number, ends: [number, number]) => {
    const taken = new Set<number>();
    const newPair = (): [number, number] => {
      const [start, end] = [choose(ends[0]), choose(ends[1])];
      const pair = start * ends[1] + end;
      if (taken.has(pair)) {
        return newPair();
      }
      taken.add(pair);
      return [start, end];
    };
    return inBatches(
      `MATCH (a:${from} {id: row.from}), (b:${to} {id: row.to}) CREATE (a)-[:${type} {key: row.key, role: row.role}]->(b)`,
      count,
      (index) => {
        const [start, end] = newPair();
        return {
          from: `${from.toLowerCase()}-${start}`,
          to: `${to.toLowerCase()}-${end}`,
          key: `${type}-${index}`,
          role: ['chair', 'member', 'observer', 'guest'][choose(4)],
        };
      },
    );
  };
  await relate('ATTENDED', 'Leader', 'Meeting', nodes * 2.5, [leaders, meetings]);
  await relate('ISSUED', 'Meeting', 'Document', nodes * 0.5, [meetings, documents]);
  await relate('EXPRESSES', 'Document', 'Topic', nodes * 2, [documents, topics]);
  return { nodes, relationships: nodes * 5 };
}
