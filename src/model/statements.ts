import { derivedProperties, type EntityLabel, editorialProperties, entities } from './entities.ts';
import type { Property } from './property.ts';
import type { ranks } from './provenance.ts';

export const modalities = ['ACTUAL', 'PLANNED'] as const;
export const bounds = ['EXACT', 'AT_LEAST', 'ABOUT'] as const;
export const nameKinds = ['OFFICIAL', 'SHORT', 'ALIAS', 'TRANSLITERATION', 'FORMER'] as const;

/** The predicate that gives an entity a further name; its value becomes a Name node. */
export const naming = 'NAMED';

/** A fact that is a value and no property of the entity; `single`: two values cannot both be right at one time. */
interface ValuePredicate {
  readonly description: string;
  readonly single?: true;
}

/** Facts that are values and no property of the entity: they stay statements. */
export const valuePredicates = {
  AGE: { description: 'how long after its founding the source speaks of it' },
  AREA: { description: 'how large the territory of its members is', single: true },
  BUDGET_SHARE: { description: 'the share of the state in the budget of the organisation', single: true },
  CONTENT: { description: 'what it says, or what belongs to it' },
  CONTINENT_COUNT: { description: 'on how many continents its countries lie', single: true },
  CONTRACT_VALUE: { description: 'what the contracts signed beside it are worth together' },
  COOPERATION_FIELD_COUNT: { description: 'in how many fields its members work together', single: true },
  COUNTRY_COUNT: { description: 'how many countries were present', single: true },
  DEATH: { description: 'when and how the person died' },
  DECISION_COUNT: { description: 'how many decisions the meeting took', single: true },
  DIALOGUE_PARTNER_COUNT: { description: 'how many dialogue partners it has', single: true },
  DOCUMENT_COUNT: { description: 'how many documents the meeting adopted', single: true },
  ELECTION_RULE: { description: 'how the holder of the office is chosen' },
  EVENT_COUNT: { description: 'how many events were held under the presidency', single: true },
  FAMILY_COUNT: {
    description: 'how many countries it counts with members, observers and partners together',
    single: true,
  },
  FOUNDING_DATE: { description: 'when it was founded', single: true },
  FOUNDING_PERIOD: { description: 'when it was founded, in the words of a source that gives no date' },
  GDP: { description: 'the product of its countries together', single: true },
  HOST_DOUBTED: { description: 'that a source doubts who the host is' },
  INVITED_COUNT: { description: 'how many states or organisations were invited' },
  ITEM_COUNT: { description: 'how many points, measures, projects or fields it has, as the unit says' },
  ITEM_NUMBER: { description: 'its number in the list it is a part of', single: true },
  LEADER_COUNT: { description: 'how many heads of state or government came', single: true },
  MEETING_COUNT: { description: 'how many other meetings were held in the year before it, as the unit says' },
  MEMBER_COUNT: { description: 'how many member states it has', single: true },
  MOTTO: { description: 'a motto given to it' },
  NUMBER: { description: 'the number under which it was adopted', single: true },
  OBSERVER_COUNT: { description: 'how many observers it has', single: true },
  OPENED: { description: 'when it was opened', single: true },
  OPENING_GUEST: { description: 'who came to its opening' },
  ORDER_OF_SIGNING: { description: 'when in the course of the meeting it was signed' },
  ORGANIZATION_COUNT: { description: 'how many international organisations and bodies were represented', single: true },
  PARTICIPATION: { description: 'how it takes part in the work of the organisation' },
  PARTNER_COUNT: { description: 'how many partners it has', single: true },
  PARTY_COUNT: { description: 'how many states of one kind, as the unit says, were represented' },
  PERIOD: { description: 'the years for which it is made', single: true },
  PLEDGE: { description: 'what was promised or offered at the meeting, as the text says' },
  POPULATION: { description: 'how many people live in its member states', single: true },
  PRESIDENCY_COUNT: { description: 'how often the state has held the rotating presidency', single: true },
  PROPOSED_BY: { description: 'who proposed it' },
  SHARE_OF_WORLD_EXPORTS: { description: 'the share of its members in the exports of the world', single: true },
  SHARE_OF_WORLD_GDP: { description: 'the share of its members in the product of the world', single: true },
  SHARE_OF_WORLD_TRADE: { description: 'the share of its members in the trade of the world', single: true },
  SIDE_EVENT: { description: 'what took place beside it' },
  SLOGAN: { description: 'the slogan under which it stands' },
  SPEAKER_COUNT: { description: 'for how many states or organisations somebody spoke', single: true },
  STATEMENT_COUNT: { description: 'how many statements the meeting adopted', single: true },
  STATUS_LADDER: { description: 'through which statuses a state comes to membership' },
  SUMMIT: { description: 'where it met' },
  TAKEN_UP: { description: 'that it took up something of the organisation' },
  TERM_LENGTH: { description: 'for how long the office is given', single: true },
  THEME: { description: 'the theme of the meeting' },
  TIME_OF_DAY: { description: 'at what time of the day it took place' },
  TREATY_COUNT: { description: 'how many treaties of the organisation the state accepted, as the unit says' },
  WORKING_LANGUAGE: { description: 'a language it works in' },
  YEAR_OF: { description: 'to what it devotes a year' },
} as const satisfies Record<string, ValuePredicate>;

/** Whether two values of a predicate cannot both be right at one time. */
export const isSingleValue = (name: string): boolean => {
  const declared: Record<string, ValuePredicate> = valuePredicates;
  return declared[name]?.single ?? false;
};

/** The predicate of a statement that sets a property: `iso2` is set by ISO2, `inForce` by IN_FORCE. */
export const propertyPredicate = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The property of which a bound is worked out, `start` for `startEarliest`; any other property is its own. */
export const boundedProperty = (property: string): string => property.replace(/(Earliest|Latest)$/, '');

const unsourced: ReadonlySet<string> = new Set([...editorialProperties, ...derivedProperties]);

/** The properties of a label that only a sourced statement may set, by the predicate that sets each. */
export function sourcedProperties(label: EntityLabel): Readonly<Record<string, { name: string; property: Property }>> {
  const properties: Record<string, Property> = entities[label].properties;
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !unsourced.has(name))
      .map(([name, property]) => [propertyPredicate(name), { name, property }]),
  );
}

interface RankedStatement {
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string | undefined;
  readonly rank: (typeof ranks)[number];
}

/**
 * The accepted statements: of those with the same subject and predicate (and object, unless `single` says that only one
 * object may stand) the ones of the best rank. DEPRECATED is never accepted.
 */
export function accepted<S extends RankedStatement>(statements: readonly S[], single: (statement: S) => boolean): S[] {
  const rivals = (statement: S) =>
    [statement.subject, statement.predicate, single(statement) ? '' : (statement.object ?? '')].join(' ');
  const preferred = new Set(statements.filter((s) => s.rank === 'PREFERRED').map(rivals));
  return statements.filter((s) => s.rank === 'PREFERRED' || (s.rank === 'NORMAL' && !preferred.has(rivals(s))));
}
