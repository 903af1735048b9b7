import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sourceKinds } from '../../src/model/source.ts';
import { type Api, answerOf, openApi } from '../support/api.ts';
import { loadMade } from '../support/made-database.ts';
import { openScratchApi } from '../support/scratch-api.ts';

let api: Api;
/** The ids of the sources of each kind. */
const byKind = new Map<string, string[]>();
beforeAll(async () => {
  api = await openApi();
  type Page = { nodes: { id: string; kind: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
  for (let after: string | null = null, more = true; more; ) {
    const { sources }: { sources: Page } = await answerOf<{ sources: Page }>(
      api,
      'query ($after: String) { sources(first: 500, after: $after) { nodes { id kind } pageInfo { endCursor hasNextPage } } }',
      { after },
    );
    for (const { id, kind } of sources.nodes) {
      byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
    }
    [after, more] = [sources.pageInfo.endCursor, sources.pageInfo.hasNextPage];
  }
});
afterAll(() => api.close());

const ids = (...kinds: string[]) => kinds.flatMap((kind) => byKind.get(kind) ?? []);
const list = (names: readonly string[]) => JSON.stringify(names);
const under = (names: readonly string[], selection: string, more = '') =>
  `asOf(date: "2024-07-05", accordingTo: ${list(names)}${more}) { ${selection} }`;

/** What is asked in every way in which a statement is put together. */
const questions: readonly (readonly [what: string, selection: string])[] = [
  ['counts', 'entities { totalCount } statements { totalCount } meetings { totalCount }'],
  [
    'lists in lists, and what relations say',
    `meetings(first: 30) { nodes { id ordinal attendees(first: 50) { totalCount nodes { id } edges { certain announced office { id } evidence { source { id } } } }
       host { id } documents { totalCount nodes { id inForce } } } }`,
  ],
  [
    'groups by what a path leads to',
    'leaders { groups(by: [ATTENDED], first: 20) { count keys { value } } } statements { groups(by: [PREDICATE]) { count keys { value } } }',
  ],
  [
    'groups of related rows',
    'meeting(id: "astana-2024") { attendees { groups(by: [SELF], byEdge: [TYPE]) { count } totalCount } }',
  ],
  [
    'filters',
    'meetings(filter: { some: { attendees: { office: { id: { equals: "president-of-belarus" } } } }, none: { documents: {} } }) { nodes { id } }',
  ],
  [
    'an answer whose size is looked at first',
    'entities(first: 500) { nodes { id statements(first: 100) { nodes { id predicate rank confidence modality } groups(by: [PREDICATE]) { count } } } }',
  ],
  ['search', 'search(text: "summit", first: 5) { totalCount nodes { score matchedName entity { id } } }'],
  [
    'pages between cursors',
    'states(first: 3) { pageInfo { hasNextPage hasPreviousPage } nodes { id names { text } } } last: states(last: 2) { nodes { id } pageInfo { hasPreviousPage } }',
  ],
  ['paths', 'path(from: "belarus", to: "kazakhstan") { length nodes { id } edges { id } }'],
  [
    'the shortest paths',
    'paths(from: "xi-jinping", to: "shanghai-spirit", first: 1, maxLength: 3) { length edges { type } }',
  ],
  [
    'subgraphs',
    'none: subgraph(around: ["nobody"], depth: 2) { truncated nodes { id } } subgraph(around: ["belarus"], depth: 2) { truncated nodes { id ... on State { iso2 } } edges { id type from { id } to { id } } }',
  ],
];

describe.each([
  ['one kind', ['OFFICIAL'], () => ids('OFFICIAL')],
  ['two kinds', ['PRESS', 'AGENCY'], () => ids('PRESS', 'AGENCY')],
  ['a kind and an id', ['PRESS', 's1'], () => [...ids('PRESS'), 's1']],
  ['all kinds', sourceKinds, () => ids(...sourceKinds)],
])('%s', (_what, named, meant) => {
  test.each(questions)('means its sources: %s', async (_name, selection) => {
    for (const certainty of ['', ', certainty: CERTAIN']) {
      expect(await answerOf(api, `{ ${under(named, selection, certainty)} }`)).toEqual(
        await answerOf(api, `{ ${under(meant(), selection, certainty)} }`),
      );
    }
  });
});

describe('a view within a view uses only the sources that both name', () => {
  const selection = 'statements { totalCount } meetings { nodes { id attendees { totalCount } } }';
  const cases: [outer: readonly string[], inner: readonly string[], both: () => string[]][] = [
    [['OFFICIAL'], ['s1', 's11'], () => ids('OFFICIAL').filter((id) => ['s1', 's11'].includes(id))],
    [['s1', 's11', 's13'], ['PRESS'], () => ids('PRESS').filter((id) => ['s1', 's11', 's13'].includes(id))],
    [['OFFICIAL', 'AGENCY'], ['AGENCY', 'PRESS'], () => ids('AGENCY')],
    [['OFFICIAL'], ['PRESS'], () => []],
    [['OFFICIAL', 's1'], ['PRESS', 's1'], () => ['s1']],
  ];

  test.each(cases)('%j around %j', async (outer, inner, both) => {
    expect(await answerOf(api, `{ ${under(outer, `asOf(accordingTo: ${list(inner)}) { ${selection} }`)} }`)).toEqual({
      asOf: await answerOf(api, `{ ${under(both(), selection)} }`),
    });
  });

  test('of three, and where the one in the middle names none', async () => {
    const three = `asOf(certainty: POSSIBLE) { asOf(accordingTo: ["AGENCY", "PRESS"]) { asOf(accordingTo: ["PRESS", "s1"]) { ${selection} } } }`;
    const answer = await answerOf<{ asOf: { asOf: { asOf: unknown } } }>(
      api,
      `{ ${under(['PRESS', 'OFFICIAL'], three)} }`,
    );
    expect(answer.asOf.asOf.asOf).toEqual(await answerOf(api, `{ ${under(ids('PRESS'), selection)} }`));
  });
});

describe('the statement', () => {
  test('looks a kind up once, and is as it was where only ids are named', async () => {
    const question = (variable: string) =>
      `query ($s: [ID!]) { a: asOf(date: "2024-07-05", accordingTo: ${variable}) { states { totalCount } }
         b: asOf(date: "2024-07-05", accordingTo: ${variable}) { state(id: "belarus") { iso2 } } }`;
    const kinds = await api.ask(question('$s'), { s: ['OFFICIAL', 's1'] });
    expect(kinds.cypher?.match(/MATCH \(s:Source\)/g)).toHaveLength(1);
    expect(kinds.cypher).toMatch(
      /^WITH COLLECT \{ MATCH \(s:Source\) WHERE s\.id IN \$p\d OR s\.kind IN \$p\d RETURN s\.id \} AS known0\nRETURN\n/,
    );
    expect(kinds.statements).toBe(1);
    const only = await api.ask(question('$s'), { s: ['s1', 's11'] });
    expect(only.cypher).not.toContain('known0');
    expect(only.errors).toBeUndefined();
  });
});

describe('what is neither an id nor a kind is refused with the field, the value and what was expected', () => {
  const expected =
    'is not valid; expected ids of sources such as s1, or kinds of source: OFFICIAL, AGENCY, PRESS, REFERENCE, OTHER.';
  test.each(['OFFICAL', 'Official', 'PRESS_AND_AGENCY', 'S1'])('%s', async (name) => {
    const direct = await api.ask(`{ ${under(['s1', name], 'states { totalCount }')} }`);
    const variable = await api.ask(
      'query ($s: [ID!]) { asOf(date: "2024-07-05", accordingTo: $s) { states { totalCount } } }',
      {
        s: ['PRESS', name],
      },
    );
    for (const { errors, statements } of [direct, variable]) {
      expect(errors?.[0]).toMatchObject({
        message: `accordingTo: "${name}" ${expected}`,
        extensions: { code: 'BAD_USER_INPUT' },
      });
      expect(statements).toBe(0);
    }
  });

  test('in the address of an export too', async () => {
    const response = await api.app.fetch('http://localhost/export/edges.csv?asOf=2024-07-05&accordingTo=s1,OFFICAL');
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].message).toBe(`accordingTo: "OFFICAL" ${expected}`);
  });
});

