import { expect, test } from '@jest/globals';
import { getOperationAST, getVariableValues, parse } from 'graphql';
import { costOf } from '../../packages/pothos-neo4j/src/plan/cost.ts';
import { select } from '../../packages/pothos-neo4j/src/plan/select.ts';
import { schema } from '../../schema/index.ts';

/** The values that an operation may answer, as the plan says before anything is asked. */
function cost(text: string, given: Record<string, unknown> = {}): number {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) {
    throw new Error('There is no operation.');
  }
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], given).coerced ?? {};
  const pageSizes = { default: 20, largest: 500 };
  return costOf(select({ schema, document, operation, variables, pageSizes }))(variables);
}

test.each<[string, number]>([
  ['{ __typename }', 1],
  // One look-up is one row with one field.
  ['{ state(id: "iran") { name } }', 2],
  // A row of which nothing is read is one value.
  ['{ state(id: "iran") { name @skip(if: true) } }', 1],
  // A page without a size has 20 rows.
  ['{ states { nodes { name } } }', 40],
  // Seven rows, a name and a cursor of each, and the two values of which a cursor is made.
  ['{ states(first: 7) { nodes { name } edges { cursor } } }', 35],
  // To see whether there are more, one row more is read; the page says it in one value.
  ['{ states(first: 7) { nodes { name } pageInfo { hasNextPage } } }', 17],
  // A count alone is one.
  ['{ states(first: 500) { totalCount } }', 1],
  // Aliases are read each: 10 × (1 + 3).
  ['{ states(first: 10) { nodes { a: name b: name c: name } } }', 40],
  // 10 rows, each with a page of 5: 10 × (1 + 5 × 2).
  ['{ states(first: 10) { nodes { statements(first: 5) { nodes { id } } } } }', 110],
  // The one subject of a statement is a row as well: 2 × (1 + 3 × (1 + 1 × (1 + 4 × 2))).
  [
    '{ states(first: 2) { nodes { statements(first: 3) { nodes { subject { statements(first: 4) { nodes { id } } } } } } } }',
    62,
  ],
  // Two aliases are two pages.
  ['{ a: states(first: 10) { nodes { id } } b: states(first: 30) { nodes { id } } }', 80],
  // Groups beside rows: 20 × 2 + 100 × 2; each thing that rows have in common counts in each group.
  ['{ meetings { nodes { id } groups(by: [KIND]) { count } } }', 240],
  ['{ meetings { groups(by: [KIND, STATUS], first: 10) { keys { value } } } }', 50],
  // Three paths of at most six relations have seven nodes: 3 × (1 + 7 × 2 + 6 × 2).
  ['{ paths(from: "iran", to: "china") { nodes { id } edges { statement { id } } } }', 99],
  // A node of a subgraph is taken to have 20 relations to others of it.
  ['{ subgraph(around: ["sco"], limit: 50) { nodes { id } } }', 100],
  ['{ subgraph(around: ["sco"], limit: 50) { edges { __typename } } }', 2_000],
  // As many as there are ids.
  ['{ nodes(ids: ["a", "b", "c"]) { id } }', 6],
  // What a view shows counts as without it.
  ['{ asOf(date: "2020-01-01") { states(first: 7) { nodes { name } } } }', 14],
  // A node of an interface is of one kind: the dearest counts, 1 + max(5, 9) × 2.
  [
    '{ node(id: "sco") { ... on State { statements(first: 5) { nodes { id } } } ... on Organization { statements(first: 9) { nodes { id } } } } }',
    19,
  ],
])('%s may answer %i values', (text, values) => {
  expect(cost(text)).toBe(values);
});

test('variables decide, and one plan serves them all', () => {
  const text = 'query ($n: Int) { states(first: $n) { nodes { statements(first: $n) { nodes { id } } } } }';
  expect([cost(text, { n: 10 }), cost(text, { n: 500 }), cost(text)]).toEqual([210, 500_500, 820]);
});
