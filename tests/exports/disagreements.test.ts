import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { date, documents, sources, withThem } from '../knowledge/made-disagreements.ts';
import { type Api, openApi } from '../support/api.ts';
import { present } from '../support/graph-content.ts';
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

test('disagreements are in JSON Lines, in the Cypher script and in the files of neo4j-admin', async () => {
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
