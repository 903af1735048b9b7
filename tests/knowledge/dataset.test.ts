import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DatasetError } from '../../src/knowledge/problem.ts';
import { readDataset, statementsOf } from '../support/read-dataset.ts';
import { firstDataset, fixtures } from '../support/test-database.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-fixtures-'));
  await cp(firstDataset, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What is wrong after one text of one file was replaced: `file:line: field: message` of each problem. */
async function problemsAfter(file: string, from: string | RegExp, to: string): Promise<string[]> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  expect(text).toMatch(from);
  await writeFile(path, text.replace(from, to));
  return problems();
}

async function problems(): Promise<string[]> {
  const error = await readDataset(folder).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DatasetError);
  return error instanceof DatasetError
    ? error.problems.map(({ file, line, field, message }) => `${file}:${line}: ${field}: ${message}`)
    : [];
}

test('the fixtures are valid', async () => {
  const dataset = await readDataset(fixtures);
  expect([dataset.entities.length, statementsOf(dataset).length, dataset.sources.length]).toEqual([1421, 6192, 987]);
  expect(dataset.warnings).toEqual([]);
});

describe('a bad file is refused with file, line, field and expectation', () => {
  test('an unknown field', async () => {
    expect(await problemsAfter('meetings.yaml', 'kind: CHS', 'kind: CHS\n  color: red')).toEqual([
      'meetings.yaml:4: astana-2024.color: unknown field; expected one of the fields in the JSON Schema',
    ]);
  });

  test('a value that an enumeration does not have', async () => {
    expect(await problemsAfter('meetings.yaml', 'kind: CHS', 'kind: SUMMIT')).toEqual([
      'meetings.yaml:3: astana-2024.kind: found "SUMMIT"; expected one of "CHS"|"CHG"|"SCO_PLUS"|"CFM"|"SECURITY_COUNCILS"|"DEFENCE"',
    ]);
  });

  test('a date that does not exist', async () => {
    expect(await problemsAfter('meetings.yaml', 'value: 2024-07-04', 'value: 2024-07-34')).toEqual([
      'meetings.yaml:12: astana-2024.statements[1].value: found "2024-07-34"; expected an EDTF date such as 2024, 2024-07, 2024-07-04 or 2010~',
    ]);
  });

  test('a text that is not EDTF', async () => {
    expect(await problemsAfter('states.yaml', 'start: 2024\n', 'start: next year\n')).toEqual([
      expect.stringMatching(
        /^states\.yaml:\d+: china\.statements\[\d+\]\.start: found "next year"; expected an EDTF date or UNKNOWN$/,
      ),
    ]);
  });

  test('a missing field', async () => {
    expect(await problemsAfter('places.yaml', /\n {2}name: Astana/, '')).toEqual([
      'places.yaml:1: astana.name: missing; expected string, received undefined',
    ]);
  });

  test('a predicate that this kind of entity cannot have', async () => {
    expect(await problemsAfter('meetings.yaml', 'predicate: HELD_AT', 'predicate: CHAIRED')).toEqual([
      expect.stringMatching(
        /^meetings\.yaml:\d+: astana-2024\.statements\[6\]\.predicate: found "CHAIRED"; expected a predicate that this kind of entity can have$/,
      ),
    ]);
  });

  test('an id of no entity', async () => {
    expect(await problemsAfter('meetings.yaml', 'object: independence-palace-astana', 'object: palace')).toEqual([
      expect.stringMatching(
        /^meetings\.yaml:\d+: astana-2024\.statements\[6\]\.object: "palace" is not an entity of this dataset; expected the id of one$/,
      ),
    ]);
  });

  test('an entity of the wrong kind', async () => {
    expect(await problemsAfter('meetings.yaml', 'object: independence-palace-astana', 'object: xi-jinping')).toEqual([
      expect.stringContaining('object: "xi-jinping" is a Leader; expected Place'),
    ]);
  });

  describe('a statement written with its object', () => {
    const incoming = (subject: string, more = '') =>
      `format: IN_PERSON\n  incoming:\n    - predicate: ATTENDED\n      subject: ${subject}\n      date: 2024-07-04\n      citations: [{ source: s1 }]\n${more}`;

    test.each([
      ['jupiter', 'incoming[0].subject: "jupiter" is not an entity of this dataset; expected the id of one'],
      [
        'xi-jinpin',
        'incoming[0].subject: "xi-jinpin" is not an entity of this dataset; expected the id of one; did you mean xi-jinping?',
      ],
      ['china', 'incoming[0].subject: "china" is a State; expected Leader'],
    ])('of %s, which cannot be its subject', async (subject, message) => {
      const found = await problemsAfter('meetings.yaml', 'format: IN_PERSON', incoming(subject));
      expect(found).toEqual([expect.stringMatching(/^meetings\.yaml:\d+: astana-2024\.incoming/)]);
      expect(found[0]).toContain(message);
    });

    test('is the same as one that stands with its subject', async () => {
      const ofCaiQi = (end: string) =>
        `    - predicate: ATTENDED\n      ${end}\n      date: 2024-07-04\n      citations: [{ source: s1, locator: paragraph 13 }]\n`;
      const said = async () => statementsOf(await readDataset(folder)).map(({ subject, id }) => `${subject} ${id}`);
      const before = await said();
      const leaders = join(folder, 'leaders.yaml');
      const meetings = join(folder, 'meetings.yaml');
      const text = await readFile(leaders, 'utf8');
      const [others, caiQi = ''] = text.split('- id: cai-qi\n');
      expect(caiQi).toContain(ofCaiQi('object: astana-2024'));
      await writeFile(leaders, `${others}- id: cai-qi\n${caiQi.replace(ofCaiQi('object: astana-2024'), '')}`);
      expect(await said()).toHaveLength(before.length - 1);
      const moved = `  incoming:\n${ofCaiQi('subject: cai-qi')}  statements:`;
      await writeFile(meetings, (await readFile(meetings, 'utf8')).replace('  statements:', moved));
      expect((await said()).sort()).toEqual(before.sort());
    });

    test('with a predicate that leads elsewhere', async () => {
      const wrong = incoming('xi-jinping').replace('ATTENDED', 'HELD_AT');
      expect(await problemsAfter('meetings.yaml', 'format: IN_PERSON', wrong)).toEqual([
        expect.stringContaining('astana-2024.incoming[0].predicate: found "HELD_AT"; expected a predicate'),
      ]);
    });

    test('whose own faults are reported with its place', async () => {
      const wrong = incoming('xi-jinping').replace('source: s1', 'source: s99');
      expect(await problemsAfter('meetings.yaml', 'format: IN_PERSON', wrong)).toEqual([
        expect.stringContaining('astana-2024.incoming[0].citations[0].source: "s99" is not a source'),
      ]);
    });
  });

  test('a qualifier that refers to the wrong kind', async () => {
    expect(await problemsAfter('leaders.yaml', 'office: president-of-china', 'office: china')).toEqual([
      expect.stringContaining('qualifiers.office: "china" is a State; expected Office'),
    ]);
  });

  test('a source that is not listed', async () => {
    expect(await problemsAfter('decisions.yaml', 'source: s1', 'source: s99')).toEqual([
      'decisions.yaml:8: belarus-accession-2024.statements[0].citations[0].source: "s99" is not a source of this dataset; expected the id of one; did you mean s1?',
    ]);
  });

  test('an id used twice', async () => {
    const [first] = await problemsAfter('decisions.yaml', 'id: china-presidency-2024', 'id: belarus-accession-2024');
    expect(first).toBe(
      'decisions.yaml:16: belarus-accession-2024.id: "belarus-accession-2024" is used twice; it is already in decisions.yaml',
    );
  });

  test('an id in capitals', async () => {
    expect(await problemsAfter('places.yaml', 'id: astana', 'id: Astana')).toEqual([
      'places.yaml:1: Astana.id: found "Astana"; expected lower-case words joined by hyphens, such as xi-jinping',
    ]);
  });

  test('the same statement twice', async () => {
    const [again] = /\n {4}- predicate: ORDINAL[\s\S]*?\n {4}-/.exec(
      await readFile(join(folder, 'meetings.yaml'), 'utf8'),
    ) ?? [''];
    const found = await problemsAfter('meetings.yaml', again, again.replace(/\n {4}-$/, '') + again);
    expect(found[0]).toContain('says the same as an earlier statement');
  });

  test('two values of one property, neither ranked', async () => {
    const found = await problemsAfter(
      'meetings.yaml',
      '    - predicate: START',
      '    - predicate: ORDINAL\n      value: 25\n      citations: [{ source: s1 }]\n    - predicate: START',
    );
    expect(found).toEqual([expect.stringContaining('contradicts an earlier statement of the same rank')]);
  });

  test.each(['PREFERRED', 'DEPRECATED'])('a statement that is %s without a reason', async (rank) => {
    expect(await problemsAfter('meetings.yaml', 'value: 24', `value: 24\n      rank: ${rank}`)).toEqual([
      expect.stringContaining(`rank: ${rank} needs a reason`),
    ]);
  });

  test('a state that ends before it begins', async () => {
    expect(await problemsAfter('states.yaml', 'end: 2025\n', 'end: 2003\n')).toEqual([
      expect.stringContaining('end: "2003" is not after the start "2024"'),
    ]);
  });

  test('a text that is not YAML', async () => {
    expect(await problemsAfter('topics.yaml', 'kind: THREAT', 'kind: [THREAT')).toEqual([
      expect.stringMatching(/^topics\.yaml:\d+: YAML: /),
    ]);
  });

  test('bytes that are not UTF-8', async () => {
    await writeFile(join(folder, 'topics.yaml'), Buffer.from([0x2d, 0x20, 0xff, 0xfe]));
    expect(await problems()).toEqual(['topics.yaml:1: file: the file is not UTF-8 text']);
  });

  test('a file that is missing', async () => {
    await rm(join(folder, 'sources.yaml'));
    expect(await problems()).toEqual(['sources.yaml:1: file: the file is missing']);
  });
});
