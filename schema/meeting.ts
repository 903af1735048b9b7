import { builder, type Edge, type NodeRef } from './builder.ts';
import { RelatedDecision } from './decision.ts';
import { Delegation, Host } from './delegation.ts';
import { MeetingDocument, RelatedDocument } from './document.ts';
import { Entity } from './entity.ts';
import { Coverage, MeetingFormat, MeetingKind, MeetingStatus } from './enums.ts';
import { lasting } from './lasting.ts';
import { Attendee, absence, PositionOnEntity, Praise } from './leader.ts';
import { Organization } from './organization.ts';
import { Place, RelatedPlace } from './place.ts';
import { RelatedEntity, related, relation } from './relation.ts';
import { Participant, State } from './state.ts';

const MeetingCoverage = builder.embeddedObject('MeetingCoverage', {
  description: 'How much of a meeting is known, as a person has judged it: the same in every view.',
  label: 'Meeting',
  fields: (t) => ({
    attendance: t.property('attendanceCoverage', {
      type: Coverage,
      description:
        'COMPLETE where an official source lists every head of a delegation, NONE where nobody but the chair.',
    }),
    documents: t.property('documentsCoverage', {
      type: Coverage,
      description: 'COMPLETE where a source lists all documents it dealt with.',
    }),
    gaps: t.cypher((meeting) => `coalesce(${meeting}.coverageGaps, [])`, {
      type: ['String'],
      nullable: false,
      description: 'What was looked for and not found.',
    }),
  }),
});

export const Meeting: NodeRef = builder.graphObject('Meeting', {
  description: 'One sitting of a council of the SCO.',
  interfaces: () => [Entity],
  order: ['startEarliest', 'name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    kind: t.property('kind', { type: MeetingKind, description: 'Which council sat.' }),
    ordinal: t.property('ordinal', {
      description: 'Its number in the series of its council: 24 for the 24th meeting.',
    }),
    status: t.property('status', { type: MeetingStatus, description: 'Whether it was held or is only planned.' }),
    format: t.property('format', { type: MeetingFormat, description: 'Whether they met in person, online, or both.' }),
    ...lasting(t),
    coverage: t.embedded(MeetingCoverage, {
      description: 'How much of it is known; null where nobody has judged it.',
      presentWith: ['attendanceCoverage'],
    }),
    attendanceCoverage: t.property('attendanceCoverage', {
      type: Coverage,
      description: 'The same as in `coverage`, to filter and group by.',
    }),
    documentsCoverage: t.property('documentsCoverage', {
      type: Coverage,
      description: 'The same as in `coverage`, to filter and group by.',
    }),
    council: t.one(Organization, {
      description: 'The council that met.',
      path: { via: 'MEETING_OF', direction: 'OUT' },
    }),
    place: t.one(Place, {
      description: 'Where it was held: the city where a source names it, else the hall.',
      path: { via: 'HELD_AT', direction: 'OUT' },
      order: { on: 'node', name: 'kind', kind: 'String', write: (place) => `${place}.kind` },
    }),
    city: t.one(Place, {
      description: 'The city in which it was held, whatever venue the sources name.',
      path: [
        { via: 'HELD_AT', direction: 'OUT' },
        { via: 'LOCATED_IN', direction: 'OUT', upTo: 3, to: 'Place', until: { property: 'kind', value: 'CITY' } },
      ],
    }),
    venue: t.one(Place, {
      description: 'The hall in which it was held; null where no source names one.',
      path: [
        { via: 'HELD_AT', direction: 'OUT' },
        { via: 'LOCATED_IN', direction: 'OUT', upTo: 1, to: 'Place', until: { property: 'kind', value: 'VENUE' } },
      ],
    }),
    places: t.connection(RelatedPlace, {
      description: 'Where it was held, city and hall, with the statements that say so.',
      reveals: true,
      path: { via: 'HELD_AT', direction: 'OUT' },
    }),
    host: t.one(State, {
      description: 'The state on whose territory it was held.',
      path: { via: 'HOSTED', direction: 'IN' },
    }),
    hosts: t.connection(Host, {
      description: 'The state on whose territory it was held, with the statements that say so.',
      reveals: true,
      path: { via: 'HOSTED', direction: 'IN' },
    }),
    delegations: t.connection(Delegation, {
      description: 'The states and organisations that took part, each once, with who came for them.',
      path: { via: 'TOOK_PART_IN', direction: 'IN' },
    }),
    chairs: t.connection(RelatedEntity, {
      description: 'Who chaired it: a leader where one is named, else a state.',
      reveals: true,
      path: { via: 'CHAIRED', direction: 'IN' },
    }),
    attendees: t.connection(Attendee, {
      description: 'The people named as attending, in which office and for whom.',
      path: { via: 'ATTENDED', direction: 'IN' },
    }),
    participants: t.connection(Participant, {
      description: 'States, organisations and offices that took part through someone left unnamed.',
      path: { via: 'PARTICIPATED_IN', direction: 'IN' },
    }),
    invited: t.connection(Invitee, {
      description: 'Who was invited, as far as no source says that they came.',
      path: { via: 'INVITED', direction: 'IN' },
    }),
    absentees: t.connection(Absentee, {
      description: 'Who stayed away, and why.',
      path: { via: 'ABSENT', direction: 'IN' },
    }),
    partOf: t.one(Meeting, {
      description: 'The meeting it was a part of.',
      path: { via: 'PART_OF', direction: 'OUT', to: 'Meeting' },
    }),
    parts: t.connection(RelatedMeeting, {
      description: 'The meetings that were a part of it, such as an SCO Plus meeting.',
      path: { via: 'PART_OF', direction: 'IN', to: 'Meeting' },
    }),
    documents: t.connection(MeetingDocument, {
      description: 'The documents it issued, approved or adopted.',
      reveals: true,
      path: { via: ['ISSUED', 'APPROVED', 'ADOPTED'], direction: 'OUT', to: 'Document' },
    }),
    papers: t.connection(RelatedDocument, {
      description:
        'The treaties and other documents that were signed there, but not issued, approved or adopted by it.',
      reveals: true,
      path: { via: 'PART_OF', direction: 'IN', to: 'Document' },
    }),
    decisions: t.connection(RelatedDecision, {
      description: 'The decisions it took.',
      path: { via: 'APPROVED', direction: 'OUT', to: 'Decision' },
    }),
    matters: t.connection(RelatedDecision, {
      description: 'Proposals, messages and events at it, on which it did not decide.',
      path: { via: 'PART_OF', direction: 'IN', to: 'Decision' },
    }),
    positions: t.connection(PositionOnEntity, {
      description: 'The principles and topics its participants as a body affirmed, called for, supported or opposed.',
      path: { via: ['AFFIRMED', 'CALLED_FOR', 'SUPPORTED', 'OPPOSED'], direction: 'OUT' },
    }),
    praised: t.connection(Praise, {
      description: 'What its participants as a body praised.',
      path: { via: 'PRAISED', direction: 'OUT' },
    }),
  }),
});

export const RelatedMeeting: Edge = related('Meeting', () => Meeting);

const Absentee: Edge = relation('Absentee', {
  description: 'A person, state or organisation that stayed away from a meeting.',
  via: ['ABSENT'],
  node: () => Entity,
  filters: 'all',
  fields: (t) => absence(t),
});

const Invitee: Edge = relation('Invitee', {
  description: 'A person, state or organisation that was invited to a meeting.',
  via: ['INVITED'],
  node: () => Entity,
  filters: 'all',
  fields: (t) => ({ reason: t.property('reason', { description: 'Why, as the source words it.' }) }),
});
