import type { Edge, FieldsOfNode } from './builder.ts';
import { Entity } from './entity.ts';
import { Meeting } from './meeting.ts';
import { relation } from './relation.ts';
import { Topic } from './topic.ts';

/** Who took a position on a principle or topic: a leader, a meeting as a body, or a document. */
const Voice: Edge = relation('Voice', {
  description: 'A leader, meeting or document that took a position.',
  via: ['AFFIRMED', 'CALLED_FOR', 'SUPPORTED', 'OPPOSED'],
  node: () => Entity,
  filters: 'all',
  fields: (t) => ({
    at: t.lookup('at', Meeting, { description: 'The meeting at which it was said.' }),
    inResponseTo: t.lookup('inResponseTo', Topic, { description: 'The threat or risk it answers.' }),
  }),
});

/** The fields that principles and topics share: who stood how to them. */
export const voices: FieldsOfNode<'Principle' | 'Topic'> = (t) => ({
  affirmedBy: t.connection(Voice, {
    description: 'Who affirmed it, at which meeting.',
    path: { via: 'AFFIRMED', direction: 'IN' },
  }),
  calledForBy: t.connection(Voice, {
    description: 'Who called for it, at which meeting, and in answer to what.',
    path: { via: 'CALLED_FOR', direction: 'IN' },
  }),
  supportedBy: t.connection(Voice, {
    description: 'Who supported it.',
    path: { via: 'SUPPORTED', direction: 'IN' },
  }),
  opposedBy: t.connection(Voice, {
    description: 'Who opposed it.',
    path: { via: 'OPPOSED', direction: 'IN' },
  }),
});
