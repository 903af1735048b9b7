/** What a code tells a client. */
export interface CodeEntry {
  /** The status of a response that is refused with it. */
  readonly status: number;
  /** Other statuses that HTTP asks for in special cases. */
  readonly otherStatuses?: readonly number[];
  /**
   * Whether it is about one operation: the API tells it in an answer, whose status is 200, or with `application/graphql-response+json` what GraphQL over HTTP
   * says.
   */
  readonly inAnswer?: true;
  /** Seconds after which the same may be asked again. */
  readonly retryAfter?: number;
  /** The words for the client, where they are always the same. */
  readonly message?: string;
  /** What it means, for the documentation. */
  readonly meaning: string;
}

/** All codes with which the server refuses: they stand in the `extensions.code` of an error. */
export const codes = {
  BAD_USER_INPUT: {
    status: 400,
    inAnswer: true,
    meaning: 'a value that is not possible; the message names it and says what was expected',
  },
  BAD_REQUEST: {
    status: 400,
    otherStatuses: [405, 417],
    meaning: 'not a valid request of HTTP, JSON or GraphQL over HTTP',
  },
  GRAPHQL_PARSE_FAILED: { status: 400, inAnswer: true, meaning: 'the operation is not GraphQL' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, inAnswer: true, meaning: 'the operation does not fit the schema' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    inAnswer: true,
    meaning: 'the document has no such operation, or several and does not say which',
  },
  PERSISTED_OPERATIONS_ONLY: {
    status: 400,
    message:
      'This server answers persisted operations only: send the text of one of them, or its SHA-256 as extensions.persistedQuery.sha256Hash.',
    meaning: 'the operation is not one of those that this server answers',
  },
  OPERATION_TOO_LARGE: { status: 400, inAnswer: true, meaning: 'the text of the operation is too long' },
  TOO_MANY_TOKENS: { status: 400, inAnswer: true, meaning: 'the operation has too many tokens' },
  TOO_DEEP: { status: 400, inAnswer: true, meaning: 'the operation is nested too deeply' },
  TOO_MANY_FIELDS: { status: 400, inAnswer: true, meaning: 'the operation has too many fields' },
  TOO_MANY_ALIASES: { status: 400, inAnswer: true, meaning: 'the operation has too many aliases' },
  TOO_MANY_DIRECTIVES: { status: 400, inAnswer: true, meaning: 'the operation has too many directives' },
  TOO_MANY_ROOT_FIELDS: { status: 400, inAnswer: true, meaning: 'the query has too many top-level fields' },
  TOO_MANY_COMPARISONS: {
    status: 400,
    inAnswer: true,
    meaning: 'too many fields of one name must be compared with one another',
  },
  TOO_MANY_CONDITIONS: { status: 400, inAnswer: true, meaning: 'the filters have too many conditions' },
  TOO_MANY_LISTS: { status: 400, inAnswer: true, meaning: 'the operation has too many lists and relations' },
  TOO_MANY_VALUES: { status: 400, inAnswer: true, meaning: 'the lists among the arguments have too many values' },
  TOO_MANY_VARIANTS: { status: 400, inAnswer: true, meaning: 'too many types read the fields differently' },
  FILTER_TOO_DEEP: { status: 400, inAnswer: true, meaning: 'a filter goes too far, or is nested too deeply' },
  PAGE_TOO_LARGE: { status: 400, inAnswer: true, meaning: 'a page has too many rows' },
  PATH_TOO_LONG: { status: 400, inAnswer: true, meaning: 'a path may become too long' },
  SUBGRAPH_TOO_LARGE: { status: 400, inAnswer: true, meaning: 'a subgraph may become too large' },
  TEXT_TOO_LONG: { status: 400, inAnswer: true, meaning: 'the text to search for is too long' },
  TOO_COSTLY: { status: 400, inAnswer: true, meaning: 'the answer may hold too many values' },
  RESPONSE_TOO_LARGE: { status: 400, inAnswer: true, meaning: 'the answer is too large' },
  PARAMETERS_TOO_LARGE: { status: 400, inAnswer: true, meaning: 'the values given are too large' },
  CYPHER_TOO_LONG: { status: 400, inAnswer: true, meaning: 'the operation becomes too much Cypher' },
  UNAUTHENTICATED: { status: 401, meaning: 'no token, or an unknown one' },
  NOT_FOUND: {
    status: 404,
    message: 'There is nothing at this address; /graphql is the API, / the explorer.',
    meaning: 'there is nothing at this address',
  },
  METHOD_NOT_ALLOWED: { status: 405, meaning: 'the address does not take this method' },
  NOT_ACCEPTABLE: { status: 406, meaning: 'the address has no format that `Accept` allows' },
  WITHDRAWN: {
    status: 410,
    meaning: 'an entity had this id once, and nothing took its place; the message says why',
  },
  REQUEST_TIMEOUT: {
    status: 408,
    message: 'The request did not come whole in time.',
    meaning: 'the request took too long to arrive',
  },
  REQUEST_TOO_LARGE: { status: 413, otherStatuses: [431], meaning: 'the request, or its head (431), is too large' },
  BATCH_TOO_LARGE: { status: 413, meaning: 'a batch has too many members' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, meaning: 'the server cannot read a body of this type' },
  TOO_MANY_REQUESTS: {
    status: 429,
    meaning: "the token's allowance for this minute is used up; `Retry-After` says how much of the minute is left",
  },
  ABANDONED: {
    status: 499,
    message: 'Nobody waits for the answer any more.',
    meaning: 'the client has gone; nobody reads it, but `/metrics` counts it',
  },
  SLOW_READER: { status: 499, meaning: 'the client did not read, so its connection was reset; nobody reads it either' },
  INTERNAL: {
    status: 500,
    message: 'Something went wrong inside the server. It is a mistake of the program, and is noted in its log.',
    meaning: 'a mistake in this program; its log has the details',
  },
  TIMEOUT: {
    status: 503,
    retryAfter: 2,
    message: 'The question took longer than the database may work on it; ask for less at once.',
    meaning: 'the query took longer than Neo4j may work on it',
  },
  TOO_LARGE: {
    status: 503,
    retryAfter: 2,
    message: 'The question needs more memory than the database may use for it; ask for less at once.',
    meaning: 'the query needs more memory than Neo4j gives to one',
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    retryAfter: 2,
    message: 'The database does not answer at the moment; try again in a little while.',
    meaning: 'Neo4j does not answer',
  },
  OVERLOADED: { status: 503, retryAfter: 1, meaning: 'the server is asked more than it can answer at once' },
  TOKENS_UNKNOWN: {
    status: 503,
    retryAfter: 1,
    message: 'The tokens of this server cannot be looked up at the moment; ask again soon.',
    meaning: 'the file of tokens cannot be read',
  },
  LOADING: {
    status: 503,
    retryAfter: 5,
    message: 'A new version of the data is being loaded; ask again in a while.',
    meaning: 'data are being loaded',
  },
  STARTING: {
    status: 503,
    retryAfter: 2,
    message: 'sco-graph is starting; ask again in a moment.',
    meaning: 'the server is not up yet',
  },
  NOT_READY: {
    status: 503,
    retryAfter: 2,
    message: 'The server cannot be asked at the moment.',
    meaning: '`/readyz` while data are being loaded, or while Neo4j does not answer',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

export type Code = keyof typeof codes;

/** Whether a value is one of the codes. */
export const isCode = (value: unknown): value is Code => typeof value === 'string' && Object.hasOwn(codes, value);

/** All statuses that a response with a code may have. */
export function statusesOf(code: Code): readonly number[] {
  const { status, otherStatuses = [], inAnswer }: CodeEntry = codes[code];
  return [...(inAnswer ? [200] : []), status, ...otherStatuses];
}
