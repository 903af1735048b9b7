import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, answerOf, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const answerTo = (operation: string) => answerOf(api, operation);

describe('members by day: full members, observers, dialogue partners, partners', () => {
  test.each([
    ['2001-06-14', 0, 0, 0, 0],
    ['2001-06-15', 6, 0, 0, 0],
    ['2004-06-16', 6, 0, 0, 0],
    ['2004-06-17', 6, 1, 0, 0],
    ['2005-07-05', 6, 4, 0, 0],
    // India, Pakistan, Iran, Mongolia, Afghanistan, Belarus; Sri Lanka, Türkiye, Cambodia.
    ['2016-01-01', 6, 6, 3, 0],
    ['2017-06-08', 6, 6, 6, 0],
    ['2017-06-09', 8, 4, 6, 0],
    ['2023-07-03', 8, 4, 13, 0],
    ['2023-07-04', 9, 3, 13, 0],
    ['2024-07-03', 9, 3, 14, 0],
    ['2024-07-04', 10, 2, 14, 0],
    ['2025-08-31', 10, 2, 14, 0],
    ['2025-09-02', 10, 0, 0, 17],
  ])('%s', async (date, members, observers, dialoguePartners, partners) => {
    const answer = await answerTo(`{ asOf(date: "${date}") { organization(id: "sco") {
      members { totalCount } observers: members(status: OBSERVER) { totalCount }
      dialoguePartners: members(status: DIALOGUE_PARTNER) { totalCount } partners: members(status: PARTNER) { totalCount }
      all: members(status: null) { totalCount } } } }`);
    expect(answer).toEqual({
      asOf: {
        organization: {
          members: { totalCount: members },
          observers: { totalCount: observers },
          dialoguePartners: { totalCount: dialoguePartners },
          partners: { totalCount: partners },
          all: { totalCount: members + observers + dialoguePartners + partners },
        },
      },
    });
  });

  test('26 in the family in July 2024, 27 in September 2025', async () => {
    expect(
      await answerTo(`{
        july: asOf(date: "2024-07-04") { organization(id: "sco") { members(status: null) { totalCount } } }
        september: asOf(date: "2025-09-01") { organization(id: "sco") { members(status: null) { totalCount } } } }`),
    ).toEqual({
      july: { organization: { members: { totalCount: 26 } } },
      september: { organization: { members: { totalCount: 27 } } },
    });
  });

  test('as of 2016 India is an observer', async () => {
    expect(
      await answerTo(
        '{ asOf(date: "2016-01-01") { state(id: "india") { memberships { edges { status start end node { id } } } } } }',
      ),
    ).toEqual({
      asOf: {
        state: {
          memberships: {
            edges: [{ status: 'OBSERVER', start: '2005-07-05', end: '2017-06-09', node: { id: 'sco' } }],
          },
        },
      },
    });
  });

  test('Cambodia, decided on 10 July 2015 and in effect on 24 September: not yet in August', async () => {
    expect(
      await answerTo(`{
        august: asOf(date: "2015-08-01") { state(id: "cambodia") { memberships { totalCount } } }
        october: asOf(date: "2015-10-01") { state(id: "cambodia") { memberships { edges { status decided } } } } }`),
    ).toEqual({
      august: { state: { memberships: { totalCount: 0 } } },
      october: { state: { memberships: { edges: [{ status: 'DIALOGUE_PARTNER', decided: '2015-07-10' }] } } },
    });
  });
});

