import fc from 'fast-check';
import { isObjectType } from 'graphql';
import { schema } from '../../schema/index.ts';
import { type EntityLabel, entityLabels } from '../../src/model/entities.ts';
import { predicates } from '../../src/model/predicates.ts';
import { sourcedProperties } from '../../src/model/statements.ts';
import { daysOf } from '../../src/model/time.ts';
import type { Api } from '../support/api.ts';
import { answered, assertAll, type Claim } from './claims.ts';
import type { Reading, Said } from './reading.ts';
import { type Relation, relations, roots } from './relations.ts';
import { type AskedView, under } from './sampled.ts';

export interface Page {
  readonly totalCount: number;
  readonly nodes: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
}

export const sorted = (ids: Iterable<string>): string[] => [...ids].sort();

/** The lists of the query type of which the nodes are entities of one kind. */
const kinds = roots.flatMap(({ field, nodeType }) =>
  entityLabels.flatMap((label) => (label === nodeType ? [{ name: field.name, label }] : [])),
);

/** A field that shows what a statement sets, or what is worked out of it. */
interface Shown {
  readonly name: string;
  readonly predicate: string;
  readonly of: (value: unknown) => unknown;
}

const asSaid = (value: unknown): unknown => value;
const dayOf = (value: unknown): unknown => {
  const { first, last } = daysOf(String(value));
  return first === last ? first : null;
};

/** Every field of a kind that shows what statements set. */
function shownOf(label: EntityLabel): Shown[] {
  const type = schema.getType(label);
  const names = isObjectType(type) ? Object.keys(type.getFields()) : [];
  return Object.entries(sourcedProperties(label))
    .flatMap(([predicate, { name, property }]): Shown[] => [
      { name, predicate, of: property.kind === 'Date' ? dayOf : asSaid },
      { name: `${name}Earliest`, predicate, of: (value) => daysOf(String(value)).first },
      { name: `${name}Latest`, predicate, of: (value) => daysOf(String(value)).last },
    ])
    .filter(({ name }) => names.includes(name));
}

/** The lists of all kinds, and how many statements there are. */
export async function listsAgree(api: Api, reading: Reading, view: AskedView): Promise<void> {
  const { statements } = await answered<Record<string, Page>>(api, view, 'statements { totalCount }');
  const counted = { what: 'the count of statements', found: statements?.totalCount };
  assertAll([{ ...counted, expected: reading.statements(view).length }], under(view, 'statements { totalCount }'));
  for (const kind of kinds) {
    await listAgrees(api, reading, view, kind);
  }
}

/** The list of one kind: which entities, and of each what statements set, and of states their names. */
async function listAgrees(api: Api, reading: Reading, view: AskedView, { name, label }: (typeof kinds)[number]) {
  const planned = name === 'meetings' && view.date === undefined && view.includePlanned ? ', includePlanned: true' : '';
  const shown = shownOf(label);
  const read = ['id', ...shown.map((each) => each.name), ...(name === 'states' ? ['names { text }'] : [])];
  const selection = `${name}(first: 500${planned}) { totalCount nodes { ${read.join(' ')} } }`;
  const { [name]: page } = await answered<Record<string, Page>>(api, view, selection);
  const { totalCount = 0, nodes = [] } = page ?? {};
  const wanted = reading.listed(view, label);
  const claims = nodes.flatMap((node): Claim[] => {
    const entity = reading.entities.get(node.id);
    if (!entity) {
      return [];
    }
    const values = shown.map(({ name: property, predicate, of }) => {
      const value = reading.property(entity, predicate, view);
      return {
        what: `${property} of ${node.id}`,
        found: node[property],
        expected: value === null ? null : of(value),
      };
    });
    const names = node.names as { text: string }[] | undefined;
    return names
      ? [
          ...values,
          {
            what: `the names of ${node.id}`,
            found: sorted(names.map(({ text }) => text)),
            expected: sorted(reading.names(entity, view)),
          },
        ]
      : values;
  });
  assertAll(
    [
      { what: name, found: sorted(nodes.map(({ id }) => id)), expected: sorted(wanted.map(({ id }) => id)) },
      { what: `the count of ${name}`, found: totalCount, expected: wanted.length },
      ...claims,
    ],
    under(view, selection),
  );
}

/** The relations of one step, of which each row is based on a statement. */
export const simpleRelations = relations.filter(({ mapping: { result, steps } }) => {
  const [step, ...others] = steps;
  const isStated = step?.kind === 'hop' && step.types.every((type) => Object.hasOwn(predicates, type));
  return result === 'connection' && isStated && others.length === 0;
});

