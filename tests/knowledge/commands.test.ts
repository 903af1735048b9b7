import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { idFrom } from '../../src/knowledge/scaffold.ts';
import { run } from '../support/cli.ts';
import { readDataset } from '../support/read-dataset.ts';
import { firstDataset, fixtures } from '../support/test-database.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-commands-'));
  await cp(fixtures, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const edit = async (file: string, from: string | RegExp, to: string) => {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  expect(text).toMatch(from);
  await writeFile(path, text.replace(from, to));
};

describe('check', () => {
  test('says how much there is, without a warning', async () => {
    expect(await run(['check'])).toEqual({
      code: 0,
      signal: null,
      output: 'Version 2.1.0 is valid: 1421 entities, 6192 statements, 987 sources.\n',
    });
  });

  test('warns of a source that nothing cites, and of two entities of one name', async () => {
    await edit(
      'sources.yaml',
      '- id: s3\n',
      '- id: s9999\n  title: Nothing\n  publisher: Nobody\n  kind: OTHER\n\n- id: s3\n',
    );
    await edit('topics.yaml', 'name: Separatism', 'name: Terrorism');
    const { code, output } = await run(['check', folder]);
    expect(code).toBe(0);
    expect(output).toMatch(/^warning: sources\.yaml:\d+: s9999: nothing cites this source$/m);
    expect(output).toMatch(/^warning: topics\.yaml:\d+: separatism: has the same name as terrorism: "Terrorism"$/m);
  });

  test.each([
    [
      'attending in an office not held then',
      'leaders/india.yaml',
      /(object: minister-of-external-affairs-of-india\n +start: )2019-05-30/,
      '$12024-07-05',
      /meetings\/astana-2024\.yaml:\d+: astana-2024\.incoming\[\d+\]: subrahmanyam-jaishankar attends as minister-of-external-affairs-of-india on 2024-07-04, but does not hold that office on that day/,
    ],
    [
      'chairing before accession',
      'states.yaml',
      /start: 2017-06-09\n( {6}end: OPEN\n {6}ref: \S+\n {6}citations:\n {8}- \{ source: s41 \})/,
      'start: 2023-08-01\n$1',
      /online-2023\.incoming\[\d+\]: india chairs online-2023 on 2023-07-04, but is not a member on that day/,
    ],
    [
      'presiding before accession',
      'states.yaml',
      /start: 2017-06-09\n( {6}end: OPEN\n {6}ref: \S+\n {6}citations:\n {8}- \{ source: s41 \})/,
      'start: 2023-12-31\n$1',
      /india\.statements\[\d+\]: india presides before it is a member of sco/,
    ],
    [
      'a day that is not one of the meeting',
      'meetings/qingdao-2018.yaml',
      /(subject: xi-jinping\n {6})date: 2018-06-10/,
      '$1date: 2018-06-20',
      /"2018-06-20" is not a day of qingdao-2018, which took place from 2018-06-09 to 2018-06-10/,
    ],
    [
      'signing before there was a document',
      'states.yaml',
      /(object: belarus-memorandum-of-obligations-2023\n {6})date: 2023-07-04/,
      '$1date: 2023-07-01',
      /"2023-07-01" is before 2023-07-04, the date of belarus-memorandum-of-obligations-2023/,
    ],
    ['a code that belongs to two', 'states.yaml', 'value: BHR', 'value: KWT', /"KWT" is already the ISO3 of kuwait/],
    [
      'two statuses at once',
      'states.yaml',
      'end: 2015-07-10\n',
      'end: 2016-07-10\n',
      /belarus\.statements\[\d+\]\.predicate: contradicts an earlier statement of the same rank/,
    ],
    [
      'a preferred statement that displaces one of another time',
      'states.yaml',
      /(status: DIALOGUE_PARTNER, decided: 2009-06-16 \}\n {6}start: 2010\n {6}end: 2015-07-10\n)/,
      '$1      rank: PREFERRED\n      reason: it is\n',
      /belarus\.statements\[\d+\]\.rank: a PREFERRED statement of another time replaces this one; expected the rank PREFERRED here too/,
    ],
    [
      'a plan where none can be',
      'meetings/qingdao-2018.yaml',
      /(subject: xi-jinping\n {6}qualifiers: [^\n]*\n {6}date: 2018-06-10\n)/,
      '$1      modality: PLANNED\n',
      /modality: ATTENDED cannot be PLANNED; expected ACTUAL/,
    ],
    [
      'a name for an id',
      'meetings/astana-2024.yaml',
      'onBehalfOf: narendra-modi',
      'onBehalfOf: naredra-modi',
      /"naredra-modi" is not an entity of this dataset; expected the id of one; did you mean narendra-modi\?/,
    ],
    [
      'an alias for an id',
      'documents/heads-of-state.yaml',
      'object: central-asia-as-core',
      'object: central-asia-core',
      /did you mean central-asia-as-core\?/,
    ],
    [
      'a ref of no statement',
      'organizations.yaml',
      '[family-of-26]',
      '[family-of-27]',
      /no statement has the ref "family-of-27"; did you mean family-of-26\?/,
    ],
  ])('refuses %s', async (_what, file, from, to, expected) => {
    await edit(file, from, to);
    const { code, output } = await run(['check', folder]);
    expect(output).toMatch(expected);
    expect(code).toBe(1);
  });

  test('refuses a file of a million lines before it reads it', async () => {
    await writeFile(join(folder, 'topics.yaml'), '# a line of a large file\n'.repeat(1_000_000));
    expect(await run(['check', folder])).toEqual({
      code: 1,
      signal: null,
      output:
        '1 problem(s) in the data; nothing was loaded.\ntopics.yaml:1: file: the file has 24 MiB; expected at most 8 MiB: split it into several files\n',
    });
  });
});

