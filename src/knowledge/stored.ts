import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { derivedNames } from '../model/derived.ts';
import { graph, uniqueLabels } from '../model/graph.ts';
import type { PropertyKind } from '../model/property.ts';
import type { Difference } from './difference.ts';
import {
  type Image,
  type ImageNode,
  type ImageRelationship,
  imageFrom,
  nodeKey,
  type Properties,
  type PropertyValue,
  relationshipKey,
} from './image.ts';

export type Transaction = Pick<ManagedTransaction, 'run'>;

/** The labels of the nodes that loads own: they create, change and remove these and touch no others. */
const ownLabels = uniqueLabels.join('|');
const rowsPerStatement = 1000;

/** What the data say: loads make derived relationships of it afterwards. */
const isSaid = `NOT r:${derivedNames.join('|')}`;

/** Reads what the data say back from Neo4j, without what is derived from it. */
export async function readImage(tx: Transaction): Promise<Image> {
  return imageFrom(
    await readNodes(tx, `MATCH (n:${ownLabels})`),
    await readRelationships(tx, `MATCH (a:${ownLabels})-[r]->(b:${ownLabels}) WHERE ${isSaid}`),
  );
}

/** The ids that no entity has any more, and where each went. */
export const readWithdrawn = async (tx: Transaction): Promise<Image> =>
  imageFrom(
    await readNodes(tx, 'MATCH (n:Withdrawn)'),
    await readRelationships(tx, 'MATCH (a:Withdrawn)-[r:BECAME]->(b:Entity)'),
  );

export const readSources = (tx: Transaction): Promise<ImageNode[]> => readNodes(tx, 'MATCH (n:Source)');

/** The nodes of an entity `e`: itself, and what is kept of it alone, its statements, names and disagreements. */
const ownNodes = `CALL (e) {
       RETURN e AS n
       UNION ALL MATCH (e)<-[:SUBJECT]-(n:Statement) RETURN n
       UNION ALL MATCH (e)-[:NAMED]->(n:Name) RETURN n
       UNION ALL MATCH (e)<-[:ABOUT]-(n:Disagreement) RETURN n
       UNION ALL MATCH (e)<-[:ABOUT]-(:Disagreement)-[:HAS_VALUE]->(n) RETURN n
     }`;

/** The nodes of some entities. */
export const readNodesOf = (tx: Transaction, ids: readonly string[]): Promise<ImageNode[]> =>
  readNodes(tx, `UNWIND $ids AS id MATCH (e:Entity {id: id}) ${ownNodes} WITH n`, { ids });

/** The relationships that begin at the nodes of some entities, without derived ones. */
export const readRelationshipsOf = (tx: Transaction, ids: readonly string[]): Promise<ImageRelationship[]> =>
  readRelationships(
    tx,
    `UNWIND $ids AS id MATCH (e:Entity {id: id}) ${ownNodes} MATCH (n)-[r]->(b:${ownLabels}) WHERE ${isSaid} WITH n AS a, r, b`,
    { ids },
  );

/** Removes nodes with a label, and of entities also what is kept of them alone; says how many nodes these were. */
export async function removeEntities(tx: Transaction, label: string, ids: readonly string[]): Promise<number> {
  const { records } = await tx.run(
    `UNWIND $ids AS id MATCH (e:${label} {id: id}) ${ownNodes}
     DETACH DELETE n
     RETURN count(*) AS removed`,
    { ids },
  );
  return Number(records[0]?.get('removed'));
}

async function readNodes(tx: Transaction, match: string, parameters = {}): Promise<ImageNode[]> {
  const { records } = await tx.run(`${match} RETURN labels(n) AS labels, properties(n) AS properties`, parameters);
  return records.map((record) => {
    const properties = fromNeo4j(record.get('properties'));
    return { key: nodeKey(String(properties.id)), labels: [...record.get('labels')].sort(entityFirst), properties };
  });
}

/** The relationships `r` from `a` to `b` that a clause matches. */
export async function readRelationships(tx: Transaction, match: string, parameters = {}): Promise<ImageRelationship[]> {
  const { records } = await tx.run(
    `${match} RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties`,
    parameters,
  );
  return records.map((record) => {
    const properties = fromNeo4j(record.get('properties'));
    const [type = '', from = '', to = ''] = ['type', 'from', 'to'].map((name) => String(record.get(name)));
    return { key: relationshipKey(type, from, to, properties), type, from, to, properties };
  });
}

/**
 * Writes a difference: first what goes, then nodes, then relationships. What is created is written by few statements, whatever its kinds,
 * since Neo4j plans each of them anew.
 */
