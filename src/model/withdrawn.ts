import { mandatory, requiredText } from './property.ts';

/** What a version of the data looks like. */
export const versionForm = { pattern: /^\d+\.\d+\.\d+$/, example: '0.1.0' } as const;

/**
 * What is said of an id that the data gave up. A field stands here alone: the data files, Neo4j and GraphQL take it from here; where the id
 * went is a relationship.
 */
export const withdrawnProperties = {
  id: requiredText('The id that no entity has any more.'),
  version: mandatory({ ...requiredText('The first version of the data without it.'), form: versionForm }),
  date: mandatory({ kind: 'Date', description: 'The day of that version.', required: true } as const),
  why: mandatory(requiredText('Why it was withdrawn.')),
} as const;
