import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, answerOf, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => {
  await api.close();
});

const ids = (...all: string[]) => ({ nodes: all.map((id) => ({ id })) });

describe('worked by hand on the record', () => {
  test.each<[string, string, object]>([
    [
      'ten members and two bodies took part in Astana in 2024',
      '{ meeting(id: "astana-2024") { delegations(first: 50) { totalCount groups(by: [TYPE]) { count key } } } }',
      {
        meeting: {
          delegations: {
            totalCount: 12,
            groups: [
              { count: 10, key: 'State' },
              { count: 2, key: 'Organization' },
            ],
          },
        },
      },
    ],
    [
      'the report leaves the representative of India unnamed, others name him',
      `{ india: state(id: "india") { delegations(filter: { node: { id: { equals: "astana-2024" } } }) { edges { unnamed node { id } members { nodes { id } } } } }
         asOf(date: "2024-07-05", accordingTo: ["s1"]) {
           state(id: "india") { delegations(filter: { node: { id: { equals: "astana-2024" } } }) { edges { unnamed node { id } members { nodes { id } } statements { predicate } } } }
         } }`,
      {
        india: {
          delegations: {
            edges: [{ unnamed: false, node: { id: 'astana-2024' }, members: ids('subrahmanyam-jaishankar') }],
          },
        },
        asOf: {
          state: {
            delegations: {
              edges: [
                {
                  unnamed: true,
                  node: { id: 'astana-2024' },
                  members: ids(),
                  statements: [{ predicate: 'PARTICIPATED_IN' }],
                },
              ],
            },
          },
        },
      },
    ],
    [
      'nobody had taken part the day before',
      '{ asOf(date: "2024-07-03") { state(id: "india") { delegations(filter: { node: { id: { equals: "astana-2024" } } }) { totalCount } } } }',
      { asOf: { state: { delegations: { totalCount: 0 } } } },
    ],
    [
      'a meeting online has neither host nor city',
      '{ meeting(id: "online-2020") { host { id } hosts { totalCount } city { id } } }',
      { meeting: { host: null, hosts: { totalCount: 0 }, city: null } },
    ],
    [
      'a palace lies in a city',
      '{ meeting(id: "astana-2024") { place { id } city { id } host { id } } }',
      {
        meeting: { place: { id: 'independence-palace-astana' }, city: { id: 'astana' }, host: { id: 'kazakhstan' } },
      },
    ],
    [
      'Bishkek 2026 is planned, and so is who hosts it',
      `{ hosted: state(id: "kyrgyzstan") { hosted(filter: { node: { id: { equals: "bishkek-2026" } } }) { totalCount } }
         planned: state(id: "kyrgyzstan") {
           hosted(includePlanned: true, filter: { node: { id: { equals: "bishkek-2026" } } }) { edges { planned derived } }
         } }`,
      { hosted: { hosted: { totalCount: 0 } }, planned: { hosted: { edges: [{ planned: true, derived: true }] } } },
    ],
    ['Iran hosted none', '{ state(id: "iran") { hosted { totalCount } } }', { state: { hosted: { totalCount: 0 } } }],
    [
      'cities by number of meetings of heads of state: Astana first, with four',
      '{ meetings(kind: CHS) { groups(by: [CITY], first: 1) { count key } } }',
      { meetings: { groups: [{ count: 4, key: 'astana' }] } },
    ],
  ])('%s', async (_, operation, answer) => {
    expect(await answerOf(api, operation)).toEqual(answer);
  });

  test('that a city lies in a state is background: who says where it was held decides', async () => {
    type Found = { data: { asOf: { meeting: { host: object | null } | null } } };
    const heldAt = `{ meeting(id: "bishkek-2013") { hosts { edges { evidence { source { id } } } } }
      place(id: "bishkek") { statements(filter: { predicate: { equals: "LOCATED_IN" } }) { nodes { citations { source { id } } } } } }`;
    const { meeting, place } = await answerOf<{
      meeting: { hosts: { edges: { evidence: { source: { id: string } }[] }[] } };
      place: { statements: { nodes: { citations: { source: { id: string } }[] }[] } };
    }>(api, heldAt);
    const held = meeting.hosts.edges.flatMap(({ evidence }) => evidence.map(({ source }) => source.id));
    const lies = place.statements.nodes.flatMap(({ citations }) => citations.map(({ source }) => source.id));
    const alone = lies.filter((id) => !held.includes(id));
    const hostBy = async (sources: readonly string[]) => {
      const view = `asOf(date: "2020-01-01", accordingTo: ${JSON.stringify(sources)})`;
      const { asOf } = await answerOf<Found['data']>(
        api,
        `{ ${view} { meeting(id: "bishkek-2013") { host { id } } } }`,
      );
      return asOf.meeting?.host ?? null;
    };
    expect(alone.length).toBeGreaterThan(0);
    expect(await hostBy(alone)).toBeNull();
    expect(await hostBy(held)).toEqual({ id: 'kyrgyzstan' });
  });

  test('paths and subgraphs follow derived relations only where they are asked to', async () => {
    const operation = `{
      without: subgraph(around: ["iran"], depth: 1) { edges { type } }
      with: subgraph(around: ["iran"], depth: 1, includeDerived: true) { edges { id type derived from { id } to { id } statement { id } statements { predicate } } }
      path(from: "iran", to: "kazakhstan", includeDerived: true) { edges { type } }
    }`;
    type Edges = { edges: { id?: string; type: string; derived?: boolean; statement?: object | null }[] };
    const answer = await answerOf<{ without: Edges; with: Edges; path: Edges }>(api, operation);
    expect(answer.without.edges.map(({ type }) => type)).not.toContain('TOOK_PART_IN');
    const around = answer.with.edges.filter(({ derived }) => derived);
    expect(around).toContainEqual({
      from: { id: 'iran' },
      to: { id: 'astana-2024' },
      id: expect.stringMatching(/^dr-[0-9a-f]{12}$/),
      type: 'TOOK_PART_IN',
      derived: true,
      statement: null,
      statements: [{ predicate: 'ATTENDED' }],
    });
    expect(answer.path.edges).toHaveLength(2);
    expect(answer.with.edges.filter(({ derived, statement }) => !derived && statement === null)).toEqual([]);
    const { errors } = await api.ask('{ subgraph(around: ["iran"], types: [HOSTED]) { edges { id } } }');
    expect(errors?.[0]?.message).toBe('types and exclude: they leave no relation to follow.');
  });
});
