import { derivations } from './derived.ts';
import { entities, entityLabels } from './entities.ts';
import { fold } from './folding.ts';
import { party } from './predicate.ts';
import { predicates } from './predicates.ts';
import { flag, integer, keysOf, nameText, oneOf, requiredText, text } from './property.ts';
import { confidences, provenance, ranks } from './provenance.ts';
import { bases, bounds, certainties, modalities, nameKinds, readings, sourceKinds } from './statements.ts';

/** Nodes that are no entities: never in paths, counts or pictures unless asked for. */
const bookkeeping = {
  Source: {
    properties: {
      id: requiredText('Stable id of the source.'),
      title: requiredText('Its title.'),
      publisher: text('Who published it.'),
      kind: oneOf(sourceKinds, 'Official, a news agency, the press, a work of reference, or another.'),
      language: text('BCP 47 tag of its language.'),
      read: oneOf(readings, 'Whether all of it was read, or an excerpt.'),
      titleSupplied: flag('True where it bears no title, and its title here is a description of ours.'),
      archivedUrl: text('Where a copy of it is kept.'),
      date: text('When it was published, as EDTF.'),
      url: text('Where it can be read.'),
      note: text('What a reader must know of it.'),
    },
  },
  Statement: {
    properties: {
      id: requiredText('st- and 12 hex digits of a hash of what it says.'),
      predicate: requiredText('What is said of the subject.'),
      text: text('The value, where it is a text.'),
      number: { kind: 'Float', description: 'The value, where it is a number.' },
      unit: text('The unit of the number.'),
      bound: oneOf(bounds, 'Whether the number is exact, a minimum or approximate.'),
      rank: oneOf(ranks, 'Preferred, normal or deprecated.'),
      reason: text('Why it has its rank, or what its reader must know.'),
      accepted: flag('Whether it stands: only accepted statements become relationships, names and properties.'),
      sources: { kind: 'String', list: true, description: 'The ids of the sources it cites.' },
      announcedBy: provenance.announcedBy,
      confidence: oneOf(confidences, 'How far the sources support it.'),
      modality: oneOf(modalities, 'Whether it happened or is planned.'),
      qualifiers: text('What qualifies it, as JSON.'),
      start: provenance.start,
      end: provenance.end,
      date: provenance.date,
      startEarliest: provenance.startEarliest,
      startLatest: provenance.startLatest,
      endEarliest: provenance.endEarliest,
      endBefore: provenance.endBefore,
    },
  },
  Name: {
    properties: {
      id: requiredText('The id of the statement that gives the name.'),
      text: nameText('The name itself.'),
      language: requiredText('BCP 47 tag of its language.'),
      kind: oneOf(nameKinds, 'Official or short name, alias, transliteration or former name.'),
      nameFolded: requiredText('The name folded, as names are compared.'),
      nameCollation: requiredText('The collation key of the name.'),
    },
  },
  Disagreement: {
    properties: {
      id: requiredText('dis- and 12 hex digits of a hash of its entity and of what it is about.'),
      about: requiredText('What sources say differently.'),
      preferred: text('Which value is preferred.'),
      why: requiredText('Why that one, or why none.'),
    },
  },
  DisagreementValue: {
    properties: {
      id: requiredText('The id of the disagreement, and its place among the values.'),
      value: requiredText('What some of the sources say.'),
      position: { kind: 'Integer', required: true, description: 'Its place among the values, from 0.' },
    },
  },
  Dataset: {
    properties: {
      id: requiredText('Always sco-graph.'),
      version: requiredText('The version of the dataset.'),
      date: requiredText('The day of the version.'),
      title: requiredText('Its title.'),
      newestSource: text('The date of its newest source, as EDTF: of what came later it says nothing.'),
      licence: requiredText('The licence under which it may be used, as SPDX writes it.'),
      digest: requiredText('Digest of all that was loaded.'),
      files: text('Digest of the files that it was loaded from.'),
      entities: integer('How many entities it holds.'),
      statements: integer('How many statements it holds.'),
      sources: integer('How many sources it holds.'),
    },
  },
} as const;

export const bookkeepingLabels = keysOf(bookkeeping);

/** The labels under which ids are unique: every node of ours has one of them. */
export const uniqueLabels: readonly string[] = ['Entity', ...bookkeepingLabels];

/** The whole graph as it stands in Neo4j: every label, property, relationship type and edge property, declared once. */
export const graph = {
  /** The property by which a node is found, and which breaks ties in every order. */
  nodeKey: 'id',
  /** The property that tells two relationships between the same nodes apart, unless the relationship names another. */
  relationshipKey: 'statement',
  /** How texts are folded before they are searched for, and compared with properties that hold folded texts. */
  fold,
  nodes: { ...entities, ...bookkeeping },
  /** Names for nodes of several labels, beside Entity, which is a label itself. */
  supertypes: { Node: ['Entity', 'Source', 'Statement', 'Disagreement'], Party: party },
  relationships: {
    ...predicates,
    ...derivations,
    NAMED: { from: entityLabels, to: ['Name'], properties: provenance },
    SUBJECT: { from: ['Statement'], to: entityLabels, unique: 'from', properties: {} },
    OBJECT: { from: ['Statement'], to: entityLabels, unique: 'from', properties: {} },
    ATTRIBUTED_TO: { from: ['Statement'], to: entityLabels, unique: 'from', properties: {} },
    CONTRADICTS: { from: ['Statement'], to: ['Statement'], parallel: false, properties: {} },
    ABOUT: { from: ['Disagreement'], to: entityLabels, unique: 'from', properties: {} },
    HAS_VALUE: { from: ['Disagreement'], to: ['DisagreementValue'], unique: 'to', parallel: false, properties: {} },
    // Apart from CITES, which so leads from statements only: who cites a source is counted without looking at what cites it.
    GIVEN_IN: { from: ['DisagreementValue'], to: ['Source'], parallel: false, properties: {} },
    STATED_AS: { from: ['DisagreementValue'], to: ['Statement'], parallel: false, properties: {} },
    CITES: {
      from: ['Statement'],
      to: ['Source'],
      key: 'position',
      properties: {
        position: integer('Its place among the citations of the statement, from 0.'),
        locator: text('Where in the source: "paragraph 2".'),
        certainty: oneOf(certainties, 'Whether the source says it outright or vaguely.'),
        basis: oneOf(bases, 'Whether the source reports it, or announced it before it took place.'),
      },
    },
  },
} as const;

export type Graph = typeof graph;
