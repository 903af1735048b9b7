import { describe, expect, test } from '@jest/globals';
import { readDataset, statementsOf } from '../support/read-dataset.ts';
import { fixtures } from '../support/test-database.ts';

const dataset = await readDataset(fixtures);
const statements = new Map(statementsOf(dataset).map((statement) => [statement.ref, statement]));
const disagreements = dataset.entities.flatMap(({ id, disagreements: told = [] }) =>
  told.map((each) => ({ entity: id, ...each })),
);
const values = disagreements.flatMap((each) => each.values.map((value) => ({ ...each, ...value })));

/** What a statement says, in a line. */
const said = (ref: string): string => {
  const { subject, predicate, object, value, qualifiers, date, start } = statements.get(ref) ?? {};
  const what = object ?? (typeof value === 'object' ? `${value.number ?? value.text}` : value);
  const as = qualifiers?.capacity ?? qualifiers?.office ?? qualifiers?.status;
  return [subject, predicate, what, ...(as ? [as] : []), date ?? start].filter(Boolean).join(' ');
};

describe('what sources say differently', () => {
  test('names whom it involves in so many cases, and so many values name the statements that say so', () => {
    const carried = values.filter((each) => each.statements);
    expect({
      disagreements: disagreements.length,
      involving: disagreements.filter(({ involves }) => involves).length,
      values: values.length,
      carried: carried.length,
      statements: new Set(carried.flatMap((each) => each.statements ?? [])).size,
    }).toEqual({ disagreements: 161, involving: 118, values: 343, carried: 180, statements: 253 });
  });

  test('every statement cites a source of the value that it carries', () => {
    const strange = values.flatMap(({ entity, about, value, sources, statements: carrying = [] }) =>
      carrying
        .filter((ref) => !statements.get(ref)?.citations.some(({ source }) => sources.includes(source)))
        .map((ref) => `${entity}, ${about}: ${value} by ${ref}`),
    );
    expect(strange).toEqual([]);
  });

  test('the eight that involve Pakistan', () => {
    expect(
      disagreements
        .filter(({ involves }) => involves?.includes('pakistan'))
        .map(({ entity, about }) => `${entity}: ${about}`)
        .sort(),
    ).toEqual([
      'astana-2017: Status in which India and Pakistan took part',
      'dushanbe-2008: Who came for the observers and guests',
      'prime-minister-of-pakistan: Change from Chaudhry Shujaat Hussain to Shaukat Aziz',
      "tashkent-2010: Head of Pakistan's delegation",
      'ufa-2015: Whether India and Pakistan became members in Ufa',
      'yekaterinburg-2009: Level of the observers',
      'yousaf-raza-gillani: Start of Gillani as prime minister',
      "zahoor-ahmed: Office of the head of Pakistan's delegation",
    ]);
  });
});

