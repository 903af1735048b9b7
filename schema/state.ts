import { builder, type Edge, type FieldsOfEdge, type NodeRef } from './builder.ts';
import { HostedMeeting, Party } from './delegation.ts';
import { SignedDocument } from './document.ts';
import { Entity } from './entity.ts';
import { AttendanceMode, MembershipStatus, PartyRole, Session } from './enums.ts';
import { ExerciseTakenPartIn } from './exercise.ts';
import { Leader } from './leader.ts';
import { Meeting } from './meeting.ts';
import { Office } from './office.ts';
import { Organization, RelatedOrganization } from './organization.ts';
import { related, relation } from './relation.ts';

export const State: NodeRef = builder.graphObject('State', {
  description: 'A country: a member, observer or partner of the SCO, or a guest.',
  interfaces: () => [Party],
  order: ['name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    iso2: t.property('iso2', { description: 'Its ISO 3166-1 code of two letters.' }),
    iso3: t.property('iso3', { description: 'Its ISO 3166-1 code of three letters.' }),
    leaders: t.connection(OfficeHolder, {
      description: 'Who holds, or held, an office of the state, with the office and the time.',
      path: [
        { via: 'OFFICE_OF', direction: 'IN', as: 'office' },
        { via: 'HOLDS', direction: 'IN' },
      ],
    }),
    memberships: t.connection(Membership, {
      description: 'The organisations it belongs to, in which status, and since when.',
      path: { via: 'MEMBER_OF', direction: 'OUT' },
    }),
    presidencies: t.connection(RelatedOrganization, {
      description: 'The organisations over which it held the rotating presidency, and when.',
      reveals: true,
      path: { via: 'PRESIDED_OVER', direction: 'OUT' },
    }),
    founded: t.connection(RelatedOrganization, {
      description: 'The organisations it founded.',
      path: { via: 'FOUNDED', direction: 'OUT' },
    }),
    applications: t.connection(Application, {
      description: 'The organisations it applied to, and for which status.',
      path: { via: 'APPLIED_TO', direction: 'OUT' },
    }),
    signed: t.connection(SignedDocument, {
      description: 'The documents it signed or ratified.',
      path: { via: ['SIGNED', 'RATIFIED'], direction: 'OUT' },
      reveals: true,
    }),
    hosted: t.connection(HostedMeeting, {
      description: 'The meetings held on its territory.',
      reveals: true,
      path: { via: 'HOSTED', direction: 'OUT', to: 'Meeting' },
    }),
    participations: t.connection(Participation, {
      description: 'The meetings it took part in through someone whom the sources may leave unnamed.',
      path: { via: 'PARTICIPATED_IN', direction: 'OUT', to: 'Meeting' },
    }),
    exercises: t.connection(ExerciseTakenPartIn, {
      description: 'The joint exercises it sent forces to, or took part in otherwise.',
      path: { via: 'PARTICIPATED_IN', direction: 'OUT', to: 'Exercise' },
    }),
  }),
});

export const RelatedState: Edge = related('State', () => State);

/** Shared by states and organisations, which both have offices. */
export const OfficeHolder: Edge = relation('OfficeHolder', {
  description: 'A person, with the office of a state or organisation that the person holds.',
  via: ['HOLDS'],
  node: () => Leader,
  filters: 'all',
  fields: (t) => ({
    office: t.passed(Office, 'office', { description: 'The office.' }),
    acting: t.property('acting', { description: 'True where the office is held in an acting capacity.' }),
  }),
});

export const applying: FieldsOfEdge<'APPLIED_TO'> = (t) => ({
  status: t.property('for', { type: MembershipStatus, description: 'The status applied for.' }),
});

const Application: Edge = relation('Application', {
  description: 'An organisation that a state applied to.',
  via: ['APPLIED_TO'],
  node: () => Organization,
  filters: 'all',
  fields: applying,
});

/** Shared by states and organisations, which both may be members. */
export const Membership: Edge = relation('Membership', {
  description: 'The organisation one belongs to, with the status.',
  via: ['MEMBER_OF'],
  node: () => Organization,
  filters: 'all',
  fields: (t) => ({
    status: t.property('status', {
      type: MembershipStatus,
      description: 'Member, observer, dialogue partner, partner.',
    }),
    decided: t.property('decided', { description: 'The day it was decided, where it took effect later.' }),
  }),
});

/** What is said of taking part, from either end. */
export const participation: FieldsOfEdge<'PARTICIPATED_IN'> = (t) => ({
  as: t.property('as', { description: 'In what role, as the source words it.' }),
  role: t.property('role', { type: PartyRole, description: 'As what they came, as the meeting made of them.' }),
  session: t.property('session', { type: Session, description: 'The session, where the source says which.' }),
  mode: t.property('mode', { type: AttendanceMode, description: 'In person or online.' }),
});

/** Shared by states, organisations and offices. */
export const Participation: Edge = relation('Participation', {
  description: 'A meeting one took part in.',
  via: ['PARTICIPATED_IN'],
  node: () => Meeting,
  filters: 'all',
  fields: (t) => participation(t),
});

/** The same relation seen from what they took part in. */
export const Participant: Edge = relation('Participant', {
  description: 'A state, organisation or office that took part in a meeting or exercise.',
  via: ['PARTICIPATED_IN'],
  node: () => Entity,
  filters: 'all',
  fields: participation,
});
