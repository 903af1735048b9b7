import type { FieldsOfEdge } from '../builder.ts';
import { SigningAct } from '../enums.ts';
import { relation } from '../relation.ts';

const signing: FieldsOfEdge<'SIGNED' | 'RATIFIED'> = (t) => ({
  act: t.relationshipType(SigningAct, { description: 'Signed, or ratified.' }),
  inferred: t.property('inferred', { description: 'True where no source names the signer and a rule derives it.' }),
  rule: t.property('rule', { description: 'The rule by which it is derived.' }),
  at: t.lookup('at', { description: 'The meeting at which it was signed.' }),
});

export const Signatory = relation('Signatory', {
  description: 'A leader or state that signed or ratified a document.',
  via: ['SIGNED', 'RATIFIED'],
  node: 'Entity',
  filters: 'all',
  fields: signing,
});

/** Shared by leaders and states, which both may sign. */
export const SignedDocument = relation('SignedDocument', {
  description: 'A document that a leader or state signed or ratified.',
  via: ['SIGNED', 'RATIFIED'],
  node: 'Document',
  filters: 'all',
  fields: signing,
});
