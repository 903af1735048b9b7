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
    yield `// ${comment(title)}\n// Version ${version} of ${date}, ${comment(licence)}. Run it on an empty database: cypher-shell -f graph.cypher\n`;
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
  const { rows, made } = table(
    nodes.map(({ properties }) => ({ ends: [], properties })),
    storedKinds(ownLabel(labels)),
  );
  return `${rows} CREATE (n:${labels.join(':')}) SET n = ${made};\n`;
}

function createRelationships(relationships: readonly [CopiedRelationship, ...CopiedRelationship[]]): string {
  const [{ type, from, to }] = relationships;
  const { rows, made } = table(
    relationships.map((each) => ({ ends: [each.from.id, each.to.id], properties: each.properties })),
    storedKinds(type),
  );
  const match = (variable: string, { label }: End, column: number) =>
    `MATCH (${variable}:${label} {id: row[${column}]})`;
  return `${rows} ${match('a', from, 0)} ${match('b', to, 1)} CREATE (a)-[r:${type}]->(b) SET r = ${made};\n`;
}

/** Rows as lists of values, and the map that is made of a row: Neo4j plans lists of lists ten times as fast as lists of maps. */
function table(
  given: readonly { readonly ends: readonly string[]; readonly properties: Properties }[],
  kinds: Readonly<Record<string, StoredKind>>,
): { readonly rows: string; readonly made: string } {
  const names = Object.keys(kinds).filter((name) => given.some(({ properties }) => name in properties));
  const first = given[0]?.ends.length ?? 0;
  const columns = names.map((name, index) => {
    const cell = `row[${first + index}]`;
    return `${name}: ${kinds[name]?.kind === 'Date' ? `date(${cell})` : cell}`;
  });
  const rows = given.map(({ ends, properties }) =>
    list([...ends.map(text), ...names.map((name) => literal(properties[name], kinds[name]))]),
  );
  return { rows: `UNWIND [\n${rows.join(',\n')}\n] AS row`, made: `{${columns.join(', ')}}` };
}

const list = (values: readonly string[]): string => `[${values.join(', ')}]`;

function literal(value: Value | undefined, stored: StoredKind | undefined): string {
  if (value === undefined) {
    return 'null';
  }
  if (typeof value === 'object') {
    return list(value.map(text));
  }
  if (typeof value === 'string') {
    return text(value);
  }
  const number = String(value);
  // A whole number would be an integer, unless it is so large that it is written with an exponent.
  return stored?.kind === 'Float' && /^-?\d+$/.test(number) ? `${number}.0` : number;
}

/** A text as a comment holds it: in one line, and without the escapes that Cypher reads in comments as well. */
const comment = (value: string): string => value.replaceAll(/\p{Cc}/gu, ' ').replaceAll('\\', '\\\\');

/** Cypher knows all the escapes that JSON uses. */
const text = (value: string): string => JSON.stringify(value);
