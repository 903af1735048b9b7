import { sourcesNamed } from '../src/model/sources-named.ts';
import { asOf } from '../src/model/visibility.ts';
import { builder } from './builder.ts';
import { Certitude } from './enums.ts';

builder.graphQueries((t) => ({
  asOf: t.view({
    description: `A view: all fields of the query again, as the graph stood on a day. It shows states that held then and events that had happened by then; with sources, only what these sources say.
Inside another \`asOf\`, each argument that the inner one gives replaces the outer one, and the others (\`certainty\` too) stay as they are outside. Of the sources, only those count that both name.`,
    args: {
      date: { type: 'Date', description: 'The day. You may leave it out inside an `asOf` that has one.' },
      accordingTo: {
        type: ['ID'],
        description:
          'Ids of sources, or kinds of source such as OFFICIAL: the view shows only statements that cite one of them. Inside an `asOf` with sources, only those count that both name. If there are none, the view shows no statements.',
      },
      certainty: {
        type: Certitude,
        required: true,
        defaultValue: 'POSSIBLE',
        description:
          'Whether to show all that possibly held then, or only what certainly held and a source reports. By default as in the `asOf` around it.',
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
