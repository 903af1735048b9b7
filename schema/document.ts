import { builder } from './builder.ts';
import { DocumentKind } from './enums.ts';
import { DocumentMeeting } from './relations/adoption.ts';
import { PositionOnEntity } from './relations/position.ts';
import { Signatory } from './relations/signing.ts';

builder.graphObject('Document', {
  description: 'A text: a declaration, statement, agreement, programme and the like.',
  interfaces: ['Entity'],
  order: ['date', 'name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    kind: t.property('kind', { type: DocumentKind, description: 'Which sort of text it is.' }),
    date: t.property('date', { description: 'The day it bears or was issued.' }),
    inForce: t.property('inForce', { description: 'The day it entered into force.' }),
    textUrl: t.property('textUrl', { description: 'Where its text can be read, if a source gives an address.' }),
    meetings: t.connection({
      via: ['ISSUED', 'APPROVED', 'ADOPTED'],
      direction: 'IN',
      edge: DocumentMeeting,
      reveals: true,
      description: 'The meetings that issued, approved or adopted it.',
    }),
    signatories: t.connection({
      via: 'SIGNED',
      direction: 'IN',
      edge: Signatory,
      reveals: true,
      description:
        'Who signed it, if a source names the signers. Where the leaders signed as a body, `meetings` says so.',
    }),
    ratifiedBy: t.connection({ via: 'RATIFIED', direction: 'IN', edge: Signatory, description: 'Who ratified it.' }),
    implements: t.connection({ via: 'IMPLEMENTS', direction: 'OUT', description: 'The documents it carries out.' }),
    implementedBy: t.connection({
      via: 'IMPLEMENTS',
      direction: 'IN',
      description: 'The documents that carry it out.',
    }),
    amends: t.connection({ via: 'AMENDS', direction: 'OUT', description: 'The documents it changes.' }),
    amendedBy: t.connection({ via: 'AMENDS', direction: 'IN', description: 'The documents that change it.' }),
    partOf: t.connection({
      via: 'PART_OF',
      direction: 'OUT',
      to: 'Document',
      description: 'The lists and collections of texts that it is a part of.',
    }),
    parts: t.connection({
      via: 'PART_OF',
      direction: 'IN',
      to: 'Document',
      description: 'The documents that are a part of it.',
    }),
    signedAt: t.connection({
      via: 'PART_OF',
      direction: 'OUT',
      to: 'Meeting',
      description: 'The meeting at which it was signed, if that meeting did not adopt it.',
    }),
    concerns: t.connection({ via: 'CONCERNS', direction: 'OUT', to: 'Entity', description: 'What it is about.' }),
    positions: t.connection({
      via: ['AFFIRMED', 'CALLED_FOR', 'SUPPORTED', 'OPPOSED'],
      direction: 'OUT',
      edge: PositionOnEntity,
      description: 'The principles and topics it affirms, calls for, supports or opposes.',
    }),
  }),
});

builder.graphQueries((t) => ({
  document: t.byKey('Document', { description: 'A document by its id, such as astana-declaration-2024.' }),
  documents: t.all('Document', { description: 'All documents, by date.', equals: { kind: { type: DocumentKind } } }),
}));