export async function writeDifference(tx: Transaction, { nodes, relationships }: Difference): Promise<void> {
  const ends = ({ type }: ImageRelationship) => [labelAt(type, 'from'), labelAt(type, 'to')] as const;
  const typed = (each: ImageRelationship) => [each.type, ...ends(each)] as const;
  // The others go with the node that they are at.
  const gone = new Set(nodes.removed.map(({ key }) => key));
  await forEachBatch(
    relationships.removed.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    typed,
    ([type, from, to], rows) =>
      tx.run(`UNWIND $rows AS row ${matchRelationship(type, from, to)} DELETE r`, { rows: rows.map(identified) }),
  );
  await forEachBatch(
    nodes.removed,
    ({ labels }) => [uniqueAmong(labels)],
    ([label], rows) =>
      tx.run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, { ids: rows.map(({ key }) => key) }),
  );
  await forEachBatch(
    nodes.created,
    () => [],
    (_, rows) =>
      tx.run('UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties', {
        rows: rows.map(({ labels, properties }) => ({ labels, properties: toNeo4j(labels, properties) })),
      }),
  );
  await forEachBatch(
    nodes.changed,
    ({ labels }) => [uniqueAmong(labels)],
    ([label], rows) =>
      tx.run(`UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n = row`, {
        rows: rows.map(({ labels, properties }) => toNeo4j(labels, properties)),
      }),
  );
  await forEachBatch(relationships.changed, typed, ([type, from, to], rows) =>
    tx.run(`UNWIND $rows AS row ${matchRelationship(type, from, to)} SET r = row.properties`, {
      rows: rows.map((row) => ({ ...identified(row), properties: toNeo4j([type], row.properties) })),
    }),
  );
  await forEachBatch(relationships.created, ends, ([from, to], rows) =>
    tx.run(
      `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
       CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
      {
        rows: rows.map(({ type, from, to, properties }) => ({
          type,
          from,
          to,
          properties: toNeo4j([type], properties),
        })),
      },
    ),
  );
}

/** The label among a node's under which its id is unique. */
const uniqueAmong = (labels: readonly string[]): string =>
  labels.find((label) => uniqueLabels.includes(label)) ?? 'Entity';

const matchRelationship = (type: string, from: string, to: string): string =>
  `MATCH (:${from} {id: row.from})-[r:${type}]->(:${to} {id: row.to})
   WHERE coalesce(r.statement, '') = row.statement AND coalesce(r.position, -1) = row.position`;

const identified = ({ from, to, properties }: ImageRelationship) => ({
  from,
  to,
  statement: properties.statement ?? '',
  position: properties.position ?? -1,
});

/** The label under which the ids of the nodes at an end of a relationship type are unique. */
const labelAt = (type: string, end: 'from' | 'to'): string => {
  const declaredEnds: Readonly<Record<string, { readonly from: readonly string[]; readonly to: readonly string[] }>> =
    graph.relationships;
  const [label = 'Entity'] = declaredEnds[type]?.[end] ?? [];
  return uniqueLabels.includes(label) ? label : 'Entity';
};
const entityFirst = (a: string, b: string): number => (a === 'Entity' ? -1 : b === 'Entity' ? 1 : a < b ? -1 : 1);

/** Runs a statement for each group of items that share labels or types, a thousand rows at a time. */
async function forEachBatch<T, G extends readonly string[]>(
  items: readonly T[],
  groupOf: (item: T) => G,
  write: (group: G, rows: readonly T[]) => Promise<unknown>,
): Promise<void> {
  const groups = new Map<string, { group: G; rows: T[] }>();
  for (const item of items) {
    const group = groupOf(item);
    const known = groups.get(group.join(':')) ?? { group, rows: [] };
    known.rows.push(item);
    groups.set(group.join(':'), known);
  }
  for (const { group, rows } of groups.values()) {
    for (let from = 0; from < rows.length; from += rowsPerStatement) {
      await write(group, rows.slice(from, from + rowsPerStatement));
    }
  }
}

type Declared = Readonly<
  Record<string, { readonly properties: Readonly<Record<string, { readonly kind: PropertyKind }>> }>
>;
const declared: Declared = { ...graph.nodes, ...graph.relationships };

/** The properties as Neo4j types: days become dates and whole numbers integers, as the model declares them. */
function toNeo4j(names: readonly string[], properties: Properties): Record<string, unknown> {
  const convert = (property: string, value: PropertyValue): unknown => {
    const kind = names.map((name) => declared[name]?.properties[property]?.kind).find((found) => found !== undefined);
    if (kind === 'Date') {
      const [year = 0, month = 0, date = 0] = String(value).split('-').map(Number);
      return new neo4j.types.Date(year, month, date);
    }
    return kind === 'Integer' ? neo4j.int(Number(value)) : value;
  };
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, convert(name, value)]));
}

/** The properties as the image has them: dates as texts, integers as numbers. */
export function fromNeo4j(properties: Record<string, unknown>): Properties {
  const convert = (value: unknown): PropertyValue =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? String(value) : (value as PropertyValue);
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, convert(value)]));
}
