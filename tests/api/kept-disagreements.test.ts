import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changesBetween } from '../../src/knowledge/changes.ts';
import { imageOf } from '../../src/knowledge/image.ts';
import { loadDataset } from '../../src/knowledge/load.ts';
import { datasetOfMade, type Made, problemsOf } from '../knowledge/made-dataset.ts';
import { type Api, answerOf, openApi } from '../support/api.ts';
import { content, present } from '../support/graph-content.ts';
import { loadFixtures, loadMade } from '../support/made-database.ts';

const documents = {
  about: 'number of documents',
  involves: ['china', 'qingdao'],
  values: [
    { value: '17 in all', sources: ['s1', 's2'], statements: ['seventeen'] },
    { value: 'about 20', sources: ['s3'] },
  ],
  preferred: '17 in all',
  why: 'The list of the host names them.',
};
const date = {
  about: 'day of the meeting',
  values: [
    { value: '9 June', sources: ['s1'] },
    { value: '10 June', sources: ['s2'] },
  ],
  why: 'Both are days of the meeting.',
};
const withThem = (...disagreements: readonly object[]): Made => ({
  Meeting: [
    {
      id: 'qingdao-2018',
      kind: 'CHS',
      statements: [
        { predicate: 'START', value: '2018-06-09' },
        { predicate: 'DOCUMENT_COUNT', value: { number: 17 }, date: '2018-06-09', ref: 'seventeen' },
      ],
      disagreements,
    },
  ],
  State: [{ id: 'china', disagreements: [{ ...date, about: 'who spoke first' }] }],
  Place: [{ id: 'qingdao', kind: 'CITY' }],
});
const sources = ['s1', 's2', 's3'].map((id) => ({ id }));

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

  test('is in JSON Lines, in the Cypher script and in the files of neo4j-admin', async () => {
    const exported = async (file: string) => (await api.app.fetch(`http://localhost/export/${file}`)).text();
    const lines = (await exported('graph.jsonl')).trimEnd().split('\n');
    const records: { record: string; about?: string }[] = lines.map((line) => JSON.parse(line));
    expect(records.filter(({ record }) => record === 'disagreement')).toHaveLength(3);
    expect(records.find(({ about }) => about === 'number of documents')).toEqual({
      record: 'disagreement',
      id: expect.stringMatching(/^dis-/),
      entity: 'qingdao-2018',
      about: 'number of documents',
      involves: ['china', 'qingdao'],
      values: [
        { value: '17 in all', sources: ['s1', 's2'], statements: [expect.stringMatching(/^st-/)] },
        { value: 'about 20', sources: ['s3'], statements: [] },
      ],
      preferred: '17 in all',
      why: 'The list of the host names them.',
    });
    expect(records.filter(({ record }) => record === 'source')).toHaveLength(3);
    const part = (await exported('graph.jsonl?kinds=State')).trimEnd().split('\n');
    expect(part.filter((line) => line.includes('"record":"disagreement"'))).toHaveLength(1);
    expect((await exported('neo4j/DisagreementValue.csv')).trimEnd().split('\n')).toHaveLength(1 + 6);

    const before = await present(api.driver);
    const script = await exported('graph.cypher');
    await api.driver.executeQuery('MATCH (n) DETACH DELETE n');
    for (const statement of script.split(/;\n/).filter((each) => each.trim() !== '')) {
      await api.driver.executeQuery(statement);
    }
    expect(await present(api.driver)).toEqual(before);
  });
});

describe('a load', () => {
  test.each([
    ['as a whole', {}],
    ['in batches', { wholeUpTo: 0, batchSize: 1 }],
  ])('changes and removes them %s', async (_how, options) => {
    const [first, second] = documents.values;
    for (const made of [
      withThem({ ...documents, values: [second, first, { value: '24', sources: ['s1'] }] }),
      withThem({ ...documents, involves: ['qingdao'] }),
      withThem(),
      { State: [{ id: 'china' }] },
      withThem(documents, date),
    ]) {
      const dataset = datasetOfMade(made, sources);
      await loadDataset(api.driver, dataset, options);
      expect(await present(api.driver)).toEqual(content(await imageOf(dataset)));
    }
  });
});

describe('is refused', () => {
  const ofOne = { ...date, values: date.values.map((each) => ({ ...each, sources: ['s1'] })) };
  test.each([
    ['with one value', { ...ofOne, values: ofOne.values.slice(0, 1) }, 'expected two values or more'],
    ['with a value twice', { ...ofOne, values: [...ofOne.values, ofOne.values[0]] }, 'the same value is listed above'],
    [
      'with a source that is not there',
      { ...ofOne, values: [ofOne.values[0], { value: 'x', sources: ['s9'] }] },
      '"s9" is not a source',
    ],
    [
      'with a statement that is not there',
      { ...ofOne, values: [ofOne.values[0], { value: 'x', sources: ['s1'], statements: ['eighteen'] }] },
      'no statement has the ref "eighteen"',
    ],
    ['that involves none', { ...ofOne, involves: [] }, 'expected'],
    ['that involves what is not there', { ...ofOne, involves: ['chin'] }, '"chin" is not an entity of this dataset'],
    [
      'that involves its own entity',
      { ...ofOne, involves: ['china'] },
      '"china" is the entity itself; expected other entities',
    ],
  ])('%s', (_what, disagreement, message) => {
    const made = () => problemsOf({ State: [{ id: 'china', disagreements: [disagreement] }] });
    let found: string[];
    try {
      found = made();
    } catch (error) {
      found = [String(error)];
    }
    expect(found).toEqual([expect.stringContaining(message)]);
  });

  test('where it involves one twice, or a statement carries two of its values', () => {
    const carried = ofOne.values.map((each) => ({ ...each, statements: ['first-words'] }));
    const statements = [{ predicate: 'AREA', value: { number: 1 }, ref: 'first-words' }];
    expect(
      problemsOf({
        State: [
          { id: 'china', statements, disagreements: [{ ...ofOne, involves: ['india', 'india'], values: carried }] },
          { id: 'india' },
        ],
      }),
    ).toEqual([
      '"india" is listed twice; expected each once',
      '"first-words" is listed twice; expected each under one value',
    ]);
  });

  test('when two are about the same', () => {
    expect(problemsOf({ State: [{ id: 'china', disagreements: [ofOne, ofOne] }] })).toEqual([
      'an earlier disagreement is about the same; add the values there',
    ]);
  });
});

test('a difference lists what is added, changed and removed', async () => {
  const imageOfMade = (made: Made) => imageOf(datasetOfMade(made, sources));
  const [first, second] = documents.values;
  const [before, after] = await Promise.all([
    imageOfMade(withThem(documents, date)),
    imageOfMade(withThem({ ...documents, values: [{ ...first, sources: ['s1'] }, second] })),
  ]);
  const changes = changesBetween(before, after);
  const statement = [...before.nodes.values()].find(({ properties }) => properties.predicate === 'DOCUMENT_COUNT')?.key;
  const line = (ids: string) =>
    `qingdao-2018 china qingdao, number of documents: 17 in all (${ids} ${statement}) or about 20 (s3); 17 in all preferred: The list of the host names them.`;
  expect(changes.find(({ kind }) => kind === 'disagreement')).toEqual({
    kind: 'disagreement',
    added: [],
    changed: [`${line('s1 s2')}  →  ${line('s1')}`],
    withdrawn: [
      'qingdao-2018, day of the meeting: 10 June (s2) or 9 June (s1); none preferred: Both are days of the meeting.',
    ],
  });
});
