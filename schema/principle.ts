import { builder, type Edge, type NodeRef } from './builder.ts';
import { Entity } from './entity.ts';
import { PrincipleKind } from './enums.ts';
import { voices } from './position.ts';
import { related } from './relation.ts';

export const Principle: NodeRef = builder.graphObject('Principle', {
  description: 'A value, principle, vision or concept that is affirmed or called for.',
  interfaces: () => [Entity],
  order: ['name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    kind: t.property('kind', {
      type: PrincipleKind,
      description: 'Whether it is a value, principle, vision, concept.',
    }),
    partOf: t.one(Principle, {
      description: 'The principle it is a part of.',
      path: { via: 'PART_OF', direction: 'OUT', to: 'Principle' },
    }),
    parts: t.connection(RelatedPrinciple, {
      description: 'The principles that are a part of it, such as the elements of the Shanghai Spirit.',
      path: { via: 'PART_OF', direction: 'IN', to: 'Principle' },
    }),
    ...voices(t),
  }),
});

export const RelatedPrinciple: Edge = related('Principle', () => Principle);
