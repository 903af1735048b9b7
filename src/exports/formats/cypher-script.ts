import { uniqueLabels } from '../../model/graph.ts';
import type { CopiedNode, CopiedRelationship, End } from '../graph-copy.ts';
import { ownLabel, type StoredKind, storedKinds } from '../stored-kinds.ts';
import type { PlainProperties, PlainValue } from '../values.ts';
import type { ExportFormat } from './export-format.ts';

/** How many rows one statement creates. */
const batch = 500;

/** A script that makes the same graph in an empty database, statements and sources included. */
export const cypherScript: ExportFormat = {
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

/** What no text of ours has: between the cells of a row, between the values of a list, and for a cell that holds nothing. */
const [cells, values, nothing] = ['\t', '\n', '\f'];

/** Rows as one text each, and the map that is made of a row: Neo4j takes long to plan a value of its own for each cell. */
function table(
  given: readonly { readonly ends: readonly string[]; readonly properties: PlainProperties }[],
  kinds: Readonly<Record<string, StoredKind>>,
): { readonly rows: string; readonly made: string } {
  const columns = Object.entries(kinds).filter(([name]) => given.some(({ properties }) => name in properties));
  const first = given[0]?.ends.length ?? 0;
  const lines = given.map(({ ends, properties }) =>
    text([...ends, ...columns.map(([name]) => cell(properties[name]))].join(cells)),
  );
  return {
    rows: `UNWIND [
${lines.join(',\n')}
] AS line WITH [cell IN split(line, ${text(cells)}) | CASE cell WHEN ${text(nothing)} THEN null ELSE cell END] AS row`,
    made: `{${columns.map(([name, kind], index) => `${name}: ${read(kind, `row[${first + index}]`)}`).join(', ')}}`,
  };
}

const cell = (value: PlainValue | undefined): string =>
  value === undefined ? nothing : typeof value === 'object' ? value.join(values) : String(value);

/** The value that a cell stands for. */
function read({ kind, isList }: StoredKind, from: string): string {
  if (isList) {
    return `CASE ${from} WHEN '' THEN [] ELSE split(${from}, ${text(values)}) END`;
  }
  const convert = { Boolean: 'toBoolean', Date: 'date', Float: 'toFloat', Integer: 'toInteger', String: undefined }[
    kind
  ];
  return convert ? `${convert}(${from})` : from;
}

/** A text as a comment holds it: in one line, and without the escapes that Cypher reads in comments as well. */
const comment = (value: string): string => value.replaceAll(/\p{Cc}/gu, ' ').replaceAll('\\', '\\\\');

/** Cypher knows all the escapes that JSON uses. */
const text = (value: string): string => JSON.stringify(value);
