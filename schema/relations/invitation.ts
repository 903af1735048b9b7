import { relation } from '../relation.ts';

export const MeetingWithReason = relation('MeetingWithReason', {
  description: 'A meeting that a person, state or organisation was invited to.',
  via: ['INVITED'],
  node: 'Meeting',
  filters: 'all',
  fields: (t) => ({ reason: t.property('reason', { description: 'The reason, in the words of the source.' }) }),
});

export const Invitee = relation('Invitee', {
  description: 'A person, state or organisation that was invited to a meeting.',
  via: ['INVITED'],
  node: 'Entity',
  filters: 'all',
  fields: (t) => ({ reason: t.property('reason', { description: 'The reason, in the words of the source.' }) }),
});
