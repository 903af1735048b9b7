import type { SchemaTypes } from '@pothos/core';
import { defineField, defineObject, type FieldDefiner, type Fields, type TypeReference } from './boundary.ts';
import type { ConnectionMember } from './mapping.ts';
import type { AnyEdge, NodeRef } from './refs.ts';

type Builder<Types extends SchemaTypes> = PothosSchemaTypes.SchemaBuilder<Types>;

const pageInfos = new WeakMap<object, TypeReference>();

/** The PageInfo type of the Relay cursor connections specification; one per builder. */
function pageInfoOf<Types extends SchemaTypes>(builder: Builder<Types>): TypeReference {
  const known = pageInfos.get(builder);
  if (known) {
    return known;
  }
  const made = defineObject<Types>(builder, 'PageInfo', {
    description: 'Where a page lies in the whole list.',
    mapping: { kind: 'connection' },
    fields: (t) => ({
      hasNextPage: member(t, 'hasNextPage', 'Boolean', 'Whether more rows follow this page.'),
      hasPreviousPage: member(t, 'hasPreviousPage', 'Boolean', 'Whether rows stand before this page.'),
      startCursor: member(t, 'startCursor', 'String', 'The cursor of the first row.', true),
      endCursor: member(
        t,
        'endCursor',
        'String',
        'The cursor of the last row; give it as `after` for the next page.',
        true,
      ),
    }),
  });
  pageInfos.set(builder, made);
  return made;
}

const member = <Types extends SchemaTypes>(
  t: FieldDefiner<Types>,
  name: ConnectionMember,
  type: TypeReference | readonly [TypeReference],
  description: string,
  nullable = false,
) => defineField(t, { kind: 'member', member: name }, { type, description, nullable });

/**
 * The `<Name>Edge` and `<Name>Connection` types over a node type, after the Relay cursor connections specification, with
 * `nodes` and `totalCount` beside it.
 */
export function makeEdge<Types extends SchemaTypes>(
  builder: Builder<Types>,
  name: string,
  node: () => NodeRef,
  options: {
    readonly description?: string | undefined;
    readonly interfaces?: (() => readonly object[]) | undefined;
    readonly fields?: (t: FieldDefiner<Types>) => Fields<Types>;
  } = {},
): AnyEdge {
  const type = defineObject<Types>(builder, `${name}Edge`, {
    description: options.description ?? `One row of a list: a ${name}.`,
    interfaces: options.interfaces,
    mapping: { kind: 'edge' },
    fields: (t) => ({
      cursor: defineField(
        t,
        { kind: 'cursor' },
        { type: 'String', nullable: false, description: 'The position of this row.' },
      ),
      node: defineField(
        t,
        { kind: 'endNode' },
        { type: node().ref, nullable: false, description: `The ${node().name}.` },
      ),
      ...options.fields?.(t),
    }),
  });
  const connection = defineObject<Types>(builder, `${name}Connection`, {
    description: 'One page of a list: its rows, and how many rows the whole list has.',
    mapping: { kind: 'connection' },
    fields: (t) => ({
      nodes: member(t, 'nodes', [node().ref], `Each ${node().name} of the page.`),
      edges: member(t, 'edges', [type], 'Each row of the page, with what is said of it.'),
      pageInfo: member(t, 'pageInfo', pageInfoOf(builder), 'Where the page lies in the whole list.'),
      totalCount: member(t, 'totalCount', 'Int', 'How many rows the whole list has.'),
    }),
  });
  return { kind: 'edge', node, type, connection };
}
