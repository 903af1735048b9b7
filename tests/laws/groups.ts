import { type GraphQLField, type GraphQLInputObjectType, getNamedType, isEnumType } from 'graphql';
import type { GroupMapping, PathMapping } from '../../packages/pothos-neo4j/src/model/mapping.ts';
import type { Api } from '../support/api.ts';
import { answered, assertAll, type Claim } from './claims.ts';
import { connectionOf, inputOf, type Relation, type Root } from './relations.ts';
import { type AskedView, Enum, literal, under } from './sampled.ts';

type Field = GraphQLField<unknown, unknown>;
type Filter = Readonly<Record<string, unknown>>;

/** A list of which rows are grouped by one thing: all nodes of a type, or what one of them is related to. */
export interface Grouping {
  readonly root: Root;
  readonly relation: Relation | undefined;
  readonly argument: 'by' | 'byEdge';
  readonly value: string;
  readonly mapping: GroupMapping;
}

export function groupingsOf(root: Root, relation?: Relation): Grouping[] {
  const field = relation?.field ?? root.field;
  const groups = connectionOf(field)?.getFields().groups;
  return (['by', 'byEdge'] as const).flatMap((argument) => {
    const type = getNamedType(groups?.args.find(({ name }) => name === argument)?.type);
    const mappings = (isEnumType(type) && type.extensions.neo4j?.groups) || {};
    const said = relation?.mapping.steps.at(-1);
    return Object.entries(mappings).flatMap(([value, mapping]): Grouping[] => {
      const isSaid =
        mapping.kind !== 'property' ||
        mapping.on === 'node' ||
        (said?.kind === 'hop' && said.says.includes(mapping.property));
      return isSaid ? [{ root, relation, argument, value, mapping }] : [];
    });
  });
}

/** Whether a row has one such thing at most, so that it counts once. */
const isSingle = (mapping: GroupMapping): boolean => mapping.kind !== 'path' || mapping.result === 'one';

const samePlace = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The filter that keeps the rows of a group; undefined where no filter says it. */
function filterFor(field: Field, { mapping }: Grouping, key: string | null): Filter | undefined {
  const rows = inputOf(field, 'filter');
  const node = inputOf(rows, 'node');
  const ofNode = (filter: Filter | undefined) => filter && (node ? { node: filter } : filter);
  switch (mapping.kind) {
    case 'property':
      return mapping.on === 'node' ? ofNode(ofProperty(node ?? rows, mapping, key)) : ofProperty(rows, mapping, key);
    case 'node':
      return ofNode({ id: { equals: key } });
    case 'path':
      return ofNode(ofPath(node ?? rows, mapping, key));
    default:
      return undefined;
  }
}

function ofProperty(
  type: GraphQLInputObjectType | undefined,
  { on, property, part }: GroupMapping & { readonly kind: 'property' },
  key: string | null,
): Filter | undefined {
  const found = Object.values(type?.getFields() ?? {}).find(
    ({ extensions: { neo4j } }) => neo4j?.kind === 'property' && neo4j.on === on && neo4j.name === property,
  );
  const comparison = found && inputOf(type, found.name);
  const scalar = getNamedType(comparison?.getFields().equals?.type);
  if (!found || !comparison || !scalar) {
    return undefined;
  }
  if (key === null) {
    return { [found.name]: { isNull: true } };
  }
  if (part !== undefined) {
    const [year = 0, month = 1] = key.split('-').map(Number);
    const next = new Date(Date.UTC(part === 'YEAR' ? year + 1 : year, part === 'YEAR' ? 0 : month, 1));
    return {
      [found.name]: { gte: part === 'YEAR' ? `${key}-01-01` : `${key}-01`, lt: next.toISOString().slice(0, 10) },
    };
  }
  if (isEnumType(scalar)) {
    const value = scalar.getValues().find((each) => each.value === key);
    return value && { [found.name]: { equals: new Enum(value.name) } };
  }
  return { [found.name]: { equals: ['ID', 'String', 'Date'].includes(scalar.name) ? key : JSON.parse(key) } };
}

