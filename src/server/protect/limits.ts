import { defaultBounds } from 'pothos-neo4j/bounds';
import type { Code } from '../../contract/codes.ts';
import { ActionableError } from '../../database/errors.ts';

/** A bound that an operator may set. */
export interface Limit {
  /** The variable of the environment that sets it. */
  readonly variable: string;
  readonly default: number;
  /** What its refusal is called: the `code` of the error's extensions. */
  readonly code: Code;
  /** Seconds after which the same may be asked again, where they are others than those of the code. */
  readonly retryAfter?: number;
  readonly meaning: string;
}

/** All that bounds what one request, or all of them at once, may ask of the server. */
export const limits = {
  requestBytes: {
    variable: 'SCO_GRAPH_LIMIT_REQUEST_BYTES',
    default: 1_000_000,
    code: 'REQUEST_TOO_LARGE',
    meaning: 'bytes of a request: operation, variables and all',
  },
  operationBytes: {
    variable: 'SCO_GRAPH_LIMIT_OPERATION_BYTES',
    default: 200_000,
    code: 'OPERATION_TOO_LARGE',
    meaning: 'bytes of the text of an operation',
  },
  tokens: {
    variable: 'SCO_GRAPH_LIMIT_TOKENS',
    default: 10_000,
    code: 'TOO_MANY_TOKENS',
    meaning: 'tokens of an operation',
  },
  depth: {
    variable: 'SCO_GRAPH_LIMIT_DEPTH',
    default: 30,
    code: 'TOO_DEEP',
    meaning: 'fields one inside the other',
  },
  fields: {
    variable: 'SCO_GRAPH_LIMIT_FIELDS',
    default: 2_000,
    code: 'TOO_MANY_FIELDS',
    meaning: 'fields of an operation, those of a fragment counted each time it is spread',
  },
  aliases: {
    variable: 'SCO_GRAPH_LIMIT_ALIASES',
    default: 250,
    code: 'TOO_MANY_ALIASES',
    meaning: 'aliases, counted likewise',
  },
  directives: {
    variable: 'SCO_GRAPH_LIMIT_DIRECTIVES',
    default: 50,
    code: 'TOO_MANY_DIRECTIVES',
    meaning: 'directives, counted likewise',
  },
  rootFields: {
    variable: 'SCO_GRAPH_LIMIT_ROOT_FIELDS',
    default: 100,
    code: 'TOO_MANY_ROOT_FIELDS',
    meaning: 'fields of the query itself',
  },
  batch: {
    variable: 'SCO_GRAPH_LIMIT_BATCH',
    default: 10,
    code: 'BATCH_TOO_LARGE',
    meaning: 'operations sent together as a JSON array',
  },
  values: {
    variable: 'SCO_GRAPH_LIMIT_VALUES',
    default: defaultBounds.values,
    code: 'TOO_COSTLY',
    meaning:
      'values that the answers to a request may hold: rows by the sizes of pages, multiplied, and the fields of each',
  },
  answerValues: {
    variable: 'SCO_GRAPH_LIMIT_ANSWER_VALUES',
    default: defaultBounds.answerValues,
    code: 'RESPONSE_TOO_LARGE',
    meaning: 'values that an answer does hold, and all that a request asks about the schema',
  },
  parameterCharacters: {
    variable: 'SCO_GRAPH_LIMIT_PARAMETER_CHARACTERS',
    default: defaultBounds.parameterCharacters,
    code: 'PARAMETERS_TOO_LARGE',
    meaning: 'characters of the values that go to Neo4j with an operation',
  },
  listValues: {
    variable: 'SCO_GRAPH_LIMIT_LIST_VALUES',
    default: defaultBounds.listValues,
    code: 'TOO_MANY_VALUES',
    meaning: 'values of the lists among them, those of a list counted at each place that looks into it',
  },
  cypherCharacters: {
    variable: 'SCO_GRAPH_LIMIT_CYPHER_CHARACTERS',
    default: defaultBounds.cypherCharacters,
    code: 'CYPHER_TOO_LONG',
    meaning: 'characters of the Cypher that an operation becomes',
  },
  milliseconds: {
    variable: 'SCO_GRAPH_LIMIT_MILLISECONDS',
    default: 15_000,
    code: 'TIMEOUT',
    meaning: 'milliseconds after which Neo4j cancels the statement of an operation',
  },
  responseCharacters: {
    variable: 'SCO_GRAPH_LIMIT_RESPONSE_CHARACTERS',
    default: defaultBounds.responseCharacters,
    code: 'RESPONSE_TOO_LARGE',
    meaning: 'characters of the answers to a request',
  },
  atOnce: {
    variable: 'SCO_GRAPH_LIMIT_AT_ONCE',
    default: 16,
    code: 'OVERLOADED',
    meaning: 'operations worked on at once',
  },
  plannings: {
    variable: 'SCO_GRAPH_LIMIT_PLANNINGS',
    default: 2,
    code: 'OVERLOADED',
    meaning: 'operations at once that Neo4j must plan first, of more than 2,000 characters of Cypher',
  },
  largeAnswers: {
    variable: 'SCO_GRAPH_LIMIT_LARGE_ANSWERS',
    default: 3,
    code: 'OVERLOADED',
    meaning: 'operations at once of which the answer may hold more than 100,000 values',
  },
  waiting: {
    variable: 'SCO_GRAPH_LIMIT_WAITING',
    default: 200,
    code: 'OVERLOADED',
    meaning: 'operations that wait for their turn, each five seconds at most',
  },
  exports: {
    variable: 'SCO_GRAPH_LIMIT_EXPORTS',
    default: 4,
    code: 'OVERLOADED',
    retryAfter: 5,
    meaning: 'exports written at once',
  },
  exportMilliseconds: {
    variable: 'SCO_GRAPH_LIMIT_EXPORT_MILLISECONDS',
    default: 600_000,
    code: 'TIMEOUT',
    meaning: 'milliseconds that an export may take, until its last byte is read',
  },
  lookups: {
    variable: 'SCO_GRAPH_LIMIT_LOOKUPS',
    default: 4,
    code: 'OVERLOADED',
    meaning: 'requests for linked data and reconciliation worked on at once; as many wait as operations may',
  },
  waitingBytes: {
    variable: 'SCO_GRAPH_LIMIT_WAITING_BYTES',
    default: 64_000_000,
    code: 'OVERLOADED',
    retryAfter: 2,
    meaning: 'bytes of answers, all together, that wait until their clients read them',
  },
  readerMilliseconds: {
    variable: 'SCO_GRAPH_LIMIT_READER_MILLISECONDS',
    default: 30_000,
    code: 'SLOW_READER',
    meaning: 'milliseconds in which a client must read 64 KiB of what waits for it, or all of it',
  },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limits;

/** The bounds in force. */
export type Limits = Readonly<Record<LimitName, number>>;

/** The bounds that hold where the environment sets none. */
export const defaultLimits: Limits = limitsOf({});

/**
 * The limits that the environment sets, and the defaults where it sets none.
 * @throws ActionableError when one is no whole number from 1 (of those that wait: from 0)
 */
export function limitsOf(environment: NodeJS.ProcessEnv): Limits {
  const boundOf = (name: keyof typeof limits): number => {
    const { variable, default: usual } = limits[name];
    const given = environment[variable];
    const least = name === 'waiting' ? 0 : 1;
    if (given === undefined || given === '') {
      return usual;
    }
    if (!/^\d{1,15}$/.test(given) || Number(given) < least) {
      throw new ActionableError(`${variable} is "${given}".`, `Set it to a whole number from ${least}.`);
    }
    return Number(given);
  };
  return {
    requestBytes: boundOf('requestBytes'),
    operationBytes: boundOf('operationBytes'),
    tokens: boundOf('tokens'),
    depth: boundOf('depth'),
    fields: boundOf('fields'),
    aliases: boundOf('aliases'),
    directives: boundOf('directives'),
    rootFields: boundOf('rootFields'),
    batch: boundOf('batch'),
    values: boundOf('values'),
    answerValues: boundOf('answerValues'),
    parameterCharacters: boundOf('parameterCharacters'),
    listValues: boundOf('listValues'),
    cypherCharacters: boundOf('cypherCharacters'),
    milliseconds: boundOf('milliseconds'),
    responseCharacters: boundOf('responseCharacters'),
    atOnce: boundOf('atOnce'),
    plannings: boundOf('plannings'),
    largeAnswers: boundOf('largeAnswers'),
    waiting: boundOf('waiting'),
    exports: boundOf('exports'),
    exportMilliseconds: boundOf('exportMilliseconds'),
    lookups: boundOf('lookups'),
    waitingBytes: boundOf('waitingBytes'),
    readerMilliseconds: boundOf('readerMilliseconds'),
  };
}
