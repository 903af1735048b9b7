import { answered, type HostileRequest, nested, operation, times } from './hostile-request.ts';

const lists = [
  'entities',
  'states',
  'leaders',
  'meetings',
  'exercises',
  'documents',
  'decisions',
  'organizations',
  'offices',
  'places',
  'principles',
  'topics',
  'sources',
  'statements',
];

const pages = lists.flatMap((list) => [
  operation(`${list}, a page of 501`, `{ ${list}(first: 501) { nodes { id } } }`, 'PAGE_TOO_LARGE'),
  operation(
    `${list}, a last page of two thousand million`,
    `{ ${list}(last: 2147483647) { nodes { id } } }`,
    'PAGE_TOO_LARGE',
  ),
  operation(`${list}, a page below nothing`, `{ ${list}(first: -1) { nodes { id } } }`, 'BAD_USER_INPUT'),
  operation(`${list}, from both ends`, `{ ${list}(first: 1, last: 1) { nodes { id } } }`, 'BAD_USER_INPUT'),
  operation(
    `${list}, a page by a number too large for one`,
    `{ ${list}(first: 99999999999) { nodes { id } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ),
  operation(
    `${list}, a forged cursor`,
    `{ ${list}(after: "WyIwMDAwMDAwMCIsbnVsbF0") { nodes { id } } }`,
    'BAD_USER_INPUT',
  ),
]);

const bounds = [
  operation('a path of nine', '{ path(from: "iran", to: "china", maxLength: 9) { length } }', 'PATH_TOO_LONG'),
  operation(
    'a path of a thousand million',
    '{ path(from: "iran", to: "china", maxLength: 1000000000) { length } }',
    'PATH_TOO_LONG',
  ),
  operation('a path of none', '{ path(from: "iran", to: "china", maxLength: 0) { length } }', 'BAD_USER_INPUT'),
  operation('twenty-one paths', '{ paths(from: "iran", to: "china", first: 21) { length } }', 'PAGE_TOO_LARGE'),
  operation('a path to itself', '{ path(from: "iran", to: "iran") { length } }', 'BAD_USER_INPUT'),
  operation('a subgraph five deep', '{ subgraph(around: ["sco"], depth: 5) { truncated } }', 'SUBGRAPH_TOO_LARGE'),
  operation('a subgraph of 501', '{ subgraph(around: ["sco"], limit: 501) { truncated } }', 'SUBGRAPH_TOO_LARGE'),
  operation('a subgraph around nothing', '{ subgraph(around: []) { truncated } }', answered),
  operation(
    'five thousand and one groups',
    '{ meetings { groups(by: [KIND], first: 5001) { count } } }',
    'PAGE_TOO_LARGE',
  ),
  operation(
    'groups of four keys',
    '{ meetings { groups(by: [KIND, HOST, STATUS, FORMAT]) { count } } }',
    'BAD_USER_INPUT',
  ),
  operation(
    'two hundred and one lists',
    `{ state(id: "iran") { ${times(201, (i) => `a${i}: statements { totalCount }`)} } }`,
    'TOO_MANY_LISTS',
  ),
];

const condition = '{ ordinal: { equals: 1 } }';
const filters = [
  ...[7, 12].map((depth) =>
    operation(
      `a filter through ${depth} relations`,
      `{ entities(filter: ${nested(depth, (inner) => `{ some: { statements: { subject: ${inner} } } }`, '{}')}) { totalCount } }`,
      'FILTER_TOO_DEEP',
    ),
  ),
  ...[41, 300].map((depth) =>
    operation(
      `a filter ${depth} levels deep`,
      `{ meetings(filter: ${nested(depth, (inner) => `{ not: ${inner} }`, condition)}) { totalCount } }`,
      'FILTER_TOO_DEEP',
    ),
  ),
  ...[500, 1_000].map((count) =>
    operation(
      `a filter of ${count} conditions`,
      `{ meetings(filter: { or: [${times(count, () => condition)}] }) { totalCount } }`,
      'TOO_MANY_CONDITIONS',
    ),
  ),
  ...[5_000, 60_000]
    .map((depth) =>
      operation(
        `a filter ${depth} levels deep, by variable`,
        'query ($f: MeetingFilter) { meetings(filter: $f) { totalCount } }',
        'BAD_USER_INPUT',
        undefined,
      ),
    )
    .map((request, index) => ({
      ...request,
      body: `{"query":"query ($f: MeetingFilter) { meetings(filter: $f) { totalCount } }","variables":{"f":${'{"not":'.repeat([5_000, 60_000][index] ?? 0)}{}${'}'.repeat([5_000, 60_000][index] ?? 0)}}}`,
    })),
  operation(
    'a thousand ids to be in',
    'query ($in: [ID!]) { states(filter: { id: { in: $in } }) { totalCount } }',
    answered,
    {
      in: Array.from({ length: 1_000 }, (_, index) => `id-${index}`),
    },
  ),
];

const costs = [
  operation(
    'pages of 500 in pages of 500 in pages of 500',
    '{ entities(first: 500) { nodes { statements(first: 500) { nodes { subject { statements(first: 500) { nodes { id } } } } } } } }',
    'TOO_COSTLY',
  ),
  operation(
    'pages by variables',
    'query ($n: Int) { entities(first: $n) { nodes { statements(first: $n) { nodes { subject { statements(first: $n) { nodes { id } } } } } } } }',
    'TOO_COSTLY',
    { n: 500 },
  ),
  operation(
    'ninety lists of lists',
    `{ ${times(90, (i) => `a${i}: entities(first: 500) { nodes { statements(first: 100) { nodes { id } } } }`)} }`,
    'TOO_COSTLY',
  ),
  operation(
    'a subgraph with pages in pages',
    '{ subgraph(around: ["sco"], depth: 4) { nodes { statements(first: 500) { nodes { subject { statements(first: 500) { nodes { id } } } } } } } }',
    'TOO_COSTLY',
  ),
  operation(
    'a great many ids, each with a page',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on State { statements(first: 500) { nodes { id } } } } }',
    'TOO_COSTLY',
    {
      ids: Array.from({ length: 10_000 }, (_, index) => `id-${index}`),
    },
  ),
  operation(
    'groups with groups',
    '{ entities { groups(by: [TYPE], first: 5000) { count } } leaders(first: 500) { nodes { statements(first: 500) { nodes { subject { statements(first: 50) { totalCount nodes { id } } } } } } } }',
    'TOO_COSTLY',
  ),
];

/** Operations that ask for more than they may have. */
export const greedyOperations: readonly HostileRequest[] = [...pages, ...bounds, ...filters, ...costs];
