import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { passagesOfCode } from '../../scripts/prose/passages.ts';
import { faultsOf } from '../../scripts/prose/rules.ts';

describe('prose in code', () => {
  test('is comments, and texts of four words or more', () => {
    const code = [
      '/** Comments of more lines,',
      ' * with the asterisks gone. */',
      "const key = 'not.prose';",
      '// Lines that follow each other',
      '// are one passage.',
      'const short = "three words only";',
      "const message = 'Write the name of a file.';",
      'const gaps = `There is no value called $' + '{key} in this file.`;',
      "const cypher = 'MATCH the node and then RETURN it';",
      '// @ts-expect-error is not a comment for a reader',
    ].join('\n');
    expect(passagesOfCode(code)).toEqual([
      { kind: 'comment', text: 'Comments of more lines,\nwith the asterisks gone. ', line: 1 },
      { kind: 'comment', text: 'Lines that follow each other\nare one passage.', line: 4 },
      { kind: 'message', text: 'Write the name of a file.', line: 7 },
      { kind: 'message', text: 'There is no value called ', line: 8 },
    ]);
  });
});

describe('a passage', () => {
  const reasons = async (text: string, kind: 'page' | 'comment' | 'message' = 'page') =>
    (await faultsOf({ kind, text, line: 10 })).map(({ line, reason }) => `${line}: ${reason}`);

  test('of plain English has no fault, whatever stands in backticks', async () => {
    expect(await reasons('The server reads a file.\n\nIt will utilize `the the file`, and `utilize`.')).toEqual([
      '12: Unexpected `utilize`, use `use` instead',
    ]);
    expect(await reasons('The server reads `utilize`.')).toEqual([]);
  });

  test.each([
    ['Text with the the same word twice.', '10: Unexpected repeated `the`, remove one occurrence'],
    ['Write an name.', '10: Unexpected article `an` before `name`, expected `a`'],
    ['They commence at noon.', '10: Unexpected `commence`, use `begin`, `start` instead'],
  ])('"%s" has a fault on its line, of whatever kind it is', async (text, fault) => {
    for (const kind of ['page', 'comment', 'message'] as const) {
      expect(await reasons(text, kind)).toContain(fault);
    }
  });

  test('of a page uses the active voice and short sentences; comments may do otherwise', async () => {
    const passive = 'First line.\nThe file is read by the server.';
    expect(await reasons(passive)).toEqual(['11: Unexpected use of the passive voice']);
    expect(await reasons(passive, 'comment')).toEqual([]);
    const long =
      'Organisational responsibilities necessitating intergovernmental reconciliation characteristically incorporate institutional representatives of international organisations.';
    expect(await reasons(long)).toEqual(['10: Unexpected hard to read sentence, according to 5 out of 7 algorithms']);
    expect(await reasons(long, 'comment')).toEqual([]);
  });

  test('has no word of the vocabulary, but beside the words that make it usual', async () => {
    const vocabulary = parse(await readFile('scripts/prose/vocabulary.yaml', 'utf8'));
    for (const words of Object.keys(vocabulary)) {
      expect(await reasons(`Now this ${words} thing.`, 'message')).toEqual([
        expect.stringMatching(new RegExp(`^10: \`${words}\` is unusual here: write `)),
      ]);
    }
    expect(await reasons('There is no file. It is no longer there.')).toEqual([]);
  });
});
