/** What a refusal is called, for programs; in the response it is the `code` of the error's extensions. */
export type RefusalCode =
  | 'BAD_USER_INPUT'
  | 'CYPHER_TOO_LONG'
  | 'FILTER_TOO_DEEP'
  | 'PAGE_TOO_LARGE'
  | 'PARAMETERS_TOO_LARGE'
  | 'PATH_TOO_LONG'
  | 'RESPONSE_TOO_LARGE'
  | 'SUBGRAPH_TOO_LARGE'
  | 'TEXT_TOO_LONG'
  | 'TOO_COSTLY'
  | 'TOO_MANY_CONDITIONS'
  | 'TOO_MANY_LISTS'
  | 'TOO_MANY_VALUES'
  | 'TOO_MANY_VARIANTS';

/** How far or how many: what a request gets that does not say, at most, and what asking for more is called. */
export interface Range {
  readonly default: number;
  readonly largest: number;
  readonly code: RefusalCode;
}

/** The most relationships of a path. */
export const pathLengths: Range = { default: 6, largest: 8, code: 'PATH_TOO_LONG' };
export const pathCounts: Range = { default: 3, largest: 20, code: 'PAGE_TOO_LARGE' };
/** The most relationships from what a neighbourhood lies around. */
export const depths: Range = { default: 1, largest: 4, code: 'SUBGRAPH_TOO_LARGE' };
/** How many groups of rows. */
export const groupCounts: Range = { default: 100, largest: 5000, code: 'PAGE_TOO_LARGE' };
/** The most things by which rows are grouped at once. */
export const mostGroupKeys = 3;
/** The most lists, paths and conditions on relations of one operation: planning them costs Neo4j time that it does not limit. */
export const mostMatches = 200;
/** The most fields of the plan of one operation; one that several types read differently counts for each type. */
export const mostFields = 5_000;
/** For how many of these a path or a neighbourhood counts. */
export const matchesOfTraversal = 20;
/** How many relations a filter may go through one after the other; the time to plan it triples with each. */
export const deepestFilter = 6;

/** The most comparisons and connectives of the filters of one operation, and how deep a filter may be nested. */
export const mostConditions = 500;
export const deepestNesting = 40;

/** The longest cursor, in characters: it holds the values of a row by which its list is ordered. */
export const longestCursor = 20_000;

/** The longest text that one may search for, in characters. */
export const longestText = 200;

/** What holds where the options of the plugin do not say: how much an operation over the schema may ask. */
export const defaultLimits = {
  pathLengths,
  pathCounts,
  depths,
  groupCounts,
  mostGroupKeys,
  mostMatches,
  mostFields,
  deepestFilter,
  mostConditions,
  deepestNesting,
  longestCursor,
  longestText,
};

/** How much an operation over a schema may ask. */
export type Limits = Readonly<typeof defaultLimits>;

/** What bounds one operation, or those that are sent together. */
export interface Bounds {
  /** The most values that an answer may hold by the sizes of its pages: each row is one, and each field read of it. */
  readonly values: number;
  /** The most values that it holds: a driver takes an answer apart in one go. */
  readonly answerValues: number;
  /** The most characters of a statement. */
  readonly cypherCharacters: number;
  /** The most characters of all parameters of a statement together. */
  readonly parameterCharacters: number;
  /** The most values of lists in a statement, those of a list counted at each place that looks into it. */
  readonly listValues: number;
  /** The most characters of an answer. */
  readonly responseCharacters: number;
}

/** What holds where the server does not say. */
export const defaultBounds: Bounds = {
  values: 2_500_000,
  // Half a second of one processor.
  answerValues: 250_000,
  // Neo4j plans 6 to 12 characters in a millisecond; its own limit of time does not cover that.
  cypherCharacters: 12_000,
  parameterCharacters: 2_000_000,
  listValues: 100_000,
  responseCharacters: 20_000_000,
};

/** Of lists that have no pages, how many rows they are taken to have. */
export const rowsOfList = 20;
/** How many relationships a node of a subgraph is taken to have to others of it. */
export const edgesOfNode = 20;

export const inWords = ({ default: usual, largest }: Pick<Range, 'default' | 'largest'>): string =>
  `1 to ${largest}; ${usual} by default`;