describe('exports', () => {
  test.each(['edges.csv', 'graph.jsonl', 'neo4j/relationships.csv', 'graph.ttl'])(
    '%s by a kind is as by its sources',
    async (file) => {
      const exported = async (names: readonly string[], more = '') =>
        (
          await api.app.fetch(
            `http://localhost/export/${file}?asOf=2024-07-05&certainty=CERTAIN&accordingTo=${names}${more}`,
          )
        ).text();
      const text = await exported(['OFFICIAL', 's1']);
      expect(text).toBe(await exported([...ids('OFFICIAL'), 's1']));
      expect(text).toContain('astana-2024');
      const near = '&around=belarus&depth=2';
      expect(await exported(['PRESS'], near)).toBe(await exported(ids('PRESS'), near));
    },
  );

  test('a kind that no source has shows nothing', async () => {
    const scratch = await openScratchApi();
    await loadMade(scratch.driver, { State: [{ id: 'made', statements: [{ predicate: 'ISO2', value: 'XX' }] }] });
    for (const [kind, count] of [
      ['OTHER', 1],
      ['PRESS', 0],
    ] as const) {
      const nodes = await scratch.app.fetch(`http://localhost/export/nodes.csv?asOf=2024-07-05&accordingTo=${kind}`);
      expect((await nodes.text()).trimEnd().split('\n')).toHaveLength(1 + count);
      expect(await answerOf(scratch, `{ ${under([kind], 'entities { totalCount }')} }`)).toEqual({
        asOf: { entities: { totalCount: count } },
      });
    }
    await scratch.close();
  });
});