/** What a relation leads to from each entity, and how many. */
export async function relationAgreesWithReading(
  api: Api,
  reading: Reading,
  { root, field, mapping }: Relation,
  view: AskedView,
) {
  const [step] = mapping.steps;
  if (step?.kind !== 'hop') {
    return;
  }
  const all = mapping.defaults ? '(first: 100, status: null)' : '(first: 100)';
  const full = mapping.defaults ? `full: ${field.name} { totalCount }` : '';
  const selection = `${root.field.name}(first: 500) { nodes { id r: ${field.name}${all} { totalCount edges { node { id } } } ${full} } }`;
  const answer = await answered<Record<string, Page>>(api, view, selection);
  const isFar = (id: string) => mapping.nodeType === 'Entity' || reading.entities.get(id)?.label === mapping.nodeType;
  const said = reading.relations(view).filter(({ predicate }) => step.types.includes(predicate));
  const [near, end] = step.direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const claims = (answer[root.field.name]?.nodes ?? []).flatMap((node): Claim[] => {
    const rows = said.filter((each) => each[near] === node.id && isFar(each[end]));
    const { totalCount, edges } = Object(node.r);
    const what = `${field.name} of ${node.id}`;
    const members = rows.filter(({ statement }) => statement.qualifiers?.status === 'MEMBER').length;
    return [
      { what: `the count of ${what}`, found: totalCount, expected: rows.length },
      {
        what,
        found: totalCount > 100 ? [] : sorted(edges.map((each: { node: { id: string } }) => each.node.id)),
        expected: totalCount > 100 ? [] : sorted(rows.map((each) => each[end])),
      },
      ...(full === '' ? [] : [{ what: `full ${what}`, found: Object(node.full).totalCount, expected: members }]),
    ];
  });
  assertAll(claims, under(view, selection));
}

interface Subgraph {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly id: string }[];
}

/** Pairs of entities between which to look for a path, none of them the organisation in the middle of all. */
export const pairsOf = (
  { entities }: Reading,
  drawn: { readonly seed: number; readonly numRuns: number },
): string[][] => {
  const others = [...entities.keys()].filter((id) => id !== 'sco');
  return fc.sample(fc.uniqueArray(fc.constantFrom(...others), { minLength: 2, maxLength: 2 }), drawn);
};

/** How far entities lie from one, over what is seen. */
function distances(said: readonly Said[], start: string): ReadonlyMap<string, number> {
  const found = new Map([[start, 0]]);
  let reached = [start];
  for (let distance = 1; reached.length > 0; distance += 1) {
    const next = said.flatMap(({ from, to }) => [
      ...(reached.includes(from) ? [to] : []),
      ...(reached.includes(to) ? [from] : []),
    ]);
    reached = [...new Set(next)].filter((id) => !found.has(id));
    for (const id of reached) {
      found.set(id, distance);
    }
  }
  return found;
}

/** The shortest path between two entities, and what lies around one. */
export async function traversalsAgree(
  api: Api,
  reading: Reading,
  view: AskedView,
  [one = '', other = '']: readonly string[],
): Promise<void> {
  const selection = `path(from: "${one}", to: "${other}") { length nodes { id } edges { id } }
    subgraph(around: ["${one}"], depth: 2) { truncated nodes { id } edges { id } }`;
  const { path, subgraph } = await answered<{
    path: (Subgraph & { length: number }) | null;
    subgraph: Subgraph & { truncated: boolean };
  }>(api, view, selection);
  const said = reading.relations(view);
  const near = distances(said, one);
  const start = reading.entities.get(one);
  const isKnown = start !== undefined && reading.isKnown(start, view);
  const around = new Set(isKnown ? [...near].flatMap(([id, distance]) => (distance <= 2 ? [id] : [])) : []);
  const among = said.filter(({ from, to }) => around.has(from) && around.has(to));
  const length = near.get(other);
  const ids = new Set(said.map(({ id }) => id));
  const isWhole = !subgraph.truncated;
  assertAll(
    [
      {
        what: `the length from ${one} to ${other}`,
        found: path?.length ?? null,
        expected: length !== undefined && length <= 6 ? length : null,
      },
      {
        what: 'relations of the path that are not seen',
        found: path?.edges.filter(({ id }) => !ids.has(id)) ?? [],
        expected: [],
      },
      { what: 'truncated', found: subgraph.truncated, expected: around.size > 500 },
      {
        what: `what lies around ${one}`,
        found: sorted(isWhole ? subgraph.nodes.map(({ id }) => id) : []),
        expected: sorted(isWhole ? around : []),
      },
      {
        what: `the relations around ${one}`,
        found: sorted(isWhole ? subgraph.edges.map(({ id }) => id) : []),
        expected: sorted(isWhole ? among.map(({ id }) => id) : []),
      },
    ],
    under(view, selection),
  );
}
