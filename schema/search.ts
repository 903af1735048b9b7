import { entityLabels } from '../src/model/entities.ts';
import { naming } from '../src/model/statements.ts';
import { builder } from './builder.ts';
import { Entity } from './entity.ts';

const EntityKind = builder.enumType('EntityKind', {
  description: 'The kinds of entity.',
  values: Object.fromEntries(entityLabels.map((label) => [label.toUpperCase(), { value: label }])),
});

const Hit = builder.graphHit('Hit', {
  description: 'An entity that a search found, by the name or description that fits best.',
  node: () => Entity,
  as: 'entity',
  fields: (t) => ({
    score: t.score({
      description:
        'How well it fits: 5 and more where its usual name is the text, 4 another name, 3 where a name begins so, 2 where one has its words, else its description.',
    }),
    matchedName: t.matched({ description: 'The name that fits; null where only the description does.' }),
  }),
});

const nameOf = (found: string) => `coalesce(${found}.name, ${found}.text)`;

builder.graphQueries((t) => ({
  search: t.search(Hit, {
    description:
      'Entities by any of their names, in every script, or by their description; letters may be missing at the end, and one or two be wrong.',
    indexes: ['names', 'descriptions'],
    via: naming,
    labelled: { as: 'kinds', type: EntityKind },
    reveals: true,
    ranking: {
      // Lucene's score, made less than 1, tells apart what stands on one step; where it is level, a shorter name is nearer.
      rank: (found, { score, index, text }) => {
        const name = nameOf(found);
        const steps = [
          `WHEN ${index} = 'descriptions' THEN 0`,
          `WHEN toLower(${name}) = toLower(${text}) THEN CASE WHEN ${found}:Entity THEN 5 ELSE 4 END`,
          `WHEN toLower(${name}) STARTS WITH toLower(${text}) THEN 3`,
        ];
        const fit = `(${score} + 1.0 / size(${name}))`;
        return `CASE ${steps.join(' ')} ELSE 2 END + ${fit} / (1 + ${fit})`;
      },
      matched: (found, { index }) => `CASE ${index} WHEN 'names' THEN ${nameOf(found)} END`,
    },
  }),
}));
