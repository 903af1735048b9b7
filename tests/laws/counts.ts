import fc from 'fast-check';
import { getNamedType, isEnumType } from 'graphql';
import type { Api } from '../support/api.ts';
import { answered, assertAll, type Claim } from './claims.ts';
import { has, inputOf, type Relation } from './relations.ts';
import { type AskedView, Enum, filters, literal, type Sampled, under } from './sampled.ts';

type Filter = Readonly<Record<string, unknown>>;
type Node = Readonly<Record<string, unknown>> & { readonly id: string };
type Answer = Readonly<Record<string, { readonly totalCount: number; readonly nodes: readonly Node[] }>>;

const largest = 500;
const largestInner = 150;

/** The nodes from which a relation is followed: all of a type, or some where they are more than a page. */
const among = ({ root }: Relation, { ids }: Sampled): Filter => {
  switch (root.nodeType) {
    case 'Statement':
      return { id: { in: ids.filter((id) => /^st-.*[0-5]$/.test(id)).slice(0, largest) } };
    case 'Entity':
    case 'Source':
      return { id: { in: ids.filter((id) => !id.startsWith('st-') && id.length % 2 === 0).slice(0, largest) } };
    default:
      return {};
  }
};

/** What is asked of a relation: its lists and the filters through it, in one operation for all days, that Neo4j plans once. */
interface Asked {
  /** Read of each node: the relation's list under `r`, and it filtered, or with other arguments. */
  readonly inner: readonly string[];
  /** Filters of the nodes, by alias, and what must hold of a node so that it is found. */
  readonly filters: readonly (readonly [alias: string, filter: Filter, holds: (node: Node) => boolean])[];
}

/** How many rows a list has, as a node of the answer says. */
const sizeOf = (node: Node, alias: string): number => {
  const value = node[alias];
  return value === null ? 0 : Array.isArray(value) ? value.length : Number(Object(value).totalCount ?? 1);
};
const isEmpty = (alias: string) => (node: Node) => sizeOf(node, alias) === 0;
const isThere = (alias: string) => (node: Node) => sizeOf(node, alias) > 0;

function plainly({ root, field, mapping }: Relation): Asked {
  const nodeFilter = inputOf(root.field, 'filter');
  const { name } = field;
  const list = `r: ${name}(first: ${largestInner}) { totalCount nodes { __typename } edges { __typename } }`;
  return {
    inner: [mapping.result === 'connection' ? list : `r: ${name} { __typename }`],
    filters: [
      ...(inputOf(nodeFilter, 'some')?.getFields()[name]
        ? ([
            ['some', { some: { [name]: {} } }, isThere('r')],
            ['none', { none: { [name]: {} } }, isEmpty('r')],
          ] as const)
        : []),
      ...(nodeFilter?.getFields()[name]
        ? ([
            ['one', { [name]: {} }, isThere('r')],
            ['notOne', { not: { [name]: {} } }, isEmpty('r')],
          ] as const)
        : []),
    ],
  };
}

/** The list under a filter, and filters through the relation by the same. */
function filtered({ root, field, mapping }: Relation, drawn: Sampled, seed: number): Asked {
  const rows = inputOf(field, 'filter');
  const { name } = field;
  if (!rows || mapping.result !== 'connection' || !inputOf(inputOf(root.field, 'filter'), 'some')?.getFields()[name]) {
    return { inner: [], filters: [] };
  }
  const [given = {}] = fc.sample(filters(rows, drawn), { seed, numRuns: 1 });
  return {
    inner: [
      `f: ${name}(filter: ${literal(given)}) { totalCount }`,
      `n: ${name}(filter: ${literal({ not: given })}) { totalCount }`,
    ],
    filters: [
      ['someF', { some: { [name]: given } }, isThere('f')],
      ['noneF', { none: { [name]: given } }, isEmpty('f')],
      ['everyF', { every: { [name]: given } }, isEmpty('n')],
    ],
  };
}

/** Each value of an argument with a default, null included, and the filter that means the same. */
function said(relation: Relation): Asked {
  const { field } = relation;
  const values = saidDefaults(relation);
  return {
    inner: values.map(({ name, argument }) => `${name}: ${field.name}(${argument}) { totalCount }`),
    filters: values.flatMap(({ name, filter }) => [
      [`some${name}`, { some: { [field.name]: filter } }, isThere(name)] as const,
      [`none${name}`, { none: { [field.name]: filter } }, isEmpty(name)] as const,
    ]),
  };
}

