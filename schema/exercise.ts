import { builder } from './builder.ts';
import { lasting } from './lasting.ts';
import { Participant } from './relations/participation.ts';

builder.graphObject('Exercise', {
  description: 'A joint exercise, such as one against terrorism. It does not count as a meeting.',
  interfaces: ['Entity'],
  order: ['startEarliest', 'name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    ...lasting(t),
    places: t.connection({ via: 'HELD_AT', direction: 'OUT', reveals: true, description: 'Where it was held.' }),
    participants: t.connection({
      via: 'PARTICIPATED_IN',
      direction: 'IN',
      edge: Participant,
      description: 'The states that sent forces, and who else took part.',
    }),
    partOf: t.one({ via: 'PART_OF', direction: 'OUT', to: 'Exercise', description: 'The exercise it was a part of.' }),
    parts: t.connection({
      via: 'PART_OF',
      direction: 'IN',
      to: 'Exercise',
      description: 'The exercises that were a part of it.',
    }),
  }),
});

builder.graphQueries((t) => ({
  exercise: t.byKey('Exercise', { description: 'A joint exercise by its id.', reveals: true }),
  exercises: t.all('Exercise', { description: 'All joint exercises, by date.', reveals: true }),
}));
