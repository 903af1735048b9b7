import { get } from 'node:http';

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Asks whether a server lives, over a connection of its own; resolves when it has said so, or when the connection ended. */
const healthz = (address: string): Promise<void> =>
  new Promise((resolve) => {
    get(`${address}/healthz`, { agent: false }, (response) => {
      response.resume().once('close', resolve);
    }).once('error', () => resolve());
  });

/** For how long, at the longest, a server did not say that it lives while something was done; in milliseconds. */
export async function silenceWhile(address: string, work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const asked = performance.now();
      await healthz(address);
      longest = Math.max(longest, performance.now() - asked);
      await pause(50);
    }
  })();
  await work();
  isOver = true;
  await watching;
  return longest;
}
