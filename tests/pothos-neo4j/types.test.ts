import { test } from '@jest/globals';
import SchemaBuilder from '@pothos/core';
import { expectTypeOf } from 'expect-type';
import neo4j, { type EdgeFields, type NodeFields, type NodeRef } from 'pothos-neo4j';
import { type FilmGraph, graph } from './films/graph.ts';
import { newBuilder } from './films/schema.ts';

// What the compiler infers of the graph model: tsc fails where a line below does not hold.
type Types = ReturnType<typeof newBuilder>['$inferSchemaTypes'];
type Node<L extends 'Film' | 'Person' | 'Studio' | 'Titled'> = NodeFields<Types, FilmGraph, L>;
type Edge<R extends keyof FilmGraph['relationships']> = EdgeFields<Types, FilmGraph, R>;
type PropertyOf<Fields extends { property(name: never): unknown }> = Parameters<Fields['property']>[0];

test('properties are those of the label, and of several kinds those that they have in common', () => {
  expectTypeOf<PropertyOf<Node<'Person'>>>().toEqualTypeOf<'born' | 'gender' | 'id' | 'name'>();
  expectTypeOf<PropertyOf<Node<'Titled'>>>().toEqualTypeOf<'id' | 'title'>();
});

test('properties of an edge are those that each of its relationships has', () => {
  expectTypeOf<PropertyOf<Edge<'ACTED_IN'>>>().toEqualTypeOf<'dubber' | 'key' | 'role' | 'since'>();
  expectTypeOf<PropertyOf<Edge<'ACTED_IN' | 'DIRECTED'>>>().toEqualTypeOf<'key' | 'since'>();
  expectTypeOf<PropertyOf<Edge<'MADE_BY'>>>().toEqualTypeOf<never>();
});

test('labels are those of the model, and those that kinds share', () => {
  const builder = newBuilder();
  type Label = Parameters<(typeof builder)['embeddedObject']>[1]['label'];
  expectTypeOf<Label>().toEqualTypeOf<'Film' | 'Person' | 'Studio' | 'Titled'>();
});

test('what a value is derived of has the types of the model', () => {
  const builder = newBuilder();
  const Film: NodeRef = builder.graphObject('Film', {
    fields: (t) => ({
      about: t.derived(
        ['id', 'title', 'released', 'minutes', 'premiere', 'colour', 'languages'],
        (values) => {
          expectTypeOf(values).toEqualTypeOf<{
            readonly id: string;
            readonly title: string | null;
            readonly released: string | null;
            readonly minutes: number | null;
            readonly premiere: string | null;
            readonly colour: boolean | null;
            readonly languages: readonly string[] | null;
          }>();
          return values.id;
        },
        { type: 'String' },
      ),
    }),
  });
  expectTypeOf(Film).toEqualTypeOf<NodeRef>();
});

test('conditions get the context that the builder declares', () => {
  interface Asker {
    readonly tenant: string;
  }
  const builder = new SchemaBuilder<{ Graph: FilmGraph; Context: Asker }>({
    plugins: [neo4j],
    neo4j: {
      graph,
      hiding: {
        context: {
          tenant: (asker) => {
            expectTypeOf(asker).toEqualTypeOf<Asker>();
            return asker.tenant;
          },
        },
      },
    },
  });
  builder.graphQueries((t) => ({
    mine: t.view({
      args: {},
      context: {
        me: (asker) => {
          expectTypeOf(asker).toEqualTypeOf<Asker>();
          return asker.tenant;
        },
      },
    }),
  }));
});
