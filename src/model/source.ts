import { code, edtf, mandatory, mark, oneOf, optional, requiredText, text, webAddress } from './property.ts';

export const sourceKinds = ['OFFICIAL', 'AGENCY', 'PRESS', 'REFERENCE', 'OTHER'] as const;
export const readings = ['FULL', 'EXCERPT'] as const;

/** A tag of a language, as BCP 47 begins. */
export const languageTag = { pattern: /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, example: 'en, ru or zh' } as const;

/**
 * What is said of a source, in the order of the outputs. A field stands here alone: the data files, Neo4j, GraphQL and all exports take it
 * from here.
 */
export const sourceProperties = {
  id: requiredText('Stable id of the source.'),
  title: mandatory(requiredText('Its title.')),
  publisher: mandatory(text('Who published it.')),
  kind: mandatory(
    oneOf(
      sourceKinds,
      'Official (a state or an organisation), a news agency, the press, a work of reference, or another.',
    ),
  ),
  language: optional(code(languageTag.pattern, languageTag.example, 'The tag of its language, such as en, ru or zh.')),
  read: optional(oneOf(readings, 'Whether all of it was read, or an excerpt.')),
  titleSupplied: optional(mark('True where it bears no title, and the title here is a description.')),
  archivedUrl: optional(webAddress('Where a copy of it is kept.')),
  date: optional(edtf('When it was published, as precisely as known (EDTF).')),
  url: optional(webAddress('Where it can be read.')),
  note: optional(text('What a reader must know about it.')),
} as const;
