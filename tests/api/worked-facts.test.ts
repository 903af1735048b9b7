import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** The rows of the data model's table of worked facts that the report supports. */
describe('worked facts', () => {
  const facts: [fact: string, operation: string, answer: object][] = [
    [
      'Tokayev chaired the 24th meeting',
      '{ meeting(id: "astana-2024") { ordinal chairs { edges { date node { id } evidence { source { id } locator } } } } }',
      {
        meeting: {
          ordinal: 24,
          chairs: {
            edges: [
              {
                date: '2024-07-04',
                node: { id: 'kassym-jomart-tokayev' },
                evidence: [{ source: { id: 's1' }, locator: 'paragraph 2' }],
              },
            ],
          },
        },
      },
    ],
    [
      'an unnamed representative of India and the unnamed Secretary-General took part',
      '{ meeting(id: "astana-2024") { participants { totalCount edges { as node { __typename id } evidence { locator } } } } }',
      {
        meeting: {
          participants: {
            totalCount: 2,
            edges: [
              {
                as: 'representative',
                node: { __typename: 'State', id: 'india' },
                evidence: [{ locator: 'paragraph 2' }],
              },
              {
                as: 'Secretary General of the SCO',
                node: { __typename: 'Office', id: 'secretary-general-of-the-sco' },
                evidence: [{ locator: 'paragraph 2' }],
              },
            ],
          },
        },
      },
    ],
    [
      'no one who attended stood for India',
      '{ state(id: "india") { leaders { totalCount } } meeting(id: "astana-2024") { attendees { nodes { id } } } }',
      {
        state: { leaders: { totalCount: 0 } },
        meeting: {
          attendees: {
            nodes: [
              { id: 'aleksandr-lukashenko' },
              { id: 'cai-qi' },
              { id: 'emomali-rahmon' },
              { id: 'kassym-jomart-tokayev' },
              { id: 'mohammad-mokhber' },
              { id: 'sadyr-japarov' },
              { id: 'shavkat-mirziyoyev' },
              { id: 'shehbaz-sharif' },
              { id: 'vladimir-putin' },
              { id: 'wang-yi' },
              { id: 'xi-jinping' },
            ],
          },
        },
      },
    ],
    [
      'Acting President Mokhber came in the office of President of Iran',
      '{ leader(id: "mohammad-mokhber") { attended { edges { acting office { id name } representing { id } node { id } } } } }',
      {
        leader: {
          attended: {
            edges: [
              {
                acting: true,
                office: { id: 'president-of-iran', name: 'President of Iran' },
                representing: { id: 'iran' },
                node: { id: 'astana-2024' },
              },
            ],
          },
        },
      },
    ],
    [
      'Pakistan was represented by its prime minister',
      '{ state(id: "pakistan") { leaders { edges { office { name } node { id name } } } } }',
      {
        state: {
          leaders: {
            edges: [
              {
                office: { name: 'Prime Minister of Pakistan' },
                node: { id: 'shehbaz-sharif', name: 'Shehbaz Sharif' },
              },
            ],
          },
        },
      },
    ],
    [
      'Cai Qi attended without an office',
      '{ leader(id: "cai-qi") { offices { totalCount } attended { edges { office { id } capacity evidence { locator } } } } }',
      {
        leader: {
          offices: { totalCount: 0 },
          attended: { edges: [{ office: null, capacity: null, evidence: [{ locator: 'paragraph 13' }] }] },
        },
      },
    ],
    [
      'Xi affirmed the Shanghai Spirit at the meeting',
      '{ principle(id: "shanghai-spirit") { affirmedBy { edges { at { id } node { id } evidence { source { id } locator } } } } }',
      {
        principle: {
          affirmedBy: {
            edges: [
              {
                at: { id: 'astana-2024' },
                node: { id: 'xi-jinping' },
                evidence: [
                  { source: { id: 's1' }, locator: 'paragraph 5' },
                  { source: { id: 's1' }, locator: 'paragraph 9' },
                ],
              },
            ],
          },
        },
      },
    ],
    [
      'the security baseline answers the Cold War mentality',
      '{ principle(id: "security-baseline") { calledForBy { edges { at { id } inResponseTo { id } node { id } } } } }',
      {
        principle: {
          calledForBy: {
            edges: [
              {
                at: { id: 'astana-2024' },
                inResponseTo: { id: 'cold-war-mentality' },
                node: { id: 'xi-jinping' },
              },
            ],
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

  test('26 countries in the family, says Xi', async () => {
    const { data } = await api.ask<{ entity: { statements: { nodes: { predicate: string }[] } } }>(
      '{ entity(id: "sco") { statements(first: 50) { nodes { predicate value { number unit bound } attributedTo { id } citations { locator } } } } }',
    );
    expect(data?.entity.statements.nodes).toContainEqual({
      predicate: 'FAMILY_COUNT',
      value: { number: 26, unit: 'countries', bound: 'EXACT' },
      attributedTo: { id: 'xi-jinping' },
      citations: [{ locator: 'paragraph 5' }],
    });
  });
});

test('the operation that outside callers rely on runs as it stands', async () => {
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
      attendees: { totalCount: 11 },
      participants: { nodes: [{ id: 'india' }, { id: 'secretary-general-of-the-sco' }] },
      signed: {
        edges: [
          { action: 'ISSUED', node: { id: 'astana-declaration-2024', kind: 'DECLARATION' } },
          { action: 'APPROVED', node: { id: 'world-unity-initiative', kind: 'INITIATIVE' } },
          { action: 'APPROVED', node: { id: 'proposal-on-the-sco-operational-mechanism', kind: 'PROPOSAL' } },
          { action: 'ISSUED', node: { id: 'cooperation-resolutions-astana-2024', kind: 'RESOLUTION' } },
          { action: 'ISSUED', node: { id: 'statement-on-good-neighbourliness-2024', kind: 'STATEMENT' } },
        ],
      },
      decisions: {
        nodes: [
          { id: 'belarus-accession-2024', name: 'Accession of Belarus to the SCO', kind: 'ACCESSION' },
          { id: 'china-presidency-2024', name: 'Presidency of China for 2024-2025', kind: 'PRESIDENCY' },
        ],
      },
    },
    state: {
      name: 'Kazakhstan',
      iso2: 'KZ',
      leaders: { nodes: [{ id: 'kassym-jomart-tokayev', name: 'Kassym-Jomart Tokayev' }] },
    },
    principle: {
      name: 'Shanghai Spirit',
      kind: 'VALUE',
      affirmedBy: { nodes: [{ __typename: 'Leader', id: 'xi-jinping', name: 'Xi Jinping' }] },
    },
  });
});
