import type { FieldsOfEdge } from '../builder.ts';
import { relation } from '../relation.ts';

/** What is said of staying away, from either end. */
const absence: FieldsOfEdge<'ABSENT'> = (t) => ({
  reason: t.property('reason', { description: 'Why, as the source words it.' }),
  office: t.lookup('office', { description: 'The office in which the person would have come.' }),
  representing: t.lookup('for', {
    to: 'Entity',
    description: 'The state or organisation for which the person would have come.',
  }),
});

export const MissedMeeting = relation('MissedMeeting', {
  description: 'A meeting one stayed away from.',
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
