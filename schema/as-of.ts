import { sourcesNamed } from '../src/model/sources-named.ts';
import { asOf } from '../src/model/visibility.ts';
import { builder } from './builder.ts';
import { Certitude } from './enums.ts';

builder.graphQueries((t) => ({
  asOf: t.view({
    description: `All of this once more, as it stood on a day: states that held then, events that had happened by then; with sources, only what they say.
Within another \`asOf\` the inner one counts: what it gives replaces what the outer one gave, and what it leaves out (the certainty too) is inherited; of sources, those that both name.`,
    args: {
      date: { type: 'Date', description: 'The day. It may be left out where an `asOf` around it has one.' },
      accordingTo: {
        type: ['ID'],
        description:
          'Ids of sources, or kinds of source such as OFFICIAL: shows only what statements say that cite one of them. Within an `asOf` with sources, only those count that both name; where there are none, nothing is said.',
      },
      certainty: {
        type: Certitude,
        required: true,
        defaultValue: 'POSSIBLE',
        description:
          'Whether to show what possibly held then, or only what certainly did and a source reports; where it is left out, as the `asOf` around it has it.',
      },
    },
    reveals: true,
    shapedBy: ['certainty'],
    needs: ['date'],
    intersects: ['accordingTo'],
    lookups: { accordingTo: sourcesNamed },
    ...asOf,
  }),
}));
