import fc from 'fast-check';
import { predicates } from '../../src/model/predicates.ts';
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
  ['Entity', 'Statement', 'Source', 'Disagreement'].includes(nodeType) ? [] : [{ name: field.name, label: nodeType }],
);

/** The properties that statements set, by the list that shows them: name and predicate. */
const properties: Readonly<Record<string, readonly (readonly [name: string, predicate: string])[]>> = {
  documents: [['inForce', 'IN_FORCE']],
  meetings: [['ordinal', 'ORDINAL']],
  states: [
    ['iso2', 'ISO2'],
    ['iso3', 'ISO3'],
  ],
};

/** The lists of all kinds, with names and properties, their counts, and that of all statements. */
export async function listsAgree(api: Api, reading: Reading, view: AskedView): Promise<void> {
  const planned = view.date === undefined && view.includePlanned ? '(includePlanned: true)' : '';
  const selection = [
    'statements { totalCount }',
    ...kinds.map(({ name }) => {
      const read = (properties[name] ?? []).map(([property]) => property);
      const head = `${name}(first: 500${name === 'meetings' && planned !== '' ? ', includePlanned: true' : ''})`;
      return `${name}: ${head} { totalCount nodes { id ${read.join(' ')} ${name === 'states' ? 'names { text }' : ''} } }`;
    }),
  ].join('\n');
  const answer = await answered<Record<string, Page>>(api, view, selection);
  const claims = kinds.flatMap(({ name, label }): Claim[] => {
    const page = answer[name] ?? { totalCount: 0, nodes: [] };
    const expected = reading.listed(view, label);
    const [ids, wanted] = [page.nodes.map(({ id }) => id), expected.map(({ id }) => id)];
    return [
      { what: name, found: sorted(ids), expected: sorted(wanted) },
      { what: `the count of ${name}`, found: page.totalCount, expected: wanted.length },
      ...page.nodes.flatMap((node): Claim[] => {
        const entity = reading.entities.get(node.id);
        return entity === undefined
          ? []
          : [
              ...(properties[name] ?? []).map(([property, predicate]) => ({
                what: `${property} of ${node.id}`,
                found: node[property],
                expected: reading.property(entity, predicate, view),
              })),
              ...(name === 'states'
                ? [
                    {
                      what: `the names of ${node.id}`,
                      found: sorted((node.names as { text: string }[]).map(({ text }) => text)),
                      expected: sorted(reading.names(entity, view)),
                    },
                  ]
                : []),
            ];
      }),
    ];
  });
  const statements = {
    what: 'the count of statements',
    found: answer.statements?.totalCount,
    expected: reading.statements(view).length,
  };
  assertAll([...claims, statements], under(view, selection));
}

/** The relations of one step, of which each row stands on a statement. */
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
