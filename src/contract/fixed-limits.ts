import type { Code } from './codes.ts';

/** A limit that is always the same. */
export interface FixedLimit {
  readonly most: number;
  /** What holds where a request does not say. */
  readonly default?: number;
  /** What its refusal is called; undefined where as much as it allows is given, and no more. */
  readonly code?: Code;
  readonly unit: string;
  /** What it bounds: the unit, and these words. */
  readonly words: string;
}

/** Of a subgraph too: it is drawn as one page. */
const largestPage = 500;

/** The limits that nobody sets: clients can rely on them. */
export const fixedLimits = {
  page: {
    default: 20,
    most: largestPage,
    code: 'PAGE_TOO_LARGE',
    unit: 'rows',
    words: 'of a list, by `first` or `last`',
  },
  groups: { default: 100, most: 5_000, code: 'PAGE_TOO_LARGE', unit: 'groups', words: 'of a list, by `first`' },
  groupKeys: {
    most: 3,
    code: 'BAD_USER_INPUT',
    unit: 'things',
    words: 'by which a list is grouped, in `by` and `byEdge`',
  },
  pathLength: {
    default: 6,
    most: 8,
    code: 'PATH_TOO_LONG',
    unit: 'relations',
    words: 'in a row, by `maxLength` of `path` and `paths`',
  },
  paths: { default: 3, most: 20, code: 'PAGE_TOO_LARGE', unit: 'paths', words: 'by `first` of `paths`' },
  distance: {
    default: 1,
    most: 4,
    code: 'SUBGRAPH_TOO_LARGE',
    unit: 'relations',
    words: 'away, by `depth` of `subgraph` and of exports',
  },
  subgraph: {
    default: largestPage,
    most: largestPage,
    code: 'SUBGRAPH_TOO_LARGE',
    unit: 'entities',
    words: 'by `limit` of `subgraph`',
  },
  filterRelations: {
    most: 6,
    code: 'FILTER_TOO_DEEP',
    unit: 'relations',
    words: 'that a filter follows one after the other',
  },
  filterLevels: { most: 40, code: 'FILTER_TOO_DEEP', unit: 'levels', words: 'of a filter' },
  conditions: { most: 500, code: 'TOO_MANY_CONDITIONS', unit: 'conditions', words: 'in the filters of an operation' },
  lists: {
    most: 200,
    code: 'TOO_MANY_LISTS',
    unit: 'lists',
    words: 'and conditions on relations of an operation; a path or subgraph counts as 20',
  },
  variants: {
    most: 5_000,
    code: 'TOO_MANY_VARIANTS',
    unit: 'fields',
    words: 'of an operation; a field counts for each type that reads it differently',
  },
  comparisons: {
    most: 500_000,
    code: 'TOO_MANY_COMPARISONS',
    unit: 'comparisons',
    words: 'between fields with the same name',
  },
  searchText: { most: 200, code: 'TEXT_TOO_LONG', unit: 'characters', words: 'of a text to search for' },
  cell: { most: 500, code: 'BAD_USER_INPUT', unit: 'rows', words: 'of a list in one cell of `/export/rows.csv`' },
  queries: { most: 100, code: 'BATCH_TOO_LARGE', unit: 'queries', words: 'of a batch for the reconciliation service' },
  candidates: { default: 5, most: 50, unit: 'candidates', words: 'that the reconciliation service gives for a query' },
  queryProperties: { most: 20, unit: 'properties', words: 'of a query that the reconciliation service uses' },
  extended: {
    most: 1_000,
    code: 'BAD_USER_INPUT',
    unit: 'entities',
    words: 'of a table that the reconciliation service extends',
  },
  proposed: { most: 200, unit: 'properties', words: 'that the reconciliation service proposes for a table' },
  suggestions: {
    most: 20,
    unit: 'suggestions',
    words: 'that the reconciliation service gives at once, and others that fit as well as the last',
  },
  turn: {
    most: 5_000,
    code: 'OVERLOADED',
    unit: 'milliseconds',
    words: 'that an operation, or a request for linked data or reconciliation, waits for its turn',
  },
  connections: { most: 1_000, unit: 'connections', words: 'at once' },
  ahead: {
    most: 1_000,
    unit: 'requests',
    words: 'that a client may send ahead on one connection; then the server closes it',
  },
  head: {
    most: 10_000,
    code: 'REQUEST_TIMEOUT',
    unit: 'milliseconds',
    words: 'in which the head of a request must arrive',
  },
  request: {
    most: 30_000,
    code: 'REQUEST_TIMEOUT',
    unit: 'milliseconds',
    words: 'in which all of a request must arrive',
  },
} as const satisfies Readonly<Record<string, FixedLimit>>;

/** A fixed limit in the words of a description. */
export const limitInWords = ({ default: usual, most }: FixedLimit): string => `${usual} by default, at most ${most}`;