describe('diff', () => {
  test('says that nothing would change', async () => {
    const { code, output } = await run(['diff']);
    expect(code).toBe(0);
    expect(output).toMatch(/From version 2\.1\.0 of 2026-11-27 to version 2\.1\.0 of 2026-11-27\.\n0 entities added\n/);
    expect(output).toContain('0 statements removed');
  });

  test('shows what a new version adds, changes and removes, before it is loaded', async () => {
    await edit('dataset.yaml', 'version: 2.1.0', 'version: 2.2.0');
    await edit(
      'topics.yaml',
      '- id: terrorism',
      '- id: piracy\n  name: Piracy\n  kind: THREAT\n  description: Robbery at sea.\n\n- id: terrorism',
    );
    await edit('states.yaml', 'value: BHR', 'value: BHX');
    await edit('meetings/astana-2024.yaml', 'reason: sittings of Parliament', 'reason: Parliament sat');
    const { output } = await run(['diff', folder]);
    expect(output).toContain('to version 2.2.0 of 2026-11-27.');
    expect(output).toContain('1 entity added\n  + piracy: Piracy. Robbery at sea.\n');
    expect(output).toContain('0 entities changed');
    expect(output).toContain('2 statements added');
    expect(output).toContain('  + bahrain ISO3 BHX (s91 unicode-cldr-48-2)');
    expect(output).toContain('  - bahrain ISO3 BHR (s91 unicode-cldr-48-2)');
    expect(output).toContain(
      '  + narendra-modi ABSENT astana-2024, {"for":"india","office":"prime-minister-of-india","reason":"Parliament sat"}, 2024-07-04 (s14 s7)',
    );
  });

  test('going from the record back to the first dataset removes most of it', async () => {
    const { output } = await run(['diff', firstDataset, '--all']);
    expect(output).toContain('From version 2.1.0 of 2026-11-27 to version 0.1.0 of 2026-11-23.');
    expect(output).toContain('1315 entities removed');
    expect(output).toContain('  - india-observer-2005: Observer status of India. It made India an observer.');
  });
});

/** What stands in every file of a folder. */
const contentsOf = async (path: string): Promise<string[]> => {
  const files = await readdir(path, { recursive: true, withFileTypes: true });
  return Promise.all(
    files.filter((each) => each.isFile()).map((each) => readFile(join(each.parentPath, each.name), 'utf8')),
  );
};

