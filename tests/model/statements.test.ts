import { describe, expect, test } from '@jest/globals';
import { statementId } from '../../src/model/identity.ts';
import type { ranks } from '../../src/model/provenance.ts';
import { accepted, propertyPredicate } from '../../src/model/statements.ts';

describe('the id of a statement', () => {
  const said = { subject: 'kassym-jomart-tokayev', predicate: 'CHAIRED', object: 'astana-2024', date: '2024-07-04' };

  test('is st- and twelve hex digits', () => {
    expect(statementId(said)).toMatch(/^st-[0-9a-f]{12}$/);
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
