import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, answerOf, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const answerTo = <T = unknown>(operation: string) => answerOf<T>(api, operation);

interface Councils {
  meetings: {
    nodes: {
      ordinal: number;
      start: string;
      end: string;
      format: string;
      place: { id: string } | null;
      chairs: { nodes: { id: string }[] };
    }[];
  };
}

/** One line for each meeting: number, first and last day, place, who chaired. */
async function council(kind: string): Promise<string[]> {
  const { meetings } = await answerTo<Councils>(
    `{ meetings(kind: ${kind}, first: 50) { nodes { ordinal start end format place { id } chairs { nodes { id } } } } }`,
  );
  return meetings.nodes.map(({ ordinal, start, end, format, place, chairs }) =>
    [ordinal, start, end === start ? '' : end, place?.id ?? format, ...chairs.nodes.map(({ id }) => id)]
      .filter((part) => part !== '')
      .join(' '),
  );
}

test('twenty-five meetings of heads of state: number, days, place, chair', async () => {
  expect(await council('CHS')).toEqual([
    '1 2001-06-15 shanghai jiang-zemin',
    '2 2002-06-07 st-petersburg vladimir-putin',
    '3 2003-05-29 moscow nursultan-nazarbayev',
    '4 2004-06-17 tashkent',
    '5 2005-07-05 astana nursultan-nazarbayev',
    '6 2006-06-15 shanghai hu-jintao',
    '7 2007-08-16 bishkek kurmanbek-bakiyev',
    '8 2008-08-28 dushanbe emomali-rahmon',
    '9 2009-06-15 2009-06-16 yekaterinburg dmitry-medvedev',
    '10 2010-06-10 2010-06-11 tashkent islam-karimov',
    '11 2011-06-14 2011-06-15 astana nursultan-nazarbayev',
    '12 2012-06-06 2012-06-07 beijing hu-jintao',
    '13 2013-09-13 bishkek almazbek-atambayev',
    '14 2014-09-11 2014-09-12 dushanbe emomali-rahmon',
    '15 2015-07-09 2015-07-10 ufa vladimir-putin',
    '16 2016-06-23 2016-06-24 tashkent islam-karimov',
    '17 2017-06-08 2017-06-09 astana nursultan-nazarbayev',
    '18 2018-06-09 2018-06-10 qingdao xi-jinping',
    '19 2019-06-13 2019-06-14 bishkek sooronbay-jeenbekov',
    '20 2020-11-10 ONLINE vladimir-putin',
    '21 2021-09-17 dushanbe emomali-rahmon',
    '22 2022-09-16 samarkand shavkat-mirziyoyev',
    '23 2023-07-04 ONLINE narendra-modi',
    '24 2024-07-04 independence-palace-astana kassym-jomart-tokayev',
    '25 2025-08-31 2025-09-01 meijiang-convention-and-exhibition-center xi-jinping',
  ]);
});

test('twenty-four meetings of heads of government: number, days, place, chair', async () => {
  expect(await council('CHG')).toEqual([
    '1 2001-09-13 2001-09-14 almaty',
    '2 2003-09-23 beijing',
    '3 2004-09-23 bishkek',
    '4 2005-10-26 moscow',
    '5 2006-09-15 dushanbe',
    '6 2007-11-02 tashkent shavkat-mirziyoyev',
    '7 2008-10-30 astana karim-massimov',
    '8 2009-10-14 beijing wen-jiabao',
    '9 2010-11-25 dushanbe oqil-oqilov',
    '10 2011-11-07 st-petersburg vladimir-putin',
    '11 2012-12-04 2012-12-05 bishkek zhantoro-satybaldiyev',
    '12 2013-11-28 2013-11-29 tashkent shavkat-mirziyoyev',
    '13 2014-12-14 2014-12-15 astana karim-massimov',
    '14 2015-12-14 2015-12-15 zhengzhou li-keqiang',
    '15 2016-11-02 2016-11-03 bishkek sooronbay-jeenbekov',
    '16 2017-11-30 2017-12-01 sochi dmitry-medvedev',
    '17 2018-10-11 2018-10-12 dushanbe kokhir-rasulzoda',
    '18 2019-11-01 2019-11-02 tashkent abdulla-aripov',
    '19 2020-11-30 ONLINE venkaiah-naidu',
    '20 2021-11-25 ONLINE askar-mamin',
    '21 2022-11-01 ONLINE li-keqiang',
    '22 2023-10-26 bishkek akylbek-japarov',
    '23 2024-10-15 2024-10-16 islamabad shehbaz-sharif',
    '24 2025-11-17 2025-11-18 moscow mikhail-mishustin',
  ]);
});

