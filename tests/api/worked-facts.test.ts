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

/** The rows of the data model's table of worked facts, in its order. */
describe('worked facts', () => {
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
      'Belarus, step by step: what it did, and what was decided about it',
      `{ entity(id: "belarus") { statements(first: 100, filter: { predicate: { in: ["MEMBER_OF", "APPLIED_TO", "SIGNED", "RATIFIED"] }, accepted: { equals: true } }) {
           nodes { predicate object { id } validity { startEarliest } modality } } }
         decisions(filter: { some: { concerns: { node: { id: { equals: "belarus" } } } } }) { nodes { id } } }`,
      {
        entity: {
          statements: {
            nodes: [
              ['MEMBER_OF', 'sco', '2010-01-01', 'ACTUAL'],
              ['SIGNED', 'belarus-dialogue-partner-memorandum', '2010-04-28', 'PLANNED'],
              ['MEMBER_OF', 'sco', '2015-07-10', 'ACTUAL'],
              ['APPLIED_TO', 'sco', '2022-01-01', 'ACTUAL'],
              ['SIGNED', 'belarus-memorandum-of-obligations-2023', '2023-07-04', 'ACTUAL'],
              ['RATIFIED', 'belarus-memorandum-of-obligations-2023', '2023-11-29', 'ACTUAL'],
              ['MEMBER_OF', 'sco', '2024-07-04', 'ACTUAL'],
            ].map(([predicate, id, startEarliest, modality]) => ({
              predicate,
              object: { id },
              validity: { startEarliest },
              modality,
            })),
          },
        },
        decisions: nodes(
          'belarus-dialogue-partner-2009',
          'belarus-observer-2015',
          'belarus-accession-procedure-2022',
          'belarus-memorandum-signing-2023',
          'belarus-accession-2024',
          'belt-and-road-support-2025',
        ),
      },
    ],
    [
      'Cambodia: decided on 10 July 2015, in effect on 24 September',
      `{ state(id: "cambodia") { memberships(filter: { status: { equals: DIALOGUE_PARTNER } }) { edges { decided start } } }
         asOf(date: "2015-08-01") { state(id: "cambodia") { memberships { totalCount } } } }`,
      {
        state: { memberships: edges({ decided: '2015-07-10', start: '2015-09-24' }) },
        asOf: { state: { memberships: { totalCount: 0 } } },
      },
    ],
    [
      'Kasymov directed RATS in June 2006, the ends unknown',
      `{ leader(id: "vyacheslav-kasymov") { offices { edges { start end certain node { id } } } }
         june: asOf(date: "2006-06-15", certainty: CERTAIN) { leader(id: "vyacheslav-kasymov") { offices { edges { certain } } } }
         later: asOf(date: "2010-01-01") { leader(id: "vyacheslav-kasymov") { offices { totalCount } } } }`,
      {
        leader: {
          offices: edges({
            start: 'UNKNOWN',
            end: 'UNKNOWN',
            certain: false,
            node: { id: 'director-of-the-rats-executive-committee' },
          }),
        },
        june: { leader: { offices: edges({ certain: true }) } },
        later: { leader: { offices: { totalCount: 0 } } },
      },
    ],
    [
      'Xi affirmed the Shanghai Spirit at the meeting',
      '{ principle(id: "shanghai-spirit") { affirmedBy(filter: { at: { id: { equals: "astana-2024" } } }) { edges { at { id } node { id } evidence { source { id } locator } } } } }',
      {
        principle: {
          affirmedBy: edges({
            at: { id: 'astana-2024' },
            node: { id: 'xi-jinping' },
            evidence: [
              { source: { id: 's1' }, locator: 'paragraph 5' },
              { source: { id: 's1' }, locator: 'paragraph 9' },
            ],
          }),
        },
      },
    ],
    [
      'the security baseline answers the Cold War mentality',
      '{ principle(id: "security-baseline") { calledForBy { edges { at { id } inResponseTo { id } node { id } } } } }',
      {
        principle: {
          calledForBy: edges({
            at: { id: 'astana-2024' },
            inResponseTo: { id: 'cold-war-mentality' },
            node: { id: 'xi-jinping' },
          }),
        },
      },
    ],
    [
      'Laos admitted in 2025, without a memorandum: 17 partners',
      `{ state(id: "laos") { memberships { edges { status decided start } } signed { totalCount } }
         asOf(date: "2025-09-02") { organization(id: "sco") { members(status: PARTNER) { totalCount } } } }`,
      {
        state: {
          memberships: edges({ status: 'PARTNER', decided: '2025-09-01', start: '2025-09-01' }),
          signed: { totalCount: 0 },
        },
        asOf: { organization: { members: { totalCount: 17 } } },
      },
    ],
    [
      'the SCO is an observer at the CIS',
      `{ organization(id: "cis") { members { totalCount } observers: members(status: OBSERVER) { edges { status start node { id } } } } }`,
      {
        organization: {
          members: { totalCount: 0 },
          observers: edges({ status: 'OBSERVER', start: '2025-09-01', node: { id: 'sco' } }),
        },
      },
    ],
    [
      'Bishkek 2026 is planned: 25 held meetings, 26 with it',
      '{ held: meetings(kind: CHS) { totalCount } all: meetings(kind: CHS, includePlanned: true) { totalCount } }',
      { held: { totalCount: 25 }, all: { totalCount: 26 } },
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

describe('the operations that outside callers rely on run as they stand', () => {
  test('on the Astana meeting', async () => {
    const { data, errors, statements } = await api.ask(`
    { meeting(id: "astana-2024") { name ordinal
        chairs { nodes { id name } }
        attendees(first: 50) { totalCount edges { capacity office { name } representing { id } evidence { source { id title } locator } node { id name } } }
        participants(first: 50) { nodes { id name } }
        signed: documents(first: 50) { edges { action node { id name kind } } }
        decisions(first: 50) { nodes { id name kind } } }
      state(id: "kazakhstan") { name iso2 leaders(first: 10) { nodes { id name } } }
      principle(id: "shanghai-spirit") { name kind affirmedBy(first: 20) { nodes { __typename id name } } } }`);
    expect(errors).toBeUndefined();
    expect(statements).toBe(1);
    expect(data).toMatchObject({
      meeting: {
        ordinal: 24,
        chairs: { nodes: [{ id: 'kassym-jomart-tokayev', name: 'Kassym-Jomart Tokayev' }] },
        attendees: { totalCount: 14 },
        participants: { nodes: [{ id: 'india' }, { id: 'sco-secretariat' }] },
        signed: {
          edges: expect.arrayContaining([
            { action: 'ISSUED', node: expect.objectContaining({ id: 'astana-declaration-2024', kind: 'DECLARATION' }) },
            { action: 'APPROVED', node: expect.objectContaining({ id: 'world-unity-initiative' }) },
          ]),
        },
        decisions: {
          nodes: [
            { id: 'belarus-accession-2024', name: 'Accession of Belarus to the SCO', kind: 'ACCESSION' },
            { id: 'yermekbayev-appointment-2024', kind: 'APPOINTMENT' },
            { id: 'rats-director-appointment-2024', kind: 'APPOINTMENT' },
            { id: 'china-presidency-2024', name: 'Presidency of China for 2024-2025', kind: 'PRESIDENCY' },
            { id: 'qingdao-tourist-capital-2024', kind: 'DESIGNATION' },
          ],
        },
      },
      state: {
        name: 'Kazakhstan',
        iso2: 'KZ',
        // The first ten by name of all who held an office of it.
        leaders: {
          nodes: [
            'a-musinov',
            'adilbek-dzhaksybekov',
            'akezhan-kazhegeldin',
            'alikhan-smailov',
            'alikhan-smailov',
            'askar-mamin',
            'askar-mamin',
            'bakhytzhan-sagintayev',
            'beibut-atamkulov',
            'daniyal-akhmetov',
          ].map((id) => ({ id })),
        },
      },
      principle: { name: 'Shanghai Spirit', kind: 'VALUE' },
    });
  });

  test('on the organisation in 2016, on Belarus, and on the dataset', async () => {
    const { data, errors, statements } = await api.ask(`
    { asOf(date: "2016-01-01") { organization(id: "sco") {
        members(first: 50) { totalCount edges { status node { id name } } }
        secretaryGeneral: officeHolders(first: 5) { edges { office { id name } node { id name } } } }
        state(id: "kazakhstan") { leaders(first: 5) { edges { office { name } node { id } } } } }
      entity(id: "belarus") { statements(first: 100) { totalCount nodes { id predicate subject { id } object { id } value { text number unit bound }
        validity { start end startEarliest startLatest endEarliest endBefore } rank confidence modality attributedTo { id }
        citations { locator certainty source { id title publisher date url } } contradictions { id rank reason } } } }
      dataset { version date entities statements sources } }`);
    expect(errors).toBeUndefined();
    expect(statements).toBe(1);
    expect(data).toMatchObject({
      asOf: {
        organization: {
          members: {
            totalCount: 6,
            edges: [
              ['china', 'China'],
              ['kazakhstan', 'Kazakhstan'],
              ['kyrgyzstan', 'Kyrgyzstan'],
              ['russia', 'Russia'],
              ['tajikistan', 'Tajikistan'],
              ['uzbekistan', 'Uzbekistan'],
            ].map(([id, name]) => ({ status: 'MEMBER', node: { id, name } })),
          },
          secretaryGeneral: edges({
            office: { id: 'secretary-general-of-the-sco', name: 'Secretary-General of the SCO' },
            node: { id: 'rashid-alimov', name: 'Rashid Alimov' },
          }),
        },
        state: {
          leaders: edges(
            { office: { name: 'Minister of Foreign Affairs of Kazakhstan' }, node: { id: 'erlan-idrissov' } },
            { office: { name: 'Prime Minister of Kazakhstan' }, node: { id: 'karim-massimov' } },
            { office: { name: 'President of Kazakhstan' }, node: { id: 'nursultan-nazarbayev' } },
          ),
        },
      },
      entity: { statements: { totalCount: 21 } },
      dataset: { version: '2.1.0', date: '2026-11-27', entities: 1421, statements: 6192, sources: 987 },
    });
  });
});
