import type { GraphQLInputObjectType } from 'graphql';
import { times } from '../hostile-request.ts';
import { type Kind, operationDraft } from './generated.ts';
import { relationsOf, rootLists } from './schema-fields.ts';
import { ids, manyIds, textOf, texts } from './values.ts';

const mostConditions = 500;

/** One list or text, given once, in many conditions. */
const variableInConditions: Kind = (by) => {
  const [count, size] = [by.near(mostConditions), by.pick([1, 100, 2_000, 20_000, 60_000])];
  const isList = by.chance(60);
  const condition = isList
    ? '{ id: { in: $v } }'
    : `{ name: { ${by.pick(['equals', 'contains', 'startsWith', 'gt'])}: $v } }`;
  return operationDraft(
    { count, size, isList },
    `query ($v: ${isList ? '[ID!]' : 'String'}) { entities(first: 1, filter: { ${by.pick(['or', 'and'])}: [${times(count, () => condition)}] }) { totalCount } }`,
    { v: isList ? manyIds(size) : textOf(by, size) },
  );
};

/** One list, given once, in many views. */
const variableInViews: Kind = (by) => {
  const [count, size] = [by.near(90), by.pick([1, 100, 5_000, 60_000])];
  return operationDraft(
    { count, size },
    `query ($v: [ID!]) { ${times(count, (i) => `v${i}: asOf(date: "2024-01-01", accordingTo: $v) { entities(first: 1) { totalCount } }`)} }`,
    { v: manyIds(size) },
  );
};

const longLists: Kind = (by) => {
  const size = by.pick([100, 1_000, 10_000, 50_000, 90_000]);
  const [field, type] = by.pick([
    ['entities(filter: { id: { in: $v } }) { totalCount }', '[ID!]'],
    ['nodes(ids: $v) { id }', '[ID!]!'],
    ['nodes(ids: $v) { ... on State { statements(first: 500) { nodes { id } } } }', '[ID!]!'],
    ['leaders(filter: { name: { in: $v } }) { totalCount }', '[String!]'],
    ['subgraph(around: $v) { truncated }', '[ID!]!'],
    ['asOf(date: "2024-01-01", accordingTo: $v) { statements { totalCount } }', '[ID!]'],
  ] as const);
  return operationDraft({ size, field }, `query ($v: ${type}) { ${field} }`, {
    v: by.chance(50) ? manyIds(size) : Array.from({ length: size }, () => by.pick(ids)),
  });
};

const longTexts: Kind = (by) => {
  const size = by.pick([1_000, 20_000, 100_000, 300_000]);
  const [field, type] = by.pick([
    ['node(id: $v) { id }', 'ID!'],
    ['leaders(filter: { name: { equals: $v } }) { totalCount }', 'String'],
    ['leaders(filter: { name: { contains: $v } }) { totalCount }', 'String'],
    ['leaders(filter: { not: { name: { endsWith: $v } } }) { totalCount }', 'String'],
    ['path(from: $v, to: "iran") { length }', 'ID!'],
    ['search(text: $v) { totalCount }', 'String!'],
    ['entities(after: $v) { totalCount }', 'String'],
  ] as const);
  return operationDraft({ size, field }, `query ($v: ${type}) { ${field} }`, { v: textOf(by, size) });
};

/** A filter that goes through relations, one after the other. */
const filterRelations: Kind = (by) => {
  const depth = by.near(6);
  const list = by.pick(rootLists.filter(({ filter }) => filter));
  const within = (filter: GraphQLInputObjectType | undefined, left: number): object => {
    const relations = filter ? relationsOf(filter) : [];
    if (left === 0 || relations.length === 0) {
      return {};
    }
    const { wrap, to } = by.pick(relations);
    return wrap(within(to, left - 1));
  };
  return operationDraft(
    { list: list.name, depth },
    `query ($f: ${list.filter?.name ?? ''}) { ${list.name}(filter: $f) { totalCount } }`,
    { f: within(list.filter, depth) },
  );
};

/** Connectives one inside the other; "or" of two doubles what is written with each level. */
const filterLevels: Kind = (by) => {
  const [levels, doubled] = [by.near(40), by.near(8)];
  const core = { name: { contains: by.pick(texts) } };
  const filter = by.pick([
    () => wrapped(levels, (inner) => ({ not: inner }), core),
    () => wrapped(levels, (inner) => ({ and: [inner] }), core),
    () => wrapped(Math.min(doubled, 12), (inner) => ({ or: [inner, inner] }), core),
  ])();
  return operationDraft({ levels, doubled }, 'query ($f: EntityFilter) { entities(filter: $f) { totalCount } }', {
    f: filter,
  });
};

const wrapped = (levels: number, wrap: (inner: object) => object, core: object): object =>
  Array.from({ length: levels }).reduce<object>((inner) => wrap(inner), core);

const manyConditions: Kind = (by) => {
  const count = by.near(mostConditions);
  const operator = by.pick(['equals', 'contains', 'startsWith', 'endsWith', 'gt', 'lte']);
  const conditions = Array.from({ length: count }, (_, i) => ({ name: { [operator]: `${by.pick(texts)}${i}` } }));
  return operationDraft({ count, operator }, 'query ($f: EntityFilter) { entities(filter: $f) { totalCount } }', {
    f: { [by.pick(['or', 'and'])]: conditions },
  });
};

const cursors: Kind = (by) => {
  const size = by.near(20_000);
  const values = by.pick<() => unknown>([
    () => ['name', 'id'],
    () => [textOf(by, size), 'iran'],
    () => Array.from({ length: size }, () => 1),
    () => [null, null],
    () => ({ a: by.pick(texts) }),
    () => [{ a: [] }, -1],
  ])();
  const { name } = by.pick(rootLists);
  const cursor = by.chance(20)
    ? textOf(by, Math.min(size, 50_000))
    : Buffer.from(JSON.stringify(values)).toString('base64url');
  const place = by.pick(['after', 'before']);
  return operationDraft(
    { list: name, size: cursor.length, place },
    `query ($c: String) { ${name}(first: 5, ${place}: $c) { nodes { id } } }`,
    { c: cursor },
  );
};

/** Operations that aim at what goes into Neo4j with them. */
export const byInput = {
  variableInConditions,
  variableInViews,
  longLists,
  longTexts,
  filterRelations,
  filterLevels,
  manyConditions,
  cursors,
} as const satisfies Record<string, Kind>;