/** Read in the sources and in the record: for each value, what the statements say that carry it. */
const read: readonly (readonly [
  entity: string,
  about: string,
  involves: readonly string[] | undefined,
  carried: readonly (readonly string[])[],
])[] = [
  [
    'dushanbe-2008',
    'Who came for the observers and guests',
    ['pakistan', 'india', 'iran', 'mongolia', 'turkmenistan', 'afghanistan'],
    [
      [],
      [
        'mahmoud-ahmadinejad ATTENDED dushanbe-2008 president-of-iran 2008-08-28',
        'murli-deora ATTENDED dushanbe-2008 minister-of-petroleum-and-natural-gas-of-india 2008-08-28',
        'sanjaasuren-oyun ATTENDED dushanbe-2008 minister-of-foreign-affairs-of-mongolia 2008-08-28',
        'mahmud-ali-durrani ATTENDED dushanbe-2008 Adviser to the Prime Minister with the rank of Federal Minister, Pakistan 2008-08-28',
        'hamid-karzai ATTENDED dushanbe-2008 president-of-afghanistan 2008-08-28',
      ],
    ],
  ],
  [
    'yekaterinburg-2009',
    'Level of the observers',
    ['india', 'iran', 'pakistan', 'mongolia'],
    [
      [],
      [
        'manmohan-singh ATTENDED yekaterinburg-2009 prime-minister-of-india 2009-06-16',
        'mahmoud-ahmadinejad ATTENDED yekaterinburg-2009 president-of-iran 2009-06-16',
        'norov-altankhuyag ATTENDED yekaterinburg-2009 First Vice Premier of the Government of Mongolia 2009-06-16',
        'asif-ali-zardari ATTENDED yekaterinburg-2009 president-of-pakistan 2009-06-16',
      ],
    ],
  ],
  [
    'tashkent-2010',
    "Head of Pakistan's delegation",
    ['pakistan', 'yousaf-raza-gillani', 'asif-ali-zardari'],
    [[], ['asif-ali-zardari ATTENDED tashkent-2010 president-of-pakistan 2010-06-11']],
  ],
  [
    'ufa-2015',
    'Whether India and Pakistan became members in Ufa',
    ['india', 'pakistan'],
    [
      [],
      [
        'ufa-2015 APPROVED india-accession-procedure-2015 2015-07-10',
        'ufa-2015 APPROVED pakistan-accession-procedure-2015 2015-07-10',
      ],
    ],
  ],
  [
    'astana-2017',
    'Status in which India and Pakistan took part',
    ['india', 'pakistan'],
    [
      [
        'narendra-modi ATTENDED astana-2017 prime-minister-of-india 2017-06-09',
        'nawaz-sharif ATTENDED astana-2017 prime-minister-of-pakistan 2017-06-09',
      ],
      ['india MEMBER_OF sco MEMBER 2017-06-09', 'pakistan MEMBER_OF sco MEMBER 2017-06-09'],
    ],
  ],
  [
    'zahoor-ahmed',
    "Office of the head of Pakistan's delegation",
    ['pakistan', 'chg-tashkent-2019', 'national-coordinator-of-pakistan-for-the-sco'],
    [
      [
        'zahoor-ahmed HOLDS national-coordinator-of-pakistan-for-the-sco UNKNOWN',
        'zahoor-ahmed ATTENDED chg-tashkent-2019 Additional Secretary and National Coordinator for the SCO, Ministry of Foreign Affairs of Pakistan 2019-11-02',
      ],
      [],
      [],
    ],
  ],
  [
    'bishkek-2007',
    'Status of Afghanistan',
    ['afghanistan'],
    [
      ['hamid-karzai ATTENDED bishkek-2007 president-of-afghanistan 2007-08-16'],
      ['afghanistan MEMBER_OF sco OBSERVER UNKNOWN'],
    ],
  ],
  [
    'bishkek-2019',
    'Number of documents',
    undefined,
    [
      ['bishkek-2019 DOCUMENT_COUNT 14 2019-06-14', 'bishkek-2019 DOCUMENT_COUNT 13 2019-06-14'],
      ['bishkek-2019 DOCUMENT_COUNT 21 2019-06-14'],
      ['bishkek-2019 DOCUMENT_COUNT 21 2019-06-14', 'bishkek-2019 DOCUMENT_COUNT 22 2019-06-14'],
      [],
    ],
  ],
  [
    'samarkand-2022',
    'Number of leaders present',
    ['armenia'],
    [['samarkand-2022 LEADER_COUNT 14 2022-09-16'], ['samarkand-2022 LEADER_COUNT 15 2022-09-16'], []],
  ],
  [
    'sco-charter',
    'Date of the Charter',
    undefined,
    [
      ['sco-charter DATE 2002-06-07', 'st-petersburg-2002 ADOPTED sco-charter 2002-06-07'],
      ['sco-charter DATE 2002-07-07'],
    ],
  ],
  [
    'tianjin-2025',
    'Status given to Laos',
    ['laos'],
    [['laos MEMBER_OF sco DIALOGUE_PARTNER 2025-09-01'], ['laos MEMBER_OF sco PARTNER 2025-09-01']],
  ],
  [
    'vladimir-norov',
    'End of Norov as Secretary-General',
    ['secretary-general-of-the-sco'],
    [
      ['vladimir-norov HOLDS secretary-general-of-the-sco 2019-01-01'],
      ['vladimir-norov HOLDS secretary-general-of-the-sco 2019'],
    ],
  ],
];

test.each(read)('%s: %s', (entity, about, involves, carried) => {
  const found = disagreements.find((each) => each.entity === entity && each.about === about);
  expect(found?.involves).toEqual(involves);
  expect(found?.values.map((each) => (each.statements ?? []).map(said))).toEqual(carried);
});

test('who represented Pakistan at each summit since it became a member, as the note on Qingdao says', () => {
  const summits = new Set(dataset.entities.filter(({ kind }) => kind === 'CHS').map(({ id }) => id));
  const offices = statementsOf(dataset)
    .filter(
      ({ predicate, object, qualifiers }) =>
        predicate === 'ATTENDED' &&
        summits.has(object ?? '') &&
        qualifiers?.for === 'pakistan' &&
        qualifiers.role === 'MEMBER',
    )
    .map(({ object, qualifiers }) => `${object} ${qualifiers?.office}`);
  expect(offices.filter((each) => !each.endsWith(' prime-minister-of-pakistan'))).toEqual([
    'qingdao-2018 president-of-pakistan',
  ]);
  expect(offices).toHaveLength(8);
});
