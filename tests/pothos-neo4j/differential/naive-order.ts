import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, getNamedType } from 'graphql';
import type { FieldMapping, PathMapping } from '../../../packages/pothos-neo4j/src/model/mapping.ts';
import { officeKinds } from '../../../src/model/entities.ts';
import { type MemoryGraph, property, type Row } from './memory-graph.ts';
import type { Term } from './naive-pages.ts';
import { seenProperty, type View } from './naive-views.ts';

type Field = GraphQLField<unknown, unknown>;

/** Under which name a row keeps the node that a list of keys led to. */
export const listed = '#listed';

/** The type whose fields a filter or order names: the edge of a connection, else what the field leads to. */
export function rowTypeOf(field: Field): string {
  const target = getNamedType(field.type) as GraphQLObjectType;
  const edges = target.extensions.neo4j?.kind === 'connection' ? target.getFields().edges : undefined;
  return edges ? getNamedType(edges.type).name : target.name;
}

/** By what rows are ordered where a request does not say, by the name of the order: read once more, plainly, from its description. */
const standing: Readonly<Record<string, (graph: MemoryGraph, row: Row) => unknown>> = {
  /** Who heads a delegation: by the office in which they came, and those who came beside the head last. */
  precedence: ({ nodes }, { hops }) => {
    const { role, office } = hops.at(-1)?.properties ?? {};
    const held = nodes.find(({ labels, properties }) => labels.includes('Office') && properties.id === office);
    const kinds: readonly unknown[] = officeKinds;
    const place = kinds.indexOf(held?.properties.kind);
    return role === 'DELEGATION' ? officeKinds.length + 1 : place < 0 ? officeKinds.length : place;
  },
  /** A city before a hall in it. */
  kind: (_, { node }) => property(node, 'kind'),
};

/** All by which the rows of a path are ordered, so that no two are level. */
export function termsOf(
  schema: GraphQLSchema,
  graph: MemoryGraph,
  view: View,
  mapping: PathMapping,
  field: Field,
  order: readonly string[],
): Term[] {
  const fieldsOf = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();
  const rowType = rowTypeOf(field);
  const asked = order.map((value): Term => {
    const descending = value.endsWith('_DESC');
    const name = value
      .replace(/_DESC$/, '')
      .replace(/^NODE_/, '')
      .replaceAll('_', '')
      .toLowerCase();
    const node = fieldsOf(rowType).node;
    const types = [...(value.startsWith('NODE_') ? [] : [rowType]), ...(node ? [getNamedType(node.type).name] : [])];
    const found = types
      .flatMap((type) => Object.values(fieldsOf(type)))
      .find((each) => each.name.toLowerCase() === name)?.extensions.neo4j as FieldMapping & { kind: 'property' };
    const { on, name: own, collatedBy = own } = found;
    return {
      of: `${on === 'node' ? 'node' : `hop${mapping.steps.length - 1}`}.${collatedBy}`,
      read: (row) => seenProperty(view, graph, on, row, collatedBy, own),
      descending,
    };
  });
  const nodeType = schema.getType(mapping.nodeType) as GraphQLObjectType;
  const standard = nodeType.extensions.neo4j?.kind === 'node' ? nodeType.extensions.neo4j.order : [];
  const hops = mapping.steps.filter((step) => step.kind === 'hop');
  const keys = hops.flatMap(({ key }, index) => (key ? [{ index, key: key.property }] : []));
  const isListed = mapping.steps.some((step) => step.kind === 'lookup' && step.isList);
  const own = (mapping.order ?? []).map(
    ({ property: name, descending }): Term => ({
      of: name,
      read: (row) => standing[name]?.(graph, row) ?? null,
      descending,
    }),
  );
  const byNode = (name: string, descending = false, of = name): Term => ({
    of: `node.${name}`,
    read: (row) => seenProperty(view, graph, 'node', row, name, of),
    descending,
  });
  const terms = [
    ...(asked.length > 0 ? asked : own),
    ...standard.map((term) => byNode(term.property, term.descending, term.of)),
    byNode(mapping.key),
    ...(isListed
      ? [{ of: listed, read: ({ passed }: Row) => property(passed[listed], mapping.key), descending: false }]
      : []),
    ...keys.map(({ index, key }) => ({
      of: `hop${index}.${key}`,
      read: ({ hops }: Row) => property(hops[index], key),
      descending: false,
    })),
  ];
  return terms.filter(({ of }, index) => terms.findIndex((each) => each.of === of) === index);
}
