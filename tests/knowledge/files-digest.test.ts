import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { digestOfFiles } from '../../src/knowledge/files-digest.ts';
import { openDataset } from '../../src/knowledge/open.ts';
import { fixtures } from '../support/test-database.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-files-'));
  await cp(fixtures, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the same files have the same digest wherever they lie, which their dataset has too', async () => {
  const digest = await digestOfFiles(fixtures);
  expect(await digestOfFiles(folder)).toBe(digest);
  expect((await openDataset(folder)).files).toBe(digest);
});

test.each([
  'dataset.yaml',
  'sources.yaml',
  'sources/terms.yaml',
  'meetings/astana-2024.yaml',
  'look-alikes.yaml',
  'withdrawn.yaml',
])('a byte more in %s, even in a comment, is another digest', async (file) => {
  const digest = await digestOfFiles(folder);
  await appendFile(join(folder, file), '#');
  expect(await digestOfFiles(folder)).not.toBe(digest);
});

test('a file that comes, goes or changes its name is another digest', async () => {
  const seen = [await digestOfFiles(folder)];
  await writeFile(join(folder, 'leaders.jsonl'), '');
  seen.push(await digestOfFiles(folder));
  await cp(join(folder, 'leaders.jsonl'), join(folder, 'leaders', 'more.jsonl'));
  await rm(join(folder, 'leaders.jsonl'));
  seen.push(await digestOfFiles(folder));
  await rm(join(folder, 'topics.yaml'));
  seen.push(await digestOfFiles(folder));
  expect(new Set(seen).size).toBe(4);
});

test('files other than data do not count, and a missing folder is not an error', async () => {
  const digest = await digestOfFiles(folder);
  await appendFile(join(folder, 'ledgers', 's1.yaml'), '#');
  await mkdir(join(folder, 'drafts'));
  await writeFile(join(folder, 'drafts', 'leaders.yaml'), '[]');
  expect(await digestOfFiles(folder)).toBe(digest);
  expect(await digestOfFiles(join(folder, 'nowhere'))).toMatch(/^[0-9a-f]{64}$/);
});