function ofPath(
  type: GraphQLInputObjectType | undefined,
  mapping: PathMapping,
  key: string | null,
): Filter | undefined {
  const many = inputOf(type, 'some');
  for (const from of [type, many]) {
    for (const { name, extensions } of Object.values(from?.getFields() ?? {})) {
      const { neo4j } = extensions;
      if (neo4j?.kind !== 'path' || !samePlace(neo4j.steps, mapping.steps.slice(0, neo4j.steps.length))) {
        continue;
      }
      const kept = mapping.steps.slice(neo4j.steps.length);
      const rows = inputOf(from, name);
      const isEdge = inputOf(rows, 'node') !== undefined;
      const inner =
        kept.length > 0
          ? throughKept(rows, kept, key)
          : key === null
            ? {}
            : isEdge
              ? { node: { id: { equals: key } } }
              : { id: { equals: key } };
      if (inner) {
        const of = { [name]: inner };
        return from === many ? (key === null ? { none: of } : { some: of }) : key === null ? { not: of } : of;
      }
    }
  }
  return undefined;
}

function throughKept(
  rows: GraphQLInputObjectType | undefined,
  kept: PathMapping['steps'],
  key: string | null,
): Filter | undefined {
  const [step] = kept;
  const found = Object.values(rows?.getFields() ?? {}).find(({ extensions: { neo4j } }) => {
    const [first] = neo4j?.kind === 'path' ? neo4j.steps : [];
    return first?.kind === 'lookup' && step?.kind === 'lookup' && first.properties.join() === step.properties.join();
  });
  return found && { [found.name]: key === null ? {} : { id: { equals: key } } };
}

interface Groups {
  readonly totalCount: number;
  readonly groups: readonly { readonly count: number; readonly keys: readonly { readonly value: string | null }[] }[];
}

/**
 * In a view, of a list in groups: each group's count is that of the list filtered to its key; where a row has one such thing at most, the
 * groups (that of nothing included) add up to the whole, and else to no less.
 * @returns how many groups were looked at
 * @throws Error with the operation where that does not hold
 */
export async function groupsAgree(api: Api, grouping: Grouping, view: AskedView, most: number): Promise<number> {
  const { root, relation, argument, value, mapping } = grouping;
  const field = relation?.field ?? root.field;
  const read = `totalCount groups(${argument}: [${value}], first: ${relation ? 400 : 5000}) { count keys { value } }`;
  const nodes = relation
    ? (
        await answered<{ all: { nodes: readonly { id: string; r: Groups }[] } }>(
          api,
          view,
          `all: ${root.field.name}(first: 400) { nodes { id r: ${field.name} { ${read} } } }`,
        )
      ).all.nodes
    : [{ id: undefined, r: (await answered<{ r: Groups }>(api, view, `r: ${field.name} { ${read} }`)).r }];
  const claims = nodes.flatMap(({ id, r }): Claim[] => {
    const sum = r.groups.reduce((all, { count }) => all + count, 0);
    const what = `the groups of ${id ?? ''} ${field.name} by ${value} together`;
    const isWhole = isSingle(mapping) ? sum === r.totalCount : sum >= r.totalCount;
    return [{ what, found: isWhole ? 'whole' : sum, expected: 'whole' }];
  });
  assertAll(claims, under(view, read));
  const [largest] = [...nodes].sort((a, b) => b.r.groups.length - a.r.groups.length);
  const looked = [
    ...(largest?.r.groups.slice(0, most - 1) ?? []),
    ...(largest?.r.groups.filter(({ keys }) => keys[0]?.value === null) ?? []),
  ];
  const filtered = looked.flatMap(({ count, keys }, index) => {
    const filter = filterFor(field, grouping, keys[0]?.value ?? null);
    return filter ? [{ alias: `g${index}`, count, filter }] : [];
  });
  if (filtered.length === 0) {
    return 0;
  }
  const lists = filtered.map(
    ({ alias, filter }) => `${alias}: ${field.name}(filter: ${literal(filter)}) { totalCount }`,
  );
  const selection = relation
    ? `one: ${root.field.name}(filter: ${literal({ id: { equals: largest?.id } })}) { nodes { ${lists.join('\n')} } }`
    : lists.join('\n');
  const answer = await answered<Record<string, unknown>>(api, view, selection);
  const counts = relation ? Reflect.get(Object(answer.one), 'nodes')[0] : answer;
  assertAll(
    filtered.map(({ alias, count }) => ({
      what: `${largest?.id ?? ''} ${field.name} by ${value}, ${alias}`,
      found: counts[alias].totalCount,
      expected: count,
    })),
    under(view, selection),
  );
  return filtered.length;
}
