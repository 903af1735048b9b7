import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { root } from './checkout.ts';
import { isEquivalent, readEquivalent } from './equivalent.ts';
import { changedBy, described, mutantsOf } from './mutants.ts';
import { filesOf, rooms } from './rooms.ts';

/** What a source becomes, by each of its mutants. */
const changesOf = (source: string): string[] => mutantsOf('x.ts', source).map((mutant) => changedBy(source, mutant));

describe('the mutants of a source', () => {
  test.each<[what: string, source: string, changed: string[]]>([
    ['a border', 'a < b;', ['a <= b;', 'a >= b;']],
    ['equality', 'a === b;', ['a !== b;']],
    ['logic', 'a && b;', ['a || b;']],
    ['a default', 'a ?? b;', ['a && b;']],
    ['arithmetic', '(a) - (b);', ['(a) + (b);']],
    ['not', '!a;', ['a;']],
    ['a step', 'a += b;', ['a -= b;']],
    ['counting', 'a++;', ['a--;']],
    ['numbers', '[0, 1, 20_000];', ['[1, 1, 20_000];', '[0, 0, 20_000];', '[0, 1, (20_000 + 1)];']],
    ['truth', '[true];', ['[false];']],
    ['a choice', 'a ? b : c;', ['true ? b : c;', 'false ? b : c;']],
    ['a method and its twin', 'a.some(b);', ['a.every(b);']],
    ['a method that may be left out', 'const x = a.b.filter(c);', ['const x = a.b;']],
    ['pieces of a list', 'const x = [...a, b];', ['const x = [...[], b];']],
    ['pieces of an object', 'const x = { ...a, b };', ['const x = { ...{}, b };']],
    ['the anchors of an expression', 'const x = /^a\\$$/u;', ['const x = /a\\$$/u;', 'const x = /^a\\$/u;']],
    ['borders in Cypher', '`n.a <= $' + '{b}`;', ['`n.a < $' + '{b}`;']],
    ['logic in Cypher', "'a IS NULL OR b';", ["'a IS NOT NULL OR b';", "'a IS NULL AND b';"]],
    [
      'the direction in Cypher',
      '`(a)<-[:$' + '{b}]-(c)-[:D]->(e)`;',
      ['`(a)-[:$' + '{b}]->(c)-[:D]->(e)`;', '`(a)<-[:$' + '{b}]-(c)<-[:D]-(e)`;'],
    ],
    [
      'what is after letters of several bytes',
      "const é = 'ü€😀'; é < a;",
      ["const é = 'ü€😀'; é <= a;", "const é = 'ü€😀'; é >= a;"],
    ],
    ['nothing in types', "type A = 'a' | true; let a: 1 = b; import c from './d.ts';", []],
  ])('%s', (_what, source, changed) => {
    // A statement of its own may be left out too.
    expect(changesOf(source).filter((each) => !/^\s*;|;\s*;$/.test(each))).toEqual(changed);
  });

  test('a statement, a throw, and both ways of a condition', () => {
    expect(changesOf('if (a) { b(); throw c; }')).toEqual([
      'if (true) { b(); throw c; }',
      'if (false) { b(); throw c; }',
      'if (a) { ; throw c; }',
      'if (a) { b(); ; }',
    ]);
  });

  test('name their file, line and column', () => {
    const [first] = mutantsOf('src/a.ts', 'const a = 1;\n  const é = b\n    <= c;\n').slice(1);
    expect(first && described(first)).toBe('src/a.ts:3:5 <= → <');
    expect(first?.text).toBe('<= c;');
  });

  test('of every file that is tried change one piece, and differ', async () => {
    for (const { sources } of rooms) {
      const files = await filesOf(root, sources, '.ts');
      expect(files).not.toEqual([]);
      for (const file of files) {
        const source = await readFile(join(root, file), 'utf8');
        const changed = changesOf(source);
        expect(new Set([source, ...changed]).size).toBe(changed.length + 1);
      }
    }
  });

  test('change only code, whatever text is around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, number) => {
        const literal = JSON.stringify(`${text}.`);
        // These end a comment as a line end does.
        const comment = text.replaceAll(/[\u2028\u2029]/g, '');
        const source = `// ${JSON.stringify(comment)}\nconst a = ${literal}; const b = a.length > ${number};`;
        const border = mutantsOf('x.ts', source).find(({ change }) => change === '> → >=');
        expect(border && changedBy(source, border)).toBe(source.replace(/ > (?=\d+;$)/, ' >= '));
      }),
    );
  });
});

describe('the list of changes that no test can notice', () => {
  test('names only changes that can be made today', async () => {
    const equivalent = await readEquivalent();
    for (const entry of equivalent) {
      const mutants = mutantsOf(entry.file, await readFile(join(root, entry.file), 'utf8'));
      for (const change of entry.changes) {
        const isThere = mutants.some((mutant) => isEquivalent([{ ...entry, changes: [change] }], mutant));
        expect({ ...entry, change, isThere }).toMatchObject({ isThere: true });
      }
    }
  });
});

test('every room has its tests', async () => {
  for (const { tests } of rooms) {
    const files = await filesOf(root, tests, '.test.ts');
    expect(files.length).toBeGreaterThan(1);
    await Promise.all(files.map((file) => access(join(root, file))));
  }
});
