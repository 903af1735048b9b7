import { defaultBounds } from 'pothos-neo4j/bounds';
import type { Code } from './codes.ts';

/** A limit that an operator may set. */
export interface Limit {
  /** The variable of the environment that sets it. */
  readonly variable: string;
  readonly default: number;
  /** The least that it may be set to, where that is not 1. */
  readonly least?: number;
  /** What its refusal is called. */
  readonly code: Code;
  /** Seconds after which the same may be asked again, where they are others than those of the code. */
  readonly retryAfter?: number;
  readonly unit: string;
  /** What it bounds: the unit, and these words. */
  readonly words: string;
}

/** From how many characters of Cypher on Neo4j takes long to plan an operation: it plans 6 to 12 of them in a millisecond. */
export const longToPlan = 2_000;
/** From how many values on an answer is large: it takes many megabytes until it is sent. */
export const largeAnswer = 100_000;

const inWords = (count: number): string => count.toLocaleString('en');

/** The limits that an operator may set. */
export const limits = {
  requestBytes: {
    variable: 'SCO_GRAPH_LIMIT_REQUEST_BYTES',
    default: 1_000_000,
    code: 'REQUEST_TOO_LARGE',
    unit: 'bytes',
    words: 'of a request: the operation, its variables and everything else',
  },
  operationBytes: {
    variable: 'SCO_GRAPH_LIMIT_OPERATION_BYTES',
    default: 200_000,
    code: 'OPERATION_TOO_LARGE',
    unit: 'bytes',
    words: 'of the text of an operation',
  },
  tokens: {
    variable: 'SCO_GRAPH_LIMIT_TOKENS',
    default: 10_000,
    code: 'TOO_MANY_TOKENS',
    unit: 'tokens',
    words: 'of an operation',
  },
  depth: {
    variable: 'SCO_GRAPH_LIMIT_DEPTH',
    default: 30,
    code: 'TOO_DEEP',
    unit: 'levels of nested fields',
    words: 'in an operation',
  },
  fields: {
    variable: 'SCO_GRAPH_LIMIT_FIELDS',
    default: 2_000,
    code: 'TOO_MANY_FIELDS',
    unit: 'fields',
    words: 'of an operation; those of a fragment count each time it is used',
  },
  aliases: {
    variable: 'SCO_GRAPH_LIMIT_ALIASES',
    default: 250,
    code: 'TOO_MANY_ALIASES',
    unit: 'aliases',
    words: 'of an operation, counted in the same way',
  },
  directives: {
    variable: 'SCO_GRAPH_LIMIT_DIRECTIVES',
    default: 50,
    code: 'TOO_MANY_DIRECTIVES',
    unit: 'directives',
    words: 'of an operation, counted in the same way',
  },
  rootFields: {
    variable: 'SCO_GRAPH_LIMIT_ROOT_FIELDS',
    default: 100,
    code: 'TOO_MANY_ROOT_FIELDS',
    unit: 'top-level fields',
    words: 'in an operation',
  },
  batch: {
    variable: 'SCO_GRAPH_LIMIT_BATCH',
    default: 10,
    code: 'BATCH_TOO_LARGE',
    unit: 'operations',
    words: 'sent together as a JSON array',
  },
  values: {
    variable: 'SCO_GRAPH_LIMIT_VALUES',
    default: defaultBounds.values,
    code: 'TOO_COSTLY',
    unit: 'values',
    words:
      'that the answers to a request may hold: the page sizes of nested lists, multiplied, times the fields of each row',
  },
  answerValues: {
    variable: 'SCO_GRAPH_LIMIT_ANSWER_VALUES',
    default: defaultBounds.answerValues,
    code: 'RESPONSE_TOO_LARGE',
    unit: 'values',
    words: 'that an answer really holds; also those that a request asks about the schema',
  },
  parameterCharacters: {
    variable: 'SCO_GRAPH_LIMIT_PARAMETER_CHARACTERS',
    default: defaultBounds.parameterCharacters,
    code: 'PARAMETERS_TOO_LARGE',
    unit: 'characters',
    words: 'of the values that go to Neo4j with an operation',
  },
  listValues: {
    variable: 'SCO_GRAPH_LIMIT_LIST_VALUES',
    default: defaultBounds.listValues,
    code: 'TOO_MANY_VALUES',
    unit: 'values',
    words: 'of the lists among these values; a list counts in each place that uses it',
  },
  cypherCharacters: {
    variable: 'SCO_GRAPH_LIMIT_CYPHER_CHARACTERS',
    default: defaultBounds.cypherCharacters,
    code: 'CYPHER_TOO_LONG',
    unit: 'characters',
    words: 'of the Cypher that an operation becomes',
  },
  milliseconds: {
    variable: 'SCO_GRAPH_LIMIT_MILLISECONDS',
    default: 15_000,
    code: 'TIMEOUT',
    unit: 'milliseconds',
    words: 'after which Neo4j cancels the query of an operation',
  },
  responseCharacters: {
    variable: 'SCO_GRAPH_LIMIT_RESPONSE_CHARACTERS',
    default: defaultBounds.responseCharacters,
    code: 'RESPONSE_TOO_LARGE',
    unit: 'characters',
    words: 'of the answers to a request',
  },
  atOnce: {
    variable: 'SCO_GRAPH_LIMIT_AT_ONCE',
    default: 16,
    code: 'OVERLOADED',
    unit: 'operations',
    words: 'that run at once',
  },
  plannings: {
    variable: 'SCO_GRAPH_LIMIT_PLANNINGS',
    default: 2,
    code: 'OVERLOADED',
    unit: 'operations',
    words: `at once with more than ${inWords(longToPlan)} characters of Cypher that Neo4j has to plan first`,
  },
  largeAnswers: {
    variable: 'SCO_GRAPH_LIMIT_LARGE_ANSWERS',
    default: 3,
    code: 'OVERLOADED',
    unit: 'operations',
    words: `at once whose answers may hold more than ${inWords(largeAnswer)} values`,
  },
  waiting: {
    variable: 'SCO_GRAPH_LIMIT_WAITING',
    default: 200,
    least: 0,
    code: 'OVERLOADED',
    unit: 'operations',
    words: 'that wait for their turn',
  },
  exports: {
    variable: 'SCO_GRAPH_LIMIT_EXPORTS',
    default: 4,
    code: 'OVERLOADED',
    retryAfter: 5,
    unit: 'exports',
    words: 'written at once',
  },
  exportMilliseconds: {
    variable: 'SCO_GRAPH_LIMIT_EXPORT_MILLISECONDS',
    default: 600_000,
    code: 'TIMEOUT',
    unit: 'milliseconds',
    words: 'that an export may take, until its last byte is read',
  },
  lookups: {
    variable: 'SCO_GRAPH_LIMIT_LOOKUPS',
    default: 4,
    code: 'OVERLOADED',
    unit: 'requests',
    words: 'for linked data and reconciliation that run at once; as many may wait as operations may',
  },
  waitingBytes: {
    variable: 'SCO_GRAPH_LIMIT_WAITING_BYTES',
    default: 64_000_000,
    code: 'OVERLOADED',
    retryAfter: 2,
    unit: 'bytes',
    words: 'of all answers together that wait for their clients to read them',
  },
  readerMilliseconds: {
    variable: 'SCO_GRAPH_LIMIT_READER_MILLISECONDS',
    default: 30_000,
    code: 'SLOW_READER',
    unit: 'milliseconds',
    words: 'in which a client must read 64 KiB of the answer that waits for it, or all of it',
  },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limits;

/** The limits in force. */
export type Limits = Readonly<Record<LimitName, number>>;

const isLimitName = (name: string): name is LimitName => Object.hasOwn(limits, name);
export const limitNames: readonly LimitName[] = Object.keys(limits).filter(isLimitName);

/** A number for each limit. */
export const eachLimit = (numberOf: (name: LimitName) => number): Limits =>
  // Object.fromEntries does not know which keys it is given.
  Object.fromEntries(limitNames.map((name) => [name, numberOf(name)])) as Limits;

/** The limits that hold where the environment sets none. */
export const defaultLimits: Limits = eachLimit((name) => limits[name].default);
