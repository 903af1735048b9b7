import { condition } from 'pothos-neo4j/cypher';
import { nodeFields } from '../exports/fields.ts';
import { camelCase } from '../exports/rdf/terms.ts';
import { rows } from '../exports/rows.ts';
import { type EntityLabel, entities, entityLabels } from '../model/entities.ts';
import { type PredicateName, predicate, predicateNames } from '../model/predicates.ts';
import { type Conditions, where } from '../model/view-conditions.ts';
import type { Asked } from './ask.ts';
import { ReconciliationError } from './requests.ts';

/** Something that entities have, by which a table may be matched or extended. */
export interface EntityProperty {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kinds: readonly EntityLabel[];
  /** What it leads to, where it leads to entities. */
  readonly range: readonly EntityLabel[] | undefined;
  /** Its values in a view, in Cypher, as a list: texts and numbers, or pairs of an id and a name. */
  readonly values: (shown: Conditions) => string;
  /** Clauses that bind `n` to the entities that have one of some values in a view, given as parameters: in small letters, and folded. */
  readonly find: (shown: Conditions, values: string, folded: string) => string;
}

/** A value of a property: an entity with its name, or something plain. */
export type Found = { readonly id: string; readonly name: string } | string | number | boolean;

const own: readonly EntityProperty[] = nodeFields
  .filter(({ name }) => name !== 'name')
  .map(({ name, kind, isList, description }) => ({
    id: name,
    name,
    description,
    kinds: entityLabels.filter((label) => Object.hasOwn(entities[label].properties, name)),
    range: undefined,
    values: (shown) => {
      const all = isList ? `coalesce(n.${name}, [])` : kind === 'Date' ? `[toString(n.${name})]` : `[n.${name}]`;
      const isShown = shown.property('n', name);
      return isShown === true ? all : `CASE WHEN ${isShown.text} THEN ${all} ELSE [] END`;
    },
    find: (shown, values) => {
      const isOne = isList
        ? `any(each IN n.${name} WHERE toLower(each) IN ${values})`
        : kind === 'Date'
          ? `any(value IN ${values} WHERE toString(n.${name}) STARTS WITH value)`
          : `toLower(toString(n.${name})) IN ${values}`;
      return `MATCH (n:Entity)${where([condition(isOne), shown.property('n', name)])}`;
    },
  }));

const names: EntityProperty = {
  id: 'names',
  name: 'names',
  description: 'All its names, in every script.',
  kinds: entityLabels,
  range: undefined,
  values: (shown) =>
    `COLLECT { MATCH (n)-[r:NAMED]->(m:Name)${where(shown.relationship('r', ['NAMED']))} RETURN m.text ORDER BY m.language, m.text }`,
  find: (shown, _, folded) =>
    `MATCH (n:Entity)-[r:NAMED]->(m:Name)${where([condition(`m.nameFolded IN ${folded}`), ...shown.relationship('r', ['NAMED'])])}`,
};

/** A relation from its subject, and, with ^ before its name, from its object. */
const relations: readonly EntityProperty[] = predicateNames.flatMap((type) => [
  related(type, camelCase(type), 'from', 'to', `-[r:${type}]->`),
  related(type, `^${camelCase(type)}`, 'to', 'from', `<-[r:${type}]-`),
]);

function related(
  type: PredicateName,
  id: string,
  here: 'from' | 'to',
  there: 'from' | 'to',
  arrow: string,
): EntityProperty {
  const declared = predicate(type);
  const isShown = (shown: Conditions) => [...shown.relationship('r', [type]), ...shown.passed('m')];
  return {
    id,
    name: here === 'from' ? id : `who or what ${camelCase(type)} it`,
    description: here === 'from' ? declared.description : `Of whom or what it is true: ${declared.description}.`,
    kinds: declared[here],
    range: declared[there],
    values: (shown) =>
      `COLLECT { MATCH (n)${arrow}(m:Entity)${where(isShown(shown))} WITH DISTINCT m ORDER BY m.nameCollation, m.id RETURN [m.id, m.name] }`,
    find: (shown, values, folded) =>
      `MATCH (m:Entity) WHERE m.id IN ${values} OR m.nameFolded IN ${folded} MATCH (n:Entity)${arrow}(m)${where(isShown(shown))}`,
  };
}

/** All properties there are. */
export const entityProperties: readonly EntityProperty[] = [...own, names, ...relations];

export const propertyById = (id: string): EntityProperty | undefined => entityProperties.find((each) => each.id === id);

/** @throws ReconciliationError for an id that no property has. */
export function knownProperty(id: string): EntityProperty {
  const property = propertyById(id);
  if (!property) {
    throw new ReconciliationError(
      `properties: there is no property "${id}"; /reconcile/properties?type=State proposes some.`,
    );
  }
  return property;
}

/** The values of some properties of some entities in a view, by id and property; an id that was withdrawn has those of what it became, and what no entity has is left out. */
export async function readValues(
  { source, view: { conditions, parameters } }: Pick<Asked, 'source' | 'view'>,
  ids: readonly string[],
  properties: readonly Pick<EntityProperty, 'id' | 'values'>[],
): Promise<ReadonlyMap<string, Readonly<Record<string, readonly Found[]>>>> {
  const wanted = [...new Set(properties)];
  const columns = wanted.map(({ values }, index) => `${values(conditions)} AS v${index}`);
  const statement = `UNWIND $ids AS id OPTIONAL MATCH (:Withdrawn {id: id})-[:BECAME]->(s)
WITH id, coalesce(s.id, id) AS meant MATCH (n:Entity {id: meant}) RETURN ${['id', ...columns].join(', ')}`;
  const found = new Map<string, Record<string, Found[]>>();
  for await (const [id, ...values] of rows(source, statement, { ...parameters, ids: [...new Set(ids)] })) {
    found.set(String(id), Object.fromEntries(wanted.map((property, index) => [property.id, foundIn(values[index])])));
  }
  return found;
}

const foundIn = (column: unknown): Found[] =>
  Array.isArray(column)
    ? column.filter((each) => each !== null).map((each) => (Array.isArray(each) ? entityOf(each) : plainOf(each)))
    : [];

const entityOf = ([id, name]: readonly unknown[]): Found => ({ id: String(id), name: String(name) });
const plainOf = (value: unknown): Found =>
  typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
