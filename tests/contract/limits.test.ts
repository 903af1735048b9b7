import { expect, test } from '@jest/globals';
import { defaultLimits as pluginLimits } from 'pothos-neo4j/bounds';
import { builder } from '../../schema/builder.ts';
import { type FixedLimit, fixedLimits } from '../../src/contract/fixed-limits.ts';
import { defaultLimits, type Limit, limitNames, limits } from '../../src/contract/limits.ts';
import { limitsOf, serverSettings } from '../../src/server/server-settings.ts';
import { readPage } from '../docs/pages.ts';
import { sourceTexts } from './source-codes.ts';

const all: readonly Limit[] = Object.values(limits);
const fixed: readonly FixedLimit[] = Object.values(fixedLimits);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

test('every limit is set by a variable of its own, and by no other', () => {
  expect(new Set(all.map(({ variable }) => variable)).size).toBe(limitNames.length);
  for (const name of limitNames) {
    expect(limits[name].variable).toMatch(/^SCO_GRAPH_LIMIT_[A-Z_]+$/);
    expect(limitsOf({ [limits[name].variable]: '7' })).toEqual({ ...defaultLimits, [name]: 7 });
    expect(serverSettings({ [limits[name].variable]: '7' }).limits[name]).toBe(7);
  }
  expect(limitsOf({})).toEqual(defaultLimits);
});

test('each may be set to its least, and to no less', () => {
  for (const { variable, least = 1 } of all) {
    expect(Object.values(limitsOf({ [variable]: String(least) }))).toContain(least);
    expect(() => limitsOf({ [variable]: String(least - 1) })).toThrow(
      `${variable} is "${least - 1}", which is not valid.`,
    );
  }
});

test('the page for operators names every limit', async () => {
  const page = await readPage('docs/operating.md');
  for (const { variable, default: usual, code, unit, words } of all) {
    const cells = [`\`${variable}\``, usual.toLocaleString('en'), `\`${code}\``, `${unit} ${words}`];
    expect(page).toMatch(new RegExp(`^\\| ${cells.map(escaped).join(' +\\| ')} +\\|$`, 'm'));
  }
  for (const { most, unit, words } of fixed) {
    expect(page).toMatch(
      new RegExp(`^\\| ${escaped(`${unit} ${words}`)} +\\| .*${escaped(most.toLocaleString('en'))} +\\|`, 'm'),
    );
  }
});

test('the plugin keeps the limits of the table', () => {
  const { limits = {} } = builder.options.neo4j;
  expect(Object.keys(limits).sort()).toEqual(
    Object.keys(pluginLimits)
      .filter((name) => name !== 'longestCursor')
      .sort(),
  );
  expect(limits).toMatchObject({
    pathLengths: { default: 6, largest: 8, code: 'PATH_TOO_LONG' },
    depths: { default: 1, largest: 4, code: 'SUBGRAPH_TOO_LARGE' },
    mostMatches: fixedLimits.lists.most,
    longestText: fixedLimits.searchText.most,
  });
});

test('no other source file names a variable of a limit', async () => {
  const named = [...(await sourceTexts())].filter(
    ([path, text]) => path !== 'src/contract/limits.ts' && text.includes('SCO_GRAPH_LIMIT_'),
  );
  expect(named.map(([path]) => path)).toEqual([]);
});
