import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { slipsQuery, wordsQuery } from '../../packages/pothos-neo4j/src/model/full-text-query.ts';
import { type Films, openFilms } from './films/ask.ts';

let films: Films;
beforeAll(async () => {
  films = await openFilms();
});
afterAll(() => films.close());

describe('folded words become a query in which each must occur', () => {
  test.each([
    [['xi'], '+xi*', '+xi*'],
    [['astana'], '+astana*', '+(astana* OR astana~1)'],
    [['declaration'], '+declaration*', '+(declaration* OR declaration~2)'],
    [['2018', 'a2018b'], '+2018* +a2018b*', '+2018* +a2018b*'],
    [['xi', 'not', 'this'], '+xi* +not* +this*', '+xi* +not* +(this* OR this~1)'],
    [['上', '海'], '+上* +海*', '+上* +海*'],
    [['a"b', '(x)'], '+a\\"b* +\\(x\\)*', '+a\\"b* +\\(x\\)*'],
  ])('%j', (words, whole, misspelt) => {
    expect([wordsQuery(words), slipsQuery(words)]).toEqual([whole, misspelt]);
  });
});

test('no text breaks the syntax: it is answered, or refused for having no letter', async () => {
  const special = fc.constantFrom(
    ...'+-&|!(){}[]^"~*?:\\/ \t',
    'AND',
    'OR',
    'NOT',
    'TO',
    'title:',
    '_exists_',
    '<',
    '>',
  );
  const text = fc.array(fc.oneof(special, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(text, async (parts) => {
      const typed = parts.join('');
      const { errors } = await films.ask('query ($text: String!) { search(text: $text) { totalCount } }', {
        text: typed,
      });
      const isWord = /[\p{L}\p{M}\p{N}]/u.test(typed);
      expect(errors?.map(({ message }: { message: string }) => message.replace(/".*"/s, '…'))).toEqual(
        isWord ? undefined : ['text: … has no letter or digit; expected a name, or a part of one.'],
      );
    }),
    { numRuns: 300 },
  );
});

test('a text is refused when it is too long', async () => {
  const { errors, cypher } = await films.ask(`{ search(text: "${'solaris '.repeat(26)}") { totalCount } }`);
  expect(errors?.[0]?.message).toBe('text: it has 207 characters; expected at most 200.');
  expect(cypher).toEqual([]);
});
