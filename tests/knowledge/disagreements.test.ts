import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changesBetween } from '../../src/knowledge/changes.ts';
import { imageOf } from '../../src/knowledge/image.ts';
import { loadDataset } from '../../src/knowledge/load.ts';
import { type Api, openApi } from '../support/api.ts';
import { content, present } from '../support/graph-content.ts';
import { loadFixtures, loadMade } from '../support/made-database.ts';
import { datasetOfMade, type Made, problemsOf } from './made-dataset.ts';
import { date, documents, sources, withThem } from './made-disagreements.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
  await loadMade(api.driver, withThem(documents, date), sources);
});
afterAll(async () => {
  await loadFixtures(api.driver);
  await api.close();
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
    ['with a value twice', { ...ofOne, values: [...ofOne.values, ofOne.values[0]] }, 'is an earlier value'],
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
      '"china" is the entity itself; expected others',
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
      '"india" stands there already; expected each once',
      '"first-words" stands there already; expected each under one value',
    ]);
  });

  test('when two are about the same', () => {
    expect(problemsOf({ State: [{ id: 'china', disagreements: [ofOne, ofOne] }] })).toEqual([
      'is what an earlier disagreement is about; add the values there',
    ]);
  });
});

test('a difference says which are added, changed and withdrawn', async () => {
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
