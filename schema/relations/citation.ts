import { citationProperties } from '../../src/model/citation.ts';
import { builder } from '../builder.ts';
import { dataFileFields } from '../data-file-fields.ts';

/** One place in one source. */
export const Citation = builder.graphEdge('Citation', {
  description: 'A place in a source that supports a statement.',
  paged: false,
  via: ['CITES'],
  filters: 'all',
  node: 'Source',
  fields: (t) => ({
    source: t.node({ description: 'The source.' }),
    ...dataFileFields(citationProperties, (name, options) => t.property(name, options)),
  }),
});

export const CitedStatement = builder.graphEdge('CitedStatement', {
  description: 'A statement and the place in the source that supports it.',
  via: ['CITES'],
  filters: 'all',
  node: 'Statement',
  fields: (t) => ({
    ...dataFileFields(citationProperties, (name, options) => t.property(name, options)),
  }),
});
