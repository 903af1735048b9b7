import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { imageOf } from '../../src/knowledge/image.ts';
import { openDataset } from '../../src/knowledge/open.ts';
import { DatasetError } from '../../src/knowledge/read.ts';
import { writeSynthetic } from '../../src/knowledge/synthetic.ts';
import { content } from '../support/graph-content.ts';
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
    // What is said of a document under itself, such as who signed it, needs YAML.
    const ofYaml = entries.filter((each) => 'incoming' in each);
    const ofLines = entries.filter((each) => !('incoming' in each));
    await writeFile(file.replace(/yaml$/, 'jsonl'), ofLines.map((each) => `${JSON.stringify(each)}\n`).join(''));
    await (ofYaml.length > 0 ? writeFile(file, stringify(ofYaml)) : rm(file));
  }
  const [lines, whole] = [await openDataset(folder), await openDataset(fixtures)];
  expect(lines.size).toEqual(whole.size);
  const withoutDigest = async (dataset: typeof whole) => {
    const { nodes, relationships } = content(await imageOf(dataset));
    return { nodes: nodes.filter(({ key }) => key !== 'sco-graph'), relationships };
  };
  expect(await withoutDigest(lines)).toEqual(await withoutDigest(whole));
});

test('a statement in YAML of what stands in JSON Lines is refused', async () => {
  await cp(fixtures, folder, { recursive: true });
  const file = join(folder, 'leaders', 'china.yaml');
  const leaders: object[] = parse(await readFile(file, 'utf8'));
  await writeFile(join(folder, 'leaders.jsonl'), leaders.map((each) => `${JSON.stringify(each)}\n`).join(''));
  await rm(file);
  await expect(openDataset(folder)).rejects.toThrow(
    /meetings\/astana-2024\.yaml:\d+: astana-2024\.incoming\[\d+\]\.subject: "(?:xi-jinping|wang-yi|cai-qi)" stands in a file of JSON Lines; write its statements there/,
  );
});

describe('a bad line is refused with file, line, field and expectation', () => {
  const problemsWith = async (...lines: (string | Buffer)[]): Promise<string[]> => {
    await writeSynthetic(folder, 20);
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
    ['no JSON', '{"id": ', 'leaders.jsonl:3: JSON: is no JSON; expected one entity on one line'],
    ['a wrong type', leader({ name: 7 }), 'leaders.jsonl:3: ada.name: found 7; expected string, received number'],
    [
      'an unknown field',
      leader({ age: 36 }),
      'leaders.jsonl:3: ada.age: unknown field; expected one of those the schema lists',
    ],
    ['an id used twice', leader({ id: 'leader-1' }), 'leaders.jsonl:3: leader-1.id: "leader-1" is used twice'],
    [
      'an id of no entity',
      leader({
        statements: [
          { predicate: 'HOLDS', object: 'office-x', start: '2000', end: 'OPEN', citations: [{ source: 'made' }] },
        ],
      }),
      'leaders.jsonl:3: ada.statements[0].object: "office-x" is no entity of this dataset; expected the id of one; did you mean office-0?',
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
      'leaders.jsonl:3: line: is no UTF-8 text, or longer than 1048576 bytes',
      'leaders.jsonl:4: line: is no UTF-8 text, or longer than 1048576 bytes',
    ]);
  });
});
