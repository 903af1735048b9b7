import { relation } from '../relation.ts';

export const MeetingWithReason = relation('MeetingWithReason', {
  description: 'A meeting one was invited to.',
  via: ['INVITED'],
  node: 'Meeting',
  filters: 'all',
  fields: (t) => ({ reason: t.property('reason', { description: 'Why, as the source words it.' }) }),
});

export const Invitee = relation('Invitee', {
  description: 'A person, state or organisation that was invited to a meeting.',
  via: ['INVITED'],
  node: 'Entity',
  filters: 'all',
  fields: (t) => ({ reason: t.property('reason', { description: 'Why, as the source words it.' }) }),
});
