import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';
import { statementsAbout } from './rival-statements.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('where sources give different relations: who says which, and which stands', () => {
  const traps: [trap: string, entity: string, predicate: string, object: string | undefined, answer: string[]][] = [
    [
      'T1 the strategy to 2035: a draft in Astana',
      'astana-2024',
      'APPROVED',
      'development-strategy-2035',
      ['development-strategy-2035 DRAFT | 2024-07-04 | NORMAL | s3 s4 s35 | against 1'],
    ],
    [
      'T1 one paper says it was adopted there',
      'astana-2024',
      'ADOPTED',
      'development-strategy-2035',
      ['development-strategy-2035 | 2024-07-04 | DEPRECATED not accepted | s8 | against 2'],
    ],
    [
      'T1 approved at Tianjin',
      'tianjin-2025',
      'APPROVED',
      'development-strategy-2035',
      ['development-strategy-2035 FINAL | 2025-09-01 | NORMAL | s84 s85 s86 s564 s565 | against 1'],
    ],
    [
      'T3 membership since the Shanghai Five',
      'tajikistan',
      'MEMBER_OF',
      'sco',
      [
        'sco MEMBER | 1996-04-26 to OPEN | DEPRECATED not accepted | s99 | against 1',
        'sco MEMBER | 2001-06-15 to OPEN | NORMAL | s1 s93 s111 s113 | against 1',
      ],
    ],
    [
      'T8 Vietnam',
      'vietnam',
      'MEMBER_OF',
      'sco',
      ['sco DIALOGUE_PARTNER | UNKNOWN to UNKNOWN | DEPRECATED not accepted | s101 | against 0'],
    ],
    [
      'T9 Afghanistan',
      'afghanistan',
      'MEMBER_OF',
      'sco',
      [
        'sco 2025-09-01 PARTNER | 2025-09-01 to OPEN | NORMAL | s82 s83 | against 0',
        'sco OBSERVER | 2012-06-07 to 2025-09-01 | NORMAL | s48 | against 1',
        'sco OBSERVER | UNKNOWN to UNKNOWN | DEPRECATED not accepted | s130 s250 | against 1',
      ],
    ],
    [
      'T10 Saudi Arabia',
      'saudi-arabia',
      'MEMBER_OF',
      'sco',
      [
        'sco 2021-09-17 DIALOGUE_PARTNER | 2022-09 to 2025-09-01 | NORMAL not accepted | s56 s64 | against 2',
        'sco 2021-09-17 DIALOGUE_PARTNER | 2023-03-28 to 2025-09-01 | NORMAL not accepted | s65 s254 | against 2',
        'sco 2021-09-17 DIALOGUE_PARTNER | [2022..2023] to 2025-09-01 | PREFERRED | s54 s56 s64 s65 s254 | against 2',
        'sco 2025-09-01 PARTNER | 2025-09-01 to OPEN | PREFERRED | s82 s83 | against 0',
      ],
    ],
    [
      'T12 the chair of 2003',
      'nursultan-nazarbayev',
      'CHAIRED',
      'moscow-2003',
      ['moscow-2003 | 2003-05-29 | NORMAL | s117 s330 s335 | against 0'],
    ],
    [
      'T14 the seat of RATS',
      'sco-rats',
      'SEATED_IN',
      undefined,
      [
        'bishkek | UNKNOWN to UNKNOWN | DEPRECATED not accepted | s115 s116 s810 | against 1',
        'tashkent | 2004 to OPEN | NORMAL | s45 s93 s810 | against 1',
      ],
    ],
    [
      'T15 the director of 2006',
      'vyacheslav-kasymov',
      'HOLDS',
      undefined,
      ['director-of-the-rats-executive-committee | UNKNOWN to UNKNOWN | NORMAL | s119 s605 s609 s753 s864 | against 0'],
    ],
    [
      'T15 the deputy of 2011',
      'v-kasymov',
      'HOLDS',
      undefined,
      ['deputy-director-of-the-rats-executive-committee | UNKNOWN to UNKNOWN | NORMAL | s225 | against 0'],
    ],
    [
      'T19 the end of Norov',
      'vladimir-norov',
      'HOLDS',
      undefined,
      [
        'minister-of-foreign-affairs-of-uzbekistan true | 2022-04-27 to 2022-09~ | NORMAL | s1011 s1012 | against 0',
        'minister-of-foreign-affairs-of-uzbekistan | 2006-07-12 to 2010-12 | NORMAL | s703 s867 | against 0',
        'minister-of-foreign-affairs-of-uzbekistan | 2022-09~ to 2022-12-30 | NORMAL | s1012 s1035 | against 0',
        'secretary-general-of-the-sco | 2019 to 2022 | NORMAL not accepted | s180 | against 1',
        'secretary-general-of-the-sco | 2019-01-01 to 2022-01-01 | PREFERRED | s186 s187 s746 | against 1',
      ],
    ],
    [
      'T19 Iran, called a member too early',
      'iran',
      'MEMBER_OF',
      'sco',
      [
        'sco MEMBER | 2022-09 to OPEN | DEPRECATED not accepted | s251 | against 2',
        'sco MEMBER | 2023-07-04 to OPEN | NORMAL | s1 s9 s25 s61 s62 | against 1',
        'sco OBSERVER | 2005-07-05 to 2023-07-04 | NORMAL | s46 s54 s255 | against 1',
      ],
    ],
  ];
  test.each(traps)('%s', async (_trap, entity, predicate, object, answer) => {
    expect((await statementsAbout(api, entity, predicate, object)).sort()).toEqual(answer);
  });

  test('T6 the accession of Belarus, and every step before it, in order of time', async () => {
    const steps = (await statementsAbout(api, 'belarus', 'MEMBER_OF')).filter((step) => !step.includes('not accepted'));
    expect(steps).toEqual([
      'sco 2009-06-16 DIALOGUE_PARTNER | 2010 to 2015-07-10 | NORMAL | s17 s57 s77 s80 | against 0',
      'sco OBSERVER | 2015-07-10 to 2024-07-04 | NORMAL | s17 s25 s50 | against 0',
      'sco 2024-07-04 MEMBER | 2024-07-04 to OPEN | NORMAL | s1 s1 s3 s17 s25 | against 1',
    ]);
    expect(await statementsAbout(api, 'belarus', 'MEMBER_OF')).toContain(
      'sco MEMBER | 2024-08-08 to OPEN | DEPRECATED not accepted | s100 | against 1',
    );
  });
});
