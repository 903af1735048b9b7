import { describe, expect, test } from '@jest/globals';
import { entityLabels } from '../../src/model/entities.ts';
import { asOf, planned } from '../../src/model/visibility.ts';

const spokenOf =
  'EXISTS { (n)<-[:SUBJECT|OBJECT]-(said:Statement) WHERE said.accepted AND any(source IN said.sources WHERE source IN $sources) }';
const begin = (labels: readonly string[]) => asOf.start(labels)?.('n', { date: '$day', accordingTo: '$sources' });
const atom = (text: string) => ({ text, joins: 'none' });

describe('what a view by sources asks where a question begins', () => {
  test.each([['Entity'], ...entityLabels.map((label) => [label]), ['Entity', 'State']])(
    'of %s: that a source speaks of it, and nothing else, so that an index may serve',
    (...labels) => {
      expect(begin(labels)).toEqual(atom(spokenOf));
    },
  );

  test('where other nodes may come, that of entities alone', () => {
    const either = { text: `NOT n:Entity OR ${spokenOf}`, joins: 'or' };
    expect(begin(['Entity', 'Source', 'Statement'])).toEqual(either);
    expect(begin(['State', 'Source'])).toEqual(either);
  });

  test('where no entity comes, nothing', () => {
    expect(begin(['Source'])).toBeUndefined();
    expect(begin(['Statement', 'Name'])).toBeUndefined();
  });

  test('without sources, nothing', () => {
    expect(asOf.start(['Entity'])?.('n', { date: '$day' })).toBe(true);
  });
});

test('a day of force is shown on that day', () => {
  expect(asOf.property(['Document'], 'inForce')?.('n', { date: '$day' })).toEqual(atom('n.inForce <= date($day)'));
  expect(asOf.property(['Document'], 'name')).toBeUndefined();
});

test('what is planned is hidden where all are listed, not where one is asked for', () => {
  expect(planned.start(['Meeting'], 'all')?.('n', {})).toEqual(atom("n.status <> 'PLANNED'"));
  expect(planned.start(['Entity'], 'all')?.('n', {})).toEqual(atom("(n.status IS NULL OR n.status <> 'PLANNED')"));
  expect(planned.start(['Meeting'], 'key')).toBeUndefined();
  expect(planned.start(['State'], 'all')).toBeUndefined();
});
