import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const edges = (...all: object[]) => ({ edges: all });

const nodes = (...ids: string[]) => ({ nodes: ids.map((id) => ({ id })) });

/** Rows of the data model's table of worked facts: status, offices, principles and plans. */
describe('worked facts', () => {
  const facts: [fact: string, operation: string, answer: object][] = [
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
  ];

  test.each(facts)('%s', async (_fact, operation, answer) => {
    const { data, errors, statements } = await api.ask(operation);
    expect(errors).toBeUndefined();
    expect(data).toEqual(answer);
    expect(statements).toBe(1);
  });
});
