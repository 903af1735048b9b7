/** A name as Cypher takes it, in backticks where it is not a plain word. */
export const identifier = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;

/** The labels (or types) of a pattern: `:A|B`, or nothing. */
export const labelled = (labels: readonly string[]): string =>
  labels.length === 0 ? '' : `:${labels.map(identifier).join('|')}`;

/** A property of a variable. */
export const read = (variable: string, property: string): string => `${variable}.${identifier(property)}`;
