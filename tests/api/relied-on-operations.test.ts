import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const edges = (...all: object[]) => ({ edges: all });

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
