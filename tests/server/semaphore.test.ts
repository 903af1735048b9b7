import { expect, test } from '@jest/globals';
import { Semaphore } from '../../src/server/protect/semaphore.ts';

const long = 60_000;

test('gives so many permits, and the next in the order in which they were asked for', async () => {
  const semaphore = new Semaphore(2);
  const [first, second] = await Promise.all([semaphore.take(long), semaphore.take(long)]);
  expect([semaphore.isFull, semaphore.active, semaphore.waiting]).toEqual([true, 2, 0]);
  const came: string[] = [];
  const third = semaphore.take(long);
  third.then(() => came.push('third'));
  const fourth = semaphore.take(long);
  fourth.then(() => came.push('fourth'));
  expect(semaphore.waiting).toBe(2);
  second?.();
  const give = await third;
  expect([came, semaphore.active, semaphore.waiting]).toEqual([['third'], 2, 1]);
  first?.();
  (await fourth)?.();
  give?.();
  expect([came, semaphore.active, semaphore.waiting]).toEqual([['third', 'fourth'], 0, 0]);
});

test('a waiter that gives up leaves the queue at once, without a permit', async () => {
  const semaphore = new Semaphore(1);
  const give = await semaphore.take(long);
  const began = performance.now();
  expect(await semaphore.take(20)).toBeUndefined();
  // The permit is still held: nobody had to give one back.
  expect(performance.now() - began).toBeGreaterThanOrEqual(15);
  expect([semaphore.active, semaphore.waiting]).toEqual([1, 0]);
  give?.();
  expect([semaphore.active, semaphore.isFull]).toEqual([0, false]);
});

test('a permit is given back once', async () => {
  const semaphore = new Semaphore(2);
  const give = await semaphore.take(long);
  await semaphore.take(long);
  give?.();
  give?.();
  expect(semaphore.active).toBe(1);
});
