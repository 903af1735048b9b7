import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { isToolThere } from './tool.ts';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const found = places.find((place) => place !== undefined && existsSync(place));
const advice = 'No Chromium was found: install it (apt install chromium) or set CHROMIUM to its path.';

/** A real Chromium, or undefined where this machine has none. */
export const chromiumPath = isToolThere(found !== undefined, advice) ? found : undefined;

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
