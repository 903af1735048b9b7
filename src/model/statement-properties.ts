import { byDefault, flag, oneOf, optional, requiredText, text } from './property.ts';
import { confidences, provenance, ranks } from './provenance.ts';
import { bounds, modalities } from './statements.ts';

/** What is said of a statement, in the order of the outputs, declared here alone: see the properties of a source. */
export const statementProperties = {
  id: requiredText('st- and 12 hex digits of a hash of what it says.'),
  predicate: requiredText('What it says about the subject, such as CHAIRED or ISO2.'),
  text: text('The value, where it is a text.'),
  number: { kind: 'Float', description: 'The value, where it is a number.' },
  unit: text('The unit of the number.'),
  bound: oneOf(bounds, 'Whether the number is exact, a minimum or approximate.'),
  rank: byDefault('NORMAL', oneOf(ranks, 'Which of several competing statements is accepted.')),
  reason: optional(text('Why it has this rank, or what a reader must know.')),
  accepted: flag('Whether it is accepted, and so shown as a relation, name or property.'),
  sources: { kind: 'String', list: true, description: 'The ids of the sources it cites.' },
  announcedBy: provenance.announcedBy,
  confidence: byDefault('HIGH', oneOf(confidences, 'How well its sources support it.')),
  modality: byDefault('ACTUAL', oneOf(modalities, 'Whether it happened or is planned.')),
  qualifiers: text('Its qualifiers, such as a role, as JSON.'),
  start: provenance.start,
  end: provenance.end,
  date: provenance.date,
  startEarliest: provenance.startEarliest,
  startLatest: provenance.startLatest,
  endEarliest: provenance.endEarliest,
  endBefore: provenance.endBefore,
} as const;
