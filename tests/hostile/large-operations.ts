import { type HostileRequest, nested, operation, posted, times } from './hostile-request.ts';

const invalid = 'GRAPHQL_VALIDATION_FAILED';
const deep = (levels: number) => `{ ${nested(levels, (inner) => `node(id: "sco") { ${inner} }`, 'id')} }`;
const chain = (length: number) =>
  `{ ...F0 } ${times(length, (index) => `fragment F${index} on Query { node(id: "a") { ... on State { x { ...F${index + 1} } } } }`)} fragment F${length} on Query { __typename }`;
const laughs = (levels: number) =>
  `{ ...L0 } ${times(levels, (index) => `fragment L${index} on Query { ${times(10, () => `...L${index + 1}`)} }`)} fragment L${levels} on Query { __typename }`;
const cycle = (length: number, field = '') =>
  `{ ...C0 } ${times(length, (index) => `fragment C${index} on Query { __typename ${field} ...C${(index + 1) % length} }`)}`;
const aliased = (count: number) => `{ ${times(count, (index) => `a${index}: __typename`)} }`;

const depths = [31, 50, 200, 1_000].map((levels) => operation(`${levels} levels`, deep(levels - 1), 'TOO_DEEP'));

const fragments = [
  ...[20, 100, 300].map((length) => operation(`a chain of ${length} fragments`, chain(length), 'TOO_DEEP')),
  ...[4, 9, 40, 300].map((levels) =>
    operation(`fragments that spread ten each, ${levels} deep`, laughs(levels), 'TOO_MANY_FIELDS'),
  ),
  ...[1, 2, 3, 10, 100].map((length) => operation(`a cycle of ${length} fragments`, cycle(length), invalid)),
  operation('a cycle with a field between', cycle(2, 'a: node(id: "x") { ...C1 }'), invalid),
  operation('a fragment that is nowhere', '{ ...Nowhere }', invalid),
  operation('a fragment that is used nowhere', '{ __typename } fragment Lone on Query { __typename }', invalid),
  operation(
    'a thousand fragments used nowhere',
    `{ __typename } ${times(1_000, (i) => `fragment U${i} on Query { __typename }`)}`,
    invalid,
  ),
  operation(
    'two fragments of one name',
    '{ ...A } fragment A on Query { __typename } fragment A on Query { __typename }',
    invalid,
  ),
  operation('fields that conflict', '{ a: state(id: "iran") { id } a: state(id: "china") { id } }', invalid),
  operation('ninety fields that conflict', `{ ${times(90, (i) => `a: node(id: "${i}") { id }`)} }`, [
    'TOO_MANY_ALIASES',
    invalid,
  ]),
];

const widths = [
  ...[251, 500, 1_500].map((count) => operation(`${count} aliases`, aliased(count), 'TOO_MANY_ALIASES')),
  operation(
    'aliases in a fragment spread thirty times',
    `{ ${times(30, () => '...A')} } fragment A on Query { ${times(9, (i) => `b${i}: __typename`)} }`,
    'TOO_MANY_ALIASES',
  ),
  ...[2_001, 3_000].map((count) =>
    operation(`${count} times the same field`, `{ ${times(count, () => '__typename')} }`, 'TOO_MANY_FIELDS'),
  ),
  operation(
    '1,990 times the same field of a state',
    `{ state(id: "iran") { ${times(1_990, () => 'name')} } }`,
    'TOO_MANY_COMPARISONS',
  ),
  operation(
    'two thousand fields in a fragment that is used nowhere',
    `{ __typename } fragment A on Query { ${times(2_001, () => '__typename')} }`,
    'TOO_MANY_FIELDS',
  ),
  ...[101, 240].map((count) =>
    operation(
      `${count} fields of the query`,
      `{ ${times(count, (i) => `s${i}: state(id: "iran") { id }`)} }`,
      'TOO_MANY_ROOT_FIELDS',
    ),
  ),
  operation(
    'fields of the query from a fragment',
    `{ ${times(60, () => '...A')} } fragment A on Query { a: __typename b: __typename }`,
    'TOO_MANY_ROOT_FIELDS',
  ),
  ...[51, 200, 1_000].map((count) =>
    operation(
      `${count} directives on a field`,
      `{ __typename ${times(count, () => '@include(if: true)')} }`,
      'TOO_MANY_DIRECTIVES',
    ),
  ),
  operation(
    'directives on fields',
    `{ ${times(60, (i) => `a${i}: __typename @skip(if: false)`)} }`,
    'TOO_MANY_DIRECTIVES',
  ),
  operation('directives that are none', `{ __typename ${times(51, () => '@nowhere')} }`, 'TOO_MANY_DIRECTIVES'),
  operation('an unknown directive', '{ __typename @nowhere }', invalid),
  operation('a directive twice', '{ __typename @skip(if: true) @skip(if: true) }', invalid),
  operation('deferred', '{ ... @defer { __typename } }', invalid),
  operation('streamed', '{ states { nodes @stream { id } } }', invalid),
];

