import { builder } from '../builder.ts';
import { Basis, Certainty } from '../enums.ts';

/** One place in one source. */
export const Citation = builder.graphEdge('Citation', {
  description: 'A place in a source that supports a statement.',
  paged: false,
  via: ['CITES'],
  filters: 'all',
  node: 'Source',
  fields: (t) => ({
    source: t.node({ description: 'The source.' }),
    locator: t.property('locator', { description: 'Where in the source, such as "paragraph 2".' }),
    certainty: t.property('certainty', { type: Certainty, description: 'Whether the source says it outright.' }),
    basis: t.property('basis', {
      type: Basis,
      description: 'Whether the source reports it, or announced it before it was to take place.',
    }),
  }),
});

export const CitedStatement = builder.graphEdge('CitedStatement', {
  description: 'A statement and the place in the source that supports it.',
  via: ['CITES'],
  filters: 'all',
  node: 'Statement',
  fields: (t) => ({
    locator: t.property('locator', { description: 'Where in the source, such as "paragraph 2".' }),
    certainty: t.property('certainty', { type: Certainty, description: 'Whether the source says it outright.' }),
    basis: t.property('basis', {
      type: Basis,
      description: 'Whether the source reports it, or announced it before it was to take place.',
    }),
  }),
});
