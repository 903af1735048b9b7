import { closestMatch } from 'leven';

/** Names and ids alike: lower-case words, hyphens for whatever stands between them. */
const asWords = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]+/g, '-');

/** Ids that have no name beside them, as `nearest` takes them. */
export const nameless = (ids: Iterable<string>): [string, string[]][] => [...ids].map((id) => [id, []]);

/**
 * A hint at the id that was probably meant: by the fewest letters to change, in an id or in a name that it goes under.
 * @param among the ids that would do, each with the names of what it stands for
 * @returns `; did you mean kazakhstan?`, or nothing where none is near
 */
export function nearest(text: string, among: Iterable<readonly [id: string, names: readonly string[]]>): string {
  const owners = new Map<string, string>();
  for (const [id, names] of among) {
    for (const name of [id, ...names]) {
      owners.set(asWords(name), id);
    }
  }
  const found = closestMatch(asWords(text), [...owners.keys()], {
    maxDistance: Math.max(2, Math.ceil(text.length / 3)),
  });
  return found === undefined ? '' : `; did you mean ${owners.get(found)}?`;
}
