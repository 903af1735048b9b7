import { builder } from './builder.ts';
import { SentDelegation } from './relations/delegation.ts';

/** What may take part in a meeting, through people who come for it. */
builder.graphInterface('Party', {
  description: 'A state or organisation that takes part in meetings.',
  interfaces: ['Entity'],
  order: ['name'],
  filters: 'all',
  groups: 'all',
  fields: (t) => ({
    delegations: t.connection({
      via: 'TOOK_PART_IN',
      direction: 'OUT',
      edge: SentDelegation,
      description: 'The meetings it took part in, each once, with who came for it.',
    }),
  }),
});
