import { builder, type Edge, type NodeRef } from './builder.ts';
import { Entity } from './entity.ts';
import { TopicKind } from './enums.ts';
import { voices } from './position.ts';
import { related } from './relation.ts';

export const Topic: NodeRef = builder.graphObject('Topic', {
  description: 'An area of cooperation, a threat, a risk, or an international question.',
  interfaces: () => [Entity],
  order: ['name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    kind: t.property('kind', { type: TopicKind, description: 'Which sort of topic it is.' }),
    partOf: t.one(Topic, {
      description: 'The wider topic it is a part of.',
      path: { via: 'PART_OF', direction: 'OUT', to: 'Topic' },
    }),
    parts: t.connection(RelatedTopic, {
      description: 'The topics that are a part of it.',
      path: { via: 'PART_OF', direction: 'IN', to: 'Topic' },
    }),
    ...voices(t),
  }),
});

export const RelatedTopic: Edge = related('Topic', () => Topic);
