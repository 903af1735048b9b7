import { all, type Condition } from './condition.ts';
import { type Fragment, fragment, indent } from './fragment.ts';

/** A clause, by the keyword with which it begins. */
export interface Clause extends Fragment {
  readonly kind: Keyword;
}

type Keyword = 'CALL' | 'MATCH' | 'OPTIONAL CALL' | 'OPTIONAL MATCH' | 'RETURN' | 'UNWIND' | 'WHERE' | 'WITH';

/**
 * A clause.
 * @param rest what follows its keyword
 * @param parts what stands in it and may aggregate
 */
export const clause = (kind: Keyword, rest: string, ...parts: readonly Fragment[]): Clause => ({
  kind,
  ...fragment(`${kind} ${rest}`, ...parts),
});

/** A clause that itself aggregates rows. */
export const aggregating = (kind: Keyword, rest: string): Clause => ({ ...clause(kind, rest), aggregates: true });

/** A WHERE of all conditions, or nothing. */
export function where(conditions: readonly Condition[]): Clause[] {
  const asked = all(conditions);
  return asked === true ? [] : [clause('WHERE', asked.text)];
}

/** A subquery: COLLECT { … } over several lines. */
export const block = (keyword: string, clauses: readonly Clause[]): Fragment =>
  fragment(`${keyword} {\n${indent(clauses.map(({ text }) => text).join('\n'))}\n}`, ...clauses);
