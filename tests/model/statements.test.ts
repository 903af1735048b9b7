import { describe, expect, test } from '@jest/globals';
import { canonical, idPattern, statementId } from '../../src/model/identity.ts';
import type { ranks } from '../../src/model/provenance.ts';
import { accepted, propertyPredicate } from '../../src/model/statements.ts';

describe('the id of a statement', () => {
  const said = { subject: 'kassym-jomart-tokayev', predicate: 'CHAIRED', object: 'astana-2024', date: '2024-07-04' };

  test('is st- and twelve hex digits', () => {
    expect(statementId(said)).toMatch(/^st-[0-9a-f]{12}$/);
  });

  test('never changes from one version of the program to another', () => {
    expect(statementId(said)).toBe('st-012c1b634a58');
  });

  test('does not depend on the order of its parts', () => {
    const { date, ...others } = said;
    expect(statementId({ date, ...others })).toBe(statementId(said));
  });

  test.each([
    ['subject', { subject: 'xi-jinping' }],
    ['object', { object: 'tianjin-2025' }],
    ['date', { date: '2024-07-05' }],
    ['qualifiers', { qualifiers: { acting: true } }],
    ['attribution', { attributedTo: 'xi-jinping' }],
    ['modality', { modality: 'PLANNED' }],
  ])('depends on the %s', (_part, change) => {
    expect(statementId({ ...said, ...change })).not.toBe(statementId(said));
  });
});

test('equal content is equal text: keys in order at every depth, lists as they are, nothing that is not there', () => {
  const given = { b: 1, a: [{ d: 1, c: [3, 1, 2] }], n: null, u: undefined, B: {}, m: 2, k: 'x', c: false };
  expect(canonical(given)).toBe('{"B":{},"a":[{"c":[3,1,2],"d":1}],"b":1,"c":false,"k":"x","m":2,"n":null}');
  expect(canonical(Object.fromEntries(Object.entries(given).reverse()))).toBe(canonical(given));
});

test.each([
  ['astana-2024', true],
  ['s1', true],
  ['Astana', false],
  ['astana_2024', false],
  ['-astana', false],
  ['astana-', false],
  ['a--b', false],
  ['astana 2024', false],
  ['', false],
])('whether %j is an id: %j', (text, expected) => {
  expect(idPattern.test(text)).toBe(expected);
});

describe('acceptance', () => {
  const of = (object: string, rank: (typeof ranks)[number]) => ({ subject: 'sco', predicate: 'P', object, rank });
  const a = of('a', 'NORMAL');
  const b = of('b', 'NORMAL');
  const preferred = of('c', 'PREFERRED');
  const deprecated = of('d', 'DEPRECATED');

  test('where several objects may stand, all normal ones do, and none that is deprecated', () => {
    expect(accepted([a, b, deprecated], () => false)).toEqual([a, b]);
  });

  test('where only one may stand, the preferred one displaces the normal ones', () => {
    expect(accepted([a, b, preferred, deprecated], () => true)).toEqual([preferred]);
  });

  test('a preferred statement displaces only rivals about the same object where several may stand', () => {
    const rival = { ...a, note: 'same object' };
    const better = { ...a, rank: 'PREFERRED' as const };
    expect(accepted([rival, better, b], () => false)).toEqual([better, b]);
  });
});

test('a property is set by the predicate in capitals', () => {
  expect(['iso2', 'inForce', 'wikidataId'].map(propertyPredicate)).toEqual(['ISO2', 'IN_FORCE', 'WIKIDATA_ID']);
});
