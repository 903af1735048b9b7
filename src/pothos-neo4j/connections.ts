import type { SchemaTypes } from '@pothos/core';
import {
  type Builder,
  defineField,
  defineObject,
  definerOf,
  type FieldOptions,
  type Fields,
  type TypeReference,
} from './boundary.ts';
import type { FieldMapping } from './mapping.ts';
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

type Type = FieldOptions['type'];

/** Fields made of their mapping, type and description; a `?` after the type says that it may be null. */
const fieldsOf =
  <Types extends SchemaTypes>(
    builder: Builder<Types>,
    fields: () => Record<string, [FieldMapping, type: Type, description: string, nullable?: 'nullable']>,
  ) =>
  (): Fields<Types> =>
    Object.fromEntries(
      Object.entries(fields()).map(([name, [mapping, type, description, nullable]]) => [
        name,
        defineField(definerOf(builder, 'Object'), mapping, { type, description, nullable: nullable !== undefined }),
      ]),
    );

/** The PageInfo type of the Relay cursor connections specification. */
const pageInfo = <Types extends SchemaTypes>(builder: Builder<Types>): TypeReference =>
  once(builder, 'PageInfo', () =>
    defineObject<Types>(builder, 'PageInfo', {
      description: 'Where a page lies in the whole list.',
      mapping: { kind: 'connection' },
      fields: fieldsOf(builder, () => ({
        hasNextPage: [{ kind: 'member', member: 'hasNextPage' }, 'Boolean', 'Whether rows follow this page.'],
        hasPreviousPage: [
          { kind: 'member', member: 'hasPreviousPage' },
          'Boolean',
          'Whether rows stand before this page.',
        ],
        startCursor: [
          { kind: 'member', member: 'startCursor' },
          'String',
          'The cursor of the first row; give it as `before` for the page before.',
          'nullable',
        ],
        endCursor: [
          { kind: 'member', member: 'endCursor' },
          'String',
          'The cursor of the last row; give it as `after` for the next page.',
          'nullable',
        ],
      })),
    }),
  );

/** The type of one group of rows. */
export const groupType = <Types extends SchemaTypes>(builder: Builder<Types>): TypeReference =>
  once(builder, 'Group', () =>
    defineObject<Types>(builder, 'Group', {
      description: 'Rows that have something in common, counted.',
      mapping: { kind: 'group' },
      fields: fieldsOf(builder, () => ({
        key: [{ kind: 'groupMember', member: 'key' }, 'String', 'What they have in common, as a text.', 'nullable'],
        count: [{ kind: 'groupMember', member: 'count' }, 'Int', 'How many they are.'],
      })),
    }),
  );

/** The type of what a traversal finds: paths, or a neighbourhood. */
export const traversalType = <Types extends SchemaTypes>(
  builder: Builder<Types>,
  name: string,
  members: readonly ('length' | 'nodes' | 'edges' | 'isTruncated')[],
  edge: AnyEdge,
): TypeReference =>
  once(builder, name, () => {
    const types: Readonly<Record<(typeof members)[number], readonly [Type, description: string]>> = {
      length: ['Int', 'How many relationships it has.'],
      nodes: [[edge.node().ref], 'Its nodes.'],
      edges: [[edge.ref], 'Its relationships.'],
      isTruncated: ['Boolean', 'Whether there are more nodes than the limit let through.'],
    };
    return defineObject<Types>(builder, name, {
      description: `Nodes and relationships, in the order in which they lie.`,
      mapping: { kind: 'traversal' },
      fields: fieldsOf(builder, () =>
        Object.fromEntries(members.map((member) => [member, [{ kind: 'traversalMember', member }, ...types[member]]])),
      ),
    });
  });

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
    readonly interfaces?: (() => readonly object[]) | undefined;
    readonly via?: readonly string[];
    readonly fields?: () => Fields<Types>;
  } = {},
): { readonly ref: TypeReference; readonly connection: TypeReference } {
  const ref = defineObject<Types>(builder, `${name}Edge`, {
    description: options.description ?? `One row of a list: a ${name}.`,
    interfaces: options.interfaces,
    mapping: { kind: 'edge', via: options.via ?? [] },
    fields: () => ({
      ...fieldsOf(builder, () => ({
        cursor: [{ kind: 'cursor' }, 'String', 'The position of this row.'],
        node: [{ kind: 'endNode' }, node().ref, `The ${node().name}.`],
      }))(),
      ...options.fields?.(),
    }),
  });
  const connection = defineObject<Types>(builder, `${name}Connection`, {
    description: 'One page of a list: its rows, and how many rows the whole list has.',
    mapping: { kind: 'connection' },
    fields: fieldsOf(builder, () => ({
      nodes: [{ kind: 'member', member: 'nodes' }, [node().ref], `Each ${node().name} of the page.`],
      edges: [{ kind: 'member', member: 'edges' }, [ref], 'Each row of the page, with what is said of it.'],
      pageInfo: [{ kind: 'member', member: 'pageInfo' }, pageInfo(builder), 'Where the page lies in the whole list.'],
      totalCount: [{ kind: 'member', member: 'totalCount' }, 'Int', 'How many rows the whole list has.'],
    })),
  });
  return { ref, connection };
}
