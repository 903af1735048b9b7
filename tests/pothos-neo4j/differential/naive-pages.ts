import type { Row } from './memory-graph.ts';
import type { NaiveGroup, NaiveKey } from './naive-groups.ts';
import type { Traversal } from './naive-traversals.ts';
import type { View } from './naive-views.ts';

/** What a resolver gets as its parent: a row, or one page of rows. */
export type Source =
  | ({ readonly view: View } & (
      | { readonly row: Row; readonly cursor?: string }
      | { readonly page: Page }
      | { readonly group: NaiveGroup }
      | { readonly key: NaiveKey }
      | { readonly traversal: Traversal }
      | { readonly isRoot: true }
    ))
  | undefined;
export interface Page {
  /** The whole list. */
  readonly all: readonly Row[];
  readonly totalCount: number;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly rows: readonly { readonly row: Row; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export interface Term {
  /** What it reads, to leave out a term that an earlier one decides. */
  readonly of: string;
  readonly read: (row: Row) => unknown;
  readonly descending: boolean;
}

/** The order of two texts, by code unit. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Up: smaller first, nulls last. */
export function compare(a: unknown, b: unknown): number {
  if (a === null || b === null) {
    return a === b ? 0 : a === null ? 1 : -1;
  }
  return typeof a === 'string' || typeof b === 'string' ? byText(String(a), String(b)) : Number(a) - Number(b);
}

/** The order of two rows. */
export const compareRows = (terms: readonly Term[], a: Row, b: Row): number => {
  for (const { read, descending } of terms) {
    const difference = compare(read(a), read(b)) * (descending ? -1 : 1);
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
};

const marked = 'naive cursor ';

/** Neo4j's own id of a relationship, by which rows are ordered last where the relationship has no key of the model. */
const ownId = /^\d+:[0-9a-f-]{36}:\d+$/;

/**
 * Whether an answer of the plugin equals a naive one. Its cursors hold the values by which a row is sorted, or the first of them,
 * and Neo4j's own ids, which no reading of the data can tell.
 */
export function isSameAnswer(answer: unknown, naive: unknown): boolean {
  if (typeof naive === 'string' && naive.startsWith(marked)) {
    const values = JSON.parse(naive.slice(marked.length));
    return valuesIn(answer).every((value, index) =>
      index < values.length ? Object.is(value, values[index]) : ownId.test(String(value)),
    );
  }
  if (Array.isArray(naive)) {
    return (
      Array.isArray(answer) &&
      answer.length === naive.length &&
      naive.every((each, index) => isSameAnswer(answer[index], each))
    );
  }
  if (typeof naive === 'object' && naive !== null && typeof answer === 'object' && answer !== null) {
    const keys = Object.keys(naive);
    return (
      JSON.stringify(keys) === JSON.stringify(Object.keys(answer)) &&
      keys.every((key) => isSameAnswer(Reflect.get(answer, key), Reflect.get(naive, key)))
    );
  }
  return Object.is(answer, naive);
}

/** The values in a cursor of the plugin, without the digest that begins it. */
const valuesIn = (cursor: unknown): unknown[] =>
  JSON.parse(Buffer.from(String(cursor), 'base64url').toString('utf8')).slice(1);

/** One page out of a whole sorted list. */
export function pageOf(
  terms: readonly Term[],
  rows: readonly Row[],
  { first, last, after, before }: Readonly<Record<string, unknown>>,
): Page {
  /** Where a row stands to a cursor: before it, at it, or after it. */
  const against = (cursor: unknown, row: Row): number => {
    for (const [index, value] of valuesIn(cursor).entries()) {
      const term = terms[index];
      const difference = term ? compare(term.read(row), value) * (term.descending ? -1 : 1) : 0;
      if (difference !== 0) {
        return difference;
      }
    }
    return 0;
  };
  const isAfter = (row: Row) => !after || against(after, row) > 0;
  const isBefore = (row: Row) => !before || against(before, row) < 0;
  const window = rows.filter((row) => isAfter(row) && isBefore(row));
  const isBackward = last !== undefined && last !== null;
  const size = Number(isBackward ? last : (first ?? 20));
  const page = isBackward ? window.slice(Math.max(0, window.length - size)) : window.slice(0, size);
  const isCut = window.length > page.length;
  const cut = page.map((row) => ({ row, cursor: marked + JSON.stringify(terms.map(({ read }) => read(row))) }));
  return {
    all: rows,
    totalCount: rows.length,
    startCursor: cut.at(0)?.cursor ?? null,
    endCursor: cut.at(-1)?.cursor ?? null,
    rows: cut,
    hasNextPage: (!isBackward && isCut) || rows.some((row) => !isBefore(row)),
    hasPreviousPage: (isBackward && isCut) || rows.some((row) => !isAfter(row)),
  };
}
