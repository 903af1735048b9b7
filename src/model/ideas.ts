import { entity } from './entity.ts';
import { event, stated, voice } from './predicate.ts';
import { oneOf } from './property.ts';
import { stance } from './qualifiers.ts';

export const principleKinds = ['VALUE', 'PRINCIPLE', 'VISION', 'CONCEPT'] as const;
export const topicKinds = ['COOPERATION_AREA', 'THREAT', 'RISK', 'INTERNATIONAL_QUESTION'] as const;

/** What one may affirm, call for, support or oppose. */
export const ideaEntities = {
  Principle: entity(
    {
      file: 'principles',
      description: 'A value, principle, vision or concept that is affirmed, called for or opposed.',
    },
    { kind: oneOf(principleKinds, 'Whether it is a value, principle, vision or concept.') },
  ),
  Topic: entity(
    { file: 'topics', description: 'An area of cooperation, a threat, a risk, or an international question.' },
    { kind: oneOf(topicKinds, 'Which sort of topic it is.') },
  ),
};

const idea = ['Principle', 'Topic'] as const;

/** The positions that are taken on it. */
export const ideaPredicates = {
  AFFIRMED: stated({
    ...event,
    from: voice,
    to: idea,
    qualifiers: stance,
    description: 'affirmed',
    words: ['affirmed', 'affirmed by'],
  }),
  CALLED_FOR: stated({
    ...event,
    from: voice,
    to: idea,
    qualifiers: stance,
    description: 'called for',
    words: ['called for', 'called for by'],
  }),
  SUPPORTED: stated({
    ...event,
    from: voice,
    to: idea,
    qualifiers: stance,
    description: 'supported',
    words: ['supported', 'supported by'],
  }),
  OPPOSED: stated({
    ...event,
    from: voice,
    to: idea,
    qualifiers: stance,
    description: 'opposed',
    words: ['opposed', 'opposed by'],
  }),
};
