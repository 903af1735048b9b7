import { afterAll, beforeAll, expect, test } from '@jest/globals';
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

test('who chairs also attends', async () => {
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
