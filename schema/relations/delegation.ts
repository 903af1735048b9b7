import { officeKinds } from '../../src/model/entities.ts';
import { isUnnamed } from '../../src/model/visibility.ts';
import type { FieldsOfEdge } from '../builder.ts';
import { PartyRole } from '../enums.ts';
import { derivedRelation } from '../relation.ts';
import { Attendee } from './attendance.ts';

/** Heads before those who came beside them, and among these by office; the rest of the order tells apart those who are level. */
const precedence = (attended: string): string => {
  const places = officeKinds.map((kind, index) => `WHEN '${kind}' THEN ${index}`).join(' ');
  const ofOffice = `head(COLLECT { MATCH (held:Office {id: ${attended}.office}) RETURN CASE held.kind ${places} END })`;
  return `CASE WHEN ${attended}.role = 'DELEGATION' THEN ${officeKinds.length + 1} ELSE coalesce(${ofOffice}, ${officeKinds.length}) END`;
};

/** What is said of a delegation, from either end. */
const delegation: FieldsOfEdge<'TOOK_PART_IN'> = (t) => ({
  role: t.property('role', { type: PartyRole, description: 'The role in which it came.' }),
  unnamed: t.cypher(isUnnamed, {
    type: 'Boolean',
    nullable: false,
    description: 'True where no source names a person who came for it.',
  }),
  members: t.connection({
    at: 'to',
    among: 'statements',
    via: 'ATTENDED',
    direction: 'IN',
    order: { on: 'relationship', name: 'precedence', kind: 'Integer', write: precedence },
    edge: Attendee,
    description: 'The people who came for it, as far as sources name them: its head first, then by name.',
  }),
});

/** A party at a meeting. */
export const Delegation = derivedRelation('Delegation', {
  description: 'A state or organisation that took part in a meeting, with who came for it.',
  via: ['TOOK_PART_IN'],
  node: 'Party',
  fields: delegation,
});

/** The same, seen from the party. */
export const SentDelegation = derivedRelation('SentDelegation', {
  description: 'A meeting that a state or organisation took part in, with who came for it.',
  via: ['TOOK_PART_IN'],
  node: 'Meeting',
  fields: delegation,
});

export const Host = derivedRelation('Host', {
  description: 'A state in which a meeting was held.',
  via: ['HOSTED'],
  node: 'State',
});

export const HostedMeeting = derivedRelation('HostedMeeting', {
  description: 'A meeting that was held in a state.',
  via: ['HOSTED'],
  node: 'Meeting',
});