test('a person who chairs also attends', async () => {
  const { meetings } = await answerTo<{
    meetings: {
      nodes: {
        id: string;
        chairs: { nodes: { id: string; __typename: string }[] };
        attendees: { nodes: { id: string }[] };
      }[];
    };
  }>(
    '{ meetings(first: 100) { nodes { id chairs { nodes { id __typename } } attendees(first: 100) { nodes { id } } } } }',
  );
  const strangers = meetings.nodes.flatMap(({ id, chairs, attendees }) =>
    chairs.nodes
      // Where nobody is named, the state chairs.
      .filter((chair) => chair.__typename === 'Leader' && !attendees.nodes.some((each) => each.id === chair.id))
      .map((chair) => [id, chair.id]),
  );
  expect(strangers).toEqual([]);
});

test('the twenty-four documents of Astana, by kind and in their order', async () => {
  const { document } = await answerTo<{
    document: {
      parts: {
        totalCount: number;
        groups: object[];
        nodes: { id: string; kind: string; statements: { nodes: { value: { number: number } }[] } }[];
      };
    };
  }>(`{ document(id: "astana-2024-documents") {
    parts(first: 50) { totalCount groups(by: [KIND]) { key count } nodes { id kind statements(filter: { predicate: { equals: "ITEM_NUMBER" } }) { nodes { value { number } } } } } } }`);
  expect(document.parts.groups).toEqual([
    { key: 'DECISION', count: 19 },
    { key: 'STATEMENT', count: 3 },
    { key: 'AGREEMENT', count: 1 },
    { key: 'DECLARATION', count: 1 },
  ]);
  expect(document.parts.totalCount).toBe(24);
  const numbered = new Map(document.parts.nodes.map((each) => [each.statements.nodes[0]?.value.number, each]));
  expect([...numbered.keys()].sort((a = 0, b = 0) => a - b)).toEqual(
    Array.from({ length: 24 }, (_, index) => index + 1),
  );
  expect([1, 2, 3, 18, 22, 24].map((number) => numbered.get(number)?.id)).toEqual([
    'environment-agreement-2024',
    'astana-declaration-2024',
    'decision-on-belarus-2024',
    'decision-on-the-secretary-general-2024',
    'statement-on-good-neighbourliness-2024',
    'waste-statement-2024',
  ]);
});

test("the report's vaguer wording leads to items of the list", async () => {
  expect(
    await answerTo(`{
      resolutions: document(id: "cooperation-resolutions-astana-2024") { kind parts { nodes { id } } }
      initiative: document(id: "world-unity-initiative") { names { text } }
      about: documents(filter: { some: { concerns: { node: { id: { in: ["world-unity-initiative", "proposal-on-the-sco-operational-mechanism"] } } } } }) { nodes { id } } }`),
  ).toEqual({
    resolutions: {
      kind: 'RESOLUTION',
      parts: {
        nodes: [
          { id: 'decision-on-the-association-of-investors-2024' },
          { id: 'decision-on-information-security-2024' },
          { id: 'decision-on-the-energy-strategy-2024' },
        ],
      },
    },
    initiative: { names: [{ text: 'On World Unity for Just Peace, Harmony and Development' }] },
    about: {
      nodes: [{ id: 'decision-on-the-world-unity-initiative-2024' }, { id: 'decision-on-improving-the-sco-2024' }],
    },
  });
});

