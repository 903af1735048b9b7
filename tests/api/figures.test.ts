import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Api, answerOf, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const answerTo = <T = unknown>(operation: string) => answerOf<T>(api, operation);

test('the dates of the dialogue partners: decided, and in effect', async () => {
  const { organization } = await answerTo<{
    organization: { members: { edges: { decided: string; start: string; node: { id: string } }[] } };
  }>(
    '{ organization(id: "sco") { members(status: DIALOGUE_PARTNER, first: 50) { edges { decided start node { id } } } } }',
  );
  expect(organization.members.edges.map(({ decided, start, node }) => `${node.id} ${decided} ${start}`)).toEqual([
    'armenia 2015-07-10 2016-04-16',
    'azerbaijan 2015-07-10 2016-03-14',
    'bahrain 2022-09-16 2023-07-15',
    'belarus 2009-06-16 2010',
    'cambodia 2015-07-10 2015-09-24',
    'egypt 2021-09-17 2022-09-14',
    'kuwait 2022-09-16 [2023-05-04..2023-05-05]',
    'maldives 2022-09-16 [2023-05-04..2023-05-05]',
    'myanmar 2022-09-16 [2023-05-04..2023-05-05]',
    'nepal 2015-07-10 2016-03',
    'qatar 2021-09-17 2022-09-14',
    'saudi-arabia 2021-09-17 [2022..2023]',
    'sri-lanka 2009-06-16 [2010-05-01..2010-05-07]',
    'turkiye 2012-06-07 2013-04-26',
    'united-arab-emirates 2022-09-16 [2023-05-04..2023-05-05]',
  ]);
});

test('the decisions by kind', async () => {
  const kinds = ['ACCESSION', 'STATUS', 'PROCEDURE', 'PRESIDENCY', 'APPOINTMENT', 'DESIGNATION'];
  const counts = await answerTo<Record<string, { totalCount: number }>>(
    `{ ${kinds.map((kind) => `${kind}: decisions(kind: ${kind}) { totalCount }`).join(' ')} }`,
  );
  expect(Object.entries(counts).map(([kind, { totalCount }]) => `${kind} ${totalCount}`)).toEqual([
    // India, Pakistan, Iran, Belarus.
    'ACCESSION 4',
    // Observers: Mongolia, India, Iran, Pakistan, Afghanistan, Belarus; dialogue partners: 2, 1, 4, 5; Laos, the merger, the CIS; Uzbekistan in the Shanghai Five.
    'STATUS 22',
    // India, Pakistan, Iran, Belarus, with two memoranda and the first applications; Egypt, Qatar, Saudi Arabia; the
    // development bank; the meetings of prime ministers.
    'PROCEDURE 12',
    'PRESIDENCY 22',
    'APPOINTMENT 9',
    'DESIGNATION 5',
  ]);
});

test('the six elements of the Shanghai Spirit and the three forces', async () => {
  expect(
    await answerTo(
      '{ principle(id: "shanghai-spirit") { parts { nodes { id } } } topic(id: "three-forces") { parts { nodes { id } } } }',
    ),
  ).toEqual({
    principle: {
      parts: {
        nodes: [
          'consultation',
          'equality',
          'mutual-benefit',
          'mutual-trust',
          'pursuit-of-common-development',
          'respect-for-diversity-of-civilizations',
        ].map((id) => ({ id })),
      },
    },
    topic: { parts: { nodes: [{ id: 'extremism' }, { id: 'separatism' }, { id: 'terrorism' }] } },
  });
});

test('names in three scripts, aliases and identifiers', async () => {
  expect(
    await answerTo(`{ sco: entity(id: "sco") { wikidataId names { text language kind } }
      kyrgyzstan: state(id: "kyrgyzstan") { iso2 iso3 wikidataId names { text language } }
      japarov: leader(id: "sadyr-japarov") { name names { text kind } } }`),
  ).toEqual({
    sco: {
      wikidataId: 'Q485207',
      names: [
        { text: 'SCO', language: 'en', kind: 'SHORT' },
        { text: 'Shanghai Cooperation Organisation', language: 'en', kind: 'OFFICIAL' },
        { text: 'Shanghai Cooperation Organization', language: 'en', kind: 'OFFICIAL' },
        { text: 'ШОС', language: 'ru', kind: 'SHORT' },
        { text: '上海合作组织', language: 'zh', kind: 'OFFICIAL' },
      ],
    },
    kyrgyzstan: {
      iso2: 'KG',
      iso3: 'KGZ',
      wikidataId: 'Q813',
      names: [
        { text: 'Kyrgyzstan', language: 'en' },
        { text: 'Киргизия', language: 'ru' },
        { text: '吉尔吉斯斯坦', language: 'zh' },
      ],
    },
    japarov: {
      name: 'Sadyr Japarov',
      names: [
        { text: 'Sadyr Japarov', kind: 'SHORT' },
        { text: 'Sadyr Zhaparov', kind: 'ALIAS' },
        { text: 'Садыр Жапаров', kind: 'SHORT' },
        { text: '扎帕罗夫', kind: 'ALIAS' },
        { text: '萨德尔·扎帕罗夫', kind: 'SHORT' },
        { text: '扎帕羅夫', kind: 'ALIAS' },
      ],
    },
  });
});

test('from a source back to all it supports', async () => {
  expect(
    await answerTo(
      `{ source(id: "s31") { title titleSupplied statements { totalCount edges { locator node { predicate subject { id } object { id } value { text } } } } } }`,
    ),
  ).toEqual({
    source: {
      title: 'Lukashenko signs SCO memorandum into law',
      titleSupplied: true,
      statements: {
        totalCount: 8,
        edges: [
          ['HOLDS', 'aleksandr-lukashenko', 'president-of-belarus', null],
          ['ADOPTED', 'online-2023', 'belarus-memorandum-of-obligations-2023', null],
          ['SIGNED', 'belarus', 'belarus-memorandum-of-obligations-2023', null],
          ['RATIFIED', 'aleksandr-lukashenko', 'belarus-memorandum-of-obligations-2023', null],
          ['RATIFIED', 'belarus', 'belarus-memorandum-of-obligations-2023', null],
          ['DATE', 'belarus-memorandum-of-obligations-2023', null, '2023-07-04'],
          ['NAMED', 'aleksandr-lukashenko', null, 'Alexander Lukashenko'],
          ['PART_OF', 'belarus-memorandum-of-obligations-2023', 'online-2023', null],
        ].map(([predicate, subject, object, text]) => ({
          locator: null,
          node: {
            predicate,
            subject: { id: subject },
            object: object ? { id: object } : null,
            value: text ? { text } : null,
          },
        })),
      },
    },
  });
});
