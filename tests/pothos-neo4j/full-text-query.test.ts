import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fullTextQuery } from '../../src/pothos-neo4j/model/full-text-query.ts';
import { type Films, openFilms } from './films/ask.ts';

let films: Films;
beforeAll(async () => {
  films = await openFilms();
});
afterAll(() => films.close());

describe('what is typed becomes a query in which every word must occur', () => {
  test.each([
    ['Xi', '+("Xi"^4 OR (+xi*)^2)'],
    ['astana', '+("astana"^4 OR (+astana*)^2 OR astana~1)'],
    ['Declaration', '+("Declaration"^4 OR (+declaration*)^2 OR declaration~2)'],
    ['2018', '+("2018"^4 OR (+2018*)^2)'],
    ["Xi'an NOT", `+("Xi'an"^4 OR (+xi* +an*)^2) +("NOT"^4 OR (+not*)^2)`],
    ['上海合作组织 2001', '+("上海合作组织") +("2001"^4 OR (+2001*)^2)'],
    ['a"b\\c', '+("a\\"b\\\\c"^4 OR (+a* +b* +c*)^2)'],
    [' -- (SCO)! ', '+("(SCO)!"^4 OR (+sco*)^2)'],
  ])('%s', (text, query) => {
    expect(fullTextQuery(text)).toBe(query);
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
      const isWord = /[\p{L}\p{M}\p{N}]/u.test(typed.normalize('NFC'));
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
