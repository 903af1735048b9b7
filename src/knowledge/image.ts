import { createHash } from 'node:crypto';
import { canonical } from '../model/identity.ts';
import { naming, sourcedProperties } from '../model/statements.ts';
import { type Dataset, isRelation, type Statement } from './dataset.ts';

export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface ImageNode {
  readonly key: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface ImageRelationship {
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** All nodes and relationships that a dataset makes in Neo4j, each under a key of its own; days are ISO texts. */
export interface Image {
  readonly nodes: ReadonlyMap<string, ImageNode>;
  readonly relationships: ReadonlyMap<string, ImageRelationship>;
}

/** The keys under which nodes and relationships are compared: the same for the dataset and for what Neo4j holds. */
export const nodeKey = (id: string): string => id;
export const relationshipKey = (type: string, from: string, to: string, properties: Properties): string =>
  [type, from, to, properties.statement ?? '', properties.position ?? ''].join(' ');

/** The graph that a dataset stands for. */
export function imageOf(dataset: Dataset): Image {
  const nodes = new Map<string, ImageNode>();
  const relationships = new Map<string, ImageRelationship>();
  const relate = (type: string, from: string, to: string, properties: Properties = {}) => {
    const key = relationshipKey(type, from, to, properties);
    relationships.set(key, { key, type, from, to, properties });
  };
  const node = (labels: readonly string[], properties: Properties & { readonly id: string }) => {
    const key = nodeKey(properties.id);
    nodes.set(key, { key, labels, properties });
  };

  const sourced = propertiesByEntity(dataset);
  for (const { label, ...entity } of dataset.entities) {
    node(['Entity', label], { ...defined(entity), id: entity.id, ...sourced.get(entity.id) });
  }
  for (const source of dataset.sources) {
    node(['Source'], { ...defined(source), id: source.id });
  }
  for (const statement of dataset.statements) {
    node(['Statement'], statementProperties(statement));
    relate('SUBJECT', statement.id, statement.subject);
    if (statement.object) {
      relate('OBJECT', statement.id, statement.object);
    }
    if (statement.attributedTo) {
      relate('ATTRIBUTED_TO', statement.id, statement.attributedTo);
    }
    statement.citations.forEach(({ source, locator, certainty }, position) => {
      relate('CITES', statement.id, source, defined({ position, locator, certainty }));
    });
  }
  for (const statement of dataset.accepted) {
    if (isRelation(statement.predicate) && statement.object) {
      const { subject, predicate, object, qualifiers } = statement;
      relate(predicate, subject, object, { ...defined(qualifiers ?? {}), ...provenanceOf(statement) });
    } else if (statement.predicate === naming) {
      const name = { id: statement.id.replace(/^st-/, 'name-'), text: String(statement.value) };
      node(['Name'], { ...name, ...defined(statement.qualifiers ?? {}) });
      relate(naming, statement.subject, name.id, provenanceOf(statement));
    }
  }
  const { version, date } = dataset.header;
  const counts = {
    entities: dataset.entities.length,
    statements: dataset.statements.length,
    sources: dataset.sources.length,
  };
  const digest = createHash('sha256')
    .update(canonical([[...nodes.values()], [...relationships.values()], version, date]))
    .digest('hex');
  node(['Dataset'], { id: 'sco-graph', version, date, digest, ...counts });
  return { nodes, relationships };
}

/** The digest of a dataset, by which a start sees that the database already holds it. */
export const digestOf = (dataset: Dataset): string =>
  String(imageOf(dataset).nodes.get('sco-graph')?.properties.digest);

function propertiesByEntity({ entities, accepted }: Dataset): ReadonlyMap<string, Properties> {
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const byEntity = new Map<string, Record<string, PropertyValue>>();
  for (const { subject, predicate, value } of accepted) {
    const label = labels.get(subject);
    const property = label && sourcedProperties(label)[predicate];
    if (property && value !== undefined && typeof value !== 'object') {
      byEntity.set(subject, { ...byEntity.get(subject), [property.name]: value });
    }
  }
  return byEntity;
}

const boundsOf = ({ start, end, date, bounds }: Statement) => defined({ start, end, date, ...bounds });

const provenanceOf = (statement: Statement): Properties => ({
  statement: statement.id,
  sources: [...new Set(statement.citations.map(({ source }) => source))].sort(),
  confidence: statement.confidence,
  ...boundsOf(statement),
});

function statementProperties(statement: Statement): Properties & { readonly id: string } {
  const { id, predicate, value, qualifiers, rank, rankReason, confidence, modality } = statement;
  const parts =
    typeof value === 'object' ? value : typeof value === 'number' ? { number: value } : { text: value?.toString() };
  return {
    id,
    predicate,
    ...defined({ ...parts, rank, rankReason, confidence, modality }),
    ...defined({ qualifiers: qualifiers && canonical(qualifiers) }),
    ...boundsOf(statement),
  };
}

/** The members that have a value: Neo4j stores no nulls. */
function defined(members: Readonly<Record<string, PropertyValue | null | undefined>>): Record<string, PropertyValue> {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => (value === undefined || value === null ? [] : [[name, value]])),
  );
}
