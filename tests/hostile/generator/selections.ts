import { times } from '../hostile-request.ts';
import type { Choices } from './choices.ts';
import { type Fielded, type ListField, linksOf, listsOf, membersOf, rootLists, valuesOf } from './schema-fields.ts';

/** So many values of a row, under names of their own that begin with a prefix. */
export function wide({ pick }: Choices, type: Fielded, count: number, prefix = 'a'): string {
  const values = valuesOf(type);
  return values.length === 0 ? '__typename' : times(count, (index) => `${prefix}${index}: ${pick(values)}`);
}

/** How many levels of lists, how many rows of each, and what is asked of the innermost. */
export interface Levels {
  readonly levels: number;
  readonly first: number;
  readonly inner: (type: Fielded) => string;
}

/** Lists in lists, from the query on. */
export const nestedLists = (by: Choices, asked: Levels): string => listIn(by, rootLists, asked);

const listIn = (by: Choices, lists: readonly ListField[], { levels, first, inner }: Levels): string => {
  const { name, row } = by.pick(lists);
  return `${name}(first: ${first}) { nodes { ${listsWithin(by, row, { levels: levels - 1, first, inner })} } }`;
};

/** Lists in lists of a thing; where it has none, those of what it leads to. */
export function listsWithin(by: Choices, type: Fielded, asked: Levels, farthest = 3): string {
  const [lists, links] = [listsOf(type), linksOf(type)];
  if (asked.levels > 0 && lists.length > 0) {
    return listIn(by, lists, asked);
  }
  if (asked.levels === 0 || links.length === 0 || farthest === 0) {
    return asked.inner(type);
  }
  const { name, to } = by.pick(links);
  return `${name} { ${listsWithin(by, to, asked, farthest - 1)} }`;
}

/** Something else asked of each of so many types that a thing may be, level in level. */
export function variants(
  by: Choices,
  type: Fielded,
  levels: number,
  { types, values, skipped }: { readonly types: number; readonly values: number; readonly skipped: readonly string[] },
): string {
  const members = membersOf(type).slice(0, types);
  const selectionOf = (member: Fielded, number: number): string => {
    const lists = listsOf(member).filter(({ row }) => membersOf(row).length > 0);
    const list = levels > 1 && lists.length > 0 ? by.pick(lists) : undefined;
    const deeper = list
      ? ` l${number}: ${list.name}(first: 1) { nodes { ${variants(by, list.row, levels - 1, { types, values, skipped })} } }`
      : '';
    const own = valuesOf(member);
    const texts = times(
      values,
      (index) => `v${number}_${index}: ${own[index % own.length] ?? '__typename'}${directive(by, skipped)}`,
    );
    return `${texts}${deeper}`;
  };
  return members.map((member, number) => `... on ${member.name} { ${selectionOf(member, number)} }`).join(' ');
}

const directive = ({ chance, pick }: Choices, skipped: readonly string[]): string =>
  skipped.length > 0 && chance(10) ? ` @${pick(['skip', 'include'])}(if: $${pick(skipped)})` : '';
