import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sendRandomRequests } from '../hostile/random-requests.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServerProcess();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

test('100,000 random requests are answered, or refused by a limit with a code, in bounded memory', async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const outcome = await sendRandomRequests(server, 100_000, seed);
  console.log(`seed ${seed}: ${JSON.stringify(outcome)}`);
  expect(outcome.requests).toBe(100_000);
  expect(outcome.memory).toBeLessThan(1_000 * 1024 * 1024);
}, 5_400_000);
