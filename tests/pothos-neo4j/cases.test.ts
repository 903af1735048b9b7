import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { casesIn, expectCase } from './cases.ts';
import { type Films, openFilms } from './films/ask.ts';

const folder = new URL('films/cases/', import.meta.url);
const names = await casesIn(folder);

let films: Films;
beforeAll(async () => {
  films = await openFilms();
});
afterAll(() => films.close());

/** Each construct is a fixture: the operation, the exact Cypher it becomes, the exact answer, and one statement. */
describe('constructs', () => {
  test.each(names)('%s', (name) => expectCase(films, folder, name));
});
