import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayAfter, dayBefore } from '../../src/model/time.ts';
import { type Api, answerOf, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** The last day of the real record: what holds on it holds until a source says otherwise. */
const today = '2026-01-01';

/** Who held an office, from which day on; nobody in a real gap. Read from the record by hand. */
type Run = readonly (readonly [day: string, ...holders: string[]])[];

const heads: Readonly<Record<string, Run>> = {
  'president-of-belarus': [['1994-07-20', 'aleksandr-lukashenko']],
  'president-of-china': [
    ['1993-03-27', 'jiang-zemin'],
    ['2003-03-15', 'hu-jintao'],
    ['2013-03-14', 'xi-jinping'],
  ],
  'prime-minister-of-india': [
    ['1998-03-19', 'atal-bihari-vajpayee'],
    ['2004-05-22', 'manmohan-singh'],
    ['2014-05-26', 'narendra-modi'],
  ],
  'president-of-iran': [
    ['1997-08-03', 'mohammad-khatami'],
    ['2005-08-03', 'mahmoud-ahmadinejad'],
    ['2013-08-03', 'hassan-rouhani'],
    ['2021-08-03', 'ebrahim-raisi'],
    ['2024-05-20', 'mohammad-mokhber'],
    ['2024-07-28', 'masoud-pezeshkian'],
  ],
  'president-of-kazakhstan': [
    ['1990-04-24', 'nursultan-nazarbayev'],
    ['2019-03-20', 'kassym-jomart-tokayev'],
  ],
  'president-of-kyrgyzstan': [
    ['1990-10-27', 'askar-akayev'],
    ['2005-03-24', 'ishenbai-kadyrbekov'],
    ['2005-03-25', 'kurmanbek-bakiyev'],
    // Before the referendum, an interim government led the country.
    ['2010-04-15'],
    ['2010-07-03', 'roza-otunbayeva'],
    ['2011-12-01', 'almazbek-atambayev'],
    ['2017-11-24', 'sooronbay-jeenbekov'],
    ['2020-10-15', 'sadyr-japarov'],
    ['2020-11-14', 'talant-mamytov'],
    ['2021-01-28', 'sadyr-japarov'],
  ],
  'prime-minister-of-pakistan': [
    ['2002-11-23', 'zafarullah-khan-jamali'],
    ['2004-06-26'],
    ['2004-06-30', 'chaudhry-shujaat-hussain'],
    ['2004-08-28', 'shaukat-aziz'],
    ['2007-11-16', 'muhammad-mian-soomro'],
    ['2008-03-25', 'yousaf-raza-gillani'],
    ['2012-06-19'],
    ['2012-06-22', 'raja-pervaiz-ashraf'],
    ['2013-03-25', 'mir-hazar-khan-khoso'],
    ['2013-06-05', 'nawaz-sharif'],
    ['2017-07-28'],
    ['2017-08-01', 'shahid-khaqan-abbasi'],
    ['2018-06-01', 'nasir-ul-mulk'],
    ['2018-08-18', 'imran-khan'],
    ['2022-04-11', 'shehbaz-sharif'],
    ['2023-08-14', 'anwaar-ul-haq-kakar'],
    ['2024-03-04', 'shehbaz-sharif'],
  ],
  'president-of-russia': [
    ['1991-07-10', 'boris-yeltsin'],
    ['1999-12-31', 'vladimir-putin'],
    ['2008-05-07', 'dmitry-medvedev'],
    ['2012-05-07', 'vladimir-putin'],
  ],
  'president-of-tajikistan': [['1994-11-16', 'emomali-rahmon']],
  'president-of-uzbekistan': [
    ['1990-03-24', 'islam-karimov'],
    ['2016-09-02', 'nigmatilla-yuldashev'],
    ['2016-09-08', 'shavkat-mirziyoyev'],
  ],
  'secretary-general-of-the-sco': [
    ['2004-01-01', 'zhang-deguang'],
    ['2007-01-01', 'bolat-nurgaliyev'],
    ['2010-01-01', 'muratbek-imanaliev'],
    ['2013-01-01', 'dmitry-mezentsev'],
    ['2016-01-01', 'rashid-alimov'],
    ['2019-01-01', 'vladimir-norov'],
    ['2022-01-01', 'zhang-ming'],
    ['2025-01-01', 'nurlan-yermekbayev'],
  ],
};

/** Which state presided over the SCO, from which day on. */
const presidency: Run = [
  ['2002-06-07', 'kazakhstan'],
  ['2003-05-29', 'uzbekistan'],
  ['2004-06-17', 'kazakhstan'],
  ['2005-07-05', 'china'],
  ['2006-06-15', 'kyrgyzstan'],
  ['2007-08-16', 'tajikistan'],
  ['2008-08-28', 'russia'],
  ['2009-06-16', 'uzbekistan'],
  ['2010-06-11', 'kazakhstan'],
  ['2011-06-15', 'china'],
  ['2012-06-07', 'kyrgyzstan'],
  ['2013-09-13', 'tajikistan'],
  ['2014-09-12', 'russia'],
  ['2015-07-10', 'uzbekistan'],
  ['2016-06-24', 'kazakhstan'],
  ['2017-06-09', 'china'],
  ['2018-06-10', 'kyrgyzstan'],
  ['2019-06-14', 'russia'],
  ['2020-11-10', 'tajikistan'],
  ['2021-09-17', 'uzbekistan'],
  ['2022-09-16', 'india'],
  ['2023-07-04', 'kazakhstan'],
  ['2024-07-04', 'china'],
  ['2025-09-01', 'kyrgyzstan'],
];

const firstDay = (run: Run): string => run[0]?.[0] ?? today;
/** Who it was on a day: those of the last change before it. */
const on = (run: Run, day: string): readonly string[] => run.findLast(([from]) => from <= day)?.slice(1) ?? [];

const runs = [...Object.values(heads), presidency];
const days = [
  ...new Set([today, ...runs.flatMap((run) => run.flatMap(([day]) => [dayBefore(day), day, dayAfter(day)]))]),
].sort();

const question = /* GraphQL */ `
  query ($date: Date!, $offices: [ID!]!) {
    asOf(date: $date) {
      nodes(ids: $offices) {
        id
        ... on Office {
          holders(first: 10) {
            nodes {
              id
            }
          }
        }
      }
      organization(id: "sco") {
        presidencies(first: 10) {
          nodes {
            id
          }
        }
      }
    }
  }
`;

interface Ids {
  readonly nodes: readonly { readonly id: string }[];
}
interface Held {
  readonly asOf: {
    readonly nodes: readonly { readonly id: string; readonly holders: Ids }[];
    readonly organization: { readonly presidencies: Ids };
  };
}

describe('on each day of a change, and on the days beside it', () => {
  test(`the heads of the members and the Secretary-General are those of the record, and one state presides: ${days.length} days`, async () => {
    for (const date of days) {
      const { asOf } = await answerOf<Held>(api, question, { date, offices: Object.keys(heads) });
      const held = Object.fromEntries(
        asOf.nodes
          .filter(({ id }) => firstDay(heads[id] ?? []) <= date)
          .map(({ id, holders }) => [id, holders.nodes.map((each) => each.id)]),
      );
      const expected = Object.fromEntries(
        Object.entries(heads)
          .filter(([, run]) => firstDay(run) <= date)
          .map(([office, run]) => [office, on(run, date)]),
      );
      expect({ date, held }).toEqual({ date, held: expected });
      if (firstDay(presidency) <= date) {
        const presided = asOf.organization.presidencies.nodes.map(({ id }) => id);
        expect({ date, presided }).toEqual({ date, presided: on(presidency, date) });
      }
    }
  });
});
