import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, answerOf, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const answerTo = (operation: string) => answerOf(api, operation);

describe('what has not happened yet is not there', () => {
  test('meetings, documents and decisions of later days, at either end of a relation', async () => {
    expect(
      await answerTo(`{ asOf(date: "2016-12-31") {
        meetings(kind: CHS) { totalCount } meeting(id: "astana-2024") { id }
        organization(id: "sco-council-of-heads-of-state") { meetings { totalCount } }
        place(id: "astana") { meetings { nodes { id } } }
        document(id: "sco-charter") { inForce } } 
        before: asOf(date: "2003-09-18") { document(id: "sco-charter") { date inForce } } }`),
    ).toEqual({
      asOf: {
        meetings: { totalCount: 16 },
        meeting: null,
        organization: { meetings: { totalCount: 16 } },
        place: {
          meetings: {
            nodes: [
              'cfm-astana-2005',
              'astana-2005',
              'chg-astana-2008',
              'astana-2011',
              'chg-astana-2014',
              'defence-astana-2016',
            ].map((id) => ({ id })),
          },
        },
        document: { inForce: '2003-09-19' },
      },
      before: { document: { date: '2002-06-07', inForce: null } },
    });
  });

  test('what is planned is shown only where it is asked for', async () => {
    expect(
      await answerTo(`{
        held: meetings(kind: CHS) { totalCount } all: meetings(kind: CHS, includePlanned: true) { totalCount }
        organization(id: "sco-council-of-heads-of-state") {
          held: meetings { totalCount } all: meetings(includePlanned: true, last: 1) { totalCount nodes { id place { id } } } }
        meeting(id: "bishkek-2026") { status start place { id } }
        planned: meeting(id: "bishkek-2026", includePlanned: true) { place { id } chairs { edges { planned certain node { id } } } }
        asOf(date: "2026-11-01") { meetings(kind: CHS) { totalCount } }
        with: asOf(date: "2026-11-01", includePlanned: true) { meetings(kind: CHS) { totalCount } } }`),
    ).toEqual({
      held: { totalCount: 25 },
      all: { totalCount: 26 },
      organization: {
        held: { totalCount: 25 },
        all: { totalCount: 26, nodes: [{ id: 'bishkek-2026', place: { id: 'bishkek' } }] },
      },
      meeting: { status: 'PLANNED', start: '2026-09~', place: null },
      planned: {
        place: { id: 'bishkek' },
        chairs: { edges: [{ planned: true, certain: false, node: { id: 'sadyr-japarov' } }] },
      },
      asOf: { meetings: { totalCount: 25 } },
      with: { meetings: { totalCount: 26 } },
    });
  });
});

test('without a view past and present stand side by side, with start, end and certain', async () => {
  expect(await answerTo('{ state(id: "belarus") { memberships { edges { status start end certain } } } }')).toEqual({
    state: {
      memberships: {
        edges: [
          { status: 'DIALOGUE_PARTNER', start: '2010', end: '2015-07-10', certain: false },
          { status: 'OBSERVER', start: '2015-07-10', end: '2024-07-04', certain: false },
          { status: 'MEMBER', start: '2024-07-04', end: 'OPEN', certain: true },
        ],
      },
    },
  });
});

test('a span of days is possible from its first day and certain from its last', async () => {
  const on = (date: string, certainty: string) =>
    `asOf(date: "${date}", certainty: ${certainty}) { state(id: "sri-lanka") { memberships { totalCount } } }`;
  expect(
    await answerTo(
      `{ a: ${on('2010-04-30', 'POSSIBLE')} b: ${on('2010-05-01', 'POSSIBLE')} c: ${on('2010-05-06', 'CERTAIN')} d: ${on('2010-05-07', 'CERTAIN')} }`,
    ),
  ).toEqual(
    Object.fromEntries(
      [0, 1, 0, 1].map((totalCount, index) => ['abcd'[index], { state: { memberships: { totalCount } } }]),
    ),
  );
});

