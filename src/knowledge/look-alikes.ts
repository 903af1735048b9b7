import leven from 'leven';
import { fold } from '../model/folding.ts';
import type { LookAlikes } from './data-format.ts';
import type { Entity } from './resolve.ts';
import type { Oddity } from './rule.ts';

/** How many letters of a name may differ, by its length: in a short one each makes another name, and a long one has too many to leave out two. */
const slipsIn = ({ length }: string): number => (length < 6 ? 0 : length < 14 || length > 60 ? 1 : 2);

/** A name as names are compared: as it stands and in the order of its words; what differs in a number is another thing. */
interface Name {
  readonly entity: Entity;
  readonly texts: readonly [string, string];
}

function nameOf(entity: Entity): Name & { readonly numbers: string } {
  const words = fold(entity.name).split(' ');
  const isNumber = (word: string) => /\p{Number}/u.test(word);
  const others = words.filter((word) => !isNumber(word));
  return { entity, texts: [others.join(' '), others.toSorted().join(' ')], numbers: words.filter(isNumber).join(' ') };
}

/** Whether two names are the same but for a few letters, or but for the order of their words. */
function areNear({ texts: one }: Name, { texts: other }: Name): boolean {
  const maxDistance = Math.min(slipsIn(one[0]), slipsIn(other[0]));
  const isNear = (place: 0 | 1) =>
    Math.abs(one[place].length - other[place].length) <= maxDistance &&
    leven(one[place], other[place], { maxDistance: maxDistance + 1 }) <= maxDistance;
  return isNear(0) || isNear(1);
}

/**
 * Entities of one kind whose names are the same or nearly so, and that may be one and the same.
 * @param reviewed the pairs of which a person has said that they are two
 */
export function lookAlikes(entities: readonly Entity[], reviewed: LookAlikes): Oddity[] {
  const known = new Set(reviewed.map(({ pair }) => [...pair].sort().join(' ')));
  const comparable = new Map<string, Name[]>();
  return entities.flatMap((entity): Oddity[] => {
    const name = nameOf(entity);
    const key = `${entity.label} ${name.numbers}`;
    const earlier = comparable.get(key) ?? [];
    comparable.set(key, earlier);
    const near = earlier.filter((other) => areNear(name, other)).map((other) => other.entity);
    earlier.push(name);
    return near
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
