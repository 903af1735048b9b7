import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A real Chromium, or undefined where this machine has none; on CI that is an error. */
export const chromiumPath = places.find((place) => place !== undefined && existsSync(place));
if (!chromiumPath) {
  const advice = 'No Chromium was found: install it (apt install chromium) or set CHROMIUM to its path.';
  if (process.env.CI) {
    throw new Error(advice);
  }
  console.warn(`${advice} The tests in a browser are skipped.`);
}

/** Starts it without the calls home that a closed network would refuse one by one. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    ...(chromiumPath ? { executablePath: chromiumPath } : {}),
    args: [
      // Root, as in containers, cannot use Chromium's sandbox; the pages are our own.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
