import { relation } from '../relation.ts';

export const Holding = relation('Holding', {
  description: 'An office a person holds.',
  via: ['HOLDS'],
  node: 'Office',
  filters: 'all',
  fields: (t) => ({ acting: t.property('acting', { description: 'True where it is held in an acting capacity.' }) }),
});

export const Holder = relation('Holder', {
  description: 'A person who holds an office.',
  via: ['HOLDS'],
  node: 'Leader',
  filters: 'all',
  fields: (t) => ({ acting: t.property('acting', { description: 'True where it is held in an acting capacity.' }) }),
});

/** Shared by states and organisations, which both have offices. */
export const OfficeHolder = relation('OfficeHolder', {
  description: 'A person, with an office of a state or organisation that this person holds.',
  via: ['HOLDS'],
  node: 'Leader',
  filters: 'all',
  fields: (t) => ({
    office: t.passed('office', { to: 'Office', description: 'The office.' }),
    acting: t.property('acting', { description: 'True where the office is held in an acting capacity.' }),
  }),
});
