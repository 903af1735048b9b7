import type { TraversalPlan } from './plan.ts';

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

/** A parameter as a value of some kind: days are sent as text. */
export const parameter = (name: string, kind: string): string => (kind === 'Date' ? `date($${name})` : `$${name}`);

/** Gives variables their numbers, n0, r1, …, in the order in which the text needs them. */
export class Names {
  #next = 0;
  next(): number {
    const number = this.#next;
    this.#next += 1;
    return number;
  }
}

/** The Cypher variables in scope where a value is read. */
export interface Scope {
  readonly node: string;
  readonly relationship?: string | undefined;
  readonly passed?: Readonly<Record<string, string>>;
  /** Binds a subquery to a variable before the row is returned, and gives its name. */
  readonly hoist?: ((subquery: string) => string) | undefined;
  /** How well a full-text search fits. */
  readonly score?: string | undefined;
  /** The node from which a traversed relationship is met. */
  readonly origin?: string;
  /** What a traversal found: a path, or a list of nodes with whether there were more. */
  readonly found?:
    | { readonly path: string }
    | { readonly nodes: string; readonly more: string; readonly plan: TraversalPlan };
}

export const emptyScope: Scope = { node: '' };
