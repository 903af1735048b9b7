/** Indents every line. */
export const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');

/** A subquery: COLLECT { … } over several lines. */
export const block = (keyword: string, lines: readonly string[]): string =>
  `${keyword} {\n${indent(lines.join('\n'))}\n}`;

/** A list, on one line where nothing in it takes several. */
export const list = (items: readonly string[]): string =>
  items.some((item) => item.includes('\n')) ? `[\n${indent(items.join(',\n'))}\n]` : `[${items.join(', ')}]`;

/** A name as Cypher takes it, in backticks where it is no plain word. */
export const identifier = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;

/** The labels (or types) of a pattern: `:A|B`, or nothing. */
export const labelled = (labels: readonly string[]): string =>
  labels.length === 0 ? '' : `:${labels.map(identifier).join('|')}`;

/** A property of a variable. */
export const read = (variable: string, property: string): string => `${variable}.${identifier(property)}`;

/** A WHERE of all conditions, or nothing. */
export const where = (conditions: readonly string[]): string[] =>
  conditions.length === 0 ? [] : [`WHERE ${conditions.join(' AND ')}`];

/** A parameter as a value of some kind: days are sent as text. */
export const parameter = (name: string, kind: string): string => (kind === 'Date' ? `date($${name})` : `$${name}`);

/** A value of some kind as it leaves: days as text, which the driver decodes in half the time of a date. */
export const leaving = (value: string, kind: string): string => (kind === 'Date' ? `toString(${value})` : value);

/** Gives variables their numbers, n0, r1, …, in the order in which the text needs them. */
export class Names {
  #next = 0;
  next(): number {
    const number = this.#next;
    this.#next += 1;
    return number;
  }
}
