import type { FieldsOfNode } from '../builder.ts';
import { Position } from '../enums.ts';
import { relation } from '../relation.ts';

/** Shared by leaders, meetings and documents, which all may take a position. */
export const PositionOnEntity = relation('PositionOnEntity', {
  description: 'A principle or topic, and the position taken on it.',
  via: ['AFFIRMED', 'CALLED_FOR', 'SUPPORTED', 'OPPOSED'],
  node: 'Entity',
  filters: 'all',
  fields: (t) => ({
    position: t.relationshipType(Position, { description: 'Affirmed, called for, supported or opposed.' }),
    at: t.lookup('at', { description: 'The meeting at which the position was taken.' }),
    inResponseTo: t.lookup('inResponseTo', { description: 'The threat or risk it answers.' }),
  }),
});

/** Who took a position on a principle or topic: a leader, a meeting as a body, or a document. */
const Voice = relation('Voice', {
  description: 'A leader, meeting or document that took a position.',
  via: ['AFFIRMED', 'CALLED_FOR', 'SUPPORTED', 'OPPOSED'],
  node: 'Entity',
  filters: 'all',
  fields: (t) => ({
    at: t.lookup('at', { description: 'The meeting at which it was said.' }),
    inResponseTo: t.lookup('inResponseTo', { description: 'The threat or risk it answers.' }),
  }),
});

/** The fields that principles and topics share: who stood how to them. */
export const voices: FieldsOfNode<'Principle' | 'Topic'> = (t) => ({
  affirmedBy: t.connection({
    via: 'AFFIRMED',
    direction: 'IN',
    edge: Voice,
    description: 'Who affirmed it, at which meeting.',
  }),
  calledForBy: t.connection({
    via: 'CALLED_FOR',
    direction: 'IN',
    edge: Voice,
    description: 'Who called for it, at which meeting, and in answer to what.',
  }),
  supportedBy: t.connection({ via: 'SUPPORTED', direction: 'IN', edge: Voice, description: 'Who supported it.' }),
  opposedBy: t.connection({ via: 'OPPOSED', direction: 'IN', edge: Voice, description: 'Who opposed it.' }),
});

/** Shared by leaders and meetings. */
export const Praise = relation('Praise', {
  description: 'Something that was praised.',
  via: ['PRAISED'],
  node: 'Entity',
  fields: (t) => ({ at: t.lookup('at', { description: 'The meeting at which it was praised.' }) }),
});
