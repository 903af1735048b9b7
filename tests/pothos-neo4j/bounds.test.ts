import { describe, expect, test } from '@jest/globals';
import { GraphQLError, getOperationAST, parse } from 'graphql';
import {
  deepestFilter,
  deepestNesting,
  depths,
  groupCounts,
  longestText,
  mostConditions,
  mostGroupKeys,
  mostMatches,
  pathCounts,
  pathLengths,
} from '../../packages/pothos-neo4j/src/model/bounds.ts';
import { costOf } from '../../packages/pothos-neo4j/src/plan/cost.ts';
import { select } from '../../packages/pothos-neo4j/src/plan/select.ts';
import { schema } from '../../schema/index.ts';

const pageSizes = { default: 20, largest: 500 };

/** Plans an operation and reads its parameters, as before it is sent. @returns the code of the refusal, where it is refused. */
function refusalOf(fields: string): unknown {
  const document = parse(`{ ${fields} }`);
  const operation = getOperationAST(document);
  if (!operation) {
    throw new Error('There is no operation.');
  }
  try {
    const plan = select({ schema, document, operation, variables: {}, pageSizes });
    costOf(plan)({});
    for (const { read } of plan.parameters) {
      read({});
    }
    return undefined;
  } catch (error) {
    if (error instanceof GraphQLError) {
      return error.extensions.code;
    }
    throw error;
  }
}

const times = (count: number, field: string): string =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');
const nested = (depth: number, wrap: (inner: string) => string): string =>
  depth === 0 ? '{}' : wrap(nested(depth - 1, wrap));
/** Filters that go through so many relations, from an entity to a statement and back. */
const entityFilter = (relations: number): string =>
  relations === 0 ? '{}' : `{ some: { statements: ${statementFilter(relations - 1)} } }`;
const statementFilter = (relations: number): string =>
  relations === 0 ? '{}' : `{ subject: ${entityFilter(relations - 1)} }`;
const keys = ['KIND', 'HOST', 'STATUS', 'FORMAT'];

/** What asks for so much of something. */
type Asking = (size: number) => string;

describe('exactly at a limit is allowed, and one more is refused', () => {
  test.each<[what: string, limit: number, asking: Asking, code: string]>([
    [
      'lists',
      mostMatches,
      // What they belong to is one of them.
      (size) => `state(id: "china") { ${times(size - 1, 'statements { totalCount }')} }`,
      'TOO_MANY_LISTS',
    ],
    [
      'conditions on relations',
      mostMatches,
      // The list that is filtered is one of them.
      (size) => `states(filter: { or: [${'{ some: { statements: {} } } '.repeat(size - 1)}] }) { nodes { id } }`,
      'TOO_MANY_LISTS',
    ],
    [
      'conditions',
      mostConditions,
      // The `or` around them is one.
      (size) => `meetings(filter: { or: [${'{ ordinal: { equals: 1 } } '.repeat(size - 1)}] }) { totalCount }`,
      'TOO_MANY_CONDITIONS',
    ],
    [
      'levels of a filter',
      deepestNesting,
      (size) => `meetings(filter: ${nested(size, (inner) => `{ not: ${inner} }`)}) { totalCount }`,
      'FILTER_TOO_DEEP',
    ],
    [
      'relations one after the other',
      deepestFilter,
      (size) => `entities(filter: ${entityFilter(size)}) { totalCount }`,
      'FILTER_TOO_DEEP',
    ],
    [
      'things to group by',
      mostGroupKeys,
      (size) => `meetings { groups(by: [${keys.slice(0, size)}]) { count } }`,
      'BAD_USER_INPUT',
    ],
    [
      'groups',
      groupCounts.largest,
      (size) => `meetings { groups(by: [KIND], first: ${size}) { count } }`,
      groupCounts.code,
    ],
    [
      'rows of a page from its beginning',
      pageSizes.largest,
      (size) => `states(first: ${size}) { nodes { id } }`,
      'PAGE_TOO_LARGE',
    ],
    [
      'rows of a page from its end',
      pageSizes.largest,
      (size) => `states(last: ${size}) { nodes { id } }`,
      'PAGE_TOO_LARGE',
    ],
    [
      'relations of a path',
      pathLengths.largest,
      (size) => `path(from: "iran", to: "china", maxLength: ${size}) { length }`,
      pathLengths.code,
    ],
    [
      'paths',
      pathCounts.largest,
      (size) => `paths(from: "iran", to: "china", first: ${size}) { length }`,
      pathCounts.code,
    ],
    [
      'relations around',
      depths.largest,
      (size) => `subgraph(around: ["sco"], depth: ${size}) { truncated }`,
      depths.code,
    ],
    [
      'nodes around',
      pageSizes.largest,
      (size) => `subgraph(around: ["sco"], limit: ${size}) { truncated }`,
      'SUBGRAPH_TOO_LARGE',
    ],
    [
      'characters to search for',
      longestText,
      (size) => `search(text: "${'x'.repeat(size)}") { totalCount }`,
      'TEXT_TOO_LONG',
    ],
  ])('%s: %i', (_what, limit, asking, code) => {
    expect([refusalOf(asking(limit)), refusalOf(asking(limit + 1))]).toEqual([undefined, code]);
  });

  test.each<[what: string, least: number, asking: Asking]>([
    ['groups', 1, (size) => `meetings { groups(by: [KIND], first: ${size}) { count } }`],
    ['things to group by', 1, (size) => `meetings { groups(by: [${keys.slice(0, size)}]) { count } }`],
    ['rows of a page', 0, (size) => `states(first: ${size}) { nodes { id } }`],
    ['relations of a path', 1, (size) => `path(from: "iran", to: "china", maxLength: ${size}) { length }`],
    ['paths', 1, (size) => `paths(from: "iran", to: "china", first: ${size}) { length }`],
    ['relations around', 1, (size) => `subgraph(around: ["sco"], depth: ${size}) { truncated }`],
    ['nodes around', 1, (size) => `subgraph(around: ["sco"], limit: ${size}) { truncated }`],
  ])('%s: %i at least', (_what, least, asking) => {
    expect([refusalOf(asking(least)), refusalOf(asking(least - 1))]).toEqual([undefined, 'BAD_USER_INPUT']);
  });
});
