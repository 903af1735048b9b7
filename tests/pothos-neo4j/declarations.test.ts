import { describe, expect, test } from '@jest/globals';
import type { EdgeRef, NodeRef } from 'pothos-neo4j';
import { type FilmGraph, newBuilder } from './films/schema.ts';

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

  const schemaOf = (declare: (builder: ReturnType<typeof newBuilder>) => NodeRef) => () => {
    const builder = newBuilder();
    builder.scalarType('Date', { serialize: String });
    const root = declare(builder);
    builder.graphQueries((t) => ({ root: t.all(root) }));
    return builder.toSchema();
  };

  type FilmBuilder = ReturnType<typeof newBuilder>;
  const personOf = (builder: FilmBuilder) => {
    const Person = builder.graphObject('Person', { fields: (t) => ({ name: t.property('name') }) });
    return () => Person;
  };
  const filmDirectedBy = (builder: FilmBuilder, edge: EdgeRef<FilmGraph>) =>
    builder.graphObject('Film', {
      fields: (t) => ({ directors: t.connection(edge, { path: { via: 'DIRECTED', direction: 'IN' } }) }),
    });

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
        const Direction = builder.graphEdge('Direction', {
          via: ['DIRECTED'],
          node: personOf(builder),
          // @ts-expect-error no such property
          fields: (t) => ({ role: t.property('role') }),
        });
        return filmDirectedBy(builder, Direction);
      }),
    ).toThrow('DirectionEdge.role: DIRECTED has no property role.');
  });

  test('a group by what no field is, and by what no relationship says', () => {
    expect(
      schemaOf((builder) =>
        // @ts-expect-error no such field
        builder.graphObject('Film', { groups: ['length'], fields: (t) => ({ title: t.property('title') }) }),
      ),
    ).toThrow('Film: groups name length, which is no field.');
    expect(
      schemaOf((builder) => {
        const Direction = builder.graphEdge('Direction', {
          via: ['DIRECTED'],
          node: personOf(builder),
          // @ts-expect-error no such property
          groups: { ROLE: 'role' },
          fields: () => ({}),
        });
        return filmDirectedBy(builder, Direction);
      }),
    ).toThrow('Direction: cannot be grouped by role, which DIRECTED does not have.');
  });

  test('a relationship type the graph does not have', () => {
    expect(
      schemaOf((builder) => {
        const Film: NodeRef = builder.graphObject('Film', {
          // @ts-expect-error no such type
          fields: (t) => ({ sequels: t.connection(Film, { path: { via: 'FOLLOWED_BY', direction: 'OUT' } }) }),
        });
        return Film;
      }),
    ).toThrow('Film.sequels: no FOLLOWED_BY starts at Film.');
  });

  test('a relationship that does not touch the label that way round', () => {
    expect(
      schemaOf((builder) => {
        const Film: NodeRef = builder.graphObject('Film', {
          // @ts-expect-error no ACTED_IN starts at a film
          fields: (t) => ({ cast: t.connection(Film, { path: { via: 'ACTED_IN', direction: 'OUT' } }) }),
        });
        return Film;
      }),
    ).toThrow('Film.cast: no ACTED_IN starts at Film.');
  });

  test('a path that never leads to the type it says', () => {
    expect(
      schemaOf((builder) => {
        const Studio: NodeRef = builder.graphObject('Studio', { fields: (t) => ({ title: t.property('title') }) });
        return builder.graphObject('Film', {
          fields: (t) => ({ cast: t.connection(Studio, { path: { via: 'ACTED_IN', direction: 'IN' } }) }),
        });
      }),
    ).toThrow('Film.cast: the path leads to Person, never to Studio.');
  });

  test('an edge that reads what its path does not have', () => {
    expect(
      schemaOf((builder) => {
        const Role = builder.graphEdge('Role', {
          via: ['ACTED_IN'],
          node: personOf(builder),
          fields: (t) => ({ role: t.property('role') }),
        });
        return filmDirectedBy(builder, Role);
      }),
    ).toThrow('Film.directors: RoleEdge.role reads role, which DIRECTED does not have.');
  });

  test('a filter by a field that is none', () => {
    expect(
      schemaOf((builder) =>
        // @ts-expect-error no such field
        builder.graphObject('Film', { filters: ['length'], fields: (t) => ({ title: t.property('title') }) }),
      ),
    ).toThrow('Film: filters name length, which is no field that could serve.');
  });

  test('an ordinary field that leads into the graph', () => {
    expect(
      schemaOf((builder) => {
        const Film: NodeRef = builder.graphObject('Film', { fields: (t) => ({ title: t.property('title') }) });
        // @ts-expect-error Pothos does not know what lives in the graph
        builder.queryField('any', (t) => t.field({ type: Film.ref, resolve: () => null }));
        return Film;
      }),
    ).toThrow('Query.any: an ordinary field cannot lead to Film, which lives in the graph.');
  });
});
