import { builder, type Edge, type FieldsOfEdge, type NodeRef } from './builder.ts';
import { SignedDocument } from './document.ts';
import { Entity } from './entity.ts';
import { AttendanceMode, AttendeeRole, Position, Session } from './enums.ts';
import { Meeting, RelatedMeeting } from './meeting.ts';
import { Office } from './office.ts';
import { relation } from './relation.ts';
import { RelatedState } from './state.ts';
import { Topic } from './topic.ts';

export const Leader: NodeRef = builder.graphObject('Leader', {
  description: 'A person who leads, or acts for, a state or an organisation.',
  interfaces: () => [Entity],
  order: ['name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    offices: t.connection(Holding, {
      description: 'The offices the person holds or held.',
      path: { via: 'HOLDS', direction: 'OUT' },
    }),
    attended: t.connection(AttendedMeeting, {
      description: 'The meetings the person attended, in which office and for whom.',
      path: { via: 'ATTENDED', direction: 'OUT' },
    }),
    chaired: t.connection(RelatedMeeting, {
      description: 'The meetings the person chaired.',
      reveals: true,
      path: { via: 'CHAIRED', direction: 'OUT' },
    }),
    stayedAwayFrom: t.connection(MissedMeeting, {
      description: 'The meetings the person stayed away from.',
      path: { via: 'ABSENT', direction: 'OUT' },
    }),
    invitedTo: t.connection(MeetingWithReason, {
      description: 'The meetings the person was invited to.',
      path: { via: 'INVITED', direction: 'OUT' },
    }),
    signed: t.connection(SignedDocument, {
      description: 'The documents the person signed or ratified.',
      path: { via: ['SIGNED', 'RATIFIED'], direction: 'OUT' },
      reveals: true,
    }),
    citizenships: t.connection(RelatedState, {
      description: 'The states the person is a citizen of.',
      path: { via: 'CITIZEN_OF', direction: 'OUT' },
    }),
    positions: t.connection(PositionOnEntity, {
      description: 'The principles and topics the person affirmed, called for, supported or opposed.',
      path: { via: ['AFFIRMED', 'CALLED_FOR', 'SUPPORTED', 'OPPOSED'], direction: 'OUT' },
    }),
    praised: t.connection(Praise, {
      description: 'What the person praised.',
      path: { via: 'PRAISED', direction: 'OUT' },
    }),
  }),
});

/** What is said of staying away, from either end. */
export const absence: FieldsOfEdge<'ABSENT'> = (t) => ({
  reason: t.property('reason', { description: 'Why, as the source words it.' }),
  office: t.lookup('office', Office, { description: 'The office in which the person would have come.' }),
  representing: t.lookup('for', Entity, {
    description: 'The state or organisation for which the person would have come.',
  }),
});

const MissedMeeting: Edge = relation('MissedMeeting', {
  description: 'A meeting one stayed away from.',
  via: ['ABSENT'],
  node: () => Meeting,
  filters: 'all',
  fields: absence,
});

const MeetingWithReason: Edge = relation('MeetingWithReason', {
  description: 'A meeting one was invited to.',
  via: ['INVITED'],
  node: () => Meeting,
  filters: 'all',
  fields: (t) => ({ reason: t.property('reason', { description: 'Why, as the source words it.' }) }),
});

const Holding: Edge = relation('Holding', {
  description: 'An office a person holds.',
  via: ['HOLDS'],
  node: () => Office,
  filters: 'all',
  fields: (t) => ({ acting: t.property('acting', { description: 'True where it is held in an acting capacity.' }) }),
});

const attendance: FieldsOfEdge<'ATTENDED'> = (t) => ({
  office: t.lookup('office', Office, { description: 'The office in which the person came, where the source says it.' }),
  representing: t.lookup('for', Entity, { description: 'The state or organisation the person stood for.' }),
  acting: t.property('acting', { description: 'True where the office was held in an acting capacity.' }),
  capacity: t.property('capacity', { description: 'The capacity as the source words it.' }),
  role: t.property('role', {
    type: AttendeeRole,
    description: 'As what the person came, as the meeting made of them.',
  }),
  session: t.property('session', { type: Session, description: 'The session, where the source says which.' }),
  mode: t.property('mode', { type: AttendanceMode, description: 'In person or online.' }),
  onBehalfOf: t.lookup('onBehalfOf', Leader, { description: 'The leader whose words the person read out.' }),
});

const AttendedMeeting: Edge = relation('AttendedMeeting', {
  description: 'A meeting a person attended.',
  via: ['ATTENDED'],
  node: () => Meeting,
  filters: 'all',
  fields: attendance,
});

/** The same relation seen from the meeting. */
export const Attendee: Edge = relation('Attendee', {
  description: 'A person who attended a meeting, in which office and for whom.',
  via: ['ATTENDED'],
  node: () => Leader,
  filters: 'all',
  fields: attendance,
});

/** Shared by leaders, meetings and documents, which all may take a position. */
export const PositionOnEntity: Edge = relation('PositionOnEntity', {
  description: 'A principle or topic, and the position taken on it.',
  via: ['AFFIRMED', 'CALLED_FOR', 'SUPPORTED', 'OPPOSED'],
  node: () => Entity,
  filters: 'all',
  fields: (t) => ({
    position: t.relationshipType(Position, { description: 'Affirmed, called for, supported or opposed.' }),
    at: t.lookup('at', Meeting, { description: 'The meeting at which the position was taken.' }),
    inResponseTo: t.lookup('inResponseTo', Topic, { description: 'The threat or risk it answers.' }),
  }),
});

/** Shared by leaders and meetings. */
export const Praise: Edge = relation('Praise', {
  description: 'Something that was praised.',
  via: ['PRAISED'],
  node: () => Entity,
  fields: (t) => ({ at: t.lookup('at', Meeting, { description: 'The meeting at which it was praised.' }) }),
});
