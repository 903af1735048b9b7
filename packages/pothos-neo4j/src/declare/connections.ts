import type { SchemaTypes } from '@pothos/core';
import type { Expression, FieldMapping, PageMember, TraversalMapping } from '../model/mapping.ts';
import {
  type ArgumentOptions,
  type Builder,
  defineField,
  definerOf,
  defineType,
  type FieldOptions,
  type Fields,
  type TypeReference,
} from './boundary.ts';
import type { GroupNodes } from './groups.ts';
import type { Inputs } from './inputs.ts';
import type { AnyEdge } from './refs.ts';

type Described = [
  FieldMapping,
  type: FieldOptions['type'],
  description: string,
  nullable?: boolean,
  args?: Readonly<Record<string, ArgumentOptions>>,
];

/** Fields made of their mapping, type and description. */
const fieldsOf = <Types extends SchemaTypes>(
  builder: Builder<Types>,
  fields: Readonly<Record<string, Described>>,
): Fields<Types> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, [mapping, type, description, nullable = false, args = {}]]) => [
      name,
      defineField(definerOf(builder, 'Object'), () => [mapping, { type, description, nullable, args }]),
    ]),
  );

const made = new WeakMap<object, Map<string, TypeReference>>();

/** An object type of which a builder has one. */
function single<Types extends SchemaTypes>(
  builder: Builder<Types>,
  name: string,
  kind: 'connection' | 'group' | 'traversal',
  description: string,
  fields: () => Readonly<Record<string, Described>>,
): TypeReference {
  const types = made.get(builder) ?? new Map<string, TypeReference>();
  made.set(builder, types);
  const define = () => fieldsOf(builder, fields());
  const type =
    types.get(name) ?? defineType(builder, 'Object', name, { description, mapping: { kind }, fields: define });
  types.set(name, type);
  return type;
}

const page = (member: PageMember): FieldMapping => ({ kind: 'page', member });
const cypher = (expression: Expression): FieldMapping => ({ kind: 'cypher', on: 'node', expression });

const startCursor = 'The cursor of the first row; give it as `before` for the page before.';
const endCursor = 'The cursor of the last row; give it as `after` for the next page.';

/** The PageInfo type of the Relay cursor connections specification. */
const pageInfo = <Types extends SchemaTypes>(builder: Builder<Types>): TypeReference =>
  single(builder, 'PageInfo', 'connection', 'Where a page lies in the whole list.', () => ({
    hasNextPage: [page('hasNextPage'), 'Boolean', 'Whether rows follow this page.'],
    hasPreviousPage: [page('hasPreviousPage'), 'Boolean', 'Whether rows stand before this page.'],
    startCursor: [page('startCursor'), 'String', startCursor, true],
    endCursor: [page('endCursor'), 'String', endCursor, true],
  }));

/** The type of one group of rows. */
const groupType = <Types extends SchemaTypes>(builder: Builder<Types>, nodes: GroupNodes | undefined): TypeReference =>
  single(builder, 'Group', 'group', 'Rows that have something in common, counted.', () => ({
    key: [
      cypher((_, __, { keys }) => keys?.[0]?.value ?? 'null'),
      'String',
      'The first thing they have in common.',
      true,
    ],
    keys: [{ kind: 'groupKeys' }, [groupKeyType(builder, nodes)], 'All that they have in common, in the order asked.'],
    count: [cypher(() => 'count'), 'Int', 'How many they are.'],
  }));

const groupKeyType = <Types extends SchemaTypes>(
  builder: Builder<Types>,
  nodes: GroupNodes | undefined,
): TypeReference =>
  single(builder, 'GroupKey', 'group', 'One thing that rows have in common.', () => ({
    value: [cypher((_, __, { keys }) => keys?.[0]?.value ?? 'null'), 'String', 'It as a text: of a node the id.', true],
    ...(nodes
      ? { [nodes.field]: [{ kind: 'groupNode' }, nodes.node().ref, 'It as a node, where it is one.', true] }
      : {}),
  }));

const length = cypher((_, __, { found }) => found?.length ?? 'null');
const isTruncated = cypher((_, __, { found }) => found?.more ?? 'false');

/** The type of what a traversal finds: paths, or a neighbourhood. */
export const traversalType = <Types extends SchemaTypes>(
  builder: Builder<Types>,
  name: string,
  kind: TraversalMapping['kind'],
  edge: AnyEdge,
): TypeReference =>
  single(builder, name, 'traversal', 'Nodes and relationships, in the order in which they lie.', () => ({
    ...(kind === 'neighbourhood'
      ? { truncated: [isTruncated, 'Boolean', 'Whether there are more nodes than the limit let through.'] }
      : { length: [length, 'Int', 'How many relationships it has.'] }),
    nodes: [{ kind: 'traversed', what: 'nodes' }, [edge.node().ref], 'Its nodes.'],
    edges: [{ kind: 'traversed', what: 'edges' }, [edge.ref], 'Its relationships.'],
  }));

