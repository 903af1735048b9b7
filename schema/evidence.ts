import { sourceProperties } from '../src/model/source.ts';
import { statementProperties } from '../src/model/statement-properties.ts';
import { builder } from './builder.ts';
import { dataFileFields } from './data-file-fields.ts';
import { Bound, NameKind } from './enums.ts';
import { Citation, CitedStatement } from './relations/citation.ts';

builder.graphObject('Source', {
  description: 'A text or data package that supports statements.',
  interfaces: ['Node'],
  filters: 'all',
  orders: ['title', 'publisher', 'date'],
  groups: ['publisher', 'kind', 'language', 'read', 'titleSupplied'],
  fields: (t) => ({
    ...dataFileFields(sourceProperties, (name, options) => t.property(name, options)),
    statements: t.connection({
      via: 'CITES',
      direction: 'IN',
      edge: CitedStatement,
      description: 'Every statement that cites this source, with the place in the source.',
    }),
  }),
});

const Value = builder.embeddedObject('Value', {
  description: 'What a statement says where its object is not an entity.',
  label: 'Statement',
  fields: (t) => ({
    text: t.property('text', { description: 'The value, where it is a text.' }),
    number: t.property('number', { description: 'The value, where it is a number.' }),
    unit: t.property('unit', { description: 'The unit of the number.' }),
    bound: t.property('bound', { type: Bound, description: 'Whether the number is exact, a minimum or approximate.' }),
  }),
});

const Validity = builder.embeddedObject('Validity', {
  description: 'When a statement holds, as precisely as its sources say, and the bounds that follow.',
  label: 'Statement',
  fields: (t) => ({
    start: t.property('start', { description: 'When it began (EDTF), or UNKNOWN.' }),
    end: t.property('end', { description: 'When it ended (EDTF); OPEN where it still holds, or UNKNOWN.' }),
    date: t.property('date', { description: 'For events: when it happened (EDTF).' }),
    startEarliest: t.property('startEarliest', { description: 'The first day on which it may have begun.' }),
    startLatest: t.property('startLatest', { description: 'The last day on which it may have begun.' }),
    endEarliest: t.property('endEarliest', { description: 'The first day on which it may have ended.' }),
    endBefore: t.property('endBefore', { description: 'The day before which it had ended.' }),
  }),
});

builder.graphObject('Statement', {
  description: 'One thing that sources say: a subject, a predicate, and an object or value.',
  interfaces: ['Node'],
  order: ['startEarliest', 'predicate'],
  filters: [
    'predicate',
    'subject',
    'object',
    'rank',
    'confidence',
    'modality',
    'accepted',
    'attributedTo',
    'citations',
    'disagreements',
  ],
  orders: ['predicate', 'rank', 'confidence'],
  groups: ['predicate', 'subject', 'object', 'rank', 'confidence', 'modality', 'accepted', 'attributedTo', 'citations'],
  fields: (t) => ({
    predicate: t.property('predicate', { description: 'What it says about the subject, such as CHAIRED or ISO2.' }),
    subject: t.one({
      via: 'SUBJECT',
      direction: 'OUT',
      to: 'Entity',
      description: 'The entity that it says something about.',
    }),
    object: t.one({
      via: 'OBJECT',
      direction: 'OUT',
      to: 'Entity',
      description: 'The entity at the other end, such as the meeting that was chaired.',
    }),
    value: t.embedded(Value, { description: 'The value, where there is no object.', presentWith: ['text', 'number'] }),
    qualifiers: t.property('qualifiers', { description: 'Its qualifiers, such as a role, as JSON.' }),
    validity: t.embedded(Validity, { description: 'When it holds.', presentWith: ['startEarliest'] }),
    ...dataFileFields(statementProperties, (name, options) => t.property(name, options)),
    accepted: t.property('accepted', {
      description: 'Whether it is accepted, and so shown as a relation, name or property.',
    }),
    contradictions: t.list({
      via: 'CONTRADICTS',
      direction: 'OUT',
      description: 'The statements that it contradicts.',
    }),
    disagreements: t.list({
      through: [{ via: 'STATED_AS', direction: 'IN' }],
      via: 'HAS_VALUE',
      direction: 'IN',
      description: 'The disagreements in which this is what some of the sources say.',
    }),
    attributedTo: t.one({
      via: 'ATTRIBUTED_TO',
      direction: 'OUT',
      to: 'Entity',
      description: 'The entity that says so inside the source, such as a speaker.',
    }),
    citations: t.list({
      via: 'CITES',
      direction: 'OUT',
      edge: Citation,
      description: 'The sources it cites, and the place in each.',
    }),
  }),
});

builder.graphObject('Name', {
  description: 'A name of an entity, in any language and script.',
  order: ['language', 'text'],
  filters: 'all',
  groups: ['language', 'kind'],
  fields: (t) => ({
    text: t.property('text', { description: 'The name itself.' }),
    language: t.property('language', { description: 'The tag of its language, such as en, ru or zh.' }),
    kind: t.property('kind', {
      type: NameKind,
      description: 'Official or short name, alias, transliteration, former.',
    }),
  }),
});

builder.graphQueries((t) => ({
  statement: t.byKey('Statement', { description: 'A statement by its id, st- and 12 hex digits.' }),
  statements: t.all('Statement', {
    description: 'All statements, ordered by time; also those that are not accepted.',
  }),
  source: t.byKey('Source', { description: 'A source by its id, such as s1.' }),
  sources: t.all('Source', { description: 'All sources, by id.' }),
}));
