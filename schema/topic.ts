import { builder } from './builder.ts';
import { TopicKind } from './enums.ts';
import { voices } from './relations/position.ts';

builder.graphObject('Topic', {
  description: 'An area of cooperation, a threat, a risk, or an international question.',
  interfaces: ['Entity'],
  order: ['name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    kind: t.property('kind', { type: TopicKind, description: 'Which sort of topic it is.' }),
    partOf: t.one({ via: 'PART_OF', direction: 'OUT', to: 'Topic', description: 'The wider topic it is a part of.' }),
    parts: t.connection({
      via: 'PART_OF',
      direction: 'IN',
      to: 'Topic',
      description: 'The topics that are a part of it.',
    }),
    ...voices(t),
  }),
});

builder.graphQueries((t) => ({
  topic: t.byKey('Topic', { description: 'A topic by its id, such as terrorism.' }),
  topics: t.all('Topic', { description: 'All topics, by name.', equals: { kind: { type: TopicKind } } }),
}));
