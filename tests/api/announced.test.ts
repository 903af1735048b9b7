import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { type Api, answerOf } from '../support/api.ts';
import { openScratchApi } from '../support/scratch-api.ts';
import { fixtures } from '../support/test-database.ts';

let api: Api;
let folder: string;
beforeAll(async () => {
  api = await openScratchApi();
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-announced-'));
  await cp(fixtures, folder, { recursive: true });
  const file = join(folder, 'meetings', 'astana-2024.yaml');
  // Of one, s11 reports what s13 announced; of the other, both only announced it.
  const announced = (text: string, subject: string, from: string, to: string): string => {
    const at = text.indexOf(`subject: ${subject}\n`);
    const found = text.indexOf(from, at);
    expect([at, found]).not.toContain(-1);
    return text.slice(0, found) + to + text.slice(found + from.length);
  };
  const both = '[{ source: s11 }, { source: s13 }]';
  let text = await readFile(file, 'utf8');
  text = announced(text, 'zhang-ming', both, '[{ source: s11 }, { source: s13, basis: ANNOUNCED }]');
  text = announced(
    text,
    'ruslan-mirzaev',
    both,
    '[{ source: s11, basis: ANNOUNCED }, { source: s13, basis: ANNOUNCED }]',
  );
  await writeFile(file, text);
  await loadDataset(api.driver, await openDataset(folder));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

const people = ['zhang-ming', 'ruslan-mirzaev'];

interface Edge {
  readonly announced: boolean;
  readonly certain: boolean;
  readonly node: { readonly id: string };
}

/** Which of the two are shown, and whether as announced and as certain. */
async function shown(view: string): Promise<[string, boolean, boolean][]> {
  const selection =
    '{ meeting(id: "astana-2024") { attendees(first: 50) { edges { announced certain node { id } } } } }';
  type Found = { meeting: { attendees: { edges: readonly Edge[] } } };
  const answer = await answerOf<Found & { asOf: Found }>(
    api,
    view === '' ? selection : `{ asOf(date: "2024-07-05", ${view}) ${selection} }`,
  );
  const { meeting } = view === '' ? answer : answer.asOf;
  return meeting.attendees.edges
    .filter(({ node }) => people.includes(node.id))
    .map(({ node, announced, certain }) => [node.id, announced, certain]);
}

const reported = ['zhang-ming', false, true];
const onlyAnnounced = ['ruslan-mirzaev', true, false];

test.each([
  ['without a view', '', [onlyAnnounced, reported]],
  ['on a day', 'certainty: POSSIBLE', [onlyAnnounced, reported]],
  ['what is certain', 'certainty: CERTAIN', [reported]],
  ['by the source that announced both', 'accordingTo: ["s13"]', [onlyAnnounced, ['zhang-ming', true, false]]],
  ['what is certain by that source', 'accordingTo: ["s13"], certainty: CERTAIN', []],
  ['by the source that reports one', 'accordingTo: ["s11"]', [onlyAnnounced, reported]],
  ['what is certain by both', 'accordingTo: ["s11", "s13"], certainty: CERTAIN', [reported]],
])('what was only announced is shown as that: %s', async (_, view, expected) => {
  expect(await shown(view)).toEqual(expected);
});

test('a citation says which it is, and lists can be filtered by it', async () => {
  expect(
    await answerOf(
      api,
      `{ leader(id: "zhang-ming") { attended(filter: { node: { id: { equals: "astana-2024" } } }) { edges { evidence { basis source { id } } } } }
         source(id: "s13") { statements(filter: { basis: { equals: ANNOUNCED } }) { nodes { subject { id } } } } }`,
    ),
  ).toEqual({
    leader: {
      attended: {
        edges: [
          {
            evidence: [
              { basis: 'REPORTED', source: { id: 's11' } },
              { basis: 'ANNOUNCED', source: { id: 's13' } },
            ],
          },
        ],
      },
    },
    source: { statements: { nodes: [{ subject: { id: 'ruslan-mirzaev' } }, { subject: { id: 'zhang-ming' } }] } },
  });
});

test.each(['edges.csv', 'statements.csv'])('%s leaves it out where only what is certain is asked for', async (file) => {
  const countIn = async (certainty: string) => {
    const response = await api.app.fetch(`http://localhost/export/${file}?asOf=2024-07-05&certainty=${certainty}`);
    const lines = (await response.text())
      .split('\n')
      .filter((line) => line.includes('ATTENDED') && line.split(',').includes('astana-2024'));
    return people.map((id) => lines.filter((line) => line.includes(id)).length);
  };
  expect(await countIn('POSSIBLE')).toEqual([1, 1]);
  expect(await countIn('CERTAIN')).toEqual([1, 0]);
});
