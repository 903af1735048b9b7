/** A part of a statement, and whether something in it aggregates, in a subquery too. */
export interface Fragment {
  readonly text: string;
  readonly aggregates: boolean;
}

/** Cypher that aggregates only where one of its parts does. */
export const fragment = (text: string, ...parts: readonly Fragment[]): Fragment => ({
  text,
  aggregates: parts.some(({ aggregates }) => aggregates),
});

/** Cypher that a schema's author wrote: as a text where nothing in it aggregates. */
export const fragmentOf = (given: string | Fragment): Fragment => (typeof given === 'string' ? fragment(given) : given);

/** Indents every line. */
export const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');

/** A list, on one line where nothing in it takes several. */
export function list(items: readonly Fragment[]): Fragment {
  const texts = items.map(({ text }) => text);
  const isLong = texts.some((text) => text.includes('\n'));
  return fragment(isLong ? `[\n${indent(texts.join(',\n'))}\n]` : `[${texts.join(', ')}]`, ...items);
}
