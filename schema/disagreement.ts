import { builder } from './builder.ts';

builder.graphObject('Disagreement', {
  description:
    'Something that sources say differently of an entity. Like a source it is of no day: views show all of it, its entity where that is there on the day, and of its statements those that they show elsewhere.',
  interfaces: ['Node'],
  order: ['about'],
  filters: 'all',
  orders: ['about'],
  groups: ['about', 'entity', 'involves'],
  fields: (t) => ({
    about: t.property('about', { description: 'What they say differently, such as: number of documents.' }),
    entity: t.one({
      via: 'ABOUT',
      direction: 'OUT',
      to: 'Entity',
      description: 'The meeting or other entity of which they say it.',
    }),
    involves: t.list({
      via: 'INVOLVES',
      direction: 'OUT',
      to: 'Entity',
      description: 'The others that it is about, such as the state whose delegation is in question.',
    }),
    values: t.list({ via: 'HAS_VALUE', direction: 'OUT', description: 'What they say, each with who says so.' }),
    preferred: t.property('preferred', { description: 'Which value is preferred, where one is.' }),
    why: t.property('why', { description: 'Why that one, or why none.' }),
  }),
});

builder.graphObject('DisagreementValue', {
  description: 'One of the things that sources say where they disagree.',
  order: ['position'],
  filters: ['value', 'sources', 'statements'],
  fields: (t) => ({
    value: t.property('value', { description: 'What they say.' }),
    sources: t.list({ via: 'GIVEN_IN', direction: 'OUT', description: 'The sources that say so.' }),
    statements: t.list({
      via: 'STATED_AS',
      direction: 'OUT',
      description: 'The statements of the graph that say so, where there are any.',
    }),
  }),
});

builder.graphQueries((t) => ({
  disagreement: t.byKey('Disagreement', {
    description: 'A disagreement of sources by its id, dis- and 12 hex digits.',
  }),
  disagreements: t.all('Disagreement', { description: 'All that sources say differently, by what it is about.' }),
}));
