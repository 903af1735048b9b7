import { calledApart } from '../src/model/called.ts';
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
  description: 'An entity that a search found, with the name that fits best.',
  node: 'Entity',
  as: 'entity',
  fields: (t) => ({
    score: t.score({
      description:
        'How well it fits: 5 or more for its usual name, 4 for another name or a code, 3 for the beginning of a name, 2.75 for what people call a meeting, 2 for words of a name, 1 for a misspelt name, less for its description.',
    }),
    matchedName: t.matched({ description: 'The name that fits; null where only the description fits.' }),
  }),
});

/** Up to how many entities found are counted. */
const mostCounted = 10_000;

builder.graphQueries((t) => ({
  search: t.search(Hit, {
    description: `Finds entities by any of their names in any script, by a code, or by their description. Case, accents and punctuation do not count, and the end of a word may be missing. If nothing fits, one or two letters of a word may be wrong. Counts go up to ${mostCounted}.`,
    indexes: [namesIndex, textsIndex],
    via: naming,
    labelled: { as: 'kinds', type: EntityKind },
    reveals: true,
    countedUpTo: mostCounted,
    ranking: {
      // The rest of the score tells apart what is on the same step, by the data alone: where it is level, a shorter name is nearer.
      rank: (found, { index, text, words, isSlip }) => {
        const name = `${found}.nameFolded`;
        const hasWords = `all(word IN ${words} WHERE ' ' + ${name} + ' ' CONTAINS ' ' + word + ' ')`;
        const isCalled = `all(word IN ${words} WHERE ' ' + ${found}.called CONTAINS ' ' + word)`;
        const isThisOne = `any(word IN ${words} WHERE ' ' + split(${found}.called, '${calledApart}')[1] CONTAINS ' ' + word)`;
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
