import { calledBy } from '../model/called.ts';
import { citationProperties } from '../model/citation.ts';
import { datasetId } from '../model/dataset-mark.ts';
import { codeProperties } from '../model/entities.ts';
import { collationKey, fold } from '../model/folding.ts';
import { canonical, disagreementId } from '../model/identity.ts';
import { isRelation } from '../model/predicates.ts';
import { givenNames } from '../model/property.ts';
import { sourceProperties } from '../model/source.ts';
import { statementProperties } from '../model/statement-properties.ts';
import { naming, sourcedProperties } from '../model/statements.ts';
import { daysOf } from '../model/time.ts';
import type { Dataset } from './dataset.ts';
import type { Source, Withdrawn } from './format.ts';
import { newestDate } from './newest-source.ts';
import type { Entity, Statement } from './resolve.ts';

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

/** The nodes and relationships that one entity and its statements make; each relationship begins at one of these nodes. */
export interface EntityPart {
  readonly nodes: readonly ImageNode[];
  readonly relationships: readonly ImageRelationship[];
}

/** What else a dataset says of its entities, and of what one statement says of another. */
export type Links = Pick<Dataset, 'contradictions' | 'refs' | 'placeNames' | 'formerIds'>;

export function partOf(entity: Entity, links: Links): EntityPart {
  const { contradictions, refs } = links;
  const nodes: ImageNode[] = [];
  const relationships: ImageRelationship[] = [];
  const relate = (type: string, from: string, to: string, properties: Properties = {}) => {
    relationships.push({ key: relationshipKey(type, from, to, properties), type, from, to, properties });
  };
  const node = (labels: readonly string[], properties: Properties & { readonly id: string }) => {
    nodes.push({ key: nodeKey(properties.id), labels, properties });
  };
  const { id, label, name, description, kind, status, format, coverage } = entity;
  const own = ownProperties(entity);
  const codes = codesOf([id, ...(links.formerIds.get(id) ?? [])], own);
  const called = calledOf(entity, own, links);
  node(['Entity', label], {
    ...defined({ name, description, kind, status, format }),
    ...defined({
      attendanceCoverage: coverage?.attendance,
      documentsCoverage: coverage?.documents,
      coverageGaps: coverage?.gaps,
    }),
    id,
    ...own,
    ...folded(name),
    codes,
    ...called,
    searchText: [name, description].map(fold).concat(codes, Object.values(called)).join(' '),
  });
  const standing = new Set(entity.accepted);
  for (const statement of entity.statements) {
    node(['Statement'], propertiesOf(statement, standing.has(statement)));
    relate('SUBJECT', statement.id, id);
    if (statement.object) {
      relate('OBJECT', statement.id, statement.object);
    }
    if (statement.attributedTo) {
      relate('ATTRIBUTED_TO', statement.id, statement.attributedTo);
    }
    statement.citations.forEach((citation, position) => {
      relate('CITES', statement.id, citation.source, { position, ...chosen(citation, citationNames) });
    });
    for (const other of contradictions.get(statement.id) ?? []) {
      relate('CONTRADICTS', statement.id, other);
    }
  }
  for (const [one, other] of entity.rivals) {
    relate('CONTRADICTS', one.id, other.id);
    relate('CONTRADICTS', other.id, one.id);
  }
  for (const statement of entity.accepted) {
    const { predicate, object, qualifiers } = statement;
    if (isRelation(predicate) && object) {
      relate(predicate, id, object, { ...defined(qualifiers ?? {}), ...provenanceOf(statement) });
    } else if (predicate === naming) {
      const text = String(statement.value);
      const named = { id: statement.id.replace(/^st-/, 'name-'), text };
      node(['Name'], { ...named, ...folded(text), ...defined(qualifiers ?? {}) });
      relate(naming, id, named.id, provenanceOf(statement));
    }
  }
  for (const { about, involves = [], values, preferred, why } of entity.disagreements ?? []) {
    const disagreement = disagreementId(id, about);
    node(['Disagreement'], { id: disagreement, about, ...defined({ preferred, why }) });
    relate('ABOUT', disagreement, id);
    for (const other of involves) {
      relate('INVOLVES', disagreement, other);
    }
    values.forEach(({ value, sources, statements = [] }, position) => {
      const own = `${disagreement}-${position}`;
      node(['DisagreementValue'], { id: own, value, position });
      relate('HAS_VALUE', disagreement, own);
      for (const source of sources) {
        relate('GIVEN_IN', own, source);
      }
      for (const ref of statements) {
        relate('STATED_AS', own, refs.get(ref) ?? '');
      }
    });
  }
  return { nodes, relationships };
}

/** What people may call an entity whose kind has words for it: those, and its names with its year and its places, by whatever names these have. */
function calledOf(entity: Entity, { start }: Properties, { placeNames }: Links): Readonly<Record<string, string>> {
  const words = calledBy(entity.kind);
  if (words === '') {
    return {};
  }
  const names = entity.accepted.flatMap(({ predicate, value, object }) => {
    if (predicate === naming) {
      return [String(value)];
    }
    return predicate === 'HELD_AT' && object ? (placeNames.get(object) ?? []) : [];
  });
  const own = [entity.name, ...names, String(start ?? '').slice(0, 4)].join(' ');
  return { kindWords: fold(words), ownWords: fold(own) };
}

export const sourceNode = (source: Source): ImageNode => ({
  key: nodeKey(source.id),
  labels: ['Source'],
  properties: { id: source.id, ...chosen(source, givenNames(sourceProperties)) },
});

