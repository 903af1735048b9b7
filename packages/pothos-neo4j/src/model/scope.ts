import type { Clause } from '../cypher/clause.ts';
import type { Fragment } from '../cypher/fragment.ts';

/** The Cypher variables in scope where a value is read. */
export interface Scope {
  readonly node: string;
  readonly relationship?: string | undefined;
  readonly passed?: Readonly<Record<string, string>>;
  /** Binds a subquery to a variable before the row is returned, and gives its name. */
  readonly hoist?: ((subquery: Fragment) => Fragment) | undefined;
  /** How well a node fits that was searched for, and which text of it was found. */
  readonly score?: string | undefined;
  readonly matched?: string | undefined;
  /** The node from which a traversed relationship is met. */
  readonly origin?: string;
  readonly found?: Found;
  /** What the rows of a group have in common. */
  readonly keys?: readonly GroupKey[];
}

/** One thing that rows have in common, in Cypher: as a text, and as a node where it is one. */
export interface GroupKey {
  readonly value: string;
  readonly node?: string;
}

/** What a traversal found, in Cypher. */
export interface Found {
  /** Its nodes, as a list. */
  readonly nodes: string;
  /** How many relationships a path has. */
  readonly length?: string;
  /** Whether a neighbourhood has more nodes than these. */
  readonly more?: string;
  /** What binds each relationship once, with the nodes at which it is met and left. */
  readonly between: (near: string, relationship: string, far: string, number: number) => Between;
}

/** The clauses that bind a relationship, and the variables of the nodes at which it starts and ends. */
export interface Between {
  readonly clauses: readonly Clause[];
  readonly start: string;
  readonly end: string;
}

export const emptyScope: Scope = { node: '' };

/** The variable of a node, or of the relationship that led to it. */
export const variableOf = (of: 'node' | 'relationship', scope: Scope): string =>
  (of === 'node' ? scope.node : scope.relationship) ?? '';
