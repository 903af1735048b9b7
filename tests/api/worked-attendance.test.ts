import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const edges = (...all: object[]) => ({ edges: all });

const nodes = (...ids: string[]) => ({ nodes: ids.map((id) => ({ id })) });

const attended = (...ids: string[]) => ({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) });

/** Rows of the data model's table of worked facts: who came to a meeting, for whom, in which office. */
describe('worked facts of who came', () => {
  const facts: [fact: string, operation: string, answer: object][] = [
    [
      'Tokayev chaired the 24th meeting',
      '{ meeting(id: "astana-2024") { ordinal chairs { edges { date node { id } evidence { source { id } locator } } } } }',
      {
        meeting: {
          ordinal: 24,
          chairs: edges({
            date: '2024-07-04',
            node: { id: 'kassym-jomart-tokayev' },
            evidence: [
              { source: { id: 's1' }, locator: 'paragraph 2' },
              { source: { id: 's11' }, locator: null },
            ],
          }),
        },
      },
    ],
    [
      'an unnamed representative of India, according to the report',
      `{ asOf(date: "2024-07-04", accordingTo: ["s1"]) { state(id: "india") { leaders { totalCount } }
         meeting(id: "astana-2024") { participants { edges { as node { id } evidence { locator } } } attendees(first: 50) { totalCount nodes { id } } } } }`,
      {
        asOf: {
          state: { leaders: { totalCount: 0 } },
          meeting: {
            participants: edges(
              { as: 'representative', node: { id: 'india' }, evidence: [{ locator: 'paragraph 2' }] },
              {
                as: 'Secretary General of the SCO',
                node: { id: 'sco-secretariat' },
                evidence: [{ locator: 'paragraph 2' }],
              },
            ),
            attendees: attended(
              'aleksandr-lukashenko',
              'cai-qi',
              'emomali-rahmon',
              'kassym-jomart-tokayev',
              'mohammad-mokhber',
              'sadyr-japarov',
              'shavkat-mirziyoyev',
              'shehbaz-sharif',
              'vladimir-putin',
              'wang-yi',
              'xi-jinping',
            ),
          },
        },
      },
    ],
    [
      "Jaishankar represented India and read Modi's remarks; Modi stayed away",
      `{ meeting(id: "astana-2024") {
           attendees(filter: { representing: { id: { equals: "india" } } }) {
             edges { office { id } representing { id } onBehalfOf { id } evidence { source { id } } node { id } } }
           absentees { edges { reason node { id } evidence { source { id } } } } } }`,
      {
        meeting: {
          attendees: edges({
            office: { id: 'minister-of-external-affairs-of-india' },
            representing: { id: 'india' },
            onBehalfOf: { id: 'narendra-modi' },
            evidence: [{ source: { id: 's11' } }, { source: { id: 's14' } }, { source: { id: 's15' } }],
            node: { id: 'subrahmanyam-jaishankar' },
          }),
          absentees: edges({
            reason: 'sittings of Parliament',
            node: { id: 'narendra-modi' },
            evidence: [{ source: { id: 's14' } }, { source: { id: 's7' } }],
          }),
        },
      },
    ],
    [
      'the unnamed Secretary-General, and his name elsewhere',
      `{ meeting(id: "astana-2024") {
           participants(filter: { node: { id: { equals: "sco-secretariat" } } }) { edges { as evidence { source { id } } } }
           attendees(filter: { office: { id: { equals: "secretary-general-of-the-sco" } } }) { edges { node { id } evidence { source { id } } } } } }`,
      {
        meeting: {
          participants: edges({ as: 'Secretary General of the SCO', evidence: [{ source: { id: 's1' } }] }),
          attendees: edges({
            node: { id: 'zhang-ming' },
            evidence: [{ source: { id: 's11' } }, { source: { id: 's13' } }],
          }),
        },
      },
    ],
    [
      'Acting President Mokhber came in the office of President of Iran',
      '{ leader(id: "mohammad-mokhber") { attended(filter: { node: { id: { equals: "astana-2024" } } }) { edges { acting office { id name } representing { id } node { id } } } } }',
      {
        leader: {
          attended: edges({
            acting: true,
            office: { id: 'president-of-iran', name: 'President of Iran' },
            representing: { id: 'iran' },
            node: { id: 'astana-2024' },
          }),
        },
      },
    ],
    [
      'Cai Qi attended without an office',
      '{ leader(id: "cai-qi") { attended { edges { office { id } capacity evidence { source { id } locator certainty } } } } }',
      {
        leader: {
          attended: edges({
            office: null,
            capacity: null,
            evidence: [
              { source: { id: 's1' }, locator: 'paragraph 13', certainty: 'EXPLICIT' },
              { source: { id: 's34' }, locator: null, certainty: 'VAGUE' },
            ],
          }),
        },
      },
    ],
    [
      'Moscow 2003 under the chair of Kazakhstan',
      '{ meeting(id: "moscow-2003") { place { id } chairs { edges { confidence node { id } } } attendees { edges { representing { id } } } } }',
      {
        meeting: {
          place: { id: 'moscow' },
          chairs: edges({ confidence: 'HIGH', node: { id: 'nursultan-nazarbayev' } }),
          attendees: edges(
            ...['kyrgyzstan', 'tajikistan', 'china', 'uzbekistan', 'kazakhstan', 'russia'].map((id) => ({
              representing: { id },
            })),
          ),
        },
      },
    ],
    [
      'Pakistan was represented by its prime minister',
      `{ meeting(id: "astana-2024") { attendees(filter: { representing: { id: { equals: "pakistan" } } }) { nodes { id } } }
         asOf(date: "2024-07-04") { state(id: "pakistan") { leaders { edges { office { name } node { id name } } } } } }`,
      {
        meeting: { attendees: nodes('shehbaz-sharif') },
        asOf: {
          state: {
            leaders: edges(
              {
                office: { name: 'President of Pakistan' },
                node: { id: 'asif-ali-zardari', name: 'Asif Ali Zardari' },
              },
              {
                office: { name: 'Minister of Foreign Affairs of Pakistan' },
                node: { id: 'ishaq-dar', name: 'Ishaq Dar' },
              },
              {
                office: { name: 'Prime Minister of Pakistan' },
                node: { id: 'shehbaz-sharif', name: 'Shehbaz Sharif' },
              },
            ),
          },
        },
      },
    ],
  ];

  test.each(facts)('%s', async (_fact, operation, answer) => {
    const { data, errors, statements } = await api.ask(operation);
    expect(errors).toBeUndefined();
    expect(data).toEqual(answer);
    expect(statements).toBe(1);
  });
});
