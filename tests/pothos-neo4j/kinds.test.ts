import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { type Films, openFilms } from './films/ask.ts';
import { filmSchema, newBuilder } from './films/schema.ts';

let films: Films;
beforeAll(async () => {
  films = await openFilms();
  await films.driver.executeQuery(
    `MATCH (solaris:Film {id: 'solaris'}), (mirror:Film {id: 'mirror'}), (stalker:Film {id: 'stalker'})
     SET solaris.premiere = datetime('1972-05-13T20:00:00Z'), mirror.premiere = datetime('1975-03-07T20:30:00Z'),
         stalker.premiere = datetime('1979-05-25T18:00:00Z')`,
  );
});
afterAll(() => films.close());

/** A kind that the graph model of the films adds: the plugin itself knows no moments. */
describe('a kind of property that a graph model adds', () => {
  const idsOf = async (args: string): Promise<string[]> => {
    const { data, errors } = await films.ask(`{ films(${args}) { nodes { id } } }`);
    expect(errors).toBeUndefined();
    return (data as { films: { nodes: { id: string }[] } }).films.nodes.map(({ id }) => id);
  };

  test('is shown as its scalar', async () => {
    const { data, cypher } = await films.ask('{ film(id: "mirror") { premiere } }');
    expect(data).toEqual({ film: { premiere: '1975-03-07T20:30:00Z' } });
    expect(cypher[0]).toContain('RETURN [toString(n0.premiere)]');
  });

  test('is filtered by its operators and no others', async () => {
    const filter = filmSchema().getType('DateTimeFilter');
    expect(isInputObjectType(filter) && Object.keys(filter.getFields())).toEqual([
      'equals',
      'gt',
      'in',
      'isNull',
      'lt',
    ]);
    expect(await idsOf('filter: { premiere: { gt: "1972-05-13T20:00:00Z", lt: "1979-01-01T00:00:00Z" } }')).toEqual([
      'mirror',
    ]);
    const moments = '["1972-05-13T22:00:00+02:00", "1979-05-25T18:00:00Z"]';
    expect(await idsOf(`filter: { premiere: { equals: "1979-05-25T18:00:00Z" } }`)).toEqual(['stalker']);
    const { cypher } = await films.ask(`{ films(filter: { premiere: { in: ${moments} } }) { totalCount } }`);
    expect(cypher[0]).toContain('n0.premiere IN [day IN $p0 | datetime(day)]');
  });

  test.each([
    ['PREMIERE', ['solaris', 'mirror', 'stalker', 'lost']],
    ['PREMIERE_DESC', ['lost', 'stalker', 'mirror', 'solaris']],
  ])('orders rows, page by page: %s', async (order, expected) => {
    const found: string[] = [];
    for (let after = ''; found.length < expected.length; ) {
      const page = `first: 1, order: [${order}]${after && `, after: "${after}"`}`;
      const { data, errors } = await films.ask(`{ films(${page}) { edges { cursor node { id } } } }`);
      expect(errors).toBeUndefined();
      const [row] = (data as { films: { edges: { cursor: string; node: { id: string } }[] } }).films.edges;
      found.push(row?.node.id ?? '');
      after = row?.cursor ?? '';
    }
    expect(found).toEqual(expected);
  });

  test('groups rows, by its parts too', async () => {
    const by = filmSchema().getQueryType()?.getFields().films;
    const connection = by && getNamedType(by.type);
    const groups = connection && 'getFields' in connection ? connection.getFields().groups : undefined;
    const values = groups && 'args' in groups ? getNamedType(groups.args[0]?.type) : undefined;
    expect(
      isEnumType(values) && values.getValues().flatMap(({ name }) => (name.startsWith('PREM') ? [name] : [])),
    ).toEqual(['PREMIERE', 'PREMIERE_HOUR']);
    const { data } = await films.ask('{ films { groups(by: [PREMIERE_HOUR]) { key count } } }');
    expect(data).toEqual({
      films: {
        groups: [
          { key: '20', count: 2 },
          { key: '18', count: 1 },
          { key: null, count: 1 },
        ],
      },
    });
  });

  test('a field of an unknown kind is refused', () => {
    const builder = newBuilder();
    const wrong = { ...builder.options.neo4j.graph, kinds: {} };
    Object.assign(builder.options.neo4j, { graph: wrong });
    builder.graphObject('Film', { fields: (t) => ({ premiere: t.property('premiere') }) });
    builder.graphQueries((t) => ({ film: t.byKey('Film') }));
    expect(() => builder.toSchema()).toThrow(
      'Film.premiere: there is no kind of property called DateTime; expected Boolean, Date, Float, Integer, String.',
    );
  });
});
