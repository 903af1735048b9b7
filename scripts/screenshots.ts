/** Remakes the pictures of the documentation on a throw-away database: npm run screenshots, or npm run screenshots -- FOLDER for another place. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { defaultLimits as limits } from '../src/contract/limits.ts';
import { openDriver } from '../src/database/connection.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../src/database/local.ts';
import { loadDataset } from '../src/knowledge/load-dataset.ts';
import { openDataset } from '../src/knowledge/open-dataset.ts';
import { createApp } from '../src/server/app.ts';
import { datasetState, isAskable } from '../src/server/dataset-state.ts';
import { openServer } from '../src/server/listener.ts';
import { openChromium } from '../tests/support/chromium.ts';

const pictures = process.argv[2] ?? fileURLToPath(new URL('../docs/pictures', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));

async function takePlayground(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1300, height: 760 } });
  await page.goto(`${address}/graphql`);
  await page.getByLabel('Execute query').first().click();
  await page.locator('.graphiql-response').getByText('"Xi Jinping"').first().waitFor();
  await page.screenshot({ path: join(pictures, 'playground.png') });
  await page.close();
}

async function takeExplorer(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1300, height: 760 }, reducedMotion: 'reduce' });
  await page.goto(`${address}/id/qingdao-2018`);
  await page.getByRole('complementary').getByText('President of Russia').first().waitFor();
  await page.getByText(/^\d+ entities/).waitFor();
  await page.screenshot({ path: join(pictures, 'explorer.png') });
  await page.close();
}

async function takeBrowser(browser: Browser, { credentials, ports }: LocalNeo4j): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  const connect = encodeURIComponent(credentials.uri.replace('://', '://neo4j@'));
  await page.goto(`http://127.0.0.1:${ports.http}/browser/?connectURL=${connect}`);
  await page.locator('input[type=password]').fill(credentials.password);
  await page.keyboard.press('Enter');
  await page
    .getByText(/^:style http/)
    .first()
    .waitFor();
  await page.getByTestId('guideNextSlide').click();
  await page.getByTestId('guidesDrawer').locator('pre').click();
  await page.getByTestId('editor-Run').click();
  const frame = page
    .getByTestId('frame')
    .filter({ has: page.locator('g.node') })
    .first();
  await frame.locator('g.node').nth(20).waitFor();
  // The drawing settles by a simulation of forces that tells no one when it is done.
  await page.waitForTimeout(4_000);
  await page.screenshot({ path: join(pictures, 'neo4j-browser.png') });
  await page.close();
}

const folder = await mkdtemp(join(tmpdir(), 'sco-graph-pictures-'));
await mkdir(pictures, { recursive: true });
const server = await openServer({ host: '127.0.0.1', port: 0, limits });
const local = await startLocalNeo4j({ folder, serverPort: server.port, throwAway: true, onProgress: console.log });
const driver = openDriver(local.credentials);
try {
  await loadDataset(driver, await openDataset(fixtures));
  const state = datasetState(driver, undefined);
  server.serve(await createApp({ driver, state, limits, isReady: async () => isAskable(await state()) }));
  const browser = await openChromium();
  await takeExplorer(browser, server.address);
  await takePlayground(browser, server.address);
  await takeBrowser(browser, local);
  await browser.close();
  console.log(`Pictures are in ${pictures}`);
} finally {
  await driver.close();
  await server.stop();
  await local.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
