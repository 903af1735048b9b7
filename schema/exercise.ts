import { builder, type Edge, type NodeRef } from './builder.ts';
import { Entity } from './entity.ts';
import { lasting } from './lasting.ts';
import { RelatedPlace } from './place.ts';
import { related, relation } from './relation.ts';
import { Participant, participation } from './state.ts';

export const Exercise: NodeRef = builder.graphObject('Exercise', {
  description: 'A joint exercise, such as one against terrorism. It is no meeting: who met whom leaves it out.',
  interfaces: () => [Entity],
  order: ['startEarliest', 'name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    ...lasting(t),
    places: t.connection(RelatedPlace, {
      description: 'Where it was held.',
      reveals: true,
      path: { via: 'HELD_AT', direction: 'OUT' },
    }),
    participants: t.connection(Participant, {
      description: 'The states that sent forces, and who else took part.',
      path: { via: 'PARTICIPATED_IN', direction: 'IN' },
    }),
    partOf: t.one(Exercise, {
      description: 'The exercise it was a part of.',
      path: { via: 'PART_OF', direction: 'OUT', to: 'Exercise' },
    }),
    parts: t.connection(RelatedExercise, {
      description: 'The exercises that were a part of it.',
      path: { via: 'PART_OF', direction: 'IN', to: 'Exercise' },
    }),
  }),
});

export const RelatedExercise: Edge = related('Exercise', () => Exercise);

/** Shared by states, organisations and offices. */
export const ExerciseTakenPartIn: Edge = relation('ExerciseTakenPartIn', {
  description: 'An exercise one took part in.',
  via: ['PARTICIPATED_IN'],
  node: () => Exercise,
  filters: 'all',
  fields: (t) => participation(t),
});
