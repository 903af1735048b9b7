import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openChromium } from '../support/chromium.ts';
import { openServedApi, type ServedApi } from '../support/served-api.ts';

/** The drawing library keeps its instance on the element. */
interface Drawn {
  readonly _cyreg: { readonly cy: Cytoscape };
}
interface Cytoscape {
  nodes(): { map(of: (node: { id(): string }) => string): string[] };
  animated(): boolean;
  getElementById(id: string): { empty(): boolean; renderedPosition(): { x: number; y: number } };
}

(chromiumPath ? describe : describe.skip)('the explorer in Chromium', () => {
  let api: ServedApi;
  let browser: Browser;
  let page: Page;
  const foreign: string[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    api = await openServedApi();
    browser = await openChromium();
    page = await open('/');
  });
  afterAll(async () => {
    await browser.close();
    await api.close();
  });

  async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const opened = await browser.newPage({
      viewport: { width: 1300, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    });
    opened.on('request', (request) => {
      // Blobs are the editor's own workers.
      if (!request.url().startsWith(api.server.address) && !request.url().startsWith('blob:')) {
        foreign.push(request.url());
      }
    });
    opened.on('console', (message) => {
      if (message.type() === 'error') {
        problems.push(message.text());
      }
    });
    opened.on('pageerror', (error) => problems.push(error.message));
    await opened.goto(api.server.address + path);
    return opened;
  }

  /** Waits until the picture shows an entity (or no more). */
  const drawn = (on: Page, id: string, isThere = true) =>
    on.waitForFunction(
      ([wanted, there]) => {
        const picture = document.querySelector('.drawing') as unknown as Drawn | null;
        return picture?._cyreg?.cy.getElementById(String(wanted)).empty() === !there;
      },
      [id, isThere] as const,
    );

  /** Clicks an entity where the picture shows it. */
  const click = async (on: Page, id: string) => {
    const { x, y } = await on.evaluate((wanted) => {
      const picture = document.querySelector('.drawing') as unknown as Drawn & Element;
      const { left, top } = picture.getBoundingClientRect();
      const at = picture._cyreg.cy.getElementById(wanted).renderedPosition();
      return { x: left + at.x, y: top + at.y };
    }, id);
    await on.mouse.click(x, y);
  };

  const addressed = (on: Page, path: string) => on.waitForURL(api.server.address + path);
  const status = (on: Page) => on.getByRole('status').textContent();

  test('opens with the graph of the SCO and its members', async () => {
    await drawn(page, 'kazakhstan');
    expect(await status(page)).toMatch(/^\d+ entities, \d+ relations$/);
  });

  test('who chaired the 2018 summit, what was adopted there, and says who: by typing and Enter', async () => {
    await page.getByRole('combobox').click();
    await page.keyboard.type('2018 summit');
    await page.getByRole('option', { name: 'Qingdao 2018' }).waitFor();
    await page.keyboard.press('Enter');
    await addressed(page, '/id/qingdao-2018');
    const panel = page.getByRole('complementary', { name: 'Qingdao 2018' });
    const group = (title: string) => panel.locator('section', { has: page.getByRole('heading', { name: title }) });
    const chair = group('chaired by').getByRole('listitem');
    await chair.waitFor();
    expect(await chair.getByRole('button').textContent()).toBe('Xi Jinping');
    expect(await chair.getByRole('link').allTextContents()).toEqual([
      'President of Russia',
      'Voltaire Network copy',
      'China National Radio',
      'blog copy of TASS',
    ]);
    expect(await chair.getByRole('link').first().getAttribute('href')).toMatch(/^https?:/);
    expect((await group('adopted').getByRole('button').allTextContents()).sort()).toEqual([
      'Action plan 2018-2022 for the treaty on good-neighbourliness',
      'Anti-drug strategy 2018-2023',
      'Information report on the meeting of the heads of state, Qingdao (2018)',
      'Joint statement of the heads of state on trade facilitation (2018)',
      'Programme of cooperation against terrorism, separatism and extremism 2019-2021',
      'Qingdao Declaration (2018)',
      'Statement of the heads of state on joint action against threats of epidemics (2018)',
    ]);
    await drawn(page, 'qingdao-declaration-2018');
  });

  test('a click expands an entity; back folds it up again', async () => {
    await click(page, 'xi-jinping');
    await addressed(page, '/id/xi-jinping?around=qingdao-2018,xi-jinping');
    await drawn(page, 'tianjin-2025');
    await page.getByRole('complementary', { name: 'Xi Jinping' }).waitFor();
    await page.goBack();
    await addressed(page, '/id/qingdao-2018');
    await drawn(page, 'tianjin-2025', false);
  });

  test('the slider asks again as of a day', async () => {
    const old = await open('/id/sco?date=2010-12-31');
    await drawn(old, 'kazakhstan');
    await drawn(old, 'egypt', false);
    // 2023-07: 27 years and 3 months after April 1996.
    await old.getByLabel('Month of the view').fill(String(27 * 12 + 3));
    await addressed(old, '/id/sco?date=2023-07-31');
    await drawn(old, 'egypt');
    await old.getByRole('button', { name: 'Whole record' }).click();
    await addressed(old, '/id/sco');
    await old.close();
  });

  test('an address shows the same again, and every entity has one', async () => {
    const again = await open('/id/belarus?around=belarus,astana-2024&date=2024-07-04');
    await drawn(again, 'belarus-accession-2024');
    expect(await again.title()).toBe('Belarus · sco-graph');
    expect(await again.getByLabel('Day of the view').inputValue()).toBe('2024-07-04');
    await again.close();
  });

  test('Enter searches for the text in the box, however soon it comes', async () => {
    const typed = await open('/');
    const box = typed.getByRole('combobox');
    for (const [text, id] of [
      ['Nawaz Sharif', 'nawaz-sharif'],
      ['Qingdao 2018', 'qingdao-2018'],
    ] as const) {
      await box.fill('Imran Khan');
      await typed.getByRole('option', { name: 'Imran Khan' }).waitFor();
      await box.fill(text);
      await typed.keyboard.press('Enter');
      await addressed(typed, `/id/${id}`);
    }
    await typed.close();
  });

  test('what is typed in one go is asked once', async () => {
    const typed = await open('/');
    const asked: string[] = [];
    typed.on('request', (request) => {
      if (request.postData()?.includes('query Find')) {
        asked.push(JSON.parse(request.postData() ?? '').variables.text);
      }
    });
    await typed.clock.install({ time: 0 });
    await typed.clock.pauseAt(1_000);
    const box = typed.getByRole('combobox');
    await box.pressSequentially('Nawaz');
    const request = typed.waitForRequest((each) => each.postData()?.includes('query Find') ?? false);
    await typed.clock.runFor(1_000);
    await request;
    expect(asked).toEqual(['Nawaz']);
    await typed.close();
  });

  test('by keyboard alone: search, the list of what is shown, and on', async () => {
    const keyed = await open('/?around=kazakhstan');
    await drawn(keyed, 'kazakhstan');
    const summary = keyed.locator('.status summary');
    await summary.focus();
    await keyed.keyboard.press('Enter');
    const entry = keyed.locator('.status').getByRole('button', { name: 'President of Kazakhstan' });
    await entry.focus();
    await keyed.keyboard.press('Enter');
    await keyed.getByRole('complementary', { name: 'President of Kazakhstan' }).waitFor();
    await keyed.close();
  });

  test('on a phone, in the dark, nothing is wider than the screen', async () => {
    const phone = await open('/id/astana-2024', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    await phone.getByRole('complementary').getByText('Kassym-Jomart Tokayev').first().waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await phone.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(18, 24, 31)');
    await phone.close();
  });

  test('the playground opens with what is shown', async () => {
    const shown = await open('/id/qingdao-2018');
    await shown.getByText('Open this in the playground').click();
    await shown.getByLabel('Execute query').first().click();
    await shown.locator('.graphiql-response').getByText('"qingdao-2018"', { exact: true }).first().waitFor();
    await shown.close();
  });

  test('the page says clearly what the API refused', async () => {
    await page.getByRole('combobox').fill('***');
    await page.getByText('text: "***" has no letter or digit; expected a name, or a part of one.').waitFor();
  });

  test('nothing was fetched from elsewhere, and nothing failed', () => {
    expect(foreign).toEqual([]);
    expect(problems).toEqual([]);
  });
});
