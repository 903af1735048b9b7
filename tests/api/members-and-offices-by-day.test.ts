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
