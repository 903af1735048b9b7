import { expect, test } from '@jest/globals';
import { getOperationAST, getVariableValues, parse } from 'graphql';
import { schema } from '../../schema/index.ts';
import { costOf } from '../../src/pothos-neo4j/plan/cost.ts';
import { select } from '../../src/pothos-neo4j/plan/select.ts';

/** The rows that an operation may answer, as the plan says before anything is asked. */
function cost(text: string, given: Record<string, unknown> = {}): number {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) {
    throw new Error('There is no operation.');
  }
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], given).coerced ?? {};
  const pageSizes = { standard: 20, largest: 500 };
  return costOf(select({ schema, document, operation, variables, pageSizes }))(variables);
}

test.each<[string, number]>([
  ['{ __typename }', 0],
  // One look-up is one row.
  ['{ state(id: "iran") { name } }', 1],
  // A page without a size has 20 rows.
  ['{ states { nodes { name } } }', 20],
  ['{ states(first: 7) { nodes { name } edges { cursor } } }', 7],
  // A count alone is one.
  ['{ states(first: 500) { totalCount } }', 1],
  // 10 rows, each with a page of 5: 10 × (1 + 5).
  ['{ states(first: 10) { nodes { statements(first: 5) { nodes { id } } } } }', 60],
  // The one subject of a statement is a row as well: 2 × (1 + 3 × (1 + 1 × (1 + 4))).
  [
    '{ states(first: 2) { nodes { statements(first: 3) { nodes { subject { statements(first: 4) { nodes { id } } } } } } } }',
    38,
  ],
  // Two aliases are two pages.
  ['{ a: states(first: 10) { nodes { id } } b: states(first: 30) { nodes { id } } }', 40],
  // Groups beside rows: 20 + 100.
  ['{ meetings { nodes { id } groups(by: [KIND]) { count } } }', 120],
  // Three paths of at most six relations.
  ['{ paths(from: "iran", to: "china") { nodes { id } } }', 18],
  ['{ subgraph(around: ["sco"], limit: 50) { nodes { id } } }', 50],
  // As many as there are ids.
  ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
  // What a view shows counts as without it.
  ['{ asOf(date: "2020-01-01") { states(first: 7) { nodes { name } } } }', 7],
  // A node of an interface is of one kind: the dearest counts, 1 + max(5, 9).
  [
    '{ node(id: "sco") { ... on State { statements(first: 5) { nodes { id } } } ... on Organization { statements(first: 9) { nodes { id } } } } }',
    10,
  ],
])('%s may answer %i rows', (text, rows) => {
  expect(cost(text)).toBe(rows);
});

test('variables decide, and one plan serves them all', () => {
  const text = 'query ($n: Int) { states(first: $n) { nodes { statements(first: $n) { nodes { id } } } } }';
  expect([cost(text, { n: 10 }), cost(text, { n: 500 }), cost(text)]).toEqual([110, 250_500, 420]);
});
