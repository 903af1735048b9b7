/** What a refusal is called, for programs; in the response it is the `code` of the error's extensions. */
export type RefusalCode =
  | 'BAD_USER_INPUT'
  | 'FILTER_TOO_DEEP'
  | 'PAGE_TOO_LARGE'
  | 'PATH_TOO_LONG'
  | 'RESPONSE_TOO_LARGE'
  | 'SUBGRAPH_TOO_LARGE'
  | 'TEXT_TOO_LONG'
  | 'TOO_COSTLY'
  | 'TOO_MANY_CONDITIONS'
  | 'TOO_MANY_LISTS';

/** How far or how many: what a request gets that does not say, at most, and what asking for more is called. */
export interface Range {
  readonly standard: number;
  readonly largest: number;
  readonly code: RefusalCode;
}

/** The most relationships of a path. */
export const pathLengths: Range = { standard: 6, largest: 8, code: 'PATH_TOO_LONG' };
export const pathCounts: Range = { standard: 3, largest: 20, code: 'PAGE_TOO_LARGE' };
/** The most relationships from what a neighbourhood lies around. */
export const depths: Range = { standard: 1, largest: 4, code: 'SUBGRAPH_TOO_LARGE' };
/** How many groups of rows. */
export const groupCounts: Range = { standard: 100, largest: 5000, code: 'PAGE_TOO_LARGE' };
/** The most things by which rows are grouped at once. */
export const mostGroupKeys = 3;
/** The most lists, paths and conditions on relations of one operation: planning them costs Neo4j time that it does not limit. */
export const mostMatches = 200;
/** How many relations a filter may go through one after the other; the time to plan it triples with each. */
export const deepestFilter = 6;

/** The most comparisons and connectives of the filters of one operation, and how deep a filter may be nested. */
export const mostConditions = 500;
export const deepestNesting = 40;

/** The most rows that an answer may hold, by the sizes of its pages, where the server does not say. */
export const mostRows = 2_000_000;
/** Of lists that have no pages, how many rows they are taken to have. */
export const rowsOfList = 20;

/** The longest text that one may search for, in characters. */
export const longestText = 200;

export const inWords = ({ standard, largest }: Pick<Range, 'standard' | 'largest'>): string =>
  `1 to ${largest}; ${standard} where it is not given`;