interface Here<Types extends SchemaTypes> {
  readonly builder: Builder<Types>;
  readonly inputs: Inputs;
}

/** What the type of an edge says of itself. */
export interface TypeOfEdge {
  readonly description?: string | undefined;
  readonly interfaces?: () => readonly TypeReference[];
  readonly fields?: () => Readonly<Record<string, object>>;
}

type EdgeTypes = Pick<AnyEdge, 'ref' | 'connection'>;

/** Where something is offered by which to group, the field that does. */
function groupsOf<Types extends SchemaTypes>(
  builder: Builder<Types>,
  inputs: Inputs,
  edge: AnyEdge,
): Readonly<Record<string, Described>> {
  const args = inputs.groups(edge);
  const type = groupType(builder, inputs.grouping.nodes);
  return args
    ? { groups: [{ kind: 'groups' }, [type], 'Its rows in groups that have something in common.', false, args] }
    : {};
}

/**
 * The `<Name>Edge` and `<Name>Connection` types over a node type, after the Relay cursor connections specification, with
 * `nodes` and `totalCount` beside it.
 */
export function edgeTypes<Types extends SchemaTypes>(
  here: Here<Types>,
  name: string,
  edge: () => AnyEdge,
  options: TypeOfEdge = {},
): EdgeTypes {
  const { builder } = here;
  const ref = defineType(builder, 'Object', `${name}Edge`, {
    description: `One row of a list: a ${name}.`,
    ...options,
    mapping: { kind: 'edge' },
    fields: () => ({
      ...fieldsOf(builder, {
        cursor: [{ kind: 'cursor' }, 'String', 'The position of this row.'],
        node: [{ kind: 'endNode' }, edge().node().ref, `The ${edge().node().name}.`],
      }),
      ...options.fields?.(),
    }),
  });
  return { ref, connection: connectionType(here, name, () => edge().node(), ref, edge) };
}

/** The type of a page of rows: each as its node, or as an edge. */
const connectionType = <Types extends SchemaTypes>(
  { builder, inputs }: Here<Types>,
  name: string,
  node: () => { readonly name: string; readonly ref: TypeReference },
  ref: TypeReference,
  edge: () => AnyEdge,
  counted: Readonly<Record<string, Described>> = {},
): TypeReference => {
  const about = 'One page of a list: its rows, and how many rows the whole list has.';
  return single(builder, `${name}Connection`, 'connection', about, () => ({
    nodes: [{ kind: 'rows' }, [node().ref], `Each ${node().name} of the page.`],
    edges: [{ kind: 'rows' }, [ref], 'Each row of the page, with what is said of it.'],
    pageInfo: [{ kind: 'pageInfo' }, pageInfo(builder), 'Where the page lies in the whole list.'],
    totalCount: [page('totalCount'), 'Int', 'How many rows the whole list has.'],
    ...counted,
    ...groupsOf(builder, inputs, edge()),
  }));
};

/** The type of what a search finds, which shows the node found in the field `as`, with its edge and connection. */
export function hitTypes<Types extends SchemaTypes>(
  here: Here<Types>,
  name: string,
  edge: () => AnyEdge,
  { as, fields, ...options }: TypeOfEdge & { readonly as: string },
): EdgeTypes {
  const { builder } = here;
  const hit = defineType(builder, 'Object', name, {
    ...options,
    mapping: { kind: 'edge' },
    fields: () => ({
      ...fieldsOf(builder, { [as]: [{ kind: 'endNode' }, edge().node().ref, `The ${edge().node().name} found.`] }),
      ...fields?.(),
    }),
  });
  const ref = defineType(builder, 'Object', `${name}Edge`, {
    description: `One row of a list: a ${name}.`,
    mapping: { kind: 'edge' },
    fields: () =>
      fieldsOf(builder, {
        cursor: [{ kind: 'cursor' }, 'String', 'The position of this row.'],
        node: [{ kind: 'embedded', on: 'node', presentWith: [] }, hit, `The ${name}.`],
      }),
  });
  const totalCountIsLowerBound: Described = [
    page('totalCountIsLowerBound'),
    'Boolean',
    'Whether there are more rows than `totalCount` says: a search stops counting at some number.',
  ];
  const node = () => ({ name, ref: hit });
  return { ref, connection: connectionType(here, name, node, ref, edge, { totalCountIsLowerBound }) };
}
