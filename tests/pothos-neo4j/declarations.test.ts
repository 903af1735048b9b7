import { describe, expect, test } from '@jest/globals';
import { newBuilder } from './films/schema.ts';

// Each @ts-expect-error below is an assertion of its own: tsc fails where the line under it compiles.
describe('a wrong name is refused, by the compiler and when the schema is made', () => {
  test('a label the graph does not have', () => {
    // @ts-expect-error no such label
    expect(() => newBuilder().graphObject('Ship', { fields: () => ({}) })).toThrow(
      'Ship: the graph has no nodes with the label Ship.',
    );
  });

  test('an order by a property the label does not have', () => {
    // @ts-expect-error no such property
    expect(() => newBuilder().graphObject('Film', { order: ['year'], fields: () => ({}) })).toThrow(
      'Film: cannot be ordered by year, which Film does not have.',
    );
  });

  type FilmBuilder = ReturnType<typeof newBuilder>;

  /** Makes a schema of the films, or of what stands for them. */
  const schemaOf = (declare: (builder: FilmBuilder) => unknown) => () => {
    const builder = newBuilder();
    builder.scalarType('Date', { serialize: String });
    declare(builder);
    builder.graphQueries((t) => ({ films: t.all('Film') }));
    return builder.toSchema();
  };
  const person = (builder: FilmBuilder) =>
    builder.graphObject('Person', { fields: (t) => ({ name: t.property('name') }) });

  test('a property the label does not have', () => {
    expect(
      schemaOf((builder) =>
        // @ts-expect-error no such property
        builder.graphObject('Film', { fields: (t) => ({ length: t.property('length') }) }),
      ),
    ).toThrow('Film.length: Film has no property length.');
  });

  test('a property the relationship does not have', () => {
    expect(
      schemaOf((builder) => {
        person(builder);
        const Direction = builder.graphEdge('Direction', {
          via: ['DIRECTED'],
          node: 'Person',
          // @ts-expect-error no such property
          fields: (t) => ({ role: t.property('role') }),
        });
        builder.graphObject('Film', {
          fields: (t) => ({ directors: t.connection({ via: 'DIRECTED', direction: 'IN', edge: Direction }) }),
        });
      }),
    ).toThrow('DirectionEdge.role: DIRECTED has no property role.');
  });

  test('a group by what no field is, and by what no relationship says', () => {
    expect(
      schemaOf((builder) =>
        // @ts-expect-error no such field
        builder.graphObject('Film', { groups: ['length'], fields: (t) => ({ title: t.property('title') }) }),
      ),
    ).toThrow('Film: groups name length, which is not a field.');
    expect(
      schemaOf((builder) => {
        builder.graphEdge('Direction', {
          via: ['DIRECTED'],
          node: 'Person',
          // @ts-expect-error no such property
          groups: { ROLE: 'role' },
          fields: () => ({}),
        });
      }),
    ).toThrow('Direction: cannot be grouped by role, which DIRECTED does not have.');
  });

  test('a relationship type the graph does not have', () => {
    expect(
      schemaOf((builder) =>
        builder.graphObject('Film', {
          // @ts-expect-error no such type
          fields: (t) => ({ sequels: t.connection({ via: 'FOLLOWED_BY', direction: 'OUT' }) }),
        }),
      ),
    ).toThrow('Film.sequels: no FOLLOWED_BY starts at Film.');
  });

  test('a relationship that does not touch the label that way round', () => {
    expect(
      schemaOf((builder) =>
        builder.graphObject('Film', {
          // @ts-expect-error no ACTED_IN starts at a film
          fields: (t) => ({ cast: t.connection({ via: 'ACTED_IN', direction: 'OUT' }) }),
        }),
      ),
    ).toThrow('Film.cast: no ACTED_IN starts at Film.');
    expect(
      schemaOf((builder) =>
        builder.graphObject('Film', {
          fields: (t) => ({
            // @ts-expect-error one of them ends at a film, the other starts there
            all: t.connection({ via: ['ACTED_IN', 'MADE_BY'], direction: 'IN', to: 'Work' }),
          }),
        }),
      ),
    ).toThrow('Film.all: no MADE_BY ends at Film.');
  });

  test('a relationship that does not touch what the step before it leads to', () => {
    expect(
      schemaOf((builder) => {
        builder.graphObject('Film', { fields: (t) => ({ title: t.property('title') }) });
        builder.graphObject('Person', {
          fields: (t) => ({
            employers: t.connection({
              through: [{ via: 'ACTED_IN', direction: 'OUT' }],
              via: 'LENT',
              // @ts-expect-error no LENT starts at a film
              direction: 'OUT',
            }),
          }),
        });
      }),
    ).toThrow('Person.employers: no LENT starts at Film.');
    expect(
      schemaOf((builder) =>
        builder.graphObject('Film', {
          fields: (t) => ({
            title: t.property('title'),
            employers: t.list({
              through: [{ via: 'ACTED_IN', direction: 'OUT' }],
              via: 'MADE_BY',
              // @ts-expect-error no ACTED_IN starts at a film
              direction: 'OUT',
            }),
          }),
        }),
      ),
    ).toThrow('Film.employers: no ACTED_IN starts at Film.');
  });

  test('a node on the way that is another, or none', () => {
    const passing = (step: string, to: 'Person' | 'Film') =>
      schemaOf((builder) => {
        builder.graphObject('Film', { fields: (t) => ({ title: t.property('title') }) });
        builder.graphObject('Studio', { fields: (t) => ({ title: t.property('title') }) });
        const Employer = builder.graphEdge('Employer', {
          via: ['MADE_BY'],
          node: 'Studio',
          fields: (t) => ({ film: t.passed(step, { to }) }),
        });
        builder.graphObject('Person', {
          fields: (t) => ({
            studios: t.connection({
              through: [{ via: 'ACTED_IN', direction: 'OUT', as: 'film' }],
              via: 'MADE_BY',
              direction: 'OUT',
              edge: Employer,
            }),
          }),
        });
      });
    expect(passing('film', 'Film')).not.toThrow();
    expect(passing('film', 'Person')).toThrow(
      'Person.studios: EmployerEdge.film shows the step film as Person, but it leads to Film.',
    );
    expect(passing('work', 'Film')).toThrow(
      'Person.studios: EmployerEdge.film shows the step work, which the path does not name.',
    );
  });

  test('an edge that reads what its path does not have', () => {
    expect(
      schemaOf((builder) => {
        person(builder);
        const Role = builder.graphEdge('Role', {
          via: ['ACTED_IN'],
          node: 'Person',
          fields: (t) => ({ role: t.property('role') }),
        });
        builder.graphObject('Film', {
          // @ts-expect-error its edge is over other relationships
          fields: (t) => ({ directors: t.connection({ via: 'DIRECTED', direction: 'IN', edge: Role }) }),
        });
      }),
    ).toThrow('Film.directors: RoleEdge.role reads role, which DIRECTED does not have.');
  });

  test('a filter by a field that does not exist', () => {
    expect(
      schemaOf((builder) =>
        // @ts-expect-error no such field
        builder.graphObject('Film', { filters: ['length'], fields: (t) => ({ title: t.property('title') }) }),
      ),
    ).toThrow('Film: filters name length, which is not a field that could serve.');
  });

  test('an ordinary field that leads into the graph', () => {
    expect(
      schemaOf((builder) => {
        const Film = builder.graphObject('Film', { fields: (t) => ({ title: t.property('title') }) });
        // @ts-expect-error Pothos does not know what lives in the graph
        builder.queryField('any', (t) => t.field({ type: Film.ref, resolve: () => null }));
      }),
    ).toThrow('Query.any: an ordinary field cannot lead to Film, which lives in the graph.');
  });
});
