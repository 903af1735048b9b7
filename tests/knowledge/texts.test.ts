import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { line, webAddress } from '../../src/knowledge/texts.ts';
import { soundAddress, soundText } from '../support/hostile-dataset.ts';

const seed = Number(process.env.SEED ?? 19);

describe('what check accepts', () => {
  test('is one line, of characters that every form of export can hold', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          soundText.map((text) => text('x') ?? ''),
        ),
        (given) => {
          const { data: text, success } = line.safeParse(given);
          const isSound = given.trim() !== '' && !/[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/u.test(given.trim());
          expect([success, text]).toEqual(isSound ? [true, given.trim()] : [false, undefined]);
        },
      ),
      { numRuns: 2_000, seed },
    );
  });

  test.each([
    'a\nb',
    'a\rb',
    'a\u0085b',
    'a\u2028b',
    'a\u2029b',
    'a\u0000b',
    'a\tb',
    'a\uD800b',
    'a\uFFFEb',
    '',
    ' \n ',
  ])('%j is refused', (text) => {
    expect(line.safeParse(text).success).toBe(false);
  });

  test('is an address of the web, as URL writes it, which no syntax needs to escape', () => {
    fc.assert(
      fc.property(soundAddress, (address) => {
        const written = webAddress.parse(address('x'));
        expect(written).toMatch(/^https?:\/\/[\x21-\x7E]+$/);
        expect(written).not.toMatch(/[<>"{}|\\^` ]/);
        expect(webAddress.parse(written)).toBe(written);
        expect(new URL(written).href).toBe(written);
      }),
      { numRuns: 2_000, seed },
    );
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://x.example/',
    '//x.example/',
    'x.example',
    'https://',
    'https://anna:secret@x.example/',
    'https://x.example/\nb',
    'java\u0000script:x',
  ])('%j is not an address', (address) => {
    expect(webAddress.safeParse(address).success).toBe(false);
  });

  test('an address that would make two triples of one makes one', () => {
    expect(webAddress.parse('http://x/> . <http://evil/s> <http://evil/p> <http://evil/o')).toBe(
      'http://x/%3E%20.%20%3Chttp://evil/s%3E%20%3Chttp://evil/p%3E%20%3Chttp://evil/o',
    );
    expect(webAddress.parse('HTTP://X.Example:80/a|b?c=^')).toBe('http://x.example/a%7Cb?c=%5E');
  });
});
