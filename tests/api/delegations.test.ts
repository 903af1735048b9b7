import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadDataset } from '../../src/knowledge/load.ts';
import { openDataset } from '../../src/knowledge/open.ts';
import { datasetOfMade, type Said } from '../knowledge/made-dataset.ts';
import { type Api, answerOf, openApi } from '../support/api.ts';
import { fixtures } from '../support/test-database.ts';

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

describe('where several came for one party', () => {
  const at = { predicate: 'ATTENDED', object: 'ufa', date: '2015-07-10' };
  const came = (id: string, of: string, qualifiers: Said, more: Said = {}) => ({
    id,
    statements: [
      { ...at, qualifiers: { for: of, ...qualifiers }, ...more },
      ...(qualifiers.office ? [{ predicate: 'HOLDS', object: qualifiers.office, start: '2010', end: 'OPEN' }] : []),
    ],
  });
  const severalHeads = { reason: 'None came as the only head.' };
  const office = (id: string, kind: string, of: string) => ({
    id,
    kind,
    statements: [{ predicate: 'OFFICE_OF', object: of }],
  });
  const inside = (id: string, kind: string, object: string) => ({
    id,
    kind,
    statements: [{ predicate: 'LOCATED_IN', object }],
  });

  beforeAll(async () => {
    const dataset = datasetOfMade({
      State: [
        { id: 'russia' },
        {
          id: 'mongolia',
          statements: [{ ...at, predicate: 'PARTICIPATED_IN', qualifiers: { role: 'OBSERVER' } }],
        },
        { id: 'turkmenistan' },
      ],
      Organization: [{ id: 'un', kind: 'INTERNATIONAL_ORGANIZATION' }],
      Office: [
        office('president-of-mongolia', 'HEAD_OF_STATE', 'mongolia'),
        office('prime-minister-of-mongolia', 'HEAD_OF_GOVERNMENT', 'mongolia'),
        office('foreign-minister-of-mongolia', 'MINISTER', 'mongolia'),
        {
          ...office('secretary-general-of-the-un', 'ORGANIZATION_HEAD', 'un'),
          statements: [
            { predicate: 'OFFICE_OF', object: 'un' },
            { ...at, predicate: 'PARTICIPATED_IN', qualifiers: { role: 'ORGANIZATION' } },
          ],
        },
      ],
      Leader: [
        came('ann', 'mongolia', { role: 'DELEGATION', office: 'president-of-mongolia' }),
        came('bob', 'mongolia', { role: 'OBSERVER', office: 'foreign-minister-of-mongolia' }),
        came('cai', 'mongolia', { role: 'OBSERVER', office: 'prime-minister-of-mongolia' }, severalHeads),
        came('dan', 'mongolia', { role: 'OBSERVER' }, severalHeads),
        came('eve', 'mongolia', { role: 'OBSERVER', office: 'prime-minister-of-mongolia' }, severalHeads),
        came('fay', 'turkmenistan', { role: 'DELEGATION' }),
        came('guy', 'russia', { role: 'GUEST' }, { reason: 'One source.' }),
        came('ham', 'russia', { role: 'MEMBER' }, { reason: 'Another.', confidence: 'MEDIUM' }),
      ],
      Meeting: [{ id: 'ufa', kind: 'CHS', status: 'HELD', statements: [{ predicate: 'HELD_AT', object: 'hall' }] }],
      Place: [
        inside('hall', 'VENUE', 'palace'),
        inside('palace', 'VENUE', 'town'),
        inside('town', 'CITY', 'capital'),
        inside('capital', 'CITY', 'russia'),
      ],
    });
    await loadDataset(api.driver, dataset);
  });
  afterAll(async () => {
    await loadDataset(api.driver, await openDataset(fixtures));
  });

  test('heads come first, by office, and then by name; those who came with them come last', async () => {
    const seen: string[] = [];
    for (let after = 'null'; ; ) {
      type Page = { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      const { state } = await answerOf<{ state: { delegations: { edges: { members: Page }[] } } }>(
        api,
        `{ state(id: "mongolia") { delegations { edges {
             members(first: 2, after: ${after}) { nodes { id } pageInfo { endCursor hasNextPage } } } } } }`,
      );
      const page = state.delegations.edges[0]?.members;
      seen.push(...(page?.nodes.map(({ id }) => id) ?? []));
      if (!page?.pageInfo.hasNextPage) {
        break;
      }
      after = JSON.stringify(page.pageInfo.endCursor);
    }
    expect(seen).toEqual(['cai', 'eve', 'bob', 'dan', 'ann']);
  });

  test('one delegation with one role: that of the best of its statements, never DELEGATION', async () => {
    const { meeting } = await answerOf<object & { meeting: object }>(
      api,
      `{ meeting(id: "ufa") { delegations {
           edges { role unnamed rank confidence node { id } members(order: [NODE_NAME_DESC]) { totalCount nodes { id } } }
           groups(byEdge: [ROLE]) { count key } } } }`,
    );
    const edge = (node: string, role: string | null, unnamed: boolean, ...members: string[]) => ({
      role,
      unnamed,
      rank: null,
      confidence: 'HIGH',
      node: { id: node },
      members: { totalCount: members.length, ...ids(...members) },
    });
    expect(meeting).toEqual({
      delegations: {
        edges: [
          edge('mongolia', 'OBSERVER', false, 'eve', 'dan', 'cai', 'bob', 'ann'),
          // Guy came as a guest by a statement of the higher confidence.
          edge('russia', 'GUEST', false, 'ham', 'guy'),
          edge('turkmenistan', null, false, 'fay'),
          edge('un', 'ORGANIZATION', true),
        ],
        groups: [
          { count: 1, key: 'GUEST' },
          { count: 1, key: 'OBSERVER' },
          { count: 1, key: 'ORGANIZATION' },
          { count: 1, key: null },
        ],
      },
    });
  });

  test('delegations are filtered and ordered like other lists', async () => {
    const lists = await answerOf<{ meeting: object }>(
      api,
      `{ meeting(id: "ufa") {
           observers: delegations(filter: { role: { equals: OBSERVER } }) { nodes { id } }
           unnamed: delegations(filter: { none: { members: {} } }) { nodes { id } }
           alone: delegations(filter: { every: { members: { node: { name: { equals: "fay" } } } } }) { nodes { id } }
           beside: delegations(filter: { some: { members: { role: { equals: DELEGATION } } } }, order: [NODE_NAME_DESC]) { nodes { id } }
           said: delegations(filter: { some: { statements: { predicate: { equals: "PARTICIPATED_IN" } } } }) { nodes { id } }
         } }`,
    );
    expect(lists.meeting).toEqual({
      observers: ids('mongolia'),
      unnamed: ids('un'),
      alone: ids('turkmenistan', 'un'),
      beside: ids('turkmenistan', 'mongolia'),
      said: ids('mongolia', 'un'),
    });
  });

  test('meetings are grouped by who came, and by for whom', async () => {
    const groups = async (by: string) => {
      const { meetings } = await answerOf<{ meetings: { groups: { key: string | null }[] } }>(
        api,
        `{ meetings { groups(by: [${by}], order: KEYS) { key } } }`,
      );
      return meetings.groups.map(({ key }) => key);
    };
    expect(await groups('DELEGATIONS')).toEqual(['mongolia', 'russia', 'turkmenistan', 'un']);
    expect(await groups('DELEGATIONS_MEMBERS')).toEqual(['ann', 'bob', 'cai', 'dan', 'eve', 'fay', 'guy', 'ham']);
    const { states } = await answerOf<{ states: object }>(
      api,
      '{ states { groups(by: [DELEGATIONS_MEMBERS], order: KEYS, first: 2) { count key } } }',
    );
    expect(states).toEqual({
      groups: [
        { count: 1, key: 'ann' },
        { count: 1, key: 'bob' },
      ],
    });
  });

  test('the city is the nearest one, and the host is the state around it', async () => {
    expect(
      await answerOf(api, '{ meetings { nodes { city { id } host { id } } groups(by: [CITY]) { count key } } }'),
    ).toEqual({
      meetings: {
        nodes: [{ city: { id: 'town' }, host: { id: 'russia' } }],
        groups: [{ count: 1, key: 'town' }],
      },
    });
  });
});
