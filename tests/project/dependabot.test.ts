import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { root, textOf } from './root.ts';

/** The file by which each kind of package is known in a folder. */
const files: Readonly<Record<string, readonly string[]>> = {
  npm: ['package-lock.json'],
  pip: ['requirements.txt', 'pyproject.toml'],
  maven: ['pom.xml'],
  docker: ['Dockerfile'],
  'docker-compose': ['docker-compose.yml'],
  'github-actions': ['.github/workflows/tests.yml'],
};

const config = z.strictObject({
  version: z.literal(2),
  updates: z.array(
    z.strictObject({
      'package-ecosystem': z.string(),
      directory: z.string().startsWith('/'),
      schedule: z.strictObject({ interval: z.enum(['daily', 'weekly', 'monthly', 'quarterly']) }),
      groups: z
        .record(
          z.string(),
          z.strictObject({
            patterns: z.array(z.string()).nonempty().optional(),
            'dependency-type': z.enum(['development', 'production']).optional(),
            'update-types': z.array(z.enum(['major', 'minor', 'patch'])).optional(),
          }),
        )
        .optional(),
    }),
  ),
});

const { updates } = config.parse(parse(await textOf('.github/dependabot.yml')));
const watched = updates.map((each) => `${each['package-ecosystem']} ${each.directory}`);

test('each folder that is looked after has packages of that kind', () => {
  const empty = updates.filter(
    (each) => !files[each['package-ecosystem']]?.some((file) => existsSync(join(root, each.directory, file))),
  );
  expect(empty).toEqual([]);
  expect(new Set(watched).size).toBe(watched.length);
});

test('each file that names packages is looked after', async () => {
  const kinds = Object.entries(files).filter(([kind]) => kind !== 'github-actions');
  const found = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(root, join(entry.parentPath, entry.name))}`)
    .filter((path) => !/\/(node_modules|\.venv|\.neo4j|\.git)\//.test(path));
  const named = kinds.flatMap(([kind, names]) =>
    found
      .filter((path) => names.some((name) => path.endsWith(`/${name}`)))
      .map((path) => `${kind} ${path.slice(0, path.lastIndexOf('/')) || '/'}`),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((each) => !watched.includes(each))).toEqual([]);
  expect(watched).toContain('github-actions /');
});