describe('offices on a day', () => {
  test.each([
    ['2003-12-31', []],
    ['2005-01-01', ['zhang-deguang']],
    ['2008-06-01', ['bolat-nurgaliyev']],
    ['2011-06-01', ['muratbek-imanaliev']],
    ['2013-01-01', ['dmitry-mezentsev']],
    ['2016-01-01', ['rashid-alimov']],
    ['2019-01-01', ['vladimir-norov']],
    ['2022-01-01', ['zhang-ming']],
    ['2024-07-04', ['zhang-ming']],
    ['2025-01-01', ['nurlan-yermekbayev']],
  ])('%s: Secretary-General', async (date, holders) => {
    const answer = await answerTo(
      `{ asOf(date: "${date}") { office(id: "secretary-general-of-the-sco") { holders { nodes { id } } } } }`,
    );
    expect(answer).toEqual({ asOf: { office: { holders: { nodes: holders.map((id) => ({ id })) } } } });
  });

  test.each([
    ['2006-05-14', 'POSSIBLE', []],
    ['2006-05-15', 'CERTAIN', ['vyacheslav-kasymov']],
    ['2006-09-15', 'CERTAIN', ['vyacheslav-kasymov']],
    ['2006-09-16', 'POSSIBLE', []],
    ['2010-01-01', 'POSSIBLE', []],
    ['2008-08-28', 'CERTAIN', ['myrzakan-subanov']],
    ['2012-06-07', 'CERTAIN', ['dzhenisbek-dzhumanbekov']],
    ['2015-12-15', 'CERTAIN', ['zhang-xinfeng']],
    ['2016-01-01', 'CERTAIN', ['yevgeny-sysoev']],
    ['2021-12-31', 'CERTAIN', ['jumakhon-giyosov']],
    ['2022-01-01', 'CERTAIN', ['ruslan-mirzaev']],
    ['2025-09-01', 'POSSIBLE', ['ularbek-sharsheev']],
  ])('%s, %s: director of RATS', async (date, certainty, holders) => {
    const answer = await answerTo(`{ asOf(date: "${date}", certainty: ${certainty}) {
      office(id: "director-of-the-rats-executive-committee") { holders { nodes { id } } } } }`);
    expect(answer).toEqual({ asOf: { office: { holders: { nodes: holders.map((id) => ({ id })) } } } });
  });

  test.each([
    ['2022-09-15', 'POSSIBLE', ['uzbekistan']],
    ['2022-09-16', 'POSSIBLE', ['india']],
    ['2023-03-01', 'CERTAIN', ['india']],
    ['2024-03-01', 'CERTAIN', ['kazakhstan']],
    ['2024-07-03', 'CERTAIN', ['kazakhstan']],
    ['2024-07-04', 'CERTAIN', ['china']],
    ['2025-08-31', 'CERTAIN', ['china']],
    ['2025-09-01', 'CERTAIN', ['kyrgyzstan']],
  ])('%s, %s: who presides', async (date, certainty, states) => {
    const answer = await answerTo(`{ asOf(date: "${date}", certainty: ${certainty}) {
      organization(id: "sco") { presidencies { nodes { id } } } } }`);
    expect(answer).toEqual({ asOf: { organization: { presidencies: { nodes: states.map((id) => ({ id })) } } } });
  });

  test.each([
    ['kazakhstan', '2016-01-01', ['nursultan-nazarbayev']],
    ['kazakhstan', '2024-07-04', ['kassym-jomart-tokayev']],
    ['china', '2012-06-07', ['hu-jintao']],
    ['russia', '2009-06-16', ['dmitry-medvedev']],
    ['russia', '2010-01-01', ['dmitry-medvedev']],
    ['iran', '2024-05-19', ['ebrahim-raisi']],
    ['iran', '2024-07-04', ['mohammad-mokhber']],
    ['iran', '2025-09-01', ['masoud-pezeshkian']],
  ])('who was president of %s on %s', async (state, date, leaders) => {
    const presidents = `filter: { statement: { object: { id: { equals: "president-of-${state}" } } } }`;
    const answer = await answerTo(
      `{ asOf(date: "${date}") { state(id: "${state}") { leaders(${presidents}) { nodes { id } } } } }`,
    );
    expect(answer).toEqual({ asOf: { state: { leaders: { nodes: leaders.map((id) => ({ id })) } } } });
  });
});

describe('according to some sources', () => {
  test('the report names no Indian leader and no Secretary-General; others do', async () => {
    const fields = `meeting(id: "astana-2024") {
      indian: attendees(filter: { representing: { id: { equals: "india" } } }) { nodes { id } }
      secretariat: attendees(filter: { office: { id: { equals: "secretary-general-of-the-sco" } } }) { nodes { id } }
      participants { nodes { id } } }`;
    expect(
      await answerTo(`{ report: asOf(date: "2024-07-05", accordingTo: ["s1"]) { ${fields} }
        others: asOf(date: "2024-07-05", accordingTo: ["s11", "s13"]) { ${fields} } }`),
    ).toEqual({
      report: {
        meeting: {
          indian: { nodes: [] },
          secretariat: { nodes: [] },
          participants: { nodes: [{ id: 'india' }, { id: 'sco-secretariat' }] },
        },
      },
      others: {
        meeting: {
          indian: { nodes: [{ id: 'subrahmanyam-jaishankar' }] },
          secretariat: { nodes: [{ id: 'zhang-ming' }] },
          participants: { nodes: [] },
        },
      },
    });
  });

  test('only what the report speaks of is there, down to single properties', async () => {
    expect(
      await answerTo(`{ asOf(date: "2024-07-05", accordingTo: ["s1"]) {
        meetings { nodes { id ordinal } } organization(id: "sco") { members { totalCount } }
        state(id: "india") { name iso2 names { text } } vietnam: state(id: "vietnam") { id } } }`),
    ).toEqual({
      asOf: {
        meetings: { nodes: [{ id: 'astana-2024', ordinal: 24 }] },
        organization: { members: { totalCount: 10 } },
        state: { name: 'India', iso2: null, names: [] },
        vietnam: null,
      },
    });
  });

  test('views by sources within one another show what both name, also of nodes of any kind', async () => {
    const nodes = 'nodes(ids: ["india", "s1"]) { id }';
    const none = 'asOf(date: "2024-07-05", accordingTo: ["nowhere"])';
    const report = 'asOf(date: "2024-07-05", accordingTo: ["s1"])';
    expect(
      await answerTo(
        `{ ${report} { ${nodes} } a: ${none} { ${report} { ${nodes} } } b: ${report} { ${none} { ${nodes} } } }`,
      ),
    ).toEqual({
      asOf: { nodes: [{ id: 'india' }, { id: 's1' }] },
      a: { asOf: { nodes: [null, { id: 's1' }] } },
      b: { asOf: { nodes: [null, { id: 's1' }] } },
    });
  });

  test('what a contradicting source says is deprecated, so a view by it is empty', async () => {
    expect(
      await answerTo(
        '{ asOf(date: "2024-07-04", accordingTo: ["s101"]) { state(id: "vietnam") { id } organization(id: "sco") { id } } }',
      ),
    ).toEqual({ asOf: { state: null, organization: null } });
  });
});

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

  test('the day of the inner view counts; without one, that of the view around it, at any depth', async () => {
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

  test('without its own certainty, a view has that of the view around it: the default does not count', async () => {
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

  test('only the sources that both name count, and without any the view is empty', async () => {
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
