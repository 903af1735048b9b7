import { all, any, condition, textOf } from '../cypher/condition.ts';
import { labelled } from '../cypher/names.ts';
import type { WrittenCondition } from './plan.ts';
import { propertyConditions, type View } from './views.ts';

/**
 * The condition under which the views show a property of a node: of each kind of node its own.
 * @param kinds for each kind of node that may come, its labels
 * @returns undefined where they always show it
 */
export function shownIf(
  views: readonly View[],
  kinds: readonly (readonly string[])[],
  property: string,
): WrittenCondition | undefined {
  const asked = new Map<string, { readonly labels: string[]; readonly write: WrittenCondition }>();
  for (const labels of kinds) {
    const conditions = propertyConditions(views, labels, property);
    const write: WrittenCondition = (variable) => all(conditions.map((each) => each(variable)));
    const text = textOf(write(''));
    const known = asked.get(text);
    known ? known.labels.push(...labels) : asked.set(text, { labels: [...labels], write });
  }
  const [only, ...others] = asked.values();
  if (others.length === 0) {
    return only && only.write('') !== true ? only.write : undefined;
  }
  return (variable) =>
    any(
      [...asked.values()].map(({ labels, write }) =>
        all([condition(`${variable}${labelled(labels)}`), write(variable)]),
      ),
    );
}
