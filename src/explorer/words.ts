import { relations } from './generated/model.ts';

const isRelation = (predicate: string): predicate is keyof typeof relations => Object.hasOwn(relations, predicate);

/** A predicate in plain English: from its subject (`of`), or from its object (`by`). */
export function inWords(predicate: string, end: 'of' | 'by'): string {
  return isRelation(predicate)
    ? relations[predicate][end === 'of' ? 0 : 1]
    : predicate.toLowerCase().replaceAll('_', ' ');
}

const longest = 40;

/** What a picture calls an entity: of a summit the place and year, of the rest as much as fits. */
export function shortName(name: string): string {
  const short = name
    .replace(/^\d+\w+ meeting of the Council of Heads of State, /, '')
    .replace(/^\d+\w+ meeting of the Council of (Heads of Government), /, '$1, ');
  return short.length > longest ? `${short.slice(0, longest - 1).trimEnd()}…` : short;
}

/** The order in which an entity's page lists relations; others follow. */
const order: readonly string[] = [
  'CHAIRED',
  'PRESIDED_OVER',
  'HOLDS',
  'MEMBER_OF',
  'APPLIED_TO',
  'ISSUED',
  'ADOPTED',
  'APPROVED',
  'SIGNED',
  'RATIFIED',
  'ATTENDED',
  'PARTICIPATED_IN',
  'INVITED',
  'ABSENT',
  'TOOK_PART_IN',
  'HOSTED',
  'HELD_AT',
  'MEETING_OF',
  'OFFICE_OF',
  'FOUNDED',
  'SUCCEEDED',
  'PART_OF',
  'CONCERNS',
  'RECORDED_IN',
  'IMPLEMENTS',
  'AMENDS',
  'AFFIRMED',
  'CALLED_FOR',
  'SUPPORTED',
  'OPPOSED',
  'PRAISED',
  'SEATED_IN',
  'LOCATED_IN',
  'CITIZEN_OF',
] satisfies readonly (keyof typeof relations)[];

/** Sorts predicates in the order in which an entity's page lists them: relations first, then values by name. */
export const byDisplayOrder = (a: string, b: string): number => place(a) - place(b) || a.localeCompare(b);
const place = (predicate: string): number => {
  const position = order.indexOf(predicate);
  return position < 0 ? order.length + (isRelation(predicate) ? 0 : 1) : position;
};
