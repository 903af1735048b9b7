import { builder, type NodeRef } from './builder.ts';
import { Disagreement } from './disagreement.ts';
import { Name, Statement } from './evidence.ts';

/** Whatever has an id: entities, sources, statements and disagreements. */
export const Node: NodeRef = builder.graphInterface('Node', {
  description: 'Whatever can be fetched by its id: every entity, source, statement and disagreement.',
  labels: ['Entity', 'Source', 'Statement', 'Disagreement'],
  filters: ['id'],
  orders: ['id'],
  fields: (t) => ({
    id: t.property('id', { type: 'ID', description: 'Its stable id, such as kazakhstan or astana-2024.' }),
  }),
});

/** What the eleven kinds of entity have in common. */
export const Entity: NodeRef = builder.graphInterface('Entity', {
  description:
    'A state, leader, organisation, office, meeting, exercise, place, document, decision, principle or topic.',
  labels: ['Entity'],
  interfaces: () => [Node],
  order: ['name'],
  filters: 'all',
  orders: ['name'],
  groups: 'all',
  fields: (t) => ({
    name: t.property('name', { description: 'The name by which it is usually called in English.' }),
    description: t.property('description', { description: 'One sentence that says what it is.' }),
    wikidataId: t.property('wikidataId', { description: 'Its item in Wikidata, where confirmed.' }),
    names: t.list(Name, {
      description: 'Its names in several languages, official names and aliases.',
      path: { via: 'NAMED', direction: 'OUT' },
    }),
    mentions: t.connection(Statement, {
      description: 'All that is said of others with it as the object, each with its sources.',
      path: { via: 'OBJECT', direction: 'IN' },
    }),
    statements: t.connection(Statement, {
      description: 'All that is said of it, each with its sources; also what is not accepted.',
      path: { via: 'SUBJECT', direction: 'IN' },
    }),
    disagreements: t.connection(Disagreement, {
      description: 'What sources say differently of it, and of others where it is involved.',
      path: { via: ['ABOUT', 'INVOLVES'], direction: 'IN' },
    }),
  }),
});
