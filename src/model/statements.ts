import { type EntityLabel, editorialProperties, entities } from './entities.ts';
import type { Property } from './property.ts';

export const ranks = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;
export const modalities = ['ACTUAL', 'PLANNED'] as const;
export const certainties = ['EXPLICIT', 'VAGUE'] as const;
export const bounds = ['EXACT', 'AT_LEAST', 'ABOUT'] as const;
export const nameKinds = ['OFFICIAL', 'SHORT', 'ALIAS', 'TRANSLITERATION', 'FORMER'] as const;

/** The predicate that gives an entity a further name; its value becomes a Name node. */
export const naming = 'NAMED';

/** Facts that are values and no property of the entity: they stay statements. */
export const valuePredicates = {
  AGE: 'how long after its founding the source speaks of it',
  FOUNDING_PERIOD: 'when it was founded, in the words of a source that gives no date',
  MEMBER_COUNT: 'how many member states it has',
  FAMILY_COUNT: 'how many countries it counts with members, observers and partners together',
  TIME_OF_DAY: 'at what time of the day it took place',
  SIDE_EVENT: 'what took place beside it',
  CONTINENT_COUNT: 'on how many continents its countries lie',
} as const;

/** The predicate of a statement that sets a property: `iso2` is set by ISO2, `inForce` by IN_FORCE. */
export const propertyPredicate = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The properties of a label that only a sourced statement may set, by the predicate that sets each. */
export function sourcedProperties(label: EntityLabel): Readonly<Record<string, { name: string; property: Property }>> {
  const properties: Record<string, Property> = entities[label].properties;
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !(editorialProperties as readonly string[]).includes(name))
      .map(([name, property]) => [propertyPredicate(name), { name, property }]),
  );
}

interface Ranked {
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string | undefined;
  readonly rank: (typeof ranks)[number];
}

/**
 * The accepted statements: of those with the same subject and predicate (and object, unless `single` says that only one
 * object may stand) the ones of the best rank. DEPRECATED is never accepted.
 */
export function accepted<S extends Ranked>(statements: readonly S[], single: (statement: S) => boolean): S[] {
  const rivals = (statement: S) =>
    [statement.subject, statement.predicate, single(statement) ? '' : (statement.object ?? '')].join(' ');
  const preferred = new Set(statements.filter((s) => s.rank === 'PREFERRED').map(rivals));
  return statements.filter((s) => s.rank === 'PREFERRED' || (s.rank === 'NORMAL' && !preferred.has(rivals(s))));
}
