import type { FieldsOfEdge } from '../builder.ts';
import { AttendanceMode, PartyRole, Session } from '../enums.ts';
import { relation } from '../relation.ts';

/** What is said of taking part, from either end. */
const participation: FieldsOfEdge<'PARTICIPATED_IN'> = (t) => ({
  as: t.property('as', { description: 'The role, in the words of the source.' }),
  role: t.property('role', { type: PartyRole, description: 'The role in which they came.' }),
  session: t.property('session', { type: Session, description: 'The session, where the source says which.' }),
  mode: t.property('mode', { type: AttendanceMode, description: 'In person or online.' }),
});

/** Shared by states, organisations and offices. */
export const Participation = relation('Participation', {
  description: 'A meeting that a state or organisation took part in.',
  via: ['PARTICIPATED_IN'],
  node: 'Meeting',
  filters: 'all',
  fields: (t) => participation(t),
});

/** Shared by states, organisations and offices. */
export const ExerciseTakenPartIn = relation('ExerciseTakenPartIn', {
  description: 'An exercise that a state or organisation took part in.',
  via: ['PARTICIPATED_IN'],
  node: 'Exercise',
  filters: 'all',
  fields: (t) => participation(t),
});

/** The same relation seen from what they took part in. */
export const Participant = relation('Participant', {
  description: 'A state, organisation or office that took part in a meeting or exercise.',
  via: ['PARTICIPATED_IN'],
  node: 'Entity',
  filters: 'all',
  fields: participation,
});
