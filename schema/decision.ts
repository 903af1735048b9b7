import { builder, type Edge, type NodeRef } from './builder.ts';
import { Document } from './document.ts';
import { Entity } from './entity.ts';
import { DecisionKind } from './enums.ts';
import { RelatedMeeting } from './meeting.ts';
import { RelatedEntity, related } from './relation.ts';

export const Decision: NodeRef = builder.graphObject('Decision', {
  description: 'An act of a meeting, such as admitting a member.',
  interfaces: () => [Entity],
  order: ['date', 'name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    kind: t.property('kind', { type: DecisionKind, description: 'What it settles.' }),
    date: t.property('date', { description: 'The day it was taken.' }),
    meetings: t.connection(RelatedMeeting, {
      description: 'The meetings that took it.',
      path: { via: 'APPROVED', direction: 'IN' },
    }),
    raisedAt: t.connection(RelatedMeeting, {
      description: 'The meeting at which it came up, where that meeting did not decide on it.',
      path: { via: 'PART_OF', direction: 'OUT', to: 'Meeting' },
    }),
    concerns: t.connection(RelatedEntity, {
      description: 'Whom or what it concerns.',
      path: { via: 'CONCERNS', direction: 'OUT' },
    }),
    recordedIn: t.one(Document, {
      description: 'The document it stands in.',
      path: { via: 'RECORDED_IN', direction: 'OUT' },
    }),
  }),
});

export const RelatedDecision: Edge = related('Decision', () => Decision);
