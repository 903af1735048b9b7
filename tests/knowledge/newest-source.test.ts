import { expect, test } from '@jest/globals';
import { newestDate } from '../../src/knowledge/newest-source.ts';

test.each([
  [['2024-07-04', '2025-12', '2025'], '2025-12'],
  [['2025', '2025-12-31'], '2025-12-31'],
  [['2024-07', undefined, '2024-07-31'], '2024-07-31'],
  [[undefined], undefined],
  [[], undefined],
])('of sources dated %j the newest is of %s', (dates, newest) => {
  expect(newestDate(dates.map((date) => (date === undefined ? {} : { date })))).toBe(newest);
});
