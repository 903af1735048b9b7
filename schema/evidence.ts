import { citationProperties } from '../src/model/citation.ts';
import { sourceProperties } from '../src/model/source.ts';
import { statementProperties } from '../src/model/statement-properties.ts';
import { builder, type Edge, type NodeRef } from './builder.ts';
import { Disagreement } from './disagreement.ts';
import { Entity, Node } from './entity.ts';
import { Bound, NameKind } from './enums.ts';
import { givenFields } from './given-fields.ts';

export const Source: NodeRef = builder.graphObject('Source', {
  description: 'A text or data package that supports statements.',
  interfaces: () => [Node],
  filters: 'all',
  orders: ['title', 'publisher', 'date'],
  groups: ['publisher', 'kind', 'language', 'read', 'titleSupplied'],
  fields: (t) => ({
    ...givenFields(sourceProperties, (name, options) => t.property(name, options)),
    statements: t.connection(CitedStatement, {
      description: 'Every statement that cites this source, with the place in the source.',
      path: { via: 'CITES', direction: 'IN' },
    }),
  }),
});

const Value = builder.embeddedObject('Value', {
  description: 'What a statement says where its object is no entity.',
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
    end: t.property('end', { description: 'When it ended (EDTF), or OPEN where it goes on, or UNKNOWN.' }),
    date: t.property('date', { description: 'When it happened (EDTF), for events.' }),
    startEarliest: t.property('startEarliest', { description: 'The first day on which it may have begun.' }),
    startLatest: t.property('startLatest', { description: 'The last day on which it may have begun.' }),
    endEarliest: t.property('endEarliest', { description: 'The first day on which it may have ended.' }),
    endBefore: t.property('endBefore', { description: 'The day before which it had ended.' }),
  }),
});

export const Statement: NodeRef = builder.graphObject('Statement', {
  description: 'One thing that sources say: a subject, a predicate, and an object or value.',
  interfaces: () => [Node],
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
    predicate: t.property('predicate', { description: 'What is said of the subject, such as CHAIRED or ISO2.' }),
    subject: t.one(Entity, {
      description: 'Of whom or what it is said.',
      path: { via: 'SUBJECT', direction: 'OUT' },
    }),
    object: t.one(Entity, { description: 'The entity it is about.', path: { via: 'OBJECT', direction: 'OUT' } }),
    value: t.embedded(Value, { description: 'The value, where there is no object.', presentWith: ['text', 'number'] }),
    qualifiers: t.property('qualifiers', { description: 'What qualifies it, as JSON.' }),
    validity: t.embedded(Validity, { description: 'When it holds.', presentWith: ['startEarliest'] }),
    ...givenFields(statementProperties, (name, options) => t.property(name, options)),
    accepted: t.property('accepted', {
      description: 'Whether it stands, and is shown as a relation, name or property.',
    }),
    contradictions: t.list(Statement, {
      description: 'The statements that it contradicts.',
      path: { via: 'CONTRADICTS', direction: 'OUT' },
    }),
    disagreements: t.list(Disagreement, {
      description: 'Where sources disagree, and this is what some of them say.',
      path: [
        { via: 'STATED_AS', direction: 'IN' },
        { via: 'HAS_VALUE', direction: 'IN' },
      ],
    }),
    attributedTo: t.one(Entity, {
      description: 'Who says so inside the source.',
      path: { via: 'ATTRIBUTED_TO', direction: 'OUT' },
    }),
    citations: t.list(Citation, {
      description: 'The sources it cites, and where in them.',
      path: { via: 'CITES', direction: 'OUT' },
    }),
  }),
});

/** One place in one source. */
export const Citation: Edge = builder.graphEdge('Citation', {
  description: 'A place in a source that supports a statement.',
  paged: false,
  via: ['CITES'],
  filters: 'all',
  node: () => Source,
  fields: (t) => ({
    source: t.node(Source, { description: 'The source.' }),
    ...givenFields(citationProperties, (name, options) => t.property(name, options)),
  }),
});

const CitedStatement: Edge = builder.graphEdge('CitedStatement', {
  description: 'A statement and the place in the source that supports it.',
  via: ['CITES'],
  filters: 'all',
  node: () => Statement,
  fields: (t) => ({
    ...givenFields(citationProperties, (name, options) => t.property(name, options)),
  }),
});

export const Name: NodeRef = builder.graphObject('Name', {
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
