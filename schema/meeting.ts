import { builder } from './builder.ts';
import { Coverage, MeetingFormat, MeetingKind, MeetingStatus } from './enums.ts';
import { lasting } from './lasting.ts';
import { Absentee } from './relations/absence.ts';
import { MeetingDocument } from './relations/adoption.ts';
import { Attendee } from './relations/attendance.ts';
import { Delegation, Host } from './relations/delegation.ts';
import { Invitee } from './relations/invitation.ts';
import { Participant } from './relations/participation.ts';
import { PositionOnEntity, Praise } from './relations/position.ts';

const MeetingCoverage = builder.embeddedObject('MeetingCoverage', {
  description: 'How much the data know about a meeting, as a person judged it. It is the same in every view.',
  label: 'Meeting',
  fields: (t) => ({
    attendance: t.property('attendanceCoverage', {
      type: Coverage,
      description:
        'COMPLETE where an official source lists every head of a delegation, NONE where sources name only the chair.',
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

builder.graphObject('Meeting', {
  description: 'One sitting of a council of the SCO.',
  interfaces: ['Entity'],
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
      description: 'How much the data know about it; null where nobody has judged it.',
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
    council: t.one({ via: 'MEETING_OF', direction: 'OUT', description: 'The council that met.' }),
    place: t.one({
      via: 'HELD_AT',
      direction: 'OUT',
      order: { on: 'node', name: 'kind', kind: 'String', write: (place) => `${place}.kind` },
      description: 'Where it was held: the city if a source names it, otherwise the hall.',
    }),
    city: t.one({
      through: [{ via: 'HELD_AT', direction: 'OUT' }],
      via: 'LOCATED_IN',
      direction: 'OUT',
      upTo: 3,
      until: { property: 'kind', value: 'CITY' },
      to: 'Place',
      description: 'The city in which it was held, also where sources name only a venue.',
    }),
    venue: t.one({
      through: [{ via: 'HELD_AT', direction: 'OUT' }],
      via: 'LOCATED_IN',
      direction: 'OUT',
      upTo: 1,
      until: { property: 'kind', value: 'VENUE' },
      to: 'Place',
      description: 'The hall in which it was held; null where no source names one.',
    }),
    places: t.connection({
      via: 'HELD_AT',
      direction: 'OUT',
      reveals: true,
      description: 'Where it was held, city and hall, with the statements that say so.',
    }),
    host: t.one({ via: 'HOSTED', direction: 'IN', description: 'The state on whose territory it was held.' }),
    hosts: t.connection({
      via: 'HOSTED',
      direction: 'IN',
      edge: Host,
      reveals: true,
      description: 'The state on whose territory it was held, with the statements that say so.',
    }),
    delegations: t.connection({
      via: 'TOOK_PART_IN',
      direction: 'IN',
      edge: Delegation,
      description: 'The states and organisations that took part, each once, with who came for them.',
    }),
    chairs: t.connection({
      via: 'CHAIRED',
      direction: 'IN',
      to: 'Entity',
      reveals: true,
      description: 'Who chaired it: a leader if a source names one, otherwise a state.',
    }),
    attendees: t.connection({
      via: 'ATTENDED',
      direction: 'IN',
      edge: Attendee,
      description: 'The people who attended by name, in which office and for whom.',
    }),
    participants: t.connection({
      via: 'PARTICIPATED_IN',
      direction: 'IN',
      edge: Participant,
      description: 'States, organisations and offices that took part through a person whom no source names.',
    }),
    invited: t.connection({
      via: 'INVITED',
      direction: 'IN',
      edge: Invitee,
      description: 'Who was invited, if no source says that they came.',
    }),
    absentees: t.connection({
      via: 'ABSENT',
      direction: 'IN',
      edge: Absentee,
      description: 'Who stayed away, and why.',
    }),
    partOf: t.one({ via: 'PART_OF', direction: 'OUT', to: 'Meeting', description: 'The meeting it was a part of.' }),
    parts: t.connection({
      via: 'PART_OF',
      direction: 'IN',
      to: 'Meeting',
      description: 'The meetings that were a part of it, such as an SCO Plus meeting.',
    }),
    documents: t.connection({
      via: ['ISSUED', 'APPROVED', 'ADOPTED'],
      direction: 'OUT',
      edge: MeetingDocument,
      reveals: true,
      description: 'The documents it issued, approved or adopted.',
    }),
    papers: t.connection({
      via: 'PART_OF',
      direction: 'IN',
      to: 'Document',
      reveals: true,
      description:
        'The treaties and other documents that were signed there, but not issued, approved or adopted by it.',
    }),
    decisions: t.connection({
      via: 'APPROVED',
      direction: 'OUT',
      to: 'Decision',
      description: 'The decisions it took.',
    }),
    matters: t.connection({
      via: 'PART_OF',
      direction: 'IN',
      to: 'Decision',
      description: 'Proposals, messages and events at the meeting that it did not decide on.',
    }),
    positions: t.connection({
      via: ['AFFIRMED', 'CALLED_FOR', 'SUPPORTED', 'OPPOSED'],
      direction: 'OUT',
      edge: PositionOnEntity,
      description:
        'The principles and topics that its participants together affirmed, called for, supported or opposed.',
    }),
    praised: t.connection({
      via: 'PRAISED',
      direction: 'OUT',
      edge: Praise,
      description: 'What its participants together praised.',
    }),
  }),
});

builder.graphQueries((t) => ({
  meeting: t.byKey('Meeting', { description: 'A meeting by its id, such as astana-2024.', reveals: true }),
  meetings: t.all('Meeting', {
    description: 'All meetings, by date.',
    equals: { kind: { type: MeetingKind } },
    reveals: true,
  }),
}));
