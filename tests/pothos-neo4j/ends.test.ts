import { describe, expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import { newBuilder } from './films/schema.ts';

type FilmBuilder = ReturnType<typeof newBuilder>;

/** Makes a schema with films, people and studios; what is declared names some fields more of a type. */
const schemaOf = (declare: (builder: FilmBuilder) => unknown) => () => {
  const builder = newBuilder();
  declare(builder);
  builder.graphQueries((t) => ({ films: t.all('Film') }));
  return builder.toSchema();
};
const person = (builder: FilmBuilder) =>
  builder.graphObject('Person', { fields: (t) => ({ name: t.property('name') }) });
const studio = (builder: FilmBuilder) =>
  builder.graphObject('Studio', { fields: (t) => ({ title: t.property('title') }) });

/** The fields of films, with their types. */
const filmFields = (declare: (builder: FilmBuilder) => unknown): string[] => {
  const type = schemaOf(declare)().getType('Film');
  return isObjectType(type) ? Object.values(type.getFields()).map((each) => `${each.name}: ${String(each.type)}`) : [];
};

describe('a field names its relationship, and the model its end', () => {
  test('one kind of node needs no name', () => {
    expect(
      filmFields((builder) => {
        person(builder);
        studio(builder);
        builder.graphObject('Film', {
          fields: (t) => ({
            studio: t.one({ via: 'MADE_BY', direction: 'OUT' }),
            cast: t.connection({ via: 'ACTED_IN', direction: 'IN' }),
            people: t.list({ via: ['ACTED_IN', 'DIRECTED'], direction: 'IN' }),
            inspired: t.list({ via: 'INSPIRED', direction: 'OUT', to: 'Film' }),
          }),
        });
      }),
    ).toEqual(['cast: PersonConnection!', 'inspired: [Film!]!', 'people: [Person!]!', 'studio: Studio']);
  });

  test('the last relationship of several says it', () => {
    expect(
      filmFields((builder) => {
        studio(builder);
        builder.graphObject('Film', {
          fields: (t) => ({
            employers: t.connection({
              through: [{ via: 'INSPIRED', direction: 'IN' }],
              via: 'MADE_BY',
              direction: 'OUT',
            }),
          }),
        });
      }),
    ).toEqual(['employers: StudioConnection!']);
  });

  test('a name may stand for more kinds than may come', () => {
    expect(
      filmFields((builder) => {
        studio(builder);
        builder.graphInterface('Titled', { fields: (t) => ({ title: t.property('title') }) });
        builder.graphObject('Film', {
          interfaces: ['Titled'],
          fields: (t) => ({ studio: t.one({ via: 'MADE_BY', direction: 'OUT', to: 'Titled' }) }),
        });
      }),
    ).toEqual(['studio: Titled', 'title: String']);
  });

  test('an edge says it, and default edges are made for each type of node', () => {
    const declare = (builder: FilmBuilder) => {
      person(builder);
      studio(builder);
      const Role = builder.graphEdge('Role', {
        via: ['ACTED_IN'],
        node: 'Person',
        fields: (t) => ({ role: t.property('role') }),
      });
      builder.defaultEdges({
        via: ['DIRECTED', 'INSPIRED'],
        name: (node) => `Plain${node}`,
        description: (node) => `A ${node}.`,
      });
      builder.graphObject('Film', {
        fields: (t) => ({
          cast: t.connection({ via: 'ACTED_IN', direction: 'IN', edge: Role }),
          directors: t.connection({ via: 'DIRECTED', direction: 'IN' }),
          inspired: t.connection({ via: 'INSPIRED', direction: 'OUT' }),
          inspiredBy: t.connection({ via: 'INSPIRED', direction: 'IN' }),
          studios: t.connection({ via: 'MADE_BY', direction: 'OUT' }),
        }),
      });
    };
    expect(filmFields(declare)).toEqual([
      'cast: RoleConnection!',
      'directors: PlainPersonConnection!',
      'inspired: PlainFilmConnection!',
      'inspiredBy: PlainFilmConnection!',
      'studios: StudioConnection!',
    ]);
    expect(schemaOf(declare)().getType('PlainFilmEdge')?.description).toBe('A Film.');
  });
});

describe('a wrong end is refused, by the compiler and when the schema is made', () => {
  test('a type to which the relationship never leads', () => {
    expect(
      schemaOf((builder) => {
        studio(builder);
        builder.graphObject('Film', {
          // @ts-expect-error only people act
          fields: (t) => ({ cast: t.connection({ via: 'ACTED_IN', direction: 'IN', to: 'Studio' }) }),
        });
      }),
    ).toThrow('Film.cast: ACTED_IN leads to Person, never Studio; expected one of Person, Thing.');
  });

  test('no type where several kinds may come', () => {
    expect(
      schemaOf((builder) =>
        builder.graphObject('Film', {
          fields: (t) => ({
            title: t.property('title'),
            // @ts-expect-error a studio, or a film
            all: t.list({ via: ['MADE_BY', 'INSPIRED'], direction: 'OUT' }),
          }),
        }),
      ),
    ).toThrow(
      'Film.all: MADE_BY|INSPIRED leads to Studio or Film: name in `to` the type that shows them, of Film, Titled, Studio, Thing, Work.',
    );
  });

  test('an edge whose nodes are others', () => {
    expect(
      schemaOf((builder) => {
        person(builder);
        const Inspiration = builder.graphEdge('Part', { via: ['ACTED_IN'], node: 'Film', fields: () => ({}) });
        builder.graphObject('Film', {
          // @ts-expect-error its nodes are films
          fields: (t) => ({ cast: t.connection({ via: 'ACTED_IN', direction: 'IN', edge: Inspiration }) }),
        });
      }),
    ).toThrow('Film.cast: ACTED_IN leads to Person, never Film; expected one of Person, Thing.');
  });

  test('an edge to nodes that its relationships do not join', () => {
    expect(() =>
      // @ts-expect-error no studio acts
      newBuilder().graphEdge('Role', { via: ['ACTED_IN'], node: 'Studio', fields: () => ({}) }),
    ).toThrow('Role: ACTED_IN joins Person or Film, never Studio; expected one of Film, Titled, Person, Thing, Work.');
  });

  test('keys of nodes of another kind, or of none', () => {
    const withEdge = (declare: (builder: FilmBuilder) => unknown) =>
      schemaOf((builder) => {
        person(builder);
        studio(builder);
        declare(builder);
        builder.graphObject('Film', { fields: (t) => ({ title: t.property('title') }) });
      });
    expect(
      withEdge((builder) =>
        builder.graphEdge('Role', {
          via: ['ACTED_IN'],
          node: 'Person',
          // @ts-expect-error people dub
          fields: (t) => ({ dubber: t.lookup('dubber', { to: 'Studio' }) }),
        }),
      ),
    ).toThrow('RoleEdge.dubber: dubber holds keys of Person, never Studio; expected one of Person, Thing.');
    expect(
      withEdge((builder) =>
        builder.graphEdge('Role', {
          via: ['ACTED_IN'],
          node: 'Person',
          // @ts-expect-error a role is not a key
          fields: (t) => ({ role: t.lookup('role') }),
        }),
      ),
    ).toThrow('RoleEdge.role: the model does not say of which nodes role holds keys: it wants `refersTo`.');
  });

  test('a name that the model has for no nodes, or of one kind', () => {
    expect(() =>
      // @ts-expect-error no such label
      newBuilder().graphInterface('Maker', { fields: () => ({}) }),
    ).toThrow('Maker: no kinds share such a label, and there is no such supertype; there are Titled, Thing, Work.');
    // @ts-expect-error one kind of node
    expect(() => newBuilder().graphUnion('Person')).toThrow('Person: no kinds share such a label');
  });

  test('an interface over other nodes', () => {
    expect(() =>
      newBuilder().graphObject('Studio', {
        // @ts-expect-error films and people
        interfaces: ['Thing'],
        fields: () => ({}),
      }),
    ).toThrow('Studio: Thing does not stand for all of these nodes; expected one of Titled, Work.');
  });

  test('a type that was never declared', () => {
    expect(
      schemaOf((builder) =>
        builder.graphObject('Film', { fields: (t) => ({ cast: t.connection({ via: 'ACTED_IN', direction: 'IN' }) }) }),
      ),
    ).toThrow('Film.cast: no type stands for Person; there are Film.');
    expect(
      schemaOf((builder) => {
        builder.graphObject('Film', { fields: (t) => ({ title: t.property('title') }) });
        builder.graphQueries((t) => ({ person: t.byKey('Person') }));
      }),
    ).toThrow('Query.person: no type stands for Person; there are Film.');
  });
});
