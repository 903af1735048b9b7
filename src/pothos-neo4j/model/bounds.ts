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
/** The longest text that one may search for, in characters. */
export const longestText = 200;

export const inWords = ({ standard, largest }: Range): string => `1 to ${largest}; ${standard} where it is not given`;
