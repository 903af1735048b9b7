import { describe, expect, test } from '@jest/globals';
import { examplesOf, VariableError, variablesFrom } from '../../src/examples/variables.ts';

describe('the variables of an example question', () => {
  const text = 'query Q($state: ID!, $kinds: [Kind!], $first: Int, $filter: F) { states { id } }';
  const example = { state: 'india', first: 20 };

  test('are listed with the values that they have by themselves', () => {
    expect(
      examplesOf('query Q($state: ID! = "india", $kinds: [Kind!], $first: Int = 5) { a }', { kinds: ['A', 'B'] }),
    ).toEqual(['state=india', 'kinds=A,B', 'first=5']);
  });

  test('are those of the example where nothing is given', () => {
    expect(variablesFrom(text, example)).toEqual(example);
  });

  test.each([
    ['state=pakistan', { state: 'pakistan' }],
    ['state=5', { state: '5' }],
    ['state=a=b', { state: 'a=b' }],
    ['first=7', { first: 7 }],
    ['kinds=CHS, CHG', { kinds: ['CHS', 'CHG'] }],
    ['kinds=', { kinds: [] }],
    ['filter={"a":[1]}', { filter: { a: [1] } }],
    // What is not a number, the server refuses in its own words.
    ['first=many', { first: 'many' }],
  ])('%s is read by its type', (given, values) => {
    expect(variablesFrom(text, example, [given])).toEqual({ ...example, ...values });
  });

  test.each([
    [
      text,
      'pakistan',
      '"pakistan" is not a variable of this question; expected name=value with one of the names state, kinds, first, filter.',
    ],
    [
      text,
      'city=a',
      '"city=a" is not a variable of this question; expected name=value with one of the names state, kinds, first, filter.',
    ],
    ['{ states { id } }', 'a=b', '"a=b" is not a variable of this question; expected none: it has no variables.'],
  ])('of %s: %s is refused', (operation, given, message) => {
    expect(() => variablesFrom(operation, {}, [given])).toThrow(new VariableError(message));
  });
});
