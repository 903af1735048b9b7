import { builder } from './builder.ts';

builder.graphObject('Disagreement', {
  description:
    'A point on which sources disagree about an entity. It has no date, so every view shows it. A view leaves out its entity or its statements if it does not show them elsewhere.',
  interfaces: ['Node'],
  order: ['about'],
  filters: 'all',
  orders: ['about'],
  groups: ['about', 'entity', 'involves'],
  fields: (t) => ({
    about: t.property('about', { description: 'What the sources disagree about, such as: number of documents.' }),
    entity: t.one({
      via: 'ABOUT',
      direction: 'OUT',
      to: 'Entity',
      description: 'The meeting or other entity that they disagree about.',
    }),
    involves: t.list({
      via: 'INVOLVES',
      direction: 'OUT',
      to: 'Entity',
      description: 'The other entities that it concerns, such as the state whose delegation is in question.',
    }),
    values: t.list({ via: 'HAS_VALUE', direction: 'OUT', description: 'The different values, each with its sources.' }),
    preferred: t.property('preferred', { description: 'The preferred value, if there is one.' }),
    why: t.property('why', { description: 'Why this value is preferred, or why none is.' }),
  }),
});

builder.graphObject('DisagreementValue', {
  description: 'One of the values that sources give where they disagree.',
  order: ['position'],
  filters: ['value', 'sources', 'statements'],
  fields: (t) => ({
    value: t.property('value', { description: 'The value that these sources give.' }),
    sources: t.list({ via: 'GIVEN_IN', direction: 'OUT', description: 'The sources that say so.' }),
    statements: t.list({
      via: 'STATED_AS',
      direction: 'OUT',
      description: 'The statements that say so, if there are any.',
    }),
  }),
});

builder.graphQueries((t) => ({
  disagreement: t.byKey('Disagreement', {
    description: 'A disagreement of sources by its id, dis- and 12 hex digits.',
  }),
  disagreements: t.all('Disagreement', { description: 'All disagreements, ordered by what they are about.' }),
}));
