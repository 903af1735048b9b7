import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { amplified, costly, introspecting } from '../hostile/critical-requests.ts';
import type { HostileRequest } from '../hostile/hostile-request.ts';
import { silenceWhile } from '../hostile/silence.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServerProcess();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

const longestSilence = 1_000;
const silence = ({ body = '' }: HostileRequest): Promise<number> =>
  silenceWhile(server.address, async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${server.address}/graphql`, { method: 'POST', headers, body });
    await response.text();
  });

test.each([...amplified, ...costly, ...introspecting].map((request) => [request.name, request] as const))(
  'nobody waits for a second beside: %s',
  async (_, request) => {
    // A machine that does something else now and then is silent too: only what is silent every time counts.
    const times = [await silence(request), await silence(request), await silence(request)];
    expect(Math.min(...times)).toBeLessThan(longestSilence);
  },
  300_000,
);
