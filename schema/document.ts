import { builder, type Edge, type FieldsOfEdge, type NodeRef } from './builder.ts';
import { Entity } from './entity.ts';
import { DocumentAction, DocumentKind, DocumentStage, SigningAct } from './enums.ts';
import { PositionOnEntity } from './leader.ts';
import { Meeting, RelatedMeeting } from './meeting.ts';
import { RelatedEntity, related, relation } from './relation.ts';

export const Document: NodeRef = builder.graphObject('Document', {
  description: 'A text: a declaration, statement, agreement, programme and the like.',
  interfaces: () => [Entity],
  order: ['date', 'name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    kind: t.property('kind', { type: DocumentKind, description: 'Which sort of text it is.' }),
    date: t.property('date', { description: 'The day it bears or was issued.' }),
    inForce: t.property('inForce', { description: 'The day it entered into force.' }),
    textUrl: t.property('textUrl', { description: 'Where its text can be read, if a source says so.' }),
    meetings: t.connection(DocumentMeeting, {
      description: 'The meetings that issued, approved or adopted it.',
      path: { via: ['ISSUED', 'APPROVED', 'ADOPTED'], direction: 'IN' },
      reveals: true,
    }),
    signatories: t.connection(Signatory, {
      description: 'Who signed it, where a source names the signer; a body that signed is on the meeting.',
      path: { via: 'SIGNED', direction: 'IN' },
      reveals: true,
    }),
    ratifiedBy: t.connection(Signatory, {
      description: 'Who ratified it.',
      path: { via: 'RATIFIED', direction: 'IN' },
    }),
    implements: t.connection(RelatedDocument, {
      description: 'The documents it carries out.',
      path: { via: 'IMPLEMENTS', direction: 'OUT' },
    }),
    implementedBy: t.connection(RelatedDocument, {
      description: 'The documents that carry it out.',
      path: { via: 'IMPLEMENTS', direction: 'IN' },
    }),
    amends: t.connection(RelatedDocument, {
      description: 'The documents it changes.',
      path: { via: 'AMENDS', direction: 'OUT' },
    }),
    amendedBy: t.connection(RelatedDocument, {
      description: 'The documents that change it.',
      path: { via: 'AMENDS', direction: 'IN' },
    }),
    partOf: t.connection(RelatedDocument, {
      description: 'The lists and bodies of texts it is a part of.',
      path: { via: 'PART_OF', direction: 'OUT', to: 'Document' },
    }),
    parts: t.connection(RelatedDocument, {
      description: 'The documents that are a part of it.',
      path: { via: 'PART_OF', direction: 'IN', to: 'Document' },
    }),
    signedAt: t.connection(RelatedMeeting, {
      description: 'The meeting at which it was signed, where that meeting did not adopt it itself.',
      path: { via: 'PART_OF', direction: 'OUT', to: 'Meeting' },
    }),
    concerns: t.connection(RelatedEntity, {
      description: 'What it is about.',
      path: { via: 'CONCERNS', direction: 'OUT' },
    }),
    positions: t.connection(PositionOnEntity, {
      description: 'The principles and topics it affirms, calls for, supports or opposes.',
      path: { via: ['AFFIRMED', 'CALLED_FOR', 'SUPPORTED', 'OPPOSED'], direction: 'OUT' },
    }),
  }),
});

export const RelatedDocument: Edge = related('Document', () => Document);

/** How a meeting stood to a document, seen from either side. */
const dealing: FieldsOfEdge<'ISSUED' | 'APPROVED' | 'ADOPTED'> = (t) => ({
  action: t.relationshipType(DocumentAction, {
    description: 'Issued, approved or adopted, in the verb of the source.',
  }),
  stage: t.property('stage', { type: DocumentStage, description: 'Whether it was a draft or the final text.' }),
  signed: t.property('signed', { description: 'True where the leaders signed it as a body.' }),
});

/** A document as a meeting dealt with it. */
export const MeetingDocument: Edge = relation('MeetingDocument', {
  description: 'A document, and how a meeting stood to it.',
  via: ['ISSUED', 'APPROVED', 'ADOPTED'],
  node: () => Document,
  filters: 'all',
  fields: dealing,
});

const DocumentMeeting: Edge = relation('DocumentMeeting', {
  description: 'A meeting, and how it stood to a document.',
  via: ['ISSUED', 'APPROVED', 'ADOPTED'],
  node: () => Meeting,
  filters: 'all',
  fields: dealing,
});

const signing: FieldsOfEdge<'SIGNED' | 'RATIFIED'> = (t) => ({
  act: t.relationshipType(SigningAct, { description: 'Signed, or ratified.' }),
  inferred: t.property('inferred', { description: 'True where no source names the signer and a rule derives it.' }),
  rule: t.property('rule', { description: 'The rule by which it is derived.' }),
  at: t.lookup('at', Meeting, { description: 'The meeting at which it was signed.' }),
});

const Signatory: Edge = relation('Signatory', {
  description: 'A leader or state that signed or ratified a document.',
  via: ['SIGNED', 'RATIFIED'],
  node: () => Entity,
  filters: 'all',
  fields: signing,
});

/** Shared by leaders and states, which both may sign. */
export const SignedDocument: Edge = relation('SignedDocument', {
  description: 'A document that one signed or ratified.',
  via: ['SIGNED', 'RATIFIED'],
  node: () => Document,
  filters: 'all',
  fields: signing,
});
