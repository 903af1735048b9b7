import { builder } from './builder.ts';
import { DecisionKind } from './enums.ts';

builder.graphObject('Decision', {
  description: 'An act of a meeting, such as admitting a member.',
  interfaces: ['Entity'],
  order: ['date', 'name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    kind: t.property('kind', { type: DecisionKind, description: 'What it settles.' }),
    date: t.property('date', { description: 'The day it was taken.' }),
    meetings: t.connection({ via: 'APPROVED', direction: 'IN', description: 'The meetings that took it.' }),
    raisedAt: t.connection({
      via: 'PART_OF',
      direction: 'OUT',
      to: 'Meeting',
      description: 'The meeting at which it came up but was not decided.',
    }),
    concerns: t.connection({
      via: 'CONCERNS',
      direction: 'OUT',
      to: 'Entity',
      description: 'The entities that it concerns.',
    }),
    recordedIn: t.one({ via: 'RECORDED_IN', direction: 'OUT', description: 'The document that records it.' }),
  }),
});

builder.graphQueries((t) => ({
  decision: t.byKey('Decision', { description: 'A decision by its id, such as belarus-accession-2024.' }),
  decisions: t.all('Decision', { description: 'All decisions, by date.', equals: { kind: { type: DecisionKind } } }),
}));
