import type { RelationType } from './generated/documents.ts';

/** What one says of a relation, from its subject and from its object; in the order in which an entity's page lists it. */
const relations: Readonly<Record<RelationType, readonly [of: string, by: string]>> = {
  CHAIRED: ['chaired', 'chaired by'],
  PRESIDED_OVER: ['presided over', 'presidencies'],
  HOLDS: ['holds the office', 'held by'],
  MEMBER_OF: ['belongs to', 'members and partners'],
  APPLIED_TO: ['applied to', 'applications'],
  ISSUED: ['issued', 'issued by'],
  ADOPTED: ['adopted', 'adopted by'],
  APPROVED: ['approved', 'approved by'],
  SIGNED: ['signed', 'signed by'],
  RATIFIED: ['ratified', 'ratified by'],
  ATTENDED: ['attended', 'attended by'],
  PARTICIPATED_IN: ['took part in', 'participants'],
  INVITED: ['was invited to', 'invited'],
  ABSENT: ['stayed away from', 'absent'],
  TOOK_PART_IN: ['took part in', 'delegations'],
  HOSTED: ['hosted', 'hosted by'],
  HELD_AT: ['held at', 'meetings and exercises here'],
  MEETING_OF: ['meeting of', 'meetings'],
  OFFICE_OF: ['office of', 'offices'],
  FOUNDED: ['founded', 'founded by'],
  SUCCEEDED: ['succeeded', 'succeeded by'],
  PART_OF: ['part of', 'parts'],
  CONCERNS: ['is about', 'texts and decisions about it'],
  RECORDED_IN: ['stands in', 'records'],
  IMPLEMENTS: ['carries out', 'carried out by'],
  AMENDS: ['changes', 'changed by'],
  AFFIRMED: ['affirmed', 'affirmed by'],
  CALLED_FOR: ['called for', 'called for by'],
  SUPPORTED: ['supported', 'supported by'],
  OPPOSED: ['opposed', 'opposed by'],
  PRAISED: ['praised', 'praised by'],
  SEATED_IN: ['has its seat in', 'seat of'],
  LOCATED_IN: ['lies in', 'places in it'],
  CITIZEN_OF: ['citizen of', 'citizens'],
};

const isRelation = (predicate: string): predicate is RelationType => Object.hasOwn(relations, predicate);

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

const order = Object.keys(relations);

/** Sorts predicates in the order in which an entity's page lists them: relations first, then values by name. */
export const byTelling = (a: string, b: string): number => place(a) - place(b) || a.localeCompare(b);
const place = (predicate: string): number => (isRelation(predicate) ? order.indexOf(predicate) : order.length);
