import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Films, openFilms } from './films/ask.ts';

let films: Films;
beforeAll(async () => {
  films = await openFilms();
});
afterAll(() => films.close());

describe('a null where none may be', () => {
  test('moves up to the nearest place that may be null, and says where it was', async () => {
    const { data, errors } = await films.ask(
      '{ films(last: 1) { nodes { id sure } } solaris: film(id: "solaris") { sure } }',
    );
    expect(data).toBeNull();
    expect(errors?.map(({ message, path }) => [message, path])).toEqual([
      ['Cannot return null for non-nullable field Film.sure.', ['films', 'nodes', 0, 'sure']],
    ]);
    const nullable = await films.ask('{ lost: film(id: "lost") { id sure } solaris: film(id: "solaris") { sure } }');
    expect(nullable.data).toEqual({ lost: null, solaris: { sure: 167 } });
    expect(nullable.errors?.map(({ message, path }) => [message, path])).toEqual([
      ['Cannot return null for non-nullable field Film.sure.', ['lost', 'sure']],
    ]);
  });

  test('a value that its type does not know is an error of its field', async () => {
    await films.driver.executeQuery("MATCH (p:Person {id: 'extra'}) SET p.gender = 'x', p.born = 3000000000");
    const { data, errors } = await films.ask('{ film(id: "stalker") { cast { nodes { id gender born } } } }');
    await films.driver.executeQuery("MATCH (p:Person {id: 'extra'}) REMOVE p.gender, p.born");
    expect(data).toEqual({
      film: {
        cast: {
          nodes: [
            { id: 'extra', gender: null, born: null },
            { id: 'anatoly-solonitsyn', gender: 'MALE', born: 1934 },
          ],
        },
      },
    });
    expect(errors?.map(({ message, path }) => [message, path])).toEqual([
      ['Enum "Gender" cannot represent value: "x"', ['film', 'cast', 'nodes', 0, 'gender']],
      ['Int cannot represent non 32-bit signed integer value: 3000000000', ['film', 'cast', 'nodes', 0, 'born']],
    ]);
  });
});
