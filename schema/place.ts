import { builder } from './builder.ts';
import { PlaceKind } from './enums.ts';

builder.graphObject('Place', {
  description: 'A city, or a venue in one.',
  interfaces: ['Entity'],
  order: ['name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    kind: t.property('kind', { type: PlaceKind, description: 'Whether it is a city or a venue.' }),
    locatedIn: t.one({
      via: 'LOCATED_IN',
      direction: 'OUT',
      to: 'Entity',
      description: 'The place or state it lies in.',
    }),
    contains: t.connection({ via: 'LOCATED_IN', direction: 'IN', description: 'The places that lie in it.' }),
    meetings: t.connection({
      via: 'HELD_AT',
      direction: 'IN',
      to: 'Meeting',
      reveals: true,
      description: 'The meetings held at it.',
    }),
    exercises: t.connection({
      via: 'HELD_AT',
      direction: 'IN',
      to: 'Exercise',
      reveals: true,
      description: 'The joint exercises held at it.',
    }),
  }),
});

builder.graphQueries((t) => ({
  place: t.byKey('Place', { description: 'A place by its id, such as astana.' }),
  places: t.all('Place', { description: 'All places, by name.' }),
}));
