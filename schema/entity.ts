import { entityLabels } from '../src/model/entities.ts';
import { builder } from './builder.ts';

/** Whatever has an id: entities, sources, statements and disagreements. */
builder.graphInterface('Node', {
  description: 'Anything that has an id: an entity, source, statement or disagreement.',
  filters: ['id'],
  orders: ['id'],
  fields: (t) => ({
    id: t.property('id', { type: 'ID', description: 'Its stable id, such as kazakhstan or astana-2024.' }),
  }),
});

const kinds = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
  entityLabels.map((label) => label.toLowerCase().replace('iz', 'is')),
);

/** What all kinds of entity have in common. */
builder.graphInterface('Entity', {
  description: `A ${kinds}.`,
  interfaces: ['Node'],
  order: ['name'],
  filters: 'all',
  orders: ['name'],
  groups: 'all',
  fields: (t) => ({
    name: t.property('name', { description: 'The name by which it is usually called in English.' }),
    description: t.property('description', { description: 'One sentence that says what it is.' }),
    wikidataId: t.property('wikidataId', { description: 'Its item in Wikidata, where confirmed.' }),
    names: t.list({
      via: 'NAMED',
      direction: 'OUT',
      description: 'Its names in several languages, official names and aliases.',
    }),
    mentions: t.connection({
      via: 'OBJECT',
      direction: 'IN',
      description: 'All statements about others that have it as their object, each with its sources.',
    }),
    statements: t.connection({
      via: 'SUBJECT',
      direction: 'IN',
      description: 'All statements about it, each with its sources; also those that are not accepted.',
    }),
    disagreements: t.connection({
      via: ['ABOUT', 'INVOLVES'],
      direction: 'IN',
      description: 'The disagreements about it, and those about others that involve it.',
    }),
  }),
});

/** What groups have in common is also shown as the entity that it is. */
builder.graphGroups({ field: 'entity', node: 'Entity' });

builder.graphQueries((t) => ({
  node: t.byKey('Node', { description: 'An entity, source, statement or disagreement by its id.' }),
  nodes: t.byKeys('Node', {
    description: 'Entities, sources, statements or disagreements by their ids, in the order given.',
  }),
  entity: t.byKey('Entity', { description: 'An entity of any kind by its id.', reveals: true }),
  entities: t.all('Entity', { description: 'All entities, by name.', reveals: true }),
}));