/** The nodes of ids that no entity has any more, and where each went. */
export function withdrawnPart(withdrawn: readonly Withdrawn[]): Image {
  const nodes = withdrawn.map(({ became: _, ...properties }) => ({
    key: nodeKey(properties.id),
    labels: ['Withdrawn'],
    properties,
  }));
  const relationships = withdrawn.flatMap(({ id: from, became: to }) =>
    to === undefined
      ? []
      : [{ key: relationshipKey('BECAME', from, to, {}), type: 'BECAME', from, to, properties: {} }],
  );
  return imageFrom(nodes, relationships);
}

export const datasetNode = ({
  header: { version, date, title, licence },
  sources,
  size,
  digest,
  files,
}: Dataset): ImageNode => ({
  key: nodeKey(datasetId),
  labels: ['Dataset'],
  properties: defined({
    id: datasetId,
    version,
    date,
    title,
    licence,
    newestSource: newestDate(sources),
    digest,
    files,
    ...size,
  }),
});

/** The graph that a dataset stands for. */
export async function imageOf(dataset: Dataset): Promise<Image> {
  const withdrawn = withdrawnPart(dataset.withdrawn);
  const nodes = [...dataset.sources.map(sourceNode), datasetNode(dataset), ...withdrawn.nodes.values()];
  const relationships = [...withdrawn.relationships.values()];
  for await (const entity of dataset.entities()) {
    const part = partOf(entity, dataset);
    nodes.push(...part.nodes);
    relationships.push(...part.relationships);
  }
  return imageFrom(nodes, relationships);
}

export const imageFrom = (nodes: readonly ImageNode[], relationships: readonly ImageRelationship[]): Image => ({
  nodes: new Map(nodes.map((node) => [node.key, node])),
  relationships: new Map(relationships.map((relationship) => [relationship.key, relationship])),
});

/** A name as it is compared, and as it is ordered by. */
const folded = (name: string) => ({ nameFolded: fold(name), nameCollation: collationKey(name) });

/** By what an entity is found as by its name: its id, those that it had before, and its codes. */
const codesOf = (ids: readonly string[], own: Properties): string[] =>
  [...ids, ...codeProperties.flatMap((name) => (own[name] === undefined ? [] : [String(own[name])]))].map(fold);

/** What accepted statements set: a day only where it is known as one; and the first day of what takes place on one. */
function ownProperties({ label, accepted }: Entity): Properties {
  const properties: Record<string, PropertyValue> = {};
  const sourced = sourcedProperties(label);
  for (const { predicate, value } of accepted) {
    const declared = sourced[predicate];
    if (!declared || value === undefined || typeof value === 'object') {
      continue;
    }
    const { name, property } = declared;
    if (property.kind !== 'Date' && !property.isEdtf) {
      properties[name] = value;
      continue;
    }
    const { first, last } = daysOf(String(value));
    if (property.isEdtf) {
      Object.assign(properties, { [name]: value, [`${name}Earliest`]: first, [`${name}Latest`]: last });
    } else if (first === last) {
      properties[name] = first;
    }
    if (name === 'start' || name === 'date') {
      properties.visibleFrom = first;
    }
  }
  return properties;
}

const boundsOf = ({ start, end, date, bounds }: Statement) => defined({ start, end, date, ...bounds });

const sourcesOf = ({ citations }: Statement): string[] => [...new Set(citations.map(({ source }) => source))].sort();

/** The sources that announced it and do not report it; undefined where there are none. */
function announcedBy({ citations }: Statement): string[] | undefined {
  const reporting = new Set(citations.filter(({ basis }) => basis === 'REPORTED').map(({ source }) => source));
  const announcing = citations.map(({ source }) => source).filter((source) => !reporting.has(source));
  return announcing.length > 0 ? [...new Set(announcing)].sort() : undefined;
}

const provenanceOf = (statement: Statement): Properties => ({
  statement: statement.id,
  sources: sourcesOf(statement),
  rank: statement.rank,
  confidence: statement.confidence,
  ...defined({ announcedBy: announcedBy(statement) }),
  ...(statement.modality === 'PLANNED' ? { planned: true } : {}),
  ...boundsOf(statement),
});

/** The properties of a statement and of a citation that stand as the data files give them. */
const [statementNames, citationNames] = [givenNames(statementProperties), givenNames(citationProperties)];

function propertiesOf(statement: Statement, accepted: boolean): Properties & { readonly id: string } {
  const { id, predicate, value, qualifiers } = statement;
  const parts =
    typeof value === 'object' ? value : typeof value === 'number' ? { number: value } : { text: value?.toString() };
  return {
    id,
    predicate,
    ...defined({ ...parts, accepted }),
    ...chosen(statement, statementNames),
    sources: sourcesOf(statement),
    ...defined({ announcedBy: announcedBy(statement), qualifiers: qualifiers && canonical(qualifiers) }),
    ...boundsOf(statement),
  };
}

/** The members of some names, where they have a value. */
const chosen = (from: object, names: readonly string[]): Properties => {
  const members: Readonly<Record<string, PropertyValue | undefined>> = { ...from };
  return defined(Object.fromEntries(names.map((name) => [name, members[name]])));
};

/** The members that have a value: Neo4j stores no nulls. */
function defined(members: Readonly<Record<string, PropertyValue | null | undefined>>): Record<string, PropertyValue> {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => (value === undefined || value === null ? [] : [[name, value]])),
  );
}
