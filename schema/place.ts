import { builder, type Edge, type NodeRef } from './builder.ts';
import { Entity } from './entity.ts';
import { PlaceKind } from './enums.ts';
import { RelatedExercise } from './exercise.ts';
import { RelatedMeeting } from './meeting.ts';
import { related } from './relation.ts';

export const Place: NodeRef = builder.graphObject('Place', {
  description: 'A city, or a venue in one.',
  interfaces: () => [Entity],
  order: ['name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    kind: t.property('kind', { type: PlaceKind, description: 'Whether it is a city or a venue.' }),
    locatedIn: t.one(Entity, {
      description: 'The place or state it lies in.',
      path: { via: 'LOCATED_IN', direction: 'OUT' },
    }),
    contains: t.connection(RelatedPlace, {
      description: 'The places that lie in it.',
      path: { via: 'LOCATED_IN', direction: 'IN' },
    }),
    meetings: t.connection(RelatedMeeting, {
      description: 'The meetings held at it.',
      reveals: true,
      path: { via: 'HELD_AT', direction: 'IN', to: 'Meeting' },
    }),
    exercises: t.connection(RelatedExercise, {
      description: 'The joint exercises held at it.',
      reveals: true,
      path: { via: 'HELD_AT', direction: 'IN', to: 'Exercise' },
    }),
  }),
});

export const RelatedPlace: Edge = related('Place', () => Place);
