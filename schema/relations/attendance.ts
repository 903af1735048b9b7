import type { FieldsOfEdge } from '../builder.ts';
import { AttendanceMode, AttendeeRole, Session } from '../enums.ts';
import { relation } from '../relation.ts';

const attendance: FieldsOfEdge<'ATTENDED'> = (t) => ({
  office: t.lookup('office', { description: 'The office in which the person came, where the source says it.' }),
  representing: t.lookup('for', {
    to: 'Entity',
    description: 'The state or organisation that the person represented.',
  }),
  acting: t.property('acting', { description: 'True where the office was held in an acting capacity.' }),
  capacity: t.property('capacity', { description: 'The capacity, in the words of the source.' }),
  role: t.property('role', {
    type: AttendeeRole,
    description: 'The role in which the person came.',
  }),
  session: t.property('session', { type: Session, description: 'The session, where the source says which.' }),
  mode: t.property('mode', { type: AttendanceMode, description: 'In person or online.' }),
  onBehalfOf: t.lookup('onBehalfOf', { description: 'The leader whose words the person read out.' }),
});

export const AttendedMeeting = relation('AttendedMeeting', {
  description: 'A meeting a person attended.',
  via: ['ATTENDED'],
  node: 'Meeting',
  filters: 'all',
  fields: attendance,
});

/** The same relation seen from the meeting. */
export const Attendee = relation('Attendee', {
  description: 'A person who attended a meeting, in which office and for whom.',
  via: ['ATTENDED'],
  node: 'Leader',
  filters: 'all',
  fields: attendance,
});
