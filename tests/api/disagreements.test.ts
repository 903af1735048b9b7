import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { date, documents, sources, withThem } from '../knowledge/made-disagreements.ts';
import { type Api, answerOf, openApi } from '../support/api.ts';
import { loadFixtures, loadMade } from '../support/made-database.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
  await loadMade(api.driver, withThem(documents, date), sources);
});
afterAll(async () => {
  await loadFixtures(api.driver);
  await api.close();
});

const whole =
  'about entity { id } involves { id } values { value sources { id } statements { predicate } } preferred why';

const told = {
  about: 'number of documents',
  entity: { id: 'qingdao-2018' },
  involves: [{ id: 'china' }, { id: 'qingdao' }],
  values: [
    { value: '17 in all', sources: [{ id: 's1' }, { id: 's2' }], statements: [{ predicate: 'DOCUMENT_COUNT' }] },
    { value: 'about 20', sources: [{ id: 's3' }], statements: [] },
  ],
  preferred: '17 in all',
  why: 'The list of the host names them.',
};

describe('what sources say differently', () => {
  test('is listed with its entity, each value with its sources and statements, in order', async () => {
    expect(
      await answerOf(
        api,
        `{ meeting(id: "qingdao-2018") { disagreements(order: [ABOUT_DESC]) { totalCount nodes { ${whole} } } } }`,
      ),
    ).toEqual({
      meeting: {
        disagreements: { totalCount: 2, nodes: [told, expect.objectContaining({ preferred: null })] },
      },
    });
  });

  test('is found by itself, by source, by entity and by its id, and grouped', async () => {
    const found = await answerOf<{
      disagreements: { nodes: { id: string }[]; groups: unknown };
      ofTheThird: unknown;
      ofMeetings: unknown;
    }>(
      api,
      `{ disagreements { nodes { id about } groups(by: [ENTITY]) { count keys { entity { id } } } }
         ofTheThird: disagreements(filter: { some: { values: { some: { sources: { id: { equals: "s3" } } } } } }) { nodes { about } }
         ofMeetings: disagreements(filter: { entity: { id: { equals: "china" } } }) { totalCount } }`,
    );
    const id = expect.stringMatching(/^dis-[0-9a-f]{12}$/);
    expect(found).toEqual({
      disagreements: {
        nodes: ['day of the meeting', 'number of documents', 'who spoke first'].map((about) => ({ id, about })),
        groups: [
          { count: 2, keys: [{ entity: { id: 'qingdao-2018' } }] },
          { count: 1, keys: [{ entity: { id: 'china' } }] },
        ],
      },
      ofTheThird: { nodes: [{ about: 'number of documents' }] },
      ofMeetings: { totalCount: 1 },
    });
    const one = found.disagreements.nodes[1]?.id;
    expect(
      await answerOf(api, `{ disagreement(id: "${one}") { ${whole} } node(id: "${one}") { __typename id } }`),
    ).toEqual({ disagreement: told, node: { __typename: 'Disagreement', id: one } });
  });

  test('is listed with each entity that it involves, once, and counted there', async () => {
    expect(
      await answerOf(
        api,
        `{ state(id: "china") { disagreements { totalCount nodes { about entity { id } } groups(by: [ENTITY]) { count key } } }
           place(id: "qingdao") { disagreements { nodes { ${whole} } } }
           disagreements { groups(by: [INVOLVES], order: KEYS) { key count } }
           states(filter: { some: { disagreements: { about: { equals: "number of documents" } } } }) { nodes { id } } }`,
      ),
    ).toEqual({
      state: {
        disagreements: {
          totalCount: 2,
          nodes: [
            { about: 'number of documents', entity: { id: 'qingdao-2018' } },
            { about: 'who spoke first', entity: { id: 'china' } },
          ],
          groups: [
            { count: 1, key: 'china' },
            { count: 1, key: 'qingdao-2018' },
          ],
        },
      },
      place: { disagreements: { nodes: [told] } },
      disagreements: {
        groups: [
          { key: 'china', count: 1 },
          { key: 'qingdao', count: 1 },
          { key: null, count: 2 },
        ],
      },
      states: { nodes: [{ id: 'china' }] },
    });
  });

  test('is listed with each statement that carries one of its values, and with no other', async () => {
    expect(
      await answerOf(
        api,
        `{ meeting(id: "qingdao-2018") { statements(order: [PREDICATE]) { nodes { predicate disagreements { about } } } }
           statements(filter: { some: { disagreements: { preferred: { equals: "17 in all" } } } }) { nodes { predicate } } }`,
      ),
    ).toEqual({
      meeting: {
        statements: {
          nodes: [
            { predicate: 'DOCUMENT_COUNT', disagreements: [{ about: 'number of documents' }] },
            { predicate: 'START', disagreements: [] },
          ],
        },
      },
      statements: { nodes: [{ predicate: 'DOCUMENT_COUNT' }] },
    });
  });

  test('is shown in every view, its entity and statements where the view shows them', async () => {
    const within = (view: string) =>
      answerOf<{ asOf: unknown }>(
        api,
        `{ asOf(${view}) { disagreements(filter: { about: { equals: "number of documents" } }) { nodes { ${whole} } } } }`,
      );
    // The state and the place are there on any day, and by any source.
    const hidden = { ...told, values: told.values.map((each) => ({ ...each, statements: [] })) };
    expect(await within('date: "2018-06-10"')).toEqual({ asOf: { disagreements: { nodes: [told] } } });
    expect(await within('date: "2018-06-10", accordingTo: ["s2"]')).toEqual({
      asOf: { disagreements: { nodes: [hidden] } },
    });
    expect(await within('date: "2000-01-01"')).toEqual({
      asOf: { disagreements: { nodes: [{ ...hidden, entity: null }] } },
    });
  });
});
