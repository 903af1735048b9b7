import { citationProperties } from './citation.ts';
import { derivations } from './derived.ts';
import { entities, entityLabels } from './entities.ts';
import { fold } from './folding.ts';
import { party } from './predicate.ts';
import { predicates } from './predicates.ts';
import { integer, keysOf, nameText, oneOf, requiredText, text } from './property.ts';
import { provenance } from './provenance.ts';
import { sourceProperties } from './source.ts';
import { statementProperties } from './statement-properties.ts';
import { nameKinds } from './statements.ts';
import { withdrawnProperties } from './withdrawn.ts';

/** Nodes that are not entities: never in paths, counts or pictures unless asked for. */
const bookkeeping = {
  Source: { properties: sourceProperties },
  Statement: { properties: statementProperties },
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
  Withdrawn: { properties: withdrawnProperties },
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
    // To others than the one that it is about.
    INVOLVES: { from: ['Disagreement'], to: entityLabels, parallel: false, properties: {} },
    HAS_VALUE: { from: ['Disagreement'], to: ['DisagreementValue'], unique: 'to', parallel: false, properties: {} },
    // Apart from CITES, which so leads from statements only: who cites a source is counted without looking at what cites it.
    GIVEN_IN: { from: ['DisagreementValue'], to: ['Source'], parallel: false, properties: {} },
    STATED_AS: { from: ['DisagreementValue'], to: ['Statement'], parallel: false, properties: {} },
    BECAME: { from: ['Withdrawn'], to: entityLabels, unique: 'from', properties: {} },
    CITES: {
      from: ['Statement'],
      to: ['Source'],
      key: 'position',
      properties: citationProperties,
    },
  },
} as const;

export type Graph = typeof graph;
