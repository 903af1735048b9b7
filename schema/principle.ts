import { builder, type NodeRef } from './builder.ts';
import { Entity } from './entity.ts';
import { PrincipleKind } from './enums.ts';
import { voices } from './position.ts';

export const Principle: NodeRef = builder.graphObject('Principle', {
  description: 'A value, principle, vision or concept that is affirmed or called for.',
  interfaces: () => [Entity],
  order: ['name'],
  filters: 'all',
  orders: 'all',
  fields: (t) => ({
    kind: t.property('kind', {
      type: PrincipleKind,
      description: 'Whether it is a value, principle, vision, concept.',
    }),
    ...voices(t),
  }),
});
