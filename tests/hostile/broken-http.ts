import { answered, got, type HostileRequest, posted } from './hostile-request.ts';

const query = '{ __typename }';
const good = JSON.stringify({ query });

const bodies = [
  ['nothing', ''],
  ['a bracket', '{'],
  ['half an object', '{"query":'],
  ['a comma too many', `{"query":"${query}",}`],
  ['single quotes', "{'query':'{ __typename }'}"],
  ['no JSON', 'query=%7B__typename%7D'],
  ['a null byte', `${good}\u0000`],
  ['two objects', `${good}${good}`],
  ['a text', JSON.stringify(query)],
  ['a number', '1e999'],
  ['null', 'null'],
  ['true', 'true'],
  ['an object of nothing', '{}'],
  ['a query of null', '{"query":null}'],
  ['a query that is a number', '{"query":1}'],
  ['a query that is an object', '{"query":{"a":1}}'],
  ['variables that are a list', JSON.stringify({ query, variables: [1] })],
  ['variables that are a text', JSON.stringify({ query, variables: 'a' })],
  ['extensions that are a number', JSON.stringify({ query, extensions: 1 })],
  ['another parameter', JSON.stringify({ query, other: 1 })],
  ['brackets without end', '['.repeat(100_000)],
  ['objects without end', '{"a":'.repeat(100_000)],
] as const;

const malformed = bodies.map(([name, body]) => posted(`a body of ${name}`, body, 'BAD_REQUEST'));

const prototypes = [
  posted(
    'a prototype among the variables',
    `{"query":"${query}","variables":{"__proto__":{"polluted":true}}}`,
    answered,
  ),
  posted(
    'a constructor among the variables',
    `{"query":"${query}","variables":{"constructor":{"prototype":{"polluted":true}}}}`,
    answered,
  ),
  posted('an operation that is not there', JSON.stringify({ query, operationName: 'Nowhere' }), [
    'UNKNOWN',
    'BAD_REQUEST',
    'OPERATION_RESOLUTION_FAILURE',
  ]),
];

const media = [
  'text/plain',
  'text/html',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/xml',
  'application/octet-stream',
  'application/jsonx',
  'json',
  ';',
  'application/json2; charset=utf-8',
].map((type) =>
  posted(`a body of type ${type}`, good, 'UNSUPPORTED_MEDIA_TYPE', { headers: { 'content-type': type }, status: 415 }),
);

const methods = ['PUT', 'DELETE', 'PATCH', 'PROPFIND', 'LOCK'].flatMap((method) =>
  ['/graphql', '/', '/export/graph.ttl', '/id/sco'].map((path) => ({
    name: `${method} ${path}`,
    path,
    method,
    expected: 'METHOD_NOT_ALLOWED',
    status: 405,
  })),
);

const addresses = [
  ['/nowhere', 404],
  ['/graphql/nowhere', 404],
  ['/graphqlx', 404],
  ['/.env', 404],
  ['/package.json', 404],
  ['/.neo4j/password', 404],
  ['/explorer/..%2f..%2fpackage.json', 404],
  ['/browser/..%2f..%2f.neo4j%2fpassword', 404],
  ['/export/..%2f..%2fetc%2fpasswd', 404],
  ['/export/nowhere.csv', 404],
  ['/id/..%2f..%2fetc%2fpasswd.ttl', 404],
  ['/id/%00.ttl', 404],
  [`/id/${'x'.repeat(4_000)}.ttl`, 404],
  ['/wp-login.php', 404],
].map(([path, status]) => got(`the address ${String(path).slice(0, 40)}`, String(path), 'NOT_FOUND', Number(status)));

const exported = [
  '?asOf=yesterday',
  '?asOf=2024-13-45',
  '?asOf=99999-01-01',
  '?around=nowhere&depth=99',
  '?around=sco&depth=-1',
  '?around=sco&depth=many',
  '?depth=2',
  '?kinds=Nothing',
  '?kinds=State)%20DETACH%20DELETE%20n//',
  '?nothing=1',
  '?__proto__=1',
].map((search) => got(`an export${search}`, `/export/nodes.csv${search}`, 'BAD_USER_INPUT', 400));

const rows = [
  ['', 'BAD_USER_INPUT'],
  ['?query=', 'BAD_USER_INPUT'],
  ['?query=%7B', 'BAD_USER_INPUT'],
  ['?query=%7Bnowhere%7D', 'BAD_USER_INPUT'],
  ['?query=%7Bstates%7Bnodes%7Bid%7D%7D%7D&variables=%5B', 'BAD_USER_INPUT'],
  [`?query=%7B${'a%20'.repeat(2_001)}%7D`, 'TOO_MANY_FIELDS'],
].map(([search = '', code = '']) => got(`rows${search.slice(0, 40)}`, `/export/rows.csv${search}`, code, 400));

const reconciled = [
  '?queries=%7B',
  '?queries=1',
  '?queries=%5B%5D',
  '?queries=%7B%22q0%22%3A1%7D',
  '?queries=%7B%22q0%22%3A%7B%7D%7D',
  '?extend=%7B',
  '?extend=%7B%22ids%22%3A1%7D',
].map((search) => got(`reconcile${search}`, `/reconcile${search}`, ['BAD_USER_INPUT', answered], undefined));

/** Requests that are broken as HTTP, JSON or addresses. */
export const brokenHttp: readonly HostileRequest[] = [
  ...malformed,
  ...prototypes,
  ...media,
  ...methods,
  ...addresses,
  ...exported,
  ...rows,
  ...reconciled,
  got('an address without end', `/graphql?query=${'x'.repeat(20_000)}`, 'REQUEST_TOO_LARGE', 431),
  got('a query that is not a text', '/graphql?query=%E0%A4%A', ['GRAPHQL_PARSE_FAILED', 'BAD_REQUEST']),
  got('variables that are not JSON', '/graphql?query=%7B__typename%7D&variables=%7B', 'BAD_REQUEST'),
  got('a mutation by GET', '/graphql?query=mutation%7Ba%7D', 'BAD_REQUEST', 405),
];