test('fourteen attended the Council in Astana, seven SCO Plus, three and four organisations were invited to it', async () => {
  expect(
    await answerTo(`{ meeting(id: "astana-2024") { attendees { totalCount } absentees { totalCount }
      members: attendees(filter: { representing: { id: { in: ["belarus", "china", "india", "iran", "kazakhstan", "kyrgyzstan", "pakistan", "russia", "tajikistan", "uzbekistan"] } } }) { totalCount }
      parts { nodes { id attendees { totalCount nodes { id } } invited { nodes { id } } participants { nodes { id } } } } } }`),
  ).toEqual({
    meeting: {
      attendees: { totalCount: 14 },
      absentees: { totalCount: 1 },
      // Three of them for China.
      members: { totalCount: 12 },
      parts: {
        nodes: [
          {
            id: 'astana-2024-plus',
            attendees: {
              totalCount: 7,
              nodes: [
                'antonio-guterres',
                'gurbanguly-berdimuhamedov',
                'ilham-aliyev',
                'recep-tayyip-erdogan',
                'tamim-bin-hamad-al-thani',
                'ukhnaagiin-khurelsukh',
                'xi-jinping',
              ].map((id) => ({ id })),
            },
            invited: {
              nodes: [
                'cica',
                'eco',
                'eurasian-economic-commission',
                'imangali-tasmagambetov',
                'islamic-organization-for-food-security',
                'saud-bin-saqr-al-qasimi',
                'sergey-lebedev',
              ].map((id) => ({ id })),
            },
            participants: { nodes: [{ id: 'united-arab-emirates' }] },
          },
        ],
      },
    },
  });
});

describe('core documents: signed and in force', () => {
  test.each([
    ['shanghai-convention-2001', '2001-06-15', '2003-03-29'],
    ['sco-charter', '2002-06-07', '2003-09-19'],
    ['rats-agreement-2002', '2002-06-07', null],
    ['good-neighbourliness-treaty-2007', '2007-08-16', '2012-10-31'],
    ['convention-against-terrorism-2009', '2009-06-16', '2012-01-14'],
    ['convention-against-extremism-2017', '2017-06-09', null],
    ['military-confidence-agreement-1996', '1996-04-26', null],
    ['border-forces-reduction-agreement-1997', '1997-04-24', null],
    ['observer-regulations-2004', '2004-04-24', null],
  ])('%s', async (id, date, inForce) => {
    expect(await answerTo(`{ document(id: "${id}") { date inForce } }`)).toEqual({ document: { date, inForce } });
  });

  test('what carries out and amends what', async () => {
    expect(
      await answerTo(`{
        treaty: document(id: "good-neighbourliness-treaty-2007") { implementedBy { nodes { id } } }
        strategy: document(id: "development-strategy-2025") { implementedBy { nodes { id } } }
        agreement: document(id: "rats-agreement-2002") { amendedBy { nodes { id date } } } }`),
    ).toEqual({
      treaty: {
        implementedBy: {
          nodes: [{ id: 'treaty-plan-2013-2017' }, { id: 'treaty-plan-2018-2022' }, { id: 'treaty-plan-2023-2027' }],
        },
      },
      strategy: {
        implementedBy: { nodes: [{ id: 'strategy-2025-plan-2016-2020' }, { id: 'strategy-2025-plan-2021-2025' }] },
      },
      agreement: {
        amendedBy: {
          nodes: [
            { id: 'rats-agreement-protocol-2003', date: '2003-09-05' },
            { id: 'rats-agreement-protocol-2007', date: '2007-08-16' },
          ],
        },
      },
    });
  });
});

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
