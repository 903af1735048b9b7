import { expect, test } from '@jest/globals';
import { defaultLimits } from '../../src/contract/limits.ts';
import { Turns } from '../../src/server/protect/turns.ts';

const large = { newCharacters: 0, values: 100_001 };
const small = { newCharacters: 0, values: 100_000 };
const both = { newCharacters: 2_001, values: 100_001 };

test('operations with large answers wait for each other, and no other waits for them', async () => {
  const turns = new Turns({ ...defaultLimits, largeAnswers: 1 });
  const end = await turns.take(large);
  const next = turns.take(large);
  (await turns.take(small))();
  expect([turns.active, turns.waiting]).toEqual([1, 1]);
  end();
  (await next)();
  expect([turns.active, turns.waiting]).toEqual([0, 0]);
});

test('an operation that waits too long gives back what it already holds', async () => {
  const turns = new Turns({ ...defaultLimits, largeAnswers: 1, plannings: 1, waiting: 1 });
  const end = await turns.take(large);
  await expect(turns.take(both)).rejects.toMatchObject({ extensions: { code: 'OVERLOADED' } });
  (await turns.take({ ...both, values: 1 }))();
  expect([turns.active, turns.waiting]).toEqual([1, 0]);
  end();
});

test('one more than may wait is refused at once', async () => {
  const turns = new Turns({ ...defaultLimits, largeAnswers: 1, waiting: 1 });
  const end = await turns.take(large);
  const next = turns.take(large);
  await expect(turns.take(large)).rejects.toThrow('1 operations are waiting already');
  end();
  (await next)();
  expect([turns.active, turns.waiting]).toEqual([0, 0]);
});
