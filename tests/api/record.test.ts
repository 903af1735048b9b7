import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, answerOf, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Party {
  readonly role: string | null;
  readonly unnamed: boolean;
  readonly members: {
    readonly edges: readonly {
      readonly acting: boolean | null;
      readonly office: { readonly id: string; readonly kind: string } | null;
      readonly node: { readonly id: string };
    }[];
  };
}

const members = 'members(first: 5) { edges { acting office { id kind } node { id } } }';

/** The one delegation of a state at a meeting. */
async function delegationOf(state: string, meeting: string): Promise<Party | undefined> {
  const { found } = await answerOf<{ found: { delegations: { edges: Party[] } } }>(
    api,
    `{ found: state(id: "${state}") { delegations(filter: { node: { id: { equals: "${meeting}" } } }) { edges { role unnamed ${members} } } } }`,
  );
  expect(found.delegations.edges).toHaveLength(1);
  return found.delegations.edges[0];
}

describe('worked facts of the record', () => {
  test('Qingdao: eight members, four observers, eight organisations and two bodies', async () => {
    const { meeting } = await answerOf<{ meeting: { delegations: { edges: Party[] } } }>(
      api,
      '{ meeting(id: "qingdao-2018") { delegations(first: 50) { edges { role } } } }',
    );
    const roles = meeting.delegations.edges.map(({ role }) => role ?? '');
    const count = (role: string) => roles.filter((each) => each === role).length;
    expect(Object.fromEntries(roles.map((role) => [role, count(role)]))).toEqual({
      MEMBER: 8,
      OBSERVER: 4,
      ORGANIZATION: 8,
      BODY: 2,
    });
  });

  test.each([
    ['pakistan', 'qingdao-2018', 'MEMBER', null, 'president-of-pakistan', 'HEAD_OF_STATE', 'mamnoon-hussain'],
    [
      'kyrgyzstan',
      'tashkent-2010',
      'MEMBER',
      true,
      'minister-of-foreign-affairs-of-kyrgyzstan',
      'MINISTER',
      'ruslan-kazakbayev',
    ],
    [
      'belarus',
      'online-2020',
      'OBSERVER',
      null,
      'prime-minister-of-belarus',
      'HEAD_OF_GOVERNMENT',
      'roman-golovchenko',
    ],
  ])('who came for %s to %s', async (state, meeting, role, acting, office, kind, person) => {
    expect(await delegationOf(state, meeting)).toEqual({
      role,
      unnamed: false,
      members: { edges: [{ acting, office: { id: office, kind }, node: { id: person } }] },
    });
  });

  test('Mongolia came to twenty meetings of heads of state and to two SCO Plus, unnamed in 2004 and 2010', async () => {
    const { state } = await answerOf<{
      state: { delegations: { edges: (Party & { node: { id: string; kind: string } })[] } };
    }>(
      api,
      '{ state(id: "mongolia") { delegations(first: 100, filter: { node: { kind: { in: [CHS, SCO_PLUS] } } }) { edges { unnamed node { id kind } } } } }',
    );
    const came = state.delegations.edges.map(({ unnamed, node }) => ({ unnamed, ...node }));
    const summits = came.filter(({ kind }) => kind === 'CHS').map(({ id }) => id.slice(-4));
    expect(summits.sort()).toEqual(Array.from({ length: 20 }, (_, index) => `${2004 + index}`));
    expect(came.filter(({ unnamed }) => unnamed).map(({ id }) => id)).toEqual(['tashkent-2004', 'tashkent-2010']);
    expect(came.filter(({ kind }) => kind === 'SCO_PLUS').map(({ id }) => id)).toEqual([
      'astana-2024-plus',
      'tianjin-2025-plus',
    ]);
  });

  test.each([
    ['2019-03-19', 'nursultan-nazarbayev'],
    ['2019-03-21', 'kassym-jomart-tokayev'],
  ])('on %s %s led Kazakhstan, and not as acting', async (date, person) => {
    expect(
      await answerOf(
        api,
        `{ asOf(date: "${date}") { office(id: "president-of-kazakhstan") { holders { edges { acting node { id } } } } } }`,
      ),
    ).toEqual({ asOf: { office: { holders: { edges: [{ acting: null, node: { id: person } }] } } } });
  });

  test.each([
    ['2003-05-28', 'kazakhstan'],
    ['2003-05-29', 'uzbekistan'],
    ['2010-06-11', 'kazakhstan'],
  ])('on %s %s presided', async (date, state) => {
    expect(
      await answerOf(api, `{ asOf(date: "${date}") { organization(id: "sco") { presidencies { nodes { id } } } } }`),
    ).toEqual({ asOf: { organization: { presidencies: { nodes: [{ id: state }] } } } });
  });

  test('Emomali Rahmon attended all 25 summits; Iran hosted none, and Astana four', async () => {
    expect(
      await answerOf(
        api,
        `{ summits: meetings(kind: CHS) { totalCount groups(by: [ATTENDEES], first: 1) { count keys { value } } }
           iran: state(id: "iran") { hosted { totalCount } }
           astana: meetings(kind: CHS, filter: { city: { id: { equals: "astana" } } }) { nodes { id city { id } } } }`,
      ),
    ).toEqual({
      summits: { totalCount: 25, groups: [{ count: 25, keys: [{ value: 'emomali-rahmon' }] }] },
      iran: { hosted: { totalCount: 0 } },
      astana: {
        nodes: [2005, 2011, 2017, 2024].map((year) => ({ id: `astana-${year}`, city: { id: 'astana' } })),
      },
    });
  });

  // s149 says that Bishkek lies in Kyrgyzstan, and that the summit of 2019 was held there; of the other meetings in Bishkek it says nothing.
  test('a source that only says in which state a place lies says nothing about a host', async () => {
    expect(
      await answerOf(
        api,
        '{ asOf(date: "2024-01-01", accordingTo: ["s149"]) { state(id: "kyrgyzstan") { hosted { nodes { id } } } } }',
      ),
    ).toEqual({ asOf: { state: { hosted: { nodes: [{ id: 'bishkek-2019' }] } } } });
  });
});
