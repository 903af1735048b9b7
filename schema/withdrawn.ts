import { builder } from './builder.ts';

builder.graphObject('Withdrawn', {
  description:
    'An id that an entity had once, and that none has any more. Like a source it is of no day: views show all of it, and what it became where that is there on the day.',
  order: ['id'],
  filters: 'all',
  orders: ['id', 'date'],
  fields: (t) => ({
    id: t.property('id', { type: 'ID', description: 'The id that no entity has any more.' }),
    became: t.one({
      via: 'BECAME',
      direction: 'OUT',
      to: 'Entity',
      description: 'The entity that it is now; null where none took its place.',
    }),
    version: t.property('version', { description: 'The first version of the data without it.' }),
    date: t.property('date', { description: 'The day of that version.' }),
    why: t.property('why', { description: 'Why it was withdrawn.' }),
  }),
});

builder.graphQueries((t) => ({
  withdrawn: t.byKey('Withdrawn', {
    description:
      'What became of an id that no entity has any more; null for an id that was not withdrawn. Ask it where `entity`, `node` or the field of a kind answers null.',
  }),
  withdrawnIds: t.all('Withdrawn', { description: 'All ids that no entity has any more, in their order.' }),
}));
