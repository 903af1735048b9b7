import { answered, type HostileRequest, operation, posted, times } from './hostile-request.ts';

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `i${index}`);
const any = (count: number, condition: string): string => `{ or: [${times(count, () => `${condition},`)}] }`;

/** One variable in many places: what goes to Neo4j must not grow with them. */
export const amplified: readonly HostileRequest[] = [
  ...[
    [480, 40_000],
    [480, 5_000],
    [200, 5_000],
  ].map(([places = 0, count = 0]) =>
    operation(
      `${count} ids in each of ${places} conditions`,
      `query ($v: [ID!]) { entities(first: 1, filter: ${any(places, '{ id: { in: $v } }')}) { totalCount } }`,
      'TOO_MANY_VALUES',
      { v: ids(count) },
    ),
  ),
  operation(
    '5,000 ids in each of ten conditions',
    `query ($v: [ID!]) { entities(first: 1, filter: ${any(10, '{ id: { in: $v } }')}) { totalCount } }`,
    answered,
    { v: ids(5_000) },
  ),
  operation(
    'a text of 480 kB in each of 400 conditions',
    `query ($s: String) { entities(first: 1, filter: ${any(400, '{ name: { equals: $s } }')}) { totalCount } }`,
    answered,
    { s: 'x'.repeat(480_000) },
  ),
  operation(
    '60,000 sources in each of 90 views',
    `query ($v: [ID!]) { ${times(90, (i) => `a${i}: asOf(date: "2024-01-01", accordingTo: $v) { states(first: 1) { totalCount } }`)} }`,
    ['TOO_MANY_VALUES', 'CYPHER_TOO_LONG'],
    { v: ids(60_000) },
  ),
];

const wide = (innermost: number, fields: number): string =>
  `{ entity(id: "sco") { mentions(first: 125) { nodes { subject { statements(first: 20) { nodes { subject { statements(first: ${innermost}) { nodes { subject { ${times(fields, (i) => `a${i}: description`)} } } } } } } } } } } }`;

/** Rows that are wide: by the sizes of pages, and where these say little. */
export const costly: readonly HostileRequest[] = [
  operation('50,000 rows of 240 fields', wide(20, 240), 'TOO_COSTLY'),
  operation('10,000 rows of 240 fields', wide(4, 240), ['RESPONSE_TOO_LARGE', 'TIMEOUT']),
  operation('10,000 rows of 180 fields', wide(4, 180), ['RESPONSE_TOO_LARGE', 'TIMEOUT']),
  operation('50,000 rows of 40 fields', wide(20, 40), ['RESPONSE_TOO_LARGE', 'TIMEOUT']),
];

const schemas = (spread: number): string =>
  `{ __schema { types { fields { args { description } type { ofType { ...F ofType { ofType { ...F } } } ...F } } } } } fragment F on __Type { ${times(spread, (i) => `f${i}: fields { description type { name } args { description type { name } } }`)} }`;

/** The schema, multiplied. */
export const introspecting: readonly HostileRequest[] = [
  operation('the schema eighty times in each of its fields', schemas(80), 'RESPONSE_TOO_LARGE'),
  operation('the schema twice in each of its fields', schemas(2), ['RESPONSE_TOO_LARGE', answered]),
  ...[4, 10].map((count) =>
    posted(
      `a batch of ${count} of these`,
      JSON.stringify(Array.from({ length: count }, () => ({ query: schemas(80) }))),
      'RESPONSE_TOO_LARGE',
    ),
  ),
];

const types = ['State', 'Leader', 'Organization', 'Meeting', 'Document'];

/** What is read differently of each of some types, so many levels deep. */
export const variants = (levels: number, fields: number, prefix = ''): string =>
  types
    .map((type, at) => {
      const inner =
        levels === 0
          ? times(fields, (i) => `${prefix}${at}f${i}: id @skip(if: $a)`)
          : `statements(first: 1) { nodes { subject { ${variants(levels - 1, fields, `${prefix}${at}`)} } } }`;
      return `... on ${type} { ${inner.replaceAll(/ @skip\(if: \$a\)/g, '')} }`;
    })
    .join(' ');

/** An operation of its own of many plans, each with many variants. */
export const manyPlans = (number: number, first: number): string =>
  `query Q${number}($a: Boolean!, $b: Boolean!, $c: Boolean!, $d: Boolean!) { statements(first: ${first}) { nodes { id @skip(if: $a) predicate @skip(if: $b) rank @skip(if: $c) reason @skip(if: $d) subject { ${variants(2, 2, 'v')} } } } }`;
