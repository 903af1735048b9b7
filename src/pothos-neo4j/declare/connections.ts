import type { SchemaTypes } from '@pothos/core';
import type { Expression, FieldMapping, PageMember } from '../model/mapping.ts';
import {
  type Builder,
  defineField,
  definerOf,
  defineType,
  type FieldOptions,
  type Fields,
  type TypeReference,
} from './boundary.ts';
import type { AnyEdge, NodeRef } from './refs.ts';

const made = new WeakMap<object, Map<string, TypeReference>>();

/** A type of which a builder has one. */
function once(builder: object, name: string, make: () => TypeReference): TypeReference {
  const types = made.get(builder) ?? new Map<string, TypeReference>();
  made.set(builder, types);
  const type = types.get(name) ?? make();
  types.set(name, type);
  return type;
}

type Described = [FieldMapping, type: FieldOptions['type'], description: string, nullable?: boolean];

/** Fields made of their mapping, type and description. */
const fieldsOf = <Types extends SchemaTypes>(
  builder: Builder<Types>,
  fields: Readonly<Record<string, Described>>,
): Fields<Types> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, [mapping, type, description, nullable = false]]) => [
      name,
      defineField(definerOf(builder, 'Object'), () => [mapping, { type, description, nullable }]),
    ]),
  );

const page = (member: PageMember): FieldMapping => ({ kind: 'page', member });
const cypher = (expression: Expression): FieldMapping => ({ kind: 'cypher', on: 'node', expression });

/** The PageInfo type of the Relay cursor connections specification. */
const pageInfo = <Types extends SchemaTypes>(builder: Builder<Types>): TypeReference =>
  once(builder, 'PageInfo', () =>
    defineType(builder, 'Object', 'PageInfo', {
      description: 'Where a page lies in the whole list.',
      mapping: { kind: 'connection' },
      fields: () => {
        const [first, last] = [
          'The cursor of the first row; give it as `before` for the page before.',
          'The cursor of the last row; give it as `after` for the next page.',
        ];
        return fieldsOf(builder, {
          hasNextPage: [page('hasNextPage'), 'Boolean', 'Whether rows follow this page.'],
          hasPreviousPage: [page('hasPreviousPage'), 'Boolean', 'Whether rows stand before this page.'],
          startCursor: [page('startCursor'), 'String', first, true],
          endCursor: [page('endCursor'), 'String', last, true],
        });
      },
    }),
  );

/** The type of one group of rows. */
export const groupType = <Types extends SchemaTypes>(builder: Builder<Types>): TypeReference =>
  once(builder, 'Group', () =>
    defineType(builder, 'Object', 'Group', {
      description: 'Rows that have something in common, counted.',
      mapping: { kind: 'group' },
      fields: () =>
        fieldsOf(builder, {
          key: [cypher(() => 'key'), 'String', 'What they have in common, as a text.', true],
          count: [cypher(() => 'count'), 'Int', 'How many they are.'],
        }),
    }),
  );

/** The type of what a traversal finds: paths, or a neighbourhood. */
export const traversalType = <Types extends SchemaTypes>(
  builder: Builder<Types>,
  name: string,
  members: readonly ('length' | 'nodes' | 'edges' | 'isTruncated')[],
  edge: AnyEdge,
): TypeReference =>
  once(builder, name, () =>
    defineType(builder, 'Object', name, {
      description: 'Nodes and relationships, in the order in which they lie.',
      mapping: { kind: 'traversal' },
      fields: () => {
        const all: Readonly<Record<(typeof members)[number], Described>> = {
          length: [cypher((_, __, { found }) => found?.length ?? 'null'), 'Int', 'How many relationships it has.'],
          nodes: [{ kind: 'traversed', what: 'nodes' }, [edge.node().ref], 'Its nodes.'],
          edges: [{ kind: 'traversed', what: 'edges' }, [edge.ref], 'Its relationships.'],
          isTruncated: [
            cypher((_, __, { found }) => found?.more ?? 'false'),
            'Boolean',
            'Whether there are more nodes than the limit let through.',
          ],
        };
        return fieldsOf(builder, Object.fromEntries(members.map((member) => [member, all[member]])));
      },
    }),
  );

/**
 * The `<Name>Edge` and `<Name>Connection` types over a node type, after the Relay cursor connections specification, with
 * `nodes` and `totalCount` beside it.
 */
export function edgeTypes<Types extends SchemaTypes>(
  builder: Builder<Types>,
  name: string,
  node: () => NodeRef,
  options: {
    readonly description?: string | undefined;
    readonly interfaces?: () => readonly TypeReference[];
    readonly fields?: () => Readonly<Record<string, object>>;
  } = {},
): { readonly ref: TypeReference; readonly connection: TypeReference } {
  const ref = defineType(builder, 'Object', `${name}Edge`, {
    description: `One row of a list: a ${name}.`,
    ...options,
    mapping: { kind: 'edge' },
    fields: () => ({
      ...fieldsOf(builder, {
        cursor: [{ kind: 'cursor' }, 'String', 'The position of this row.'],
        node: [{ kind: 'endNode' }, node().ref, `The ${node().name}.`],
      }),
      ...options.fields?.(),
    }),
  });
  const connection = defineType(builder, 'Object', `${name}Connection`, {
    description: 'One page of a list: its rows, and how many rows the whole list has.',
    mapping: { kind: 'connection' },
    fields: () =>
      fieldsOf(builder, {
        nodes: [{ kind: 'rows' }, [node().ref], `Each ${node().name} of the page.`],
        edges: [{ kind: 'rows' }, [ref], 'Each row of the page, with what is said of it.'],
        pageInfo: [{ kind: 'pageInfo' }, pageInfo(builder), 'Where the page lies in the whole list.'],
        totalCount: [page('totalCount'), 'Int', 'How many rows the whole list has.'],
      }),
  });
  return { ref, connection };
}
