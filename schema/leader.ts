import { builder } from './builder.ts';
import { MissedMeeting } from './relations/absence.ts';
import { AttendedMeeting } from './relations/attendance.ts';
import { Holding } from './relations/holding.ts';
import { MeetingWithReason } from './relations/invitation.ts';
import { PositionOnEntity, Praise } from './relations/position.ts';
import { SignedDocument } from './relations/signing.ts';

builder.graphObject('Leader', {
  description: 'A person who leads, or acts for, a state or an organisation.',
  interfaces: ['Entity'],
  order: ['name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    offices: t.connection({
      via: 'HOLDS',
      direction: 'OUT',
      edge: Holding,
      description: 'The offices the person holds or held.',
    }),
    attended: t.connection({
      via: 'ATTENDED',
      direction: 'OUT',
      edge: AttendedMeeting,
      description: 'The meetings the person attended, in which office and for whom.',
    }),
    chaired: t.connection({
      via: 'CHAIRED',
      direction: 'OUT',
      reveals: true,
      description: 'The meetings the person chaired.',
    }),
    stayedAwayFrom: t.connection({
      via: 'ABSENT',
      direction: 'OUT',
      edge: MissedMeeting,
      description: 'The meetings the person stayed away from.',
    }),
    invitedTo: t.connection({
      via: 'INVITED',
      direction: 'OUT',
      edge: MeetingWithReason,
      description: 'The meetings the person was invited to.',
    }),
    signed: t.connection({
      via: ['SIGNED', 'RATIFIED'],
      direction: 'OUT',
      edge: SignedDocument,
      reveals: true,
      description: 'The documents the person signed or ratified.',
    }),
    citizenships: t.connection({
      via: 'CITIZEN_OF',
      direction: 'OUT',
      description: 'The states the person is a citizen of.',
    }),
    positions: t.connection({
      via: ['AFFIRMED', 'CALLED_FOR', 'SUPPORTED', 'OPPOSED'],
      direction: 'OUT',
      edge: PositionOnEntity,
      description: 'The principles and topics the person affirmed, called for, supported or opposed.',
    }),
    praised: t.connection({ via: 'PRAISED', direction: 'OUT', edge: Praise, description: 'What the person praised.' }),
  }),
});

builder.graphQueries((t) => ({
  leader: t.byKey('Leader', { description: 'A leader by id, such as xi-jinping.' }),
  leaders: t.all('Leader', { description: 'All leaders, by name.' }),
}));
