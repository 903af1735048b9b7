import { builder, type NodeRef } from './builder.ts';
import { Entity, Node } from './entity.ts';
import { Source, Statement } from './evidence.ts';

export const Disagreement: NodeRef = builder.graphObject('Disagreement', {
  description:
    'Something that sources say differently of an entity. Like a source it is of no day: views show all of it, its entity where that is there on the day, and of its statements those that they show elsewhere.',
  interfaces: () => [Node],
  order: ['about'],
  filters: 'all',
  orders: ['about'],
  groups: ['about', 'entity', 'involves'],
  fields: (t) => ({
    about: t.property('about', { description: 'What they say differently, such as: number of documents.' }),
    entity: t.one(Entity, {
      description: 'The meeting or other entity of which they say it.',
      path: { via: 'ABOUT', direction: 'OUT' },
    }),
    involves: t.list(Entity, {
      description: 'The others that it is about, such as the state whose delegation is in question.',
      path: { via: 'INVOLVES', direction: 'OUT' },
    }),
    values: t.list(DisagreementValue, {
      description: 'What they say, each with who says so.',
      path: { via: 'HAS_VALUE', direction: 'OUT' },
    }),
    preferred: t.property('preferred', { description: 'Which value is preferred, where one is.' }),
    why: t.property('why', { description: 'Why that one, or why none.' }),
  }),
});

const DisagreementValue: NodeRef = builder.graphObject('DisagreementValue', {
  description: 'One of the things that sources say where they disagree.',
  order: ['position'],
  filters: ['value', 'sources', 'statements'],
  fields: (t) => ({
    value: t.property('value', { description: 'What they say, in words.' }),
    sources: t.list(Source, {
      description: 'The sources that say so.',
      path: { via: 'GIVEN_IN', direction: 'OUT' },
    }),
    statements: t.list(Statement, {
      description: 'The statements of the graph that say so, where there are any.',
      path: { via: 'STATED_AS', direction: 'OUT' },
    }),
  }),
});
