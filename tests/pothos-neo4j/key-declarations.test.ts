import { describe, expect, test } from '@jest/globals';
import SchemaBuilder from '@pothos/core';
import { expectTypeOf } from 'expect-type';
import neo4j, { type KeyOf, nodeKeyOf } from 'pothos-neo4j';
import { graph, newSeriesBuilder, type SeriesGraph } from './series/schema.ts';

// What the compiler infers of the graph model: tsc fails where a line below does not hold.
describe('what a key is follows from the model', () => {
  test('of one property its value, of several an object, of kinds that share a label what any of them has', () => {
    expectTypeOf<KeyOf<SeriesGraph, 'Season'>>().toEqualTypeOf<number>();
    expectTypeOf<KeyOf<SeriesGraph, 'Viewer'>>().toEqualTypeOf<string>();
    expectTypeOf<KeyOf<SeriesGraph, 'Broadcast'>>().toEqualTypeOf<string>();
    expectTypeOf<KeyOf<SeriesGraph, 'Episode'>>().toEqualTypeOf<{ readonly title: string; readonly year: number }>();
    expectTypeOf<KeyOf<SeriesGraph, 'Aired'>>().toEqualTypeOf<{ readonly title: string; readonly year: number }>();
  });

  test('and with it the parents of ordinary fields', () => {
    const builder = newSeriesBuilder();
    builder.graphObject('Season', {
      fields: (t) => ({
        next: t.pothos.int({
          resolve: (parent) => {
            expectTypeOf(nodeKeyOf(parent)).toEqualTypeOf<number>();
            return nodeKeyOf(parent) + 1;
          },
        }),
      }),
    });
    builder.graphInterface('Aired', {
      fields: (t) => ({
        label: t.pothos.string({
          resolve: (parent) => {
            expectTypeOf(nodeKeyOf(parent)).toEqualTypeOf<{ readonly title: string; readonly year: number }>();
            return nodeKeyOf(parent).title;
          },
        }),
      }),
    });
    builder.graphQueries((t) => ({
      none: t.pothos.string({
        resolve: (parent) => {
          expectTypeOf(nodeKeyOf(parent)).toEqualTypeOf<undefined>();
          return '';
        },
      }),
    }));
  });
});

type SeriesBuilder = ReturnType<typeof newSeriesBuilder>;

