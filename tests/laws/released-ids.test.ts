import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { idsIn, releasedIds, withIds } from '../../scripts/released-ids.ts';
import { textOf } from '../project/root.ts';
import { readDataset } from '../support/read-dataset.ts';
import { firstDataset, fixtures } from '../support/test-database.ts';

/** Of some ids, those that neither an entity has nor the data withdrew. */
async function lost(ids: readonly string[]): Promise<string[]> {
  const { labels, withdrawn } = await readDataset(fixtures);
  const answered = new Set([...labels.keys(), ...withdrawn.map(({ id }) => id)]);
  return ids.filter((id) => !answered.has(id));
}

test('every id that a version of the data had is of an entity still, or says where it went', async () => {
  const ids = idsIn(await textOf('fixtures/released-ids.txt'));
  expect(ids.length).toBeGreaterThan(1400);
  expect(await lost(ids)).toEqual([]);
  expect(await lost([...ids, 'atlantis'])).toEqual(['atlantis']);
});

test('no id is withdrawn that no version had', async () => {
  const ids = new Set(idsIn(await textOf('fixtures/released-ids.txt')));
  const { withdrawn } = await readDataset(fixtures);
  expect(withdrawn.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
});

test('the list only grows, and is sorted', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/));
  fc.assert(
    fc.property(ids, ids, (before, now) => {
      const list = withIds(withIds('', before), now);
      expect(idsIn(list)).toEqual([...new Set([...before, ...now])].sort());
      expect(withIds(list, before)).toBe(list);
    }),
  );
});

test('the list takes the ids of a folder, and stays as it is where that cannot be read', async () => {
  const { labels } = await readDataset(firstDataset);
  expect(idsIn(await releasedIds('almaty-2024\n', firstDataset))).toEqual(['almaty-2024', ...labels.keys()].sort());
  expect(await releasedIds('almaty-2024\n', `${firstDataset}/nowhere`)).toBe('almaty-2024\n');
});
