import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { entities, entityLabels } from '../model/entities.ts';

/** Ten statements a leader: a name, a citizenship, an office, and attendance at seven meetings. */
const perLeader = 10;
const attended = 7;
const [stateCount, officeCount, usualMeetings] = [30, 200, 1_000];

const day = (index: number): string =>
  new Date(Date.UTC(2000, 0, 1) + (index % 9_000) * 86_400_000).toISOString().slice(0, 10);
const cited = [{ source: 'made' }];

export interface SyntheticOptions {
  readonly version?: string;
  /** How many meetings there are, seven at least; each has a statement of its own. */
  readonly meetings?: number;
}

/**
 * Writes a synthetic dataset, nearly all of it in a file of JSON Lines. The same numbers give the same files.
 * @param size how many statements are about leaders; those about meetings come on top
 * @returns how many statements there are in all
 */
export async function writeSynthetic(
  folder: string,
  size: number,
  { version = '1.0.0', meetings = usualMeetings }: SyntheticOptions = {},
): Promise<number> {
  await mkdir(folder, { recursive: true });
  const leaders = Math.ceil(size / perLeader);
  const list = (label: string, count: number, more: (index: number) => object) =>
    JSON.stringify(
      Array.from({ length: count }, (_, index) => ({
        id: `${label.toLowerCase()}-${index}`,
        name: `${label} ${index}`,
        description: 'Made for measuring.',
        ...more(index),
      })),
    );
  const few: Partial<Record<string, string>> = {
    State: list('State', stateCount, () => ({})),
    Office: list('Office', officeCount, () => ({ kind: 'OTHER' })),
    Meeting: list('Meeting', meetings, (index) => ({
      kind: 'CHS',
      status: 'HELD',
      statements: [{ predicate: 'START', value: day(index), citations: cited }],
    })),
  };
  await writeFile(
    join(folder, 'dataset.yaml'),
    `version: ${version}\ndate: 2026-01-01\ntitle: Made\nlicence: CC0-1.0\n`,
  );
  await writeFile(join(folder, 'sources.yaml'), '- id: made\n  title: Made\n  publisher: Nobody\n  kind: OTHER\n');
  for (const label of entityLabels.filter((each) => each !== 'Leader')) {
    await writeFile(join(folder, `${entities[label].file}.yaml`), few[label] ?? '[]\n');
  }
  // Small enough that nobody attends a meeting twice.
  const step = 1 + Math.floor(meetings / 60);
  const file = createWriteStream(join(folder, 'leaders.jsonl'));
  for (let leader = 0; leader < leaders; leader += 1) {
    const name = `Leader ${leader} of ${version}`;
    const statements = [
      { predicate: 'NAMED', value: name, qualifiers: { language: 'en', kind: 'SHORT' }, citations: cited },
      {
        predicate: 'CITIZEN_OF',
        object: `state-${leader % stateCount}`,
        start: day(leader),
        end: 'OPEN',
        citations: cited,
      },
      {
        predicate: 'HOLDS',
        object: `office-${leader % officeCount}`,
        start: day(leader),
        end: 'OPEN',
        citations: cited,
      },
      ...Array.from({ length: attended }, (_, index) => {
        const meeting = (leader * 13 + index * step) % meetings;
        return { predicate: 'ATTENDED', object: `meeting-${meeting}`, date: day(meeting), citations: cited };
      }),
    ];
    const line = JSON.stringify({ id: `leader-${leader}`, name, description: 'Made for measuring.', statements });
    if (!file.write(`${line}\n`)) {
      await once(file, 'drain');
    }
  }
  file.end();
  await finished(file);
  return leaders * perLeader + meetings;
}

/**
 * Writes a synthetic dataset of so many statements in all, rounded up to a whole leader.
 * @param statements a hundred or more
 * @returns how many there are
 */
export function writeSyntheticOf(folder: string, statements: number): Promise<number> {
  const meetings = Math.min(usualMeetings, Math.floor(statements / perLeader));
  return writeSynthetic(folder, statements - meetings, { meetings });
}