describe('a key that cannot serve is refused, with what it is', () => {
  /** Makes a schema of the series. */
  const schemaOf = (declare: (builder: SeriesBuilder) => unknown) => () => {
    const builder = newSeriesBuilder();
    declare(builder);
    return builder.toSchema();
  };
  const plain = (builder: SeriesBuilder) => {
    builder.graphObject('Season', { fields: (t) => ({ number: t.property('number') }) });
    builder.graphObject('Episode', { fields: (t) => ({ title: t.property('title') }) });
  };

  test('kinds with different keys under one interface, or in one union', () => {
    const message =
      'Thing: the key of Season is number (Integer), that of Viewer is id (String); expected one key of all nodes that a type stands for.';
    expect(schemaOf((builder) => builder.graphInterface('Thing', { fields: () => ({}) }))).toThrow(message);
    expect(schemaOf((builder) => builder.graphUnion('Thing'))).toThrow(message);
    // What has the same key may stand together.
    expect(
      schemaOf((builder) => {
        plain(builder);
        builder.graphObject('Reel', { fields: (t) => ({ number: t.property('number') }) });
        builder.graphUnion('Numbered');
        builder.graphQueries((t) => ({ numbered: t.byKey('Numbered'), all: t.all('Numbered') }));
      }),
    ).not.toThrow();
  });

  test.each([
    ['a property that is not declared', 'code', 'names code; expected a required property of it, and not a list.'],
    ['one that may be missing', ['name', 'part'], 'names part; expected a required property of it, and not a list.'],
    ['a list', 'tags', 'names tags; expected a required property of it, and not a list.'],
    ['none', [], 'names nothing; expected a property, or several.'],
  ])('%s', (_, key, problem) => {
    const text = { kind: 'String', required: true } as const;
    const model = {
      nodeKey: 'id',
      relationshipKey: 'key',
      nodes: { Part: { key, properties: { name: text, part: { kind: 'String' }, tags: { ...text, list: true } } } },
      relationships: {},
    } as const;
    const builder = new SchemaBuilder<{ Graph: typeof model }>({ plugins: [neo4j], neo4j: { graph: model } });
    expect(() => builder.graphObject('Part', { fields: () => ({}) })).toThrow(`Part: the key of Part ${problem}`);
  });

  test('what keeps too few parts of a key, or parts of another kind', () => {
    const viewing = (kept: 'afterTitle' | readonly ('afterTitle' | 'afterYear')[]) =>
      schemaOf((builder) => {
        plain(builder);
        const Viewing = builder.graphEdge('Viewing', {
          via: ['SAW'],
          node: 'Episode',
          fields: (t) => ({ after: t.lookup(kept) }),
        });
        builder.graphObject('Viewer', {
          fields: (t) => ({ saw: t.connection({ via: 'SAW', direction: 'OUT', edge: Viewing }) }),
        });
        builder.graphQueries((t) => ({ viewers: t.all('Viewer') }));
      });
    const expected = 'are title (String) and year (Integer); expected a property of that kind for each.';
    expect(viewing(['afterTitle', 'afterYear'])).not.toThrow();
    expect(viewing('afterTitle')).toThrow(`ViewingEdge.after: afterTitle holds keys of Episode, which ${expected}`);
    expect(viewing(['afterYear', 'afterTitle'])).toThrow(
      `ViewingEdge.after: afterYear and afterTitle holds keys of Episode, which ${expected}`,
    );
  });

  test('a property that does not keep keys, to the compiler too', () => {
    expect(
      schemaOf((builder) => {
        plain(builder);
        builder.graphEdge('Viewing', {
          via: ['SAW'],
          node: 'Episode',
          paged: false,
          fields: (t) => ({
            // @ts-expect-error no such property
            after: t.lookup(['afterTitle', 'afterMonth']),
          }),
        });
        builder.graphQueries((t) => ({ seasons: t.all('Season') }));
      }),
    ).toThrow('Viewing.after: SAW has no property afterMonth.');
  });

  test.each([
    [
      { key: ['day', 'hour'], times: 'Date' },
      'the property times lists keys of SAW, which has the key day (Date) and hour (Integer) in the graph model; expected one of one property.',
    ],
    [
      { key: 'hour', times: 'String' },
      'times holds values of the kind String, but the key of those to follow is hour (Integer).',
    ],
    [{ key: 'hour', times: 'Integer' }, undefined],
  ] as const)('a list of keys of relationships, where it cannot hold them: %j', ({ key, times }, problem) => {
    const LENT = { from: ['Viewer'], to: ['Episode'], properties: { times: { kind: times, list: true } } } as const;
    const SAW = { ...graph.relationships.SAW, key } as const;
    const model = { ...graph, relationships: { ...graph.relationships, SAW, LENT } } as const;
    const builder = new SchemaBuilder<{ Graph: typeof model }>({ plugins: [neo4j], neo4j: { graph: model } });
    builder.queryType();
    builder.graphObject('Viewer', { fields: (t) => ({ id: t.property('id') }) });
    builder.graphObject('Episode', { fields: (t) => ({ title: t.property('title') }) });
    const Viewing = builder.graphEdge('Viewing', { via: ['SAW'], node: 'Viewer', fields: () => ({}) });
    builder.graphEdge('Loan', {
      via: ['LENT'],
      node: 'Episode',
      paged: false,
      fields: (t) => ({
        node: t.node(),
        seen: t.connection({ at: 'to', among: 'times', via: 'SAW', direction: 'IN', edge: Viewing }),
      }),
    });
    builder.graphQueries((t) => ({ viewers: t.all('Viewer') }));
    if (problem === undefined) {
      expect(() => builder.toSchema()).not.toThrow();
    } else {
      expect(() => builder.toSchema()).toThrow(`Loan.seen: ${problem}`);
    }
  });
});
