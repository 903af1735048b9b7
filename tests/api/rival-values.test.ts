import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';
import { statementsAbout } from './rival-statements.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('where sources give different values: who says which, and which stands', () => {
  const traps: [trap: string, entity: string, predicate: string, object: string | undefined, answer: string[]][] = [
    [
      'T2 how many documents in Astana',
      'astana-2024',
      'DOCUMENT_COUNT',
      undefined,
      [
        '20 decisions | 2024-07-04 | NORMAL not accepted | s6 s7 | against 2',
        '24 documents | 2024-07-04 | PREFERRED | s5 s9 s24 s33 | against 2',
        '25 documents | 2024-07-04 | NORMAL not accepted | s8 s11 s20 | against 2',
      ],
    ],
    [
      'T2 at Tianjin',
      'tianjin-2025',
      'DOCUMENT_COUNT',
      undefined,
      [
        '20 key documents | 2025-09-01 | NORMAL not accepted | s85 | against 1',
        '24 documents beside the declaration | 2025-09-01 | PREFERRED | s86 s568 s569 | against 1',
      ],
    ],
    [
      'T2 in Qingdao',
      'qingdao-2018',
      'DOCUMENT_COUNT',
      undefined,
      [
        '17 documents | 2018-06-10 | NORMAL not accepted | s146 s168 s506 s507 | against 2',
        '20 documents to be adopted | 2018-06-10 | DEPRECATED not accepted | s508 | against 2',
        '20 further documents | 2018-06-10 | PREFERRED | s147 | against 2',
      ],
    ],
    [
      'T2 in Bishkek',
      'bishkek-2019',
      'DOCUMENT_COUNT',
      undefined,
      [
        '13 documents beside the declaration, signed by the leaders | 2019-06-14 | NORMAL not accepted | s518 | against 5',
        '14 documents of the council | 2019-06-14 | NORMAL not accepted | s151 | against 5',
        '20 further documents | 2019-06-14 | NORMAL not accepted | s520 | against 5',
        '21 documents beside the declaration | 2019-06-14 | PREFERRED | s152 | against 5',
        '21 documents in all | 2019-06-14 | NORMAL not accepted | s516 s517 | against 5',
        '22 documents in all | 2019-06-14 | NORMAL not accepted | s152 s515 | against 5',
      ],
    ],
    [
      'T3 the day of founding',
      'sco',
      'FOUNDING_DATE',
      undefined,
      [
        '2001-06-14 | 2001-06-14 | DEPRECATED not accepted | s247 | against 1',
        '2001-06-15 | 2001-06-15 | NORMAL | s93 s113 | against 1',
      ],
    ],
    [
      'T4 the day of the Charter',
      'sco-charter',
      'DATE',
      undefined,
      [
        '2002-06-07 |  | NORMAL | s45 s114 s129 s200 s322 s326 s782 s805 s808 | against 1',
        '2002-07-07 |  | DEPRECATED not accepted | s105 | against 1',
      ],
    ],
    [
      'T5 the year of the treaty',
      'good-neighbourliness-treaty-2007',
      'DATE',
      undefined,
      [
        '2006 |  | DEPRECATED not accepted | s248 | against 1',
        '2007-08-16 |  | NORMAL | s121 s122 s381 s828 s829 | against 1',
      ],
    ],
    [
      'T6 the procedure of India',
      'india-accession-procedure-2015',
      'DATE',
      undefined,
      [
        '2015-06-10 |  | DEPRECATED not accepted | s100 | against 1',
        '2015-07-10 |  | NORMAL | s50 s103 s469 s475 | against 1',
      ],
    ],
    [
      'T8 twelve dialogue partners',
      'sco',
      'DIALOGUE_PARTNER_COUNT',
      undefined,
      [
        '12 dialogue partners | 2023-07-04 | DEPRECATED not accepted | s249 | against 1',
        '14 dialogue partners | 2024-07 | NORMAL | s93 s94 | against 1',
      ],
    ],
    [
      'T11 the programme from 2022',
      'programme-against-three-forces-2022-2024',
      'PERIOD',
      undefined,
      ['2022/2024 |  | NORMAL | s155 | against 1', '2023/2024 |  | DEPRECATED not accepted | s54 | against 1'],
    ],
    [
      'T11 the programme from 2019',
      'programme-against-three-forces-2019-2021',
      'PERIOD',
      undefined,
      ['2019/2020 |  | DEPRECATED not accepted | s146 s168 | against 1', '2019/2021 |  | NORMAL | s147 | against 1'],
    ],
    [
      'T16 a garbled abbreviation',
      'islamic-organization-for-food-security',
      'NAMED',
      undefined,
      [
        'IOFS SHORT en |  | NORMAL | s10 | against 0',
        'PSOE ALIAS en |  | DEPRECATED not accepted | s6 | against 0',
        'ИОПБ SHORT ru |  | NORMAL | s10 | against 0',
      ],
    ],
    [
      'T17 the foreign minister at the opening',
      'sco-secretariat',
      'OPENING_GUEST',
      undefined,
      [
        'Igor Ivanov, foreign minister of Russia | 2004-01-15 | NORMAL | s197 | against 1',
        'Sergei Ivanov, foreign minister of Russia | 2004-01-15 | DEPRECATED not accepted | s180 | against 1',
      ],
    ],
    [
      'T18 names of the meeting',
      'astana-2024',
      'NAMED',
      undefined,
      [
        '24th SCO summit ALIAS en |  | NORMAL | s24 | against 0',
        'Astana summit ALIAS en |  | NORMAL | s7 | against 0',
        'SCO summit in Astana ALIAS en |  | NORMAL | s7 | against 0',
      ],
    ],
  ];
  test.each(traps)('%s', async (_trap, entity, predicate, object, answer) => {
    expect((await statementsAbout(api, entity, predicate, object)).sort()).toEqual(answer);
  });

  test('T7 26 member states, says one; 26 in the family, says Xi', async () => {
    const { data } = await api.ask(`{ entity(id: "sco") {
      statements(filter: { predicate: { equals: "FAMILY_COUNT" }, attributedTo: { id: { equals: "xi-jinping" } } }) { nodes {
        value { number unit bound } rank contradictions { value { number unit } rank reason citations { source { id } } } } } } }`);
    expect(data).toEqual({
      entity: {
        statements: {
          nodes: [
            {
              value: { number: 26, unit: 'countries', bound: 'EXACT' },
              rank: 'NORMAL',
              contradictions: [
                {
                  value: { number: 26, unit: 'member states' },
                  rank: 'DEPRECATED',
                  reason: 'Ten are members; 26 counts the observers and dialogue partners with them.',
                  citations: [{ source: { id: 's22' } }],
                },
              ],
            },
          ],
        },
      },
    });
  });

  test('T13 declarations of one name differ by their days', async () => {
    const { data, statements } = await api.ask(`{
      ${['Astana', 'Bishkek', 'Dushanbe', 'Tashkent']
        .map(
          (city) =>
            `${city.toLowerCase()}: documents(kind: DECLARATION, filter: { name: { contains: "${city}" } }) { nodes { date meetings { nodes { id } } } }`,
        )
        .join('\n')} }`);
    expect(statements).toBe(1);
    const of = (...pairs: string[]) => ({
      nodes: pairs.map((pair) => {
        const [date, id] = pair.split(' ');
        return { date, meetings: { nodes: [{ id }] } };
      }),
    });
    expect(data).toEqual({
      astana: of(
        '2005-07-05 astana-2005',
        '2011-06-15 astana-2011',
        '2017-06-09 astana-2017',
        '2024-07-04 astana-2024',
      ),
      bishkek: of('2007-08-16 bishkek-2007', '2013-09-13 bishkek-2013', '2019-06-14 bishkek-2019'),
      dushanbe: of('2008-08-28 dushanbe-2008', '2014-09-12 dushanbe-2014', '2021-09-17 dushanbe-2021'),
      tashkent: of('2004-06-17 tashkent-2004', '2010-06-11 tashkent-2010', '2016-06-24 tashkent-2016'),
    });
  });
});