const sizes = [
  operation('more than ten thousand tokens', `{ ${times(10_001, () => 'a')} }`, 'TOO_MANY_TOKENS'),
  operation('ten thousand brackets', '{a'.repeat(5_001), ['TOO_MANY_TOKENS', 'BAD_USER_INPUT']),
  operation('ten thousand list brackets', `{ a(b: ${'['.repeat(10_001)}`, ['TOO_MANY_TOKENS', 'BAD_USER_INPUT']),
  operation('four thousand brackets', '{a'.repeat(4_000), ['GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT']),
  operation('four thousand list brackets', `{ a(b: ${'['.repeat(4_000)}${']'.repeat(4_000)}) }`, [
    invalid,
    'BAD_USER_INPUT',
  ]),
  operation('a comment of 200 kB', `{ __typename } #${'x'.repeat(200_000)}`, 'OPERATION_TOO_LARGE'),
  operation('a text of 300 kB', `{ node(id: "${'x'.repeat(300_000)}") { id } }`, 'OPERATION_TOO_LARGE'),
  operation('a name of 200 kB', `{ ${'x'.repeat(200_000)} }`, 'OPERATION_TOO_LARGE'),
  operation('commas and spaces of 200 kB', `{ __typename ${', '.repeat(100_000)} }`, 'OPERATION_TOO_LARGE'),
  posted(
    'a request of a megabyte',
    JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(1_000_000) } }),
    'REQUEST_TOO_LARGE',
    { status: 413 },
  ),
  posted('a request of five megabytes', ' '.repeat(5_000_000), 'REQUEST_TOO_LARGE', { status: 413 }),
];

const one = { query: '{ __typename }' };
const batches = [
  ...[11, 100, 5_000].map((count) =>
    posted(`a batch of ${count}`, JSON.stringify(Array.from({ length: count }, () => one)), 'BATCH_TOO_LARGE', {
      status: 413,
    }),
  ),
  posted('a batch of numbers', '[1,2,3]', 'BAD_REQUEST'),
  posted('a batch in a batch', JSON.stringify([[one]]), 'BAD_REQUEST'),
  posted('a batch of nothing', '[null]', 'BAD_REQUEST'),
];

const introspection = [
  operation(
    'the schema, deeply',
    `{ __schema { types { ${nested(40, (inner) => `fields { type { ${inner} } }`, 'name')} } } }`,
    'TOO_DEEP',
  ),
  operation(
    'the schema, by lists in lists',
    `{ __schema { types { ${nested(4, (inner) => `fields { type { ${inner} } }`, 'name')} } } }`,
    invalid,
  ),
];

const kinds = [
  operation('a mutation', 'mutation { deleteEverything }', 'BAD_USER_INPUT'),
  operation('a subscription', 'subscription { everything }', 'BAD_USER_INPUT'),
  operation('no operation', 'fragment A on Query { __typename }', 'OPERATION_RESOLUTION_FAILURE'),
  operation('a definition of a type', 'type Query { hello: String }', 'OPERATION_RESOLUTION_FAILURE'),
  operation('operations without a name', '{ __typename } { __typename }', 'OPERATION_RESOLUTION_FAILURE'),
  operation('an empty selection', '{ }', 'GRAPHQL_PARSE_FAILED'),
  operation('no text', '', 'GRAPHQL_PARSE_FAILED'),
  operation('white space', ' \n\t ', 'GRAPHQL_PARSE_FAILED'),
  operation('half a text', '{ state(id: "iran', 'GRAPHQL_PARSE_FAILED'),
  operation('a null character', '{ __typename \u0000 }', 'GRAPHQL_PARSE_FAILED'),
  operation('half a surrogate pair', '{ node(id: "\ud800") { id } }', [
    'GRAPHQL_PARSE_FAILED',
    'BAD_USER_INPUT',
    'answered',
  ]),
];

/** Operations that are deep, wide, long, or no operations. */
export const largeOperations: readonly HostileRequest[] = [
  ...depths,
  ...fragments,
  ...widths,
  ...sizes,
  ...batches,
  ...introspection,
  ...kinds,
];