describe('a view within a view', () => {
  const members = 'organization(id: "sco") { members { totalCount } }';
  const count = (totalCount: number) => ({ organization: { members: { totalCount } } });

  test('the day given inside counts, and one left out is that around it, however far', async () => {
    expect(
      await answerTo(`{
        later: asOf(date: "2012-01-01") { asOf(date: "2024-07-05") { ${members} } }
        earlier: asOf(date: "2024-07-05") { asOf(date: "2012-01-01") { ${members} } }
        same: asOf(date: "2016-01-01") { asOf(certainty: CERTAIN) { asOf(accordingTo: ["nowhere"], includePlanned: true) {
          asOf(date: "2024-07-05") { dataset { version } } ${members} } ${members} } } }`),
    ).toEqual({
      later: { asOf: count(10) },
      earlier: { asOf: count(6) },
      same: { asOf: { asOf: { asOf: { dataset: { version: '2.1.0' } }, organization: null }, ...count(6) } },
    });
  });

  test('the certainty left out is that around it: its default does not count as given', async () => {
    // In effect at the latest on 7 May 2010, as the test above tells.
    const partner = 'state(id: "sri-lanka") { memberships { totalCount } }';
    const certainty = await api.ask(
      `query($certainty: Certitude! = POSSIBLE) {
        inherited: asOf(date: "2024-01-01", certainty: CERTAIN) { asOf(date: "2010-05-03") { ${partner} } }
        byDefault: asOf(date: "2024-01-01", certainty: CERTAIN) { asOf(date: "2010-05-03", certainty: $certainty) { ${partner} } }
        replaced: asOf(date: "2024-01-01", certainty: CERTAIN) { asOf(date: "2010-05-03", certainty: POSSIBLE) { ${partner} } } }`,
    );
    const found = (totalCount: number) => ({ asOf: { state: { memberships: { totalCount } } } });
    expect(certainty.data).toEqual({ inherited: found(0), byDefault: found(1), replaced: found(1) });
  });

  test('what is planned is hidden again where that is said', async () => {
    const summits = 'meetings(kind: CHS) { totalCount }';
    expect(
      await answerTo(`{ asOf(date: "2026-11-01", includePlanned: true) {
        ${summits} again: asOf(includePlanned: false) { ${summits} } still: asOf(date: "2026-11-02") { ${summits} } } }`),
    ).toEqual({
      asOf: {
        meetings: { totalCount: 26 },
        again: { meetings: { totalCount: 25 } },
        still: { meetings: { totalCount: 26 } },
      },
    });
  });

  test('of sources those count that both name, and where there are none nothing is said', async () => {
    const said = 'statements { totalCount } meetings { nodes { id } }';
    const answer = await answerOf<{ asOf: Record<string, unknown>; alone: unknown }>(
      api,
      `{ asOf(date: "2024-07-05", accordingTo: ["s1", "s11"]) {
        both: asOf(accordingTo: ["s11", "s13"]) { ${said} }
        none: asOf(accordingTo: ["s13"]) { ${said} }
        one: asOf(accordingTo: ["s13"]) { asOf(accordingTo: ["s1"]) { ${said} } } }
        alone: asOf(date: "2024-07-05", accordingTo: ["s11"]) { ${said} } }`,
    );
    const nothing = { statements: { totalCount: 0 }, meetings: { nodes: [] } };
    expect(answer.asOf).toEqual({ both: answer.alone, none: nothing, one: { asOf: nothing } });
    expect(answer.alone).toMatchObject({ meetings: { nodes: [{ id: 'astana-2024' }, { id: 'astana-2024-plus' }] } });
  });

  test('without a day anywhere it is refused with a clear message', async () => {
    const { errors } = await api.ask('{ asOf(certainty: CERTAIN) { dataset { version } } }');
    expect(errors?.[0]).toMatchObject({
      message: 'date: neither this asOf nor one around it gives it; expected a value in one of them.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

test('the rank and confidence of relations and statements are filters', async () => {
  expect(
    await answerTo(`{
      organization(id: "sco") { members(status: DIALOGUE_PARTNER, filter: { confidence: { in: [MEDIUM] } }) { nodes { id } } }
      saudi: state(id: "saudi-arabia") { memberships(filter: { rank: { equals: PREFERRED } }, order: [START_DESC]) { edges { status start } } }
      entity(id: "astana-2024") { statements(filter: { predicate: { equals: "DOCUMENT_COUNT" }, rank: { equals: NORMAL } }) { totalCount } } }`),
  ).toEqual({
    organization: {
      members: { nodes: [{ id: 'belarus' }, { id: 'nepal' }, { id: 'saudi-arabia' }, { id: 'sri-lanka' }] },
    },
    saudi: {
      memberships: {
        edges: [
          { status: 'DIALOGUE_PARTNER', start: '[2022..2023]' },
          { status: 'PARTNER', start: '2025-09-01' },
        ],
      },
    },
    entity: { statements: { totalCount: 2 } },
  });
});

test('a day that does not exist is refused with the field, the value and what was expected', async () => {
  const { errors } = await api.ask('{ asOf(date: "2016-02-30") { dataset { version } } }');
  expect(errors?.[0]?.message).toBe('Date: "2016-02-30" is not a calendar day; expected one such as 2024-07-04.');
});
