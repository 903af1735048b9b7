import { describe, expect, test } from '@jest/globals';
import { readDataset, statementsOf } from '../support/read-dataset.ts';
import { fixtures } from '../support/test-database.ts';
import { attendanceLists } from './attendance-lists.ts';

const lists = await attendanceLists();
const came = statementsOf(await readDataset(fixtures)).filter(
  ({ predicate, rank }) => predicate === 'ATTENDED' && rank !== 'DEPRECATED',
);

describe('exactly those came who are in the record, for whom, in which office and in which role', () => {
  test('there are lists of fifty meetings', () => {
    expect(lists).toHaveLength(50);
  });

  for (const { meeting, attended } of lists) {
    test(meeting, () => {
      const found = came
        .filter(({ object }) => object === meeting)
        .map(({ subject, qualifiers = {}, citations }) => [
          subject,
          qualifiers.for,
          qualifiers.office ?? null,
          qualifiers.role,
          ...(citations.every(({ basis }) => basis === 'ANNOUNCED') ? ['ANNOUNCED'] : []),
        ]);
      expect(found.sort(byText)).toEqual([...attended].sort(byText));
    });
  }
});

const byText = (one: unknown, other: unknown): number => (String(one) < String(other) ? -1 : 1);
