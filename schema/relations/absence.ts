import type { FieldsOfEdge } from '../builder.ts';
import { relation } from '../relation.ts';

/** What is said of staying away, from either end. */
const absence: FieldsOfEdge<'ABSENT'> = (t) => ({
  reason: t.property('reason', { description: 'The reason, in the words of the source.' }),
  office: t.lookup('office', { description: 'The office in which the person would have come.' }),
  representing: t.lookup('for', {
    to: 'Entity',
    description: 'The state or organisation for which the person would have come.',
  }),
});

export const MissedMeeting = relation('MissedMeeting', {
  description: 'A meeting that a person, state or organisation stayed away from.',
  via: ['ABSENT'],
  node: 'Meeting',
  filters: 'all',
  fields: absence,
});

export const Absentee = relation('Absentee', {
  description: 'A person, state or organisation that stayed away from a meeting.',
  via: ['ABSENT'],
  node: 'Entity',
  filters: 'all',
  fields: (t) => absence(t),
});
