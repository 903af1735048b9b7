import { answered, type HostileRequest, operation } from './hostile-request.ts';

/** Texts that mean something to Cypher, Lucene, JSON, HTML, shells or regular expressions. */
export const payloads: readonly (readonly [name: string, text: string])[] = [
  ['a quote', "' OR 1=1 //"],
  ['the end of a pattern', '"}) DETACH DELETE n //'],
  ['a statement behind', "'}) RETURN n UNION MATCH (m) DETACH DELETE m //"],
  ['a procedure', "' CALL db.labels() YIELD label RETURN label //"],
  ['a file to load', "' LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line //"],
  ['a backtick', '`) DELETE n //'],
  ['an escape', '\\u0027 OR true \\u002f\\u002f'],
  ['a parameter', '$p0'],
  ['a template', `\${process.env.NEO4J_PASSWORD}`],
  ['a null character', 'a\u0000b'],
  ['line separators', 'a\u2028\u2029\u0085b'],
  ['directions of writing', '\u202eabc\u202d'],
  ['all of Lucene', '*:*'],
  ['a Lucene expression', '/.*.*.*.*.*.*.*.*.*.*a/'],
  ['a fuzzy Lucene word', 'organisation~999'],
  ['Lucene brackets', '(((((a AND b) OR (c'],
  ['a Lucene range', '[* TO *] {a TO z}'],
  ['Lucene wildcards', '?*?*?*?*?*?*?*?*?*?*'],
  ['Lucene operators', '+-&&||!(){}[]^"~*?:\\/'],
  ['a regular expression bomb', '(a+)+$'],
  ['another', `${'a'.repeat(60)}!(x+x+)+y`],
  ['markup', '<script>alert(1)</script>'],
  ['a prototype', '__proto__'],
  ['a path', '../../../../etc/passwd'],
  ['combining marks', `Z${'\u0301'.repeat(100)}`],
];

/** Where a text given by a client reaches Cypher or Lucene. */
const places: readonly (readonly [name: string, query: string, codes: readonly string[]])[] = [
  ['an id', 'query ($t: ID!) { node(id: $t) { id } }', [answered]],
  ['ids', 'query ($t: ID!) { nodes(ids: [$t, $t]) { id } }', [answered]],
  ['a search', 'query ($t: String!) { search(text: $t) { totalCount nodes { score } } }', [answered, 'BAD_USER_INPUT']],
  [
    'filters',
    'query ($t: String!) { leaders(filter: { or: [{ name: { contains: $t } }, { name: { startsWith: $t } }, { name: { endsWith: $t } }, { name: { in: [$t] } }] }) { totalCount } }',
    // A part of a name has a letter or a digit.
    [answered, 'BAD_USER_INPUT'],
  ],
  ['a cursor', 'query ($t: String!) { states(after: $t) { nodes { id } } }', ['BAD_USER_INPUT']],
  ['sources', 'query ($t: ID!) { asOf(date: "2020-01-01", accordingTo: [$t]) { states { totalCount } } }', [answered]],
  ['a path', 'query ($t: ID!) { path(from: $t, to: "sco") { length } }', [answered]],
  ['a subgraph', 'query ($t: ID!) { subgraph(around: [$t]) { nodes { id } } }', [answered]],
  ['a date', 'query ($t: Date!) { asOf(date: $t) { states { totalCount } } }', ['BAD_USER_INPUT']],
];

/** Every such text in every such place. */
export const injections: readonly HostileRequest[] = places.flatMap(([place, query, codes]) =>
  payloads.map(([payload, text]) => operation(`${payload} as ${place}`, query, codes, { t: text })),
);
