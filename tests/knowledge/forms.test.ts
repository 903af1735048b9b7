import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawnMade } from './drawn-dataset.ts';
import type { Made, Said } from './made-dataset.ts';
import { mistakes } from './mistakes.ts';
import { type Form, inLines, inYaml, outcome } from './written-dataset.ts';

const seed = Number(process.env.SEED ?? 7);

let folder: string;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'sco-graph-forms-')), 'data');
});
afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }));

/** Attendance, written with the meetings where it stood with the leaders. */
const atMeetings = (made: Made): Made => ({
  ...made,
  Leader: (made.Leader ?? []).map(({ statements: _, ...leader }) => leader),
  Meeting: (made.Meeting ?? []).map((meeting) => ({
    ...meeting,
    incoming: (made.Leader ?? []).flatMap(({ id: subject, statements = [] }) =>
      (statements as Said[]).flatMap(({ object, ...said }) => (object === meeting.id ? [{ ...said, subject }] : [])),
    ),
  })),
});

const drawing = fc.record({
  made: fc.tuple(drawnMade, fc.boolean()).map(([made, isMoved]) => (isMoved ? atMeetings(made) : made)),
  spoils: fc.uniqueArray(fc.constantFrom(...Object.values(mistakes)), { maxLength: 2 }),
  // One form for each of the eleven kinds.
  forms: fc.array(fc.constantFrom<Form>('YAML', 'JSON Lines'), { minLength: 11, maxLength: 11 }),
});

test(`what is valid in one form is valid in the other and makes the same graph, and what is wrong gets the same messages (seed ${seed})`, async () => {
  const seen = { sound: 0, wrong: 0 };
  for (const { made, spoils, forms } of fc.sample(drawing, { seed, numRuns: 30 })) {
    const spoilt = spoils.reduce((each, spoil) => spoil(each), made);
    const expected = await outcome(folder, spoilt, inYaml);
    expect(await outcome(folder, spoilt, inLines)).toEqual(expected);
    expect(await outcome(folder, spoilt, (index) => forms[index] ?? 'YAML')).toEqual(expected);
    seen['wrong' in expected ? 'wrong' : 'sound'] += 1;
  }
  expect(seen.sound).toBeGreaterThan(5);
  expect(seen.wrong).toBeGreaterThan(5);
});

describe('a mistake in an entity is found in each form, and where it does not fit into memory', () => {
  /** The hint at what was meant looks in memory alone. */
  const withoutHint = ({ wrong = [] }: { readonly wrong?: readonly string[] }) =>
    wrong.map((each) => each.replace(/; (?:did you mean .*|it is already in .*)$/, ''));
  const sound: Made = {
    State: [{ id: 'iran' }],
    Office: [{ id: 'president', kind: 'OTHER' }],
    Leader: [{ id: 'ann' }],
  };

  test.each(Object.keys(mistakes))('%s', async (what) => {
    const spoilt = mistakes[what]?.(sound) ?? sound;
    const expected = await outcome(folder, spoilt, inYaml);
    expect(Object.keys(expected)).toEqual(['wrong']);
    expect(await outcome(folder, spoilt, inLines)).toEqual(expected);
    expect(withoutHint(await outcome(folder, spoilt, inLines, { inMemoryUpTo: -1 }))).toEqual(withoutHint(expected));
  });

  test('and valid data make the same graph from disk', async () => {
    const { graph } = await outcome(folder, sound, inYaml);
    expect((await outcome(folder, sound, inLines, { inMemoryUpTo: -1 })).graph).toEqual(graph);
    expect(graph?.nodes).toHaveLength(3 + 3);
  });
});
