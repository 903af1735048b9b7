import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { bookkeepingLabels } from '../model/graph.ts';
import type { Dataset } from './dataset.ts';
import {
  digestOf,
  type Image,
  type ImageNode,
  type ImageRelationship,
  imageOf,
  kindOf,
  nodeKey,
  type Properties,
  type PropertyValue,
  relationshipKey,
} from './image.ts';
import { applySchema } from './schema.ts';

/** What a load did, in nodes and relationships. */
export interface LoadSummary {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

export interface LoadOptions {
  readonly database?: string | undefined;
  /** Told what is being done, for a person who waits. */
  readonly onProgress?: (message: string) => void;
}

/** Labels of the nodes that a load owns: it creates, changes and removes these and touches no others. */
const ownLabels = ['Entity', ...bookkeepingLabels];
const ownNode = ownLabels.join('|');
const rowsPerStatement = 1000;

/** Whether the database already holds exactly this dataset, by the digest kept in its Dataset node. */
export async function isLoaded(driver: Driver, dataset: Dataset, database?: string): Promise<boolean> {
  const { records } = await driver.executeQuery(
    'MATCH (d:Dataset {id: "sco-graph"}) RETURN d.digest AS digest',
    {},
    { routing: neo4j.routing.READ, ...(database ? { database } : {}) },
  );
  return records[0]?.get('digest') === digestOf(imageOf(dataset));
}

/**
 * Makes the database hold exactly this dataset: constraints first, then one transaction that compares what is there with
 * what should be and writes the difference. Loading again changes nothing; a load that dies leaves the old graph.
 */
export async function loadDataset(driver: Driver, dataset: Dataset, options: LoadOptions = {}): Promise<LoadSummary> {
  const report = options.onProgress ?? (() => {});
  report('Preparing constraints and indexes');
  await applySchema(driver, options.database);
  const wanted = imageOf(dataset);
  const session = driver.session(options.database ? { database: options.database } : {});
  try {
    return await session.executeWrite(async (tx) => {
      report('Comparing with what the database holds');
      const present = await readImage(tx);
      return writeDifference(tx, present, wanted, report);
    });
  } finally {
    await session.close();
  }
}

/** Reads the graph that loads own back from Neo4j. */
export async function readImage(tx: Pick<ManagedTransaction, 'run'>): Promise<Image> {
  const nodes = new Map<string, ImageNode>();
  const relationships = new Map<string, ImageRelationship>();
  const foundNodes = await tx.run(`MATCH (n:${ownNode}) RETURN labels(n) AS labels, properties(n) AS properties`);
  for (const record of foundNodes.records) {
    const properties = plain(record.get('properties'));
    const key = nodeKey(String(properties.id));
    nodes.set(key, { key, labels: [...record.get('labels')].sort(inLabelOrder), properties });
  }
  const foundRelationships = await tx.run(
    `MATCH (a:${ownNode})-[r]->(b:${ownNode}) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties`,
  );
  for (const record of foundRelationships.records) {
    const properties = plain(record.get('properties'));
    const [type, from, to] = [record.get('type'), record.get('from'), record.get('to')].map(String);
    const key = relationshipKey(type ?? '', from ?? '', to ?? '', properties);
    relationships.set(key, { key, type: type ?? '', from: from ?? '', to: to ?? '', properties });
  }
  return { nodes, relationships };
}

async function writeDifference(
  tx: ManagedTransaction,
  present: Image,
  wanted: Image,
  report: (message: string) => void,
): Promise<LoadSummary> {
  const nodes = difference(present.nodes, wanted.nodes);
  const relationships = difference(present.relationships, wanted.relationships);
  const labelOf = (id: string) => (wanted.nodes.get(id) ?? present.nodes.get(id))?.labels[0] ?? 'Entity';
  // A node whose labels changed is made anew, with its relationships.
  const relabelled = new Set(
    nodes.changed.filter((n) => String(n.labels) !== String(present.nodes.get(n.key)?.labels)).map((n) => n.key),
  );
  const remade = [...wanted.relationships.values()].filter(
    (r) => (relabelled.has(r.from) || relabelled.has(r.to)) && !relationships.created.includes(r),
  );

  report(`Removing ${nodes.removed.length} nodes and ${relationships.removed.length} relationships`);
  for (const [ends, rows] of grouped([...relationships.removed, ...relationships.changed], (r) =>
    [r.type, labelOf(r.from), labelOf(r.to)].join(' '),
  )) {
    const [type, from, to] = ends.split(' ');
    await inBatches(rows, (batch) =>
      tx.run(
        `UNWIND $rows AS row MATCH (:${from} {id: row.from})-[r:${type}]->(:${to} {id: row.to})
         WHERE coalesce(r.statement, '') = row.statement AND coalesce(r.position, -1) = row.position DELETE r`,
        { rows: batch.map(identified) },
      ),
    );
  }
  for (const [label, rows] of grouped([...nodes.removed, ...nodes.changed.filter((n) => relabelled.has(n.key))], (n) =>
    String(present.nodes.get(n.key)?.labels[0]),
  )) {
    await inBatches(rows, (batch) =>
      tx.run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, { ids: batch.map((n) => n.key) }),
    );
  }