/** In which way a relation is asked about. */
type Way = 'plainly' | 'filtered' | 'said';

/**
 * Asks about a relation on several days: its count is that of its list, and filters through it (some, none, every, and the plain ones)
 * find exactly the nodes of which the list, filtered likewise, says so; each value of an argument with a default means what that filter does.
 * @returns how many nodes were looked at
 * @throws Error with the operation where that does not hold
 */
async function agreesIn(
  api: Api,
  relation: Relation,
  way: Way,
  views: readonly AskedView[],
  { seed, drawn }: { readonly seed: number; readonly drawn: Sampled },
): Promise<number> {
  const { root, field } = relation;
  const base = among(relation, drawn);
  const asked = { plainly, filtered, said }[way](relation, drawn, seed);
  if (asked.inner.length === 0) {
    return 0;
  }
  const planned = has(root.field, 'includePlanned') && seed % 3 === 0 ? ', includePlanned: true' : '';
  const list = (alias: string, filter: Filter, read: string) =>
    `${alias}: ${root.field.name}(first: ${largest}, filter: ${literal(filter)}${planned}) { ${read} }`;
  const selection = [
    list('all', base, `totalCount nodes { id ${asked.inner.join(' ')} }`),
    ...asked.filters.map(([alias, filter], index) =>
      list(alias, { and: [base, filter] }, `${index === 0 ? 'totalCount ' : ''}nodes { id }`),
    ),
  ].join('\n');
  let looked = 0;
  for (const view of views) {
    const answer = await answered<Answer>(api, view, selection);
    const nodes = answer.all?.nodes ?? [];
    looked += nodes.length;
    const claims: Claim[] = [
      { what: `the count of ${root.field.name}`, found: answer.all?.totalCount, expected: nodes.length },
      ...asked.filters.flatMap(([alias, , holds]): Claim[] => {
        const expected = nodes.filter(holds).map(({ id }) => id);
        const { totalCount = expected.length, nodes: found } = answer[alias] ?? { nodes: [] };
        const what = `${root.nodeType}.${field.name}, ${alias}`;
        return [
          { what, found: found.map(({ id }) => id), expected },
          { what: `${what}, its count`, found: totalCount, expected: expected.length },
        ];
      }),
      ...nodes.flatMap(({ id, r }): Claim[] => {
        const { totalCount, nodes: rows, edges } = Object(r);
        const what = `the count of ${field.name} of ${id}`;
        const isWhole = rows !== undefined && totalCount <= largestInner;
        return isWhole ? [rows, edges].map((each) => ({ what, found: totalCount, expected: each.length })) : [];
      }),
    ];
    assertAll(claims, under(view, selection));
  }
  return looked;
}

function saidDefaults({ field, mapping }: Relation) {
  return (mapping.defaults ?? []).flatMap(({ property }) => {
    const argument = field.args.find(
      ({ extensions: { neo4j } }) => neo4j?.kind === 'property' && neo4j.name === property.name,
    );
    const filtering = Object.values(inputOf(field, 'filter')?.getFields() ?? {}).find(
      ({ extensions: { neo4j } }) => neo4j?.kind === 'property' && neo4j.name === property.name,
    );
    const type = argument && getNamedType(argument.type);
    if (!argument || !filtering || !isEnumType(type)) {
      throw new Error(`${field.name} has an argument with a default that no filter stands for.`);
    }
    const values = type.getValues().map(({ name }) => ({
      name: `is${name}`,
      argument: `${argument.name}: ${name}`,
      filter: { [filtering.name]: { equals: new Enum(name) } },
    }));
    const any = { or: [true, false].map((isNull) => ({ [filtering.name]: { isNull } })) };
    return [...values, { name: 'isAny', argument: `${argument.name}: null`, filter: any }];
  });
}

/** Looks at a relation in every way, without a view and on several days. */
export async function relationAgrees(
  api: Api,
  relation: Relation,
  views: readonly AskedView[],
  drawing: { readonly seed: number; readonly drawn: Sampled },
): Promise<number> {
  let looked = 0;
  for (const way of ['plainly', 'filtered', 'said'] as const) {
    looked += await agreesIn(api, relation, way, views, drawing);
  }
  return looked;
}
