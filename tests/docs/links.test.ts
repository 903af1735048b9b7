import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { type Page, readPage, readPages } from './pages.ts';

const root = new URL('../../', import.meta.url);
const others = ['CONTRIBUTING.md', 'CHANGELOG.md', 'packages/pothos-neo4j/README.md', 'python/README.md'];
const pages: readonly Page[] = [
  ...(await readPages()),
  ...(await Promise.all(others.map(async (path) => ({ path, text: await readPage(path) })))),
];

const withoutCode = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, '');

/** What a page links to within the repository: paths from its root, with the heading where the link names one. */
const linksOn = ({
  path,
  text,
}: Page): { readonly link: string; readonly target: string; readonly heading: string }[] =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
    if (/^[a-z]+:/.test(link)) {
      return [];
    }
    const [file = '', heading = ''] = link.split('#');
    const target = new URL(file, new URL(path, root));
    return [{ link: `${path}: ${link}`, target: relative(fileURLToPath(root), fileURLToPath(target)), heading }];
  });

/** A heading as a link names it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number} _-]/gu, '')
    .replaceAll(' ', '-');

test('the README has at most 200 lines', async () => {
  expect((await readPage('README.md')).trimEnd().split('\n').length).toBeLessThanOrEqual(200);
});

test('every link on a page leads to a file that is there, and to a heading that is there', async () => {
  const broken: string[] = [];
  for (const { link, target, heading } of pages.flatMap(linksOn)) {
    const file = new URL(target, root);
    if (!existsSync(file)) {
      broken.push(link);
    } else if (heading !== '' && target.endsWith('.md')) {
      const text = withoutCode(await readFile(file, 'utf8'));
      const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, each = '']) => anchorOf(each));
      broken.push(...(anchors.includes(heading) ? [] : [link]));
    }
  }
  expect(broken).toEqual([]);
});

test('the README links to every page of docs/', async () => {
  const linked = new Set(
    pages
      .filter(({ path }) => path === 'README.md')
      .flatMap(linksOn)
      .map(({ target }) => target),
  );
  expect(pages.map(({ path }) => path).filter((path) => dirname(path) === 'docs' && !linked.has(path))).toEqual([]);
});

test('every section of a page of docs/ stands in its list of contents', () => {
  const missing = pages
    .filter(({ path, text }) => dirname(path) === 'docs' && /^- \[.+\]\(#/m.test(text))
    .flatMap(({ path, text }) =>
      [...withoutCode(text).matchAll(/^## (.+)$/gm)].flatMap(([, heading = '']) =>
        text.includes(`- [${heading}](#${anchorOf(heading)})`) ? [] : [`${path}: ${heading}`],
      ),
    );
  expect(missing).toEqual([]);
});
