import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { exampleOperations } from '../../src/examples/operations.ts';
import { chromiumPath, openChromium } from '../support/chromium.ts';
import { openServedApi, type ServedApi } from '../support/served-api.ts';

const operations = await exampleOperations();

(chromiumPath ? describe : describe.skip)('the playground in Chromium', () => {
  let api: ServedApi;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];

  beforeAll(async () => {
    api = await openServedApi();
    browser = await openChromium();
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${api.server.address}/graphql`);
    await page.getByLabel('Execute query').first().waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await api.close();
  });

  /** Waits until the answer shows a text; else says what was asked and what is shown. */
  const answered = async (text: string) => {
    const shown = page.locator('.graphiql-response');
    const found = shown.getByText(text, { exact: true }).first();
    await found.waitFor().catch(async () => {
      const asked = await page.locator('.graphiql-editor').first().textContent();
      throw new Error(`No ${text} in the answer ${await shown.textContent()} to ${asked}`);
    });
  };

  test('opens with a tab for each example operation', async () => {
    const tabs = await page.locator('.graphiql-tab-button').allInnerTexts();
    expect(tabs.map((tab) => tab.trim())).toEqual(operations.map(({ operationName }) => operationName));
  });

  test('answers the first example', async () => {
    await page.getByLabel('Execute query').first().click();
    await answered('"Xi Jinping"');
  });

  test('shows the documentation of the schema', async () => {
    await page.getByLabel('Show Documentation Explorer').click();
    const link = (name: string) => page.locator('.graphiql-plugin').getByText(name, { exact: true }).first();
    await page.getByText('Every statement names its sources.').waitFor();
    await link('Query').click();
    await page.getByText('The fields with which a query begins.').waitFor();
    await link('Meeting').click();
    await page.getByText('Who chaired it: a leader if a source names one, otherwise a state.').waitFor();
    await page.getByLabel('Hide Documentation Explorer').click();
  });

  test('from an empty tab, by completion alone, a question for chair and documents is typed and answered', async () => {
    await page.getByLabel('New tab').click();
    const editor = page.locator('.graphiql-editor .monaco-editor').first();
    await editor.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    /** Waits until the editor holds a text; it closes brackets by itself, so the text is what stands before them. */
    const written = (text: string) =>
      page.waitForFunction((expected) => {
        const lines = document.querySelector('.graphiql-editor .view-lines')?.textContent ?? '';
        return lines.replaceAll('\u00a0', ' ').startsWith(expected);
      }, text);
    let text = '';
    const type = async (added: string) => {
      text += added;
      await page.keyboard.type(added, { delay: 30 });
      await written(text);
    };
    /** Types the first letters of a name and takes the name itself from the suggestions. */
    const complete = async (name: string) => {
      await page.keyboard.type(name.slice(0, 3), { delay: 30 });
      const suggestion = page.locator('.suggest-widget.visible .monaco-list-row', {
        has: page.getByText(name, { exact: true }),
      });
      await suggestion.first().click();
      text += name;
      await written(text);
    };
    await written('');
    await type('{ ');
    await complete('meeting');
    await type('(');
    await complete('id');
    // The completion of an argument adds its colon.
    text += ': ';
    await type('"astana-2024") { ');
    await complete('chairs');
    await type(' { ');
    await complete('nodes');
    await type(' { ');
    await complete('name');
    await type(' } } ');
    await complete('documents');
    await type(' { ');
    await complete('nodes');
    await type(' { ');
    await complete('kind');
    // What the editor closed by itself is taken away: it depends on when its grammar was loaded.
    await page.keyboard.press('Control+Shift+End');
    await page.keyboard.press('Delete');
    await type(' } } } }');
    // GraphiQL asks for the operation of the tab before until it has taken note of the new text.
    await page.waitForFunction((expected) => {
      const { tabs = [], activeTabIndex = 0 } = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{}');
      return tabs[activeTabIndex]?.query === expected;
    }, text);
    await page.getByLabel('Execute query').first().click();
    await answered('"Kassym-Jomart Tokayev"');
    await answered('"DECLARATION"');
  });

  test('no request left the machine', () => {
    const outside = requests.filter((url) => !url.startsWith(api.server.address) && !/^(blob|data):/.test(url));
    expect(requests.length).toBeGreaterThan(3);
    expect(outside).toEqual([]);
  });
});
