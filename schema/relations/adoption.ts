import type { FieldsOfEdge } from '../builder.ts';
import { DocumentAction, DocumentStage } from '../enums.ts';
import { relation } from '../relation.ts';

/** What a meeting did with a document, seen from either side. */
const dealing: FieldsOfEdge<'ISSUED' | 'APPROVED' | 'ADOPTED'> = (t) => ({
  action: t.relationshipType(DocumentAction, {
    description: 'Issued, approved or adopted, as the source says.',
  }),
  stage: t.property('stage', { type: DocumentStage, description: 'Whether it was a draft or the final text.' }),
  signed: t.property('signed', { description: 'True where the leaders signed it as a body.' }),
});

/** A document as a meeting dealt with it. */
export const MeetingDocument = relation('MeetingDocument', {
  description: 'A document, and what a meeting did with it.',
  via: ['ISSUED', 'APPROVED', 'ADOPTED'],
  node: 'Document',
  filters: 'all',
  fields: dealing,
});

export const DocumentMeeting = relation('DocumentMeeting', {
  description: 'A meeting, and what it did with a document.',
  via: ['ISSUED', 'APPROVED', 'ADOPTED'],
  node: 'Meeting',
  filters: 'all',
  fields: dealing,
});
