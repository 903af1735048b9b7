import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { imageOf } from '../../src/knowledge/image.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { DatasetError } from '../../src/knowledge/problem.ts';
import { writeSynthetic } from '../../src/knowledge/synthetic.ts';
import { blocksOf, readPage } from '../docs/pages.ts';
import { content } from '../support/graph-content.ts';
import { runCommand } from '../support/run-command.ts';
import { fixtures } from '../support/test-database.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-bulk-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the same data as JSON Lines are the same graph', async () => {
  await cp(fixtures, folder, { recursive: true });
  const documents = await readdir(join(folder, 'documents'));
  for (const file of documents.map((name) => join(folder, 'documents', name))) {
    const entries: object[] = parse(await readFile(file, 'utf8'));
    await writeFile(file.replace(/yaml$/, 'jsonl'), entries.map((each) => `${JSON.stringify(each)}\n`).join(''));
    await rm(file);
  }
  const [lines, whole] = [await openDataset(folder), await openDataset(fixtures)];
  expect(lines.size).toEqual(whole.size);
  const withoutDigest = async (dataset: typeof whole) => {
    const { nodes, relationships } = content(await imageOf(dataset));
    return { nodes: nodes.filter(({ key }) => key !== 'sco-graph'), relationships };
  };
  expect(await withoutDigest(lines)).toEqual(await withoutDigest(whole));
});

test('the example of the data format is valid together with the record', async () => {
  await cp(fixtures, folder, { recursive: true });
  const [example = ''] = blocksOf(await readPage('docs/data-format.md'), 'jsonl');
  await writeFile(join(folder, 'leaders', 'example.jsonl'), example);
  const { warnings, labels } = await openDataset(folder);
  expect(warnings).toEqual([]);
  expect(['ada-lovelace', 'charles-babbage'].map((id) => labels.get(id))).toEqual(['Leader', 'Leader']);
});

test('what does not fit into memory is checked by itself, and the command says what is not checked', async () => {
  expect(await writeSynthetic(folder, 50_000)).toBe(51_000);
  expect(await runCommand(['check', folder])).toEqual({
    code: 0,
    signal: null,
    output: [
      'Not checked, as the dataset does not fit into memory: the rules about the dataset as a whole, such as who holds an office on a day, and the warnings.',
      'Version 1.0.0 is valid: 6230 entities, 51000 statements, 1 sources.\n',
    ].join('\n'),
  });
});

test('a statement written with its object needs the whole dataset in memory', async () => {
  const palace = {
    id: 'palace',
    name: 'Palace',
    kind: 'VENUE',
    description: 'Made.',
    incoming: [{ predicate: 'LOCATED_IN', subject: 'palace', citations: [{ source: 's1' }] }],
  };
  await cp(fixtures, folder, { recursive: true });
  await mkdir(join(folder, 'places'));
  await writeFile(join(folder, 'places', 'more.jsonl'), JSON.stringify(palace));
  expect((await openDataset(folder)).labels.get('palace')).toBe('Place');
  await expect(openDataset(folder, { inMemoryUpTo: 0 })).rejects.toThrow(
    'places/more.jsonl:1: palace.incoming: works only in a dataset that fits into memory; write each statement with its subject',
  );
});

test('a statement in YAML about an entity in JSON Lines on disk is refused', async () => {
  await cp(fixtures, folder, { recursive: true });
  const file = join(folder, 'leaders', 'china.yaml');
  const leaders: object[] = parse(await readFile(file, 'utf8'));
  await writeFile(join(folder, 'leaders.jsonl'), leaders.map((each) => `${JSON.stringify(each)}\n`).join(''));
  await rm(file);
  await expect(openDataset(folder, { inMemoryUpTo: 0 })).rejects.toThrow(
    /meetings\/astana-2024\.yaml:\d+: astana-2024\.incoming\[\d+\]\.subject: "(?:xi-jinping|wang-yi|cai-qi)" is in a JSON Lines file that does not fit into memory; write its statements there/,
  );
});

describe('a bad line is refused with file, line, field and expectation', () => {
  const problemsWith = async (...lines: (string | Buffer)[]): Promise<string[]> => {
    await writeSynthetic(folder, 20, { meetings: 7 });
    for (const line of lines) {
      await appendFile(join(folder, 'leaders.jsonl'), line);
      await appendFile(join(folder, 'leaders.jsonl'), '\n');
    }
    const error = await openDataset(folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DatasetError);
    return error instanceof DatasetError
      ? error.problems.map(({ file, line, field, message }) => `${file}:${line}: ${field}: ${message}`)
      : [];
  };
  const leader = (more: object) => JSON.stringify({ id: 'ada', name: 'Ada', description: 'A.', ...more });

  test.each([
    ['no JSON', '{"id": ', 'leaders.jsonl:3: JSON: is not JSON; expected one entity on one line'],
    ['a wrong type', leader({ name: 7 }), 'leaders.jsonl:3: ada.name: found 7; expected string, received number'],
    [
      'an unknown field',
      leader({ age: 36 }),
      'leaders.jsonl:3: ada.age: unknown field; expected one of the fields in the JSON Schema',
    ],
    [
      'an id used twice',
      leader({ id: 'leader-1' }),
      'leaders.jsonl:3: leader-1.id: "leader-1" is used twice; it is already in leaders.jsonl',
    ],
    [
      'an id of no entity',
      leader({
        statements: [
          { predicate: 'HOLDS', object: 'office-x', start: '2000', end: 'OPEN', citations: [{ source: 'made' }] },
        ],
      }),
      'leaders.jsonl:3: ada.statements[0].object: "office-x" is not an entity of this dataset; expected the id of one; did you mean office-0?',
    ],
    [
      'an impossible date',
      leader({
        statements: [
          { predicate: 'ATTENDED', object: 'meeting-1', date: '2000-02-30', citations: [{ source: 'made' }] },
        ],
      }),
      'leaders.jsonl:3: ada.statements[0].date: found "2000-02-30"; expected an EDTF date such as 2024, 2024-07, 2024-07-04 or 2010~',
    ],
  ])('%s', async (_what, line, problem) => {
    expect(await problemsWith(line)).toEqual([problem]);
  });

  test('bytes that are not UTF-8, and a line without an end in sight', async () => {
    expect(await problemsWith(Buffer.from([0x7b, 0xff, 0xfe]), 'x'.repeat(3_000_000))).toEqual([
      'leaders.jsonl:3: line: is not UTF-8 text, or longer than 1048576 bytes',
      'leaders.jsonl:4: line: is not UTF-8 text, or longer than 1048576 bytes',
    ]);
  });
});
