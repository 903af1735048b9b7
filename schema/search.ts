import { entityLabels } from '../src/model/entities.ts';
import { naming } from '../src/model/statements.ts';
import { builder } from './builder.ts';

const namesIndex = 'folded_names';
const textsIndex = 'search_texts';

const EntityKind = builder.enumType('EntityKind', {
  description: 'The kinds of entity.',
  values: Object.fromEntries(entityLabels.map((label) => [label.toUpperCase(), { value: label }])),
});

const Hit = builder.graphHit('Hit', {
  description: 'An entity that a search found, by the name or description that fits best.',
  node: 'Entity',
  as: 'entity',
  fields: (t) => ({
    score: t.score({
      description:
        'How well it fits: 5 and more where its usual name is the text, 4 another name or a code, 3 where a name begins so, 2 where one has its words, or what a meeting is called (2.75), 1 with a slip, else its description.',
    }),
    matchedName: t.matched({ description: 'The name that fits; null where only the description does.' }),
  }),
});

/** Up to how many entities found are counted. */
const mostCounted = 10_000;

builder.graphQueries((t) => ({
  search: t.search(Hit, {
    description: `Entities by any of their names, in every script, by a code, or by their description. Case, marks and punctuation do not count, and letters may be missing at the end of a word; where nothing is found so, one or two may be wrong. Up to ${mostCounted} are counted.`,
    indexes: [namesIndex, textsIndex],
    via: naming,
    labelled: { as: 'kinds', type: EntityKind },
    reveals: true,
    countedUpTo: mostCounted,
    ranking: {
      // The rest of the score tells apart what stands on one step, by the data alone: where it is level, a shorter name is nearer.
      rank: (found, { index, text, words, isSlip }) => {
        const name = `${found}.nameFolded`;
        const hasWords = `all(word IN ${words} WHERE ' ' + ${name} + ' ' CONTAINS ' ' + word + ' ')`;
        const calls = (called: string) => `word IN ${words} WHERE ' ' + ${called} CONTAINS ' ' + word`;
        const isCalled = `all(${calls(`${found}.kindWords + ' ' + ${found}.ownWords`)})`;
        const isThisOne = `any(${calls(`${found}.ownWords`)})`;
        const steps = [
          `WHEN ${index} = '${textsIndex}' THEN CASE WHEN ${text} IN ${found}.codes THEN 4 WHEN ${isCalled} THEN CASE WHEN ${isThisOne} THEN 2.75 ELSE 1.5 END ELSE 0 END`,
          `WHEN ${name} = ${text} THEN CASE WHEN ${found}:Entity THEN 5 ELSE 4 END`,
          `WHEN ${isSlip} THEN 1`,
          `WHEN ${name} STARTS WITH ${text} THEN 3`,
          `WHEN ${hasWords} THEN 2.5`,
        ];
        return `CASE ${steps.join(' ')} ELSE 2 END + 0.5 / (1 + size(${name}))`;
      },
      matched: (found, { index }) =>
        `CASE ${index} WHEN '${namesIndex}' THEN coalesce(${found}.name, ${found}.text) END`,
    },
  }),
}));