describe('new', () => {
  test('adds an entity that checks at once', async () => {
    const words = ['--description', 'A province.', '--source', 's93', '--kind', 'CITY', '--folder', folder];
    expect(await run(['new', 'place', 'Urümqi', ...words])).toEqual({
      code: 0,
      signal: null,
      output: 'Added urumqi at the end of places.yaml. Add its facts there, then run npm run check and npm run load.\n',
    });
    const { entities } = await readDataset(folder);
    expect(entities.find(({ id }) => id === 'urumqi')).toMatchObject({
      label: 'Place',
      name: 'Urümqi',
      kind: 'CITY',
      statements: [{ predicate: 'NAMED', value: 'Urümqi', citations: [{ source: 's93' }] }],
    });
  });

  test('gives a meeting a file of its own, as the others have one', async () => {
    const words = ['--description', 'A meeting.', '--source', 's93', '--kind', 'CHS', '--folder', folder];
    const { code, output } = await run(['new', 'meeting', 'Lhasa 2031', ...words]);
    expect([code, output]).toEqual([0, expect.stringContaining(' at the end of meetings/lhasa-2031.yaml.')]);
    expect(await readFile(join(folder, 'meetings', 'lhasa-2031.yaml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/schemas\/meetings\.schema\.json\n- id: lhasa-2031\n/,
    );
    expect((await readDataset(folder)).entities.find(({ id }) => id === 'lhasa-2031')).toMatchObject({ kind: 'CHS' });
  });

  test('begins a file for a kind that has none yet', async () => {
    await rm(join(folder, 'exercises.yaml'), { force: true });
    await rm(join(folder, 'exercises'), { recursive: true, force: true });
    await edit('organizations.yaml', / +involves: \[interaction-2024, [^\n]*\n/, '');
    await edit('organizations.yaml', / +statements: \[coalition-2003-start-2003-08\],\n/, '');
    const words = ['--description', 'An exercise.', '--source', 's93', '--folder', folder];
    const { code, output } = await run(['new', 'exercise', 'Made Exercise 2030', ...words]);
    expect([code, output]).toEqual([0, expect.stringContaining(' at the end of exercises.yaml.')]);
    expect(await readFile(join(folder, 'exercises.yaml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\/schemas\/exercises\.schema\.json\n- id: made-exercise-2030\n/,
    );
    expect((await readDataset(folder)).entities.find(({ id }) => id === 'made-exercise-2030')?.label).toBe('Exercise');
  });

  test.each([
    ['a kind of entity that there is not', ['empire', 'Rome'], 'There is no kind of entity "empire".'],
    ['a name that is taken', ['leader', 'Sadyr Zhaparov'], '"Sadyr Zhaparov" already exists: sadyr-japarov, a Leader.'],
    [
      'a sort that there is not',
      ['place', 'Rome', '--kind', 'EMPIRE'],
      '--kind: found "EMPIRE"; expected one of CITY, VENUE.',
    ],
    ['a source that there is not', ['leader', 'Nobody', '--source', 's9999'], '--source: "s9999" is not a source'],
    ['a name that gives no id', ['leader', 'Си Цзиньпин'], 'Cannot make an id from "Си Цзиньпин"; give one with --id'],
  ])('refuses %s and writes nothing', async (_what, words, message) => {
    const before = await contentsOf(folder);
    const options = [
      '--description',
      'x',
      ...(words.includes('--source') ? [] : ['--source', 's1']),
      '--folder',
      folder,
    ];
    const { code, output } = await run(['new', ...words, ...options]);
    expect([code, output]).toEqual([1, expect.stringContaining(message)]);
    expect(await contentsOf(folder)).toEqual(before);
  });

  test.each([
    ['Türkiye', 'turkiye'],
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ["People's Council", 'people-s-council'],
  ])('makes an id of %s', (name, id) => {
    expect(idFrom(name)).toBe(id);
  });
});
