import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { savedQueries } from '../../src/server/browser-guide.ts';
import { chromiumPath, openChromium } from '../support/chromium.ts';
import { openServedApi, type ServedApi } from '../support/served-api.ts';
import { testDatabase } from '../support/test-database.ts';

const queries = await savedQueries();
const memberColour = '#C0392B';

(chromiumPath ? describe : describe.skip)('Neo4j Browser in Chromium', () => {
  const { httpPort, serverPort, credentials } = testDatabase();
  let api: ServedApi;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    api = await openServedApi({ port: serverPort });
    browser = await openChromium();
    page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
    const connect = encodeURIComponent(credentials.uri.replace('://', '://neo4j@'));
    await page.goto(`http://127.0.0.1:${httpPort}/browser/?connectURL=${connect}`);
  });
  afterAll(async () => {
    await browser.close();
    await api.close();
  });

  /** What the newest frame of a query draws. */
  const drawing = async (query: string) => {
    const frame = page
      .getByTestId('frame')
      .filter({ hasText: query.slice(0, 45) })
      .first();
    await frame.locator('g.node').nth(4).waitFor();
    const labels = await frame.getByText(/^\w+ \(\d+\)$/).allInnerTexts();
    return {
      nodes: await frame.locator('g.node').count(),
      relationships: await frame.locator('g.relationship').count(),
      fills: await frame
        .locator('g.node circle.b-outline')
        .evaluateAll((circles) => circles.map((circle) => circle.getAttribute('fill'))),
      labels: labels.map((label) => label.replace(/ .*/, '')),
    };
  };

  test('the guide opens and the style applies on logging in', async () => {
    await page.locator('input[type=password]').fill(credentials.password);
    await page.keyboard.press('Enter');
    const drawer = page.getByTestId('guidesDrawer');
    await drawer.getByText('The Shanghai Cooperation Organisation as a graph').waitFor();
    await page.getByText(`:style http://localhost:${serverPort}/browser/style.grass`).first().waitFor();
  });

  test.each(queries)('the guide’s block "$title" draws a styled graph', async ({ title, cypher }) => {
    await page.getByTestId('guideNextSlide').click();
    const drawer = page.getByTestId('guidesDrawer');
    await drawer.getByRole('heading', { name: title }).waitFor();
    const frames = await page.getByTestId('frame').count();
    await drawer.locator('pre').click();
    await page.getByTestId('editor-Run').click();
    await page.getByTestId('frame').nth(frames).waitFor();
    const { nodes, relationships, fills, labels } = await drawing(cypher);
    expect(nodes).toBeGreaterThanOrEqual(5);
    expect(relationships).toBeGreaterThanOrEqual(5);
    // Bookkeeping is drawn where it is asked for, and nowhere else.
    const bookkeeping = labels.filter((label) =>
      ['Source', 'Statement', 'Name', 'Disagreement', 'Dataset'].includes(label),
    );
    expect(bookkeeping.sort()).toEqual(cypher.includes(':Statement') ? ['Source', 'Statement'] : []);
    const style = await (await api.app.fetch('http://localhost/browser/style.grass')).text();
    const ours = [...style.matchAll(/^node\.\w+ \{[^}]*?\bcolor: (#\w+)/gm)].map(([, colour]) => colour);
    expect(fills.filter((fill) => !ours.includes(fill ?? ''))).toEqual([]);
  });

  test('the style survives a reload', async () => {
    const { origin, pathname } = new URL(page.url());
    const query = 'MATCH path = (:State)-[:MEMBER_OF {status: "MEMBER"}]->(:Organization {id: "sco"}) RETURN path';
    await page.goto(`${origin}${pathname}?cmd=edit&arg=${encodeURIComponent(query)}`);
    await page.reload();
    // The Browser logs in again by itself; what it runs on connecting is the last thing it does before one can work.
    await page
      .getByText(/^:style http/)
      .first()
      .waitFor();
    await page.getByTestId('editor-Run').click();
    const { fills } = await drawing(query);
    expect(fills.filter((fill) => fill === memberColour)).toHaveLength(10);
  });
});
