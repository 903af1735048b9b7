import { byDefault, integer, oneOf, optional, text } from './property.ts';

export const certainties = ['EXPLICIT', 'VAGUE'] as const;
/** Whether a source says of something that it took place, or said so before it did. */
export const bases = ['REPORTED', 'ANNOUNCED'] as const;

/** What is said of a citation beside its source, declared here alone: see the properties of a source. */
export const citationProperties = {
  position: integer('Its place among the citations of the statement, from 0.'),
  locator: optional(text('The place in the source, such as "paragraph 2".')),
  certainty: byDefault('EXPLICIT', oneOf(certainties, 'Whether the source says it explicitly.')),
  basis: byDefault('REPORTED', oneOf(bases, 'Whether the source reports it, or announced it beforehand.')),
} as const;