  report(`Writing ${nodes.created.length} new and ${nodes.changed.length} changed nodes`);
  for (const [labels, rows] of grouped([...nodes.created, ...nodes.changed], (n) => n.labels.join(':'))) {
    await inBatches(rows, (batch) =>
      tx.run(`UNWIND $rows AS row MERGE (n:${labels} {id: row.id}) SET n = row`, {
        rows: batch.map((n) => stored(n.labels, n.properties)),
      }),
    );
  }
  report(`Writing ${relationships.created.length} new and ${relationships.changed.length} changed relationships`);
  for (const [ends, rows] of grouped([...relationships.created, ...relationships.changed, ...remade], (r) =>
    [r.type, labelOf(r.from), labelOf(r.to)].join(' '),
  )) {
    const [type = '', from, to] = ends.split(' ');
    await inBatches(rows, (batch) =>
      tx.run(
        `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
         CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
        { rows: batch.map((r) => ({ from: r.from, to: r.to, properties: stored([type], r.properties) })) },
      ),
    );
  }
  return {
    created: nodes.created.length + relationships.created.length,
    changed: nodes.changed.length + relationships.changed.length,
    removed: nodes.removed.length + relationships.removed.length,
    unchanged: nodes.unchanged + relationships.unchanged,
  };
}

interface Difference<T> {
  readonly created: readonly T[];
  readonly changed: readonly T[];
  readonly removed: readonly T[];
  readonly unchanged: number;
}

type Comparable = { readonly key: string; readonly properties: Properties; readonly labels?: readonly string[] };

function difference<T extends Comparable>(
  present: ReadonlyMap<string, T>,
  wanted: ReadonlyMap<string, T>,
): Difference<T> {
  const created: T[] = [];
  const changed: T[] = [];
  let unchanged = 0;
  for (const item of wanted.values()) {
    const there = present.get(item.key);
    if (!there) {
      created.push(item);
    } else if (written(there) !== written(item)) {
      changed.push(item);
    } else {
      unchanged += 1;
    }
  }
  const removed = [...present.values()].filter(({ key }) => !wanted.has(key));
  return { created, changed, removed, unchanged };
}

const written = ({ labels, properties }: Comparable): string =>
  JSON.stringify([labels ?? [], Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))]);

const identified = ({ from, to, properties }: ImageRelationship) => ({
  from,
  to,
  statement: properties.statement ?? '',
  position: properties.position ?? -1,
});

function grouped<T>(items: readonly T[], group: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const members = groups.get(group(item)) ?? [];
    members.push(item);
    groups.set(group(item), members);
  }
  return groups;
}

async function inBatches<T>(rows: readonly T[], write: (batch: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    await write(rows.slice(from, from + rowsPerStatement));
  }
}

/** :Entity stands first, so that the first label of every node is the one its id is unique under. */
const inLabelOrder = (a: string, b: string): number => (a === 'Entity' ? -1 : b === 'Entity' ? 1 : a < b ? -1 : 1);

/** The properties as Neo4j types: days become dates and whole numbers integers, as the model declares them. */
function stored(names: readonly string[], properties: Properties): Record<string, unknown> {
  const convert = (property: string, value: PropertyValue): unknown => {
    const kind = names.map((name) => kindOf(name, property)).find((found) => found !== undefined);
    if (kind === 'Date') {
      const [year = 0, month = 0, date = 0] = String(value).split('-').map(Number);
      return new neo4j.types.Date(year, month, date);
    }
    return kind === 'Integer' ? neo4j.int(Number(value)) : value;
  };
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, convert(name, value)]));
}

/** The properties as the image has them, whatever the driver makes of integers. */
function plain(properties: Record<string, unknown>): Properties {
  const convert = (value: unknown): PropertyValue => {
    if (neo4j.isDate(value as object)) {
      return String(value);
    }
    return neo4j.isInt(value as object) ? Number(value) : (value as PropertyValue);
  };
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, convert(value)]));
}
