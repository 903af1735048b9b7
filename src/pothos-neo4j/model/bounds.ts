/** How far or how many: what a request gets that does not say, and at most. */
export interface Range {
  readonly standard: number;
  readonly largest: number;
}

/** The most relationships of a path. */
export const pathLengths: Range = { standard: 6, largest: 8 };
export const pathCounts: Range = { standard: 3, largest: 20 };
/** The most relationships from what a neighbourhood lies around. */
export const depths: Range = { standard: 1, largest: 4 };
/** How many groups of rows. */
export const groupCounts: Range = { standard: 100, largest: 5000 };
/** The most things by which rows are grouped at once. */
export const mostGroupKeys = 3;
/** The most lists, paths and conditions on relations of one operation: planning them costs Neo4j time that it does not limit. */
export const mostMatches = 200;
/** How many relations a filter may go through one after the other; the time to plan it triples with each. */
export const deepestFilter = 6;

/** The most comparisons and connectives of the filters of one operation, and how deep a filter may be nested. */
export const mostConditions = 500;
export const deepestNesting = 40;

/** The longest text that one may search for, in characters. */
export const longestText = 200;

export const inWords = ({ standard, largest }: Range): string => `1 to ${largest}; ${standard} where it is not given`;
