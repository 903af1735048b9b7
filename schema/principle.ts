import { builder } from './builder.ts';
import { PrincipleKind } from './enums.ts';
import { voices } from './relations/position.ts';

builder.graphObject('Principle', {
  description: 'A value, principle, vision or concept that is affirmed or called for.',
  interfaces: ['Entity'],
  order: ['name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    kind: t.property('kind', {
      type: PrincipleKind,
      description: 'Whether it is a value, principle, vision or concept.',
    }),
    partOf: t.one({ via: 'PART_OF', direction: 'OUT', to: 'Principle', description: 'The principle it is a part of.' }),
    parts: t.connection({
      via: 'PART_OF',
      direction: 'IN',
      to: 'Principle',
      description: 'The principles that are a part of it, such as the elements of the Shanghai Spirit.',
    }),
    ...voices(t),
  }),
});

builder.graphQueries((t) => ({
  principle: t.byKey('Principle', { description: 'A principle by its id, such as shanghai-spirit.' }),
  principles: t.all('Principle', {
    description: 'All principles, by name.',
    equals: { kind: { type: PrincipleKind } },
  }),
}));
