import leven from 'leven';
import { fold } from '../model/folding.ts';
import type { LookAlikes } from './format.ts';
import type { Entity } from './resolve.ts';
import type { Oddity } from './rule.ts';

/** How many letters of a name may differ, by its length: in a short one each makes another name, and a long one has too many to leave out two. */
const slipsIn = ({ length }: string): number => (length < 6 ? 0 : length < 14 || length > 60 ? 1 : 2);

/** A name as it stands and in the order of its words, and apart from it the numbers in it: what differs in a number is another thing. */
function keyOf(name: string): { readonly texts: readonly [string, string]; readonly numbers: string } {
  const words = fold(name).split(' ');
  const isNumber = (word: string) => /\p{Number}/u.test(word);
  const others = words.filter((word) => !isNumber(word));
  return { texts: [others.join(' '), others.toSorted().join(' ')], numbers: words.filter(isNumber).join(' ') };
}

/** Whether two names are the same but for a few letters, or but for the order of their words. */
function areNear(one: string, other: string): boolean {
  const [a, b] = [keyOf(one).texts, keyOf(other).texts];
  const slips = Math.min(slipsIn(a[0]), slipsIn(b[0]));
  return leven(a[0], b[0]) <= slips || leven(a[1], b[1]) <= slips;
}

/** A text, and each that comes of leaving out up to so many of its letters: two texts with as few slips have one of these in common. */
function shortened(text: string, slips: number): Set<string> {
  let found = new Set([text]);
  for (let slip = 0; slip < slips; slip += 1) {
    found = new Set([...found, ...[...found].flatMap((each) => [...each].map((_, at) => without(each, at)))]);
  }
  return found;
}

const without = (text: string, at: number): string => text.slice(0, at) + text.slice(at + 1);

/**
 * Entities of one kind whose names are the same or nearly so, and that may be one and the same.
 * @param reviewed the pairs of which a person has said that they are two
 */
export function lookAlikes(entities: readonly Entity[], reviewed: LookAlikes): Oddity[] {
  const known = new Set(reviewed.map(({ pair }) => [...pair].sort().join(' ')));
  const near = new Map<string, Entity[]>();
  return entities.flatMap((entity): Oddity[] => {
    const { texts, numbers } = keyOf(entity.name);
    const met = new Set<Entity>();
    for (const each of new Set(texts.flatMap((text) => [...shortened(text, slipsIn(text))]))) {
      const key = [entity.label, numbers, each].join('|');
      const others = near.get(key) ?? [];
      others.forEach((other) => {
        met.add(other);
      });
      near.set(key, [...others, entity]);
    }
    return [...met]
      .filter((other) => areNear(entity.name, other.name))
      .filter((other) => !known.has([entity.id, other.id].sort().join(' ')))
      .map((other) => ({
        about: entity.id,
        path: [],
        message:
          other.name === entity.name
            ? `has the same name as ${other.id}: "${entity.name}"`
            : `has nearly the name of ${other.id}: "${entity.name}" and "${other.name}"`,
      }));
  });
}
