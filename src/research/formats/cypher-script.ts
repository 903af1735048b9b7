import { uniqueLabels } from '../../model/graph.ts';
import type { CopiedNode, CopiedRelationship, End } from '../graph-copy.ts';
import { ownLabel, type StoredKind, storedKinds } from '../stored-kinds.ts';
import type { Properties, Value } from '../values.ts';
import type { Format } from './format.ts';

/** How many rows one statement creates. */
const batch = 100;

/** A script that makes the same graph in an empty database, statements and sources included. */
export const cypherScript: Format = {
  file: 'graph.cypher',
  mediaType: 'application/x-cypher-query; charset=utf-8',
  description: 'a Cypher script that makes the same graph in an empty Neo4j, statements and sources included',
  async *write({ header: { version, date, title, licence }, copiedNodes, copiedRelationships }) {
    yield `// ${title}\n// Version ${version} of ${date}, ${licence}. Run it on an empty database: cypher-shell -f graph.cypher\n`;
    for (const label of uniqueLabels) {
      yield `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
    }
    yield 'CALL db.awaitIndexes(300);\n';
    yield* inBatches(copiedNodes(), ({ labels }) => labels.join(':'), createNodes);
    yield* inBatches(
      copiedRelationships(),
      ({ type, from, to }) => [type, from.label, to.label].join(' '),
      createRelationships,
    );
  },
};

/** Statements for rows that have something in common, as soon as there are enough of them. */
async function* inBatches<Row>(
  rows: AsyncIterable<Row>,
  groupOf: (row: Row) => string,
  write: (rows: readonly [Row, ...Row[]]) => string,
): AsyncGenerator<string> {
  const waiting = new Map<string, [Row, ...Row[]]>();
  for await (const row of rows) {
    const group = groupOf(row);
    const others = waiting.get(group);
    others?.push(row);
    if (!others) {
      waiting.set(group, [row]);
    } else if (others.length === batch) {
      waiting.delete(group);
      yield write(others);
    }
  }
  for (const left of waiting.values()) {
    yield write(left);
  }
}

function createNodes(nodes: readonly [CopiedNode, ...CopiedNode[]]): string {
  const [{ labels }] = nodes;
  const kinds = storedKinds(ownLabel(labels));
  const rows = nodes.map(({ properties }) => map(properties, kinds));
  return `UNWIND [\n${rows.join(',\n')}\n] AS row CREATE (n:${labels.join(':')}) SET n = row;\n`;
}

function createRelationships(relationships: readonly [CopiedRelationship, ...CopiedRelationship[]]): string {
  const [{ type, from, to }] = relationships;
  const kinds = storedKinds(type);
  const rows = relationships.map(
    (each) => `{from: ${text(each.from.id)}, to: ${text(each.to.id)}, says: ${map(each.properties, kinds)}}`,
  );
  const match = (variable: string, { label }: End, end: string) => `MATCH (${variable}:${label} {id: row.${end}})`;
  return `UNWIND [\n${rows.join(',\n')}\n] AS row ${match('a', from, 'from')} ${match('b', to, 'to')} CREATE (a)-[r:${type}]->(b) SET r = row.says;\n`;
}

const map = (properties: Properties, kinds: Readonly<Record<string, StoredKind>>): string =>
  `{${Object.entries(properties)
    .map(([name, value]) => `${name}: ${literal(value, kinds[name])}`)
    .join(', ')}}`;

const literal = (value: Value, stored: StoredKind | undefined): string => {
  if (typeof value === 'object') {
    return `[${value.map(text).join(', ')}]`;
  }
  if (typeof value !== 'string') {
    return stored?.kind === 'Float' && Number.isInteger(value) ? `${value}.0` : String(value);
  }
  return stored?.kind === 'Date' ? `date(${text(value)})` : text(value);
};

/** Cypher knows all the escapes that JSON uses. */
const text = (value: string): string => JSON.stringify(value);
