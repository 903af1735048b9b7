import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { manifest, root, textOf } from './root.ts';

describe.each(['CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md', 'docs/debugging.md'])('%s', (page) => {
  test('names scripts that exist', async () => {
    const named = [...(await textOf(page)).matchAll(/\bnpm run (?:-s )?([a-z][\w:]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  test('links to files and sections that exist', async () => {
    const text = await textOf(page);
    const broken: string[] = [];
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      const [path, section] = target.split('#');
      const file = path ? join(dirname(page), path) : page;
      const isThere = existsSync(join(root, file)) && (!section || sectionsOf(await textOf(file)).includes(section));
      if (!isThere) {
        broken.push(target);
      }
    }
    expect(broken).toEqual([]);
  });
});

/** The names by which sections are linked to: small letters, and hyphens for blanks. */
const sectionsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );

test('the page on debugging names tests that exist', async () => {
  const text = await textOf('docs/debugging.md');
  const files = (await readdir(join(root, 'tests'), { recursive: true })).map((name) => `tests/${name}`);
  const named = [...text.matchAll(/\btests\/[\w./-]*\w/g)].map(([name]) => name);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !files.some((file) => file.startsWith(name)))).toEqual([]);
});

test('the page on debugging names each folder of the tests', async () => {
  const text = await textOf('docs/debugging.md');
  const rooms = (await readdir(join(root, 'tests'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && !['bench', 'long', 'support', 'third-party'].includes(entry.name))
    .map(({ name }) => `\`tests/${name}\``);
  expect(rooms.filter((room) => !text.includes(room))).toEqual([]);
});

test('each of the three versions is where the page says', async () => {
  const page = await textOf('CONTRIBUTING.md');
  for (const [file, version] of [
    ['package.json', /^ {2}"version": "\d+\.\d+\.\d+",$/m],
    ['fixtures/dataset.yaml', /^version: \d+\.\d+\.\d+$/m],
    ['python/pyproject.toml', /^version = "\d+\.\d+\.\d+"$/m],
  ] as const) {
    expect(page).toContain(`\`${file}\``);
    expect(await textOf(file)).toMatch(version);
  }
});
