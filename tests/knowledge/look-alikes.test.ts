import { describe, expect, test } from '@jest/globals';
import type { LookAlikes } from '../../src/knowledge/data-format.ts';
import { warnings } from './made-warnings.ts';

describe('names that are alike', () => {
  const named = (one: string, other: string, reviewed: LookAlikes = []) =>
    warnings(
      {
        Leader: [
          { id: 'one', name: one },
          { id: 'other', name: other },
        ],
      },
      reviewed,
    );

  test.each<[one: string, other: string, isAlike: boolean]>([
    ['Sooronbay Jeenbekov', 'Sooronbai Jeenbekov', true],
    ['Kassym-Jomart Tokayev', 'Tokayev Kasym Jomart', true],
    ['Emomali Rahmon', 'Emomalii Rakhmon', true],
    ['Emomali Rahmon', 'Imomali Rakhmonov', false],
    ['Li Peng', 'Li Keng', true],
    ['Li Qi', 'Li Xi', false],
    ['24th meeting of the Council', '25th meeting of the Council', false],
    ['Programme for 2014', 'Programme for 2015', false],
    ['Programme for 2014', 'Programmes for 2014', true],
    [`${'A'.repeat(70)} plan`, `${'A'.repeat(70)} plam`, true],
    [`${'A'.repeat(70)} plan`, `${'A'.repeat(70)} plumb`, false],
    ['Xi Jinping', 'Vladimir Putin', false],
  ])('%s and %s', (one, other, isAlike) => {
    expect(named(one, other)).toEqual(isAlike ? [`has nearly the name of one: "${other}" and "${one}"`] : []);
  });

  test('of two kinds, or of a pair that a person has reviewed, are not reported', () => {
    expect(
      warnings({
        Leader: [{ id: 'one', name: 'Shanghai Spirit' }],
        Principle: [{ id: 'other', name: 'Shanghai Spirits', kind: 'VALUE' }],
      }),
    ).toEqual([]);
    expect(named('S. Singh', 'S. Singh')).toEqual(['has the same name as one: "S. Singh"']);
    expect(named('S. Singh', 'S. Singh', [{ pair: ['other', 'one'], why: 'Minister and ambassador.' }])).toEqual([]);
  });

  test('a pair of which one is not there is refused', () => {
    expect(() => named('Xi Jinping', 'Li Peng', [{ pair: ['one', 'othr'], why: 'x' }])).toThrow(
      '"othr" is not an entity; did you mean other?',
    );
  });
});
