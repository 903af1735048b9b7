import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { breakingChanges } from './breaking-changes.ts';

const released = 'schema/released.graphql';

test(`clients of the last release can ask this schema: ${released} says what that had`, async () => {
  const [before, after] = await Promise.all([readFile(released, 'utf8'), readFile('schema/schema.graphql', 'utf8')]);
  expect(await breakingChanges(before, after)).toEqual([]);
});

describe('between two schemas', () => {
  const state = (field: string) => `type Query { state(id: ID!): State } type State { id: ID! ${field} }`;
  const kind = (values: string) => `type Query { kind: Kind } enum Kind { ${values} }`;

  test.each([
    ['a field that goes', state('name: String'), state(''), 'State.name'],
    ['a field that becomes nullable', state('name: String!'), state('name: String'), 'State.name'],
    ['an argument that goes', state('names(first: Int): [String]'), state('names: [String]'), 'State.names.first'],
    [
      'an argument that becomes required',
      state('names(first: Int): [String]'),
      state('names(first: Int!): [String]'),
      'State.names.first',
    ],
    [
      'a new argument that is required',
      state('names: [String]'),
      state('names(first: Int!): [String]'),
      'State.names.first',
    ],
    ['a value that goes', kind('A B'), kind('A'), 'Kind.B'],
    [
      'a type that goes',
      'type Query { state: State } type State { id: ID! }',
      'type Query { n: Int }',
      'State Query.state',
    ],
  ])('%s breaks clients', async (_, before, after, paths) => {
    const broken = await breakingChanges(before, after);
    expect(broken.map((each) => each.split(': ')[0]).join(' ')).toBe(paths);
  });

  test.each([
    ['a new field', state(''), state('name: String')],
    ['a new argument', state('names: [String]'), state('names(first: Int): [String]')],
    ['a new value', kind('A'), kind('A B')],
    ['a deprecated field that goes', state('name: String @deprecated(reason: "Use label.")'), state('')],
    [
      'a deprecated field that goes with its type',
      `${state('name: Name @deprecated(reason: "Use label.")')} type Name { text: String }`,
      state(''),
    ],
    ['a deprecated value that goes', kind('A B @deprecated(reason: "Use A.")'), kind('A')],
    [
      'a deprecated argument that goes',
      state('names(first: Int @deprecated(reason: "Use page.")): [String]'),
      state('names: [String]'),
    ],
  ])('%s does not', async (_, before, after) => {
    expect(await breakingChanges(before, after)).toEqual([]);
  });
});
