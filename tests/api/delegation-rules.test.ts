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

  test('heads come first, by office, and then by name; who came beside them comes last', async () => {
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

  test('the city is the nearest one, and the host all that it lies in', async () => {
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
