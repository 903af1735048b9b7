import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { DatasetError } from '../../src/knowledge/problem.ts';
import { nearest } from '../../src/knowledge/suggest.ts';
import { writeSynthetic } from '../../src/knowledge/synthetic.ts';
import { readDataset } from '../support/read-dataset.ts';
import { firstDataset } from '../support/test-database.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-limits-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const problemsOf = async (opened: Promise<unknown>): Promise<string[]> => {
  const error = await opened.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error !== undefined && !(error instanceof DatasetError)) {
    throw error;
  }
  return (error?.problems ?? []).map(({ file, line, field, message }) => `${file}:${line}: ${field}: ${message}`);
};

test('a file of YAML of just 8 MiB is read, and one byte more is refused', async () => {
  await cp(firstDataset, folder, { recursive: true });
  const path = join(folder, 'places.yaml');
  const text = await readFile(path, 'utf8');
  const filled = `${text}\n#${'x'.repeat(8 * 1024 * 1024 - Buffer.byteLength(text) - 2)}`;
  await writeFile(path, filled);
  expect((await stat(path)).size).toBe(8 * 1024 * 1024);
  expect(await problemsOf(readDataset(folder))).toEqual([]);
  await writeFile(path, `${filled}x`);
  expect(await problemsOf(readDataset(folder))).toEqual([
    'places.yaml:1: file: the file has 9 MiB; expected at most 8 MiB: split it into several files',
  ]);
});

describe('files of JSON Lines', () => {
  /** A line of so many bytes. */
  const lineOf = (id: string, bytes: number): string => {
    const empty = JSON.stringify({ id, name: 'Ada', description: '' });
    return JSON.stringify({ id, name: 'Ada', description: 'x'.repeat(bytes - empty.length) });
  };
  const write = (lines: readonly string[], end = '\n') =>
    writeFile(join(folder, 'leaders.jsonl'), `${lines.join('\n')}${end}`);
  const mebibyte = 1024 * 1024;

  test.each(['\n', ''])('a line of just 1 MiB is read, and one byte more is refused, before %j', async (end) => {
    await writeSynthetic(folder, 10, { meetings: 7 });
    await write([lineOf('first', mebibyte), lineOf('second', mebibyte + 1), lineOf('third', mebibyte + 1)], end);
    expect(await problemsOf(openDataset(folder))).toEqual([
      'leaders.jsonl:2: line: is not UTF-8 text, or longer than 1048576 bytes',
      'leaders.jsonl:3: line: is not UTF-8 text, or longer than 1048576 bytes',
    ]);
    await write([lineOf('first', mebibyte), '', ' ', lineOf('second', mebibyte)], end);
    expect((await openDataset(folder)).labels.get('second')).toBe('Leader');
  });

  test('after a hundred problems no more are looked for', async () => {
    await writeSynthetic(folder, 10, { meetings: 7 });
    const found = async (bad: number) => {
      await write(Array.from({ length: bad }, () => '{'));
      return (await problemsOf(openDataset(folder))).length;
    };
    expect([await found(99), await found(100), await found(101), await found(250)]).toEqual([99, 100, 100, 100]);
  });

  test('ids that stand in two files, or twice in one, are reported', async () => {
    await writeSynthetic(folder, 10, { meetings: 7 });
    await write([lineOf('twice', 100), lineOf('once', 100), lineOf('twice', 100), lineOf('state-1', 100)]);
    expect(await problemsOf(openDataset(folder))).toEqual([
      'leaders.jsonl:3: twice.id: "twice" is used twice; it is already in leaders.jsonl',
      'leaders.jsonl:4: state-1.id: "state-1" is used twice; it is already in states.yaml',
    ]);
    await write([lineOf('state-1', 100)]);
    expect(await problemsOf(openDataset(folder))).toEqual([
      'leaders.jsonl:1: state-1.id: "state-1" is used twice; it is already in states.yaml',
    ]);
  });
});

describe('the id that was probably meant', () => {
  test.each<[text: string, id: string, hint: boolean]>([
    // Two letters of a short word, or one in three.
    ['ab', 'cd', true],
    ['abc', 'xyz', false],
    ['abcdef', 'abcdxy', true],
    ['abcdef', 'abcxyz', false],
    ['abcdefg', 'abcdxyz', true],
    ['abcdefg', 'abcwxyz', false],
    ['Abc_def  ghi', 'abc-def-ghi', true],
  ])('%s for %s: %j', (text, id, hint) => {
    expect(nearest(text, [[id, []]])).toBe(hint ? `; did you mean ${id}?` : '');
  });

  test('is the nearest of all, by its names too', () => {
    const among = [
      ['kazakhstan', ['Republic of Kazakhstan']],
      ['kyrgyzstan', ['Kyrgyz Republic']],
    ] as const;
    expect(nearest('kazahkstan', among)).toBe('; did you mean kazakhstan?');
    expect(nearest('kyrgyz-republik', among)).toBe('; did you mean kyrgyzstan?');
    expect(nearest('anything', [])).toBe('');
  });
});
