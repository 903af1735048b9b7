import fc from 'fast-check';
import type { Statement } from '../../src/knowledge/resolve.ts';
import type { Api } from '../support/api.ts';
import { answered, assertAll, type Claim } from './claims.ts';
import { table } from './exported.ts';
import type { Derived, Reading } from './reading.ts';
import { type AskedView, under } from './sampled.ts';
import { sorted } from './views.ts';

interface Row {
  readonly certain: boolean;
  readonly announced: boolean;
  readonly unnamed?: boolean;
  readonly statements: readonly { readonly id: string }[];
  readonly node: { readonly id: string };
  readonly members?: { readonly totalCount: number };
}
interface Rows {
  readonly totalCount: number;
  readonly edges: readonly Row[];
}
type Nodes = { readonly nodes: readonly ({ readonly id: string } & Readonly<Record<string, Rows>>)[] };

/** Views that are likely to part the statements behind one derived relation: by their days, sources, certainty and plans. */
export function partingViews(
  reading: Reading,
  { days }: { readonly days: readonly string[] },
): fc.Arbitrary<AskedView> {
  const behind = reading.derived({ includePlanned: true }).flatMap(({ seen }) => seen);
  const bounds = behind.flatMap(({ bounds: { startEarliest, startLatest } = {} }) => [startEarliest, startLatest]);
  const known = bounds.filter((day): day is string => typeof day === 'string');
  const sources = [...new Set(behind.flatMap(({ citations }) => citations.map(({ source }) => source)))];
  return fc.record({
    date: fc.oneof(fc.constantFrom(...known), fc.constantFrom(...days)),
    certainty: fc.constantFrom(undefined, 'POSSIBLE', 'CERTAIN'),
    accordingTo: fc.option(fc.uniqueArray(fc.constantFrom(...sources), { minLength: 1, maxLength: 3 }), {
      nil: undefined,
    }),
    includePlanned: fc.constantFrom(undefined, true, false),
  });
}

const lists = [
  ['meetings', 'delegations', 'TOOK_PART_IN', 'to'],
  ['meetings', 'hosts', 'HOSTED', 'to'],
  ['states', 'delegations', 'TOOK_PART_IN', 'from'],
  ['states', 'hosted', 'HOSTED', 'from'],
  ['organizations', 'delegations', 'TOOK_PART_IN', 'from'],
] as const;

/** Delegations and hosts, from both ends, and what they say of themselves; and the derived relations of a table. */
export async function derivedAgree(api: Api, reading: Reading, view: AskedView): Promise<void> {
  const expected = reading.derived(view);
  // A state's delegations and what it hosted are meetings; of exercises, only the table tells.
  const atMeetings = expected.filter(({ to }) => reading.entities.get(to)?.label === 'Meeting');
  // A statement is shown also where it says what is only planned.
  const resting = reading.derived({ ...view, includePlanned: true });
  for (const [root, field, type, end] of lists) {
    const more = type === 'HOSTED' ? '' : 'unnamed members { totalCount }';
    const planned = view.date === undefined && view.includePlanned ? ', includePlanned: true' : '';
    const shown = `(first: 200${type === 'HOSTED' ? planned : ''})`;
    const read = `${field}${shown} { totalCount edges { certain announced ${more} statements { id } node { id } } }`;
    const selection = `${root}(first: 200${root === 'meetings' ? planned : ''}) { nodes { id ${read} } }`;
    const answer = await answered<Record<string, Nodes>>(api, view, selection);
    const claims = (answer[root]?.nodes ?? []).flatMap((node): Claim[] => {
      const rows = atMeetings.filter((each) => each.type === type && each[end] === node.id);
      const { totalCount, edges } = node[field] ?? { totalCount: 0, edges: [] };
      const far = (each: Derived) => (end === 'to' ? each.from : each.to);
      const what = `${field} of ${node.id}`;
      return [
        { what, found: sorted(edges.map((each) => each.node.id)), expected: sorted(rows.map(far)) },
        { what: `the count of ${what}`, found: totalCount, expected: rows.length },
        ...edges.flatMap((edge) => {
          const said = rows.find((each) => far(each) === edge.node.id);
          const all = resting.find((each) => each.type === type && each.from === said?.from && each.to === said?.to);
          return said ? saidOf(reading, edge, said, all?.seen ?? [], view, `${what}: ${edge.node.id}`) : [];
        }),
      ];
    });
    assertAll(claims, under(view, selection));
  }
  await tableAgrees(api, reading, view, expected);
}

function saidOf(
  reading: Reading,
  edge: Row,
  { seen }: Derived,
  all: readonly Statement[],
  view: AskedView,
  what: string,
): Claim[] {
  const attended = seen.filter(({ predicate }) => predicate === 'ATTENDED');
  const today = new Date().toISOString().slice(0, 10);
  const reported = seen.filter((each) => reading.reports(each, view));
  const certain = reported.filter(({ bounds }) => (bounds?.startLatest ?? '') <= (view.date ?? today));
  return [
    {
      what: `the statements behind ${what}`,
      found: sorted(edge.statements.map(({ id }) => id)),
      expected: sorted(all.map(({ id }) => id)),
    },
    { what: `${what} is certain`, found: edge.certain, expected: certain.length > 0 },
    { what: `${what} is announced`, found: edge.announced, expected: reported.length === 0 },
    ...(edge.members === undefined
      ? []
      : [
          { what: `the members of ${what}`, found: edge.members.totalCount, expected: attended.length },
          { what: `${what} is unnamed`, found: edge.unnamed, expected: attended.length === 0 },
        ]),
  ];
}

async function tableAgrees(api: Api, reading: Reading, view: AskedView, expected: readonly Derived[]): Promise<void> {
  const edges = await table(api, 'edges.csv', view, { derived: 'true' });
  const listed = new Set(reading.listed(view).map(({ id }) => id));
  const among = expected.filter(({ from, to }) => listed.has(from) && listed.has(to));
  const found = edges.filter(({ derived }) => derived === 'true');
  const claim = {
    what: 'derived relations in edges.csv',
    found: sorted(found.map(({ Source, Label, Target }) => `${Source} ${Label} ${Target}`)),
    expected: sorted(among.map(({ from, type, to }) => `${from} ${type} ${to}`)),
  };
  assertAll([claim], JSON.stringify(view));
}
