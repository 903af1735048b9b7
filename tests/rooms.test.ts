import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));

const plugin = 'packages/pothos-neo4j/src';

/** Which rooms a room may look into; arrows go one way. */
const allowed: Record<string, string[]> = {
  schema: ['src/contract', 'src/model', plugin],
  'src/model': [`${plugin}/cypher`, 'src/contract'],
  [plugin]: [`${plugin}/declare`, `${plugin}/model`, `${plugin}/run`],
  [`${plugin}/cypher`]: [],
  [`${plugin}/model`]: [`${plugin}/cypher`],
  [`${plugin}/declare`]: [`${plugin}/model`],
  [`${plugin}/plan`]: [`${plugin}/cypher`, `${plugin}/model`],
  [`${plugin}/emit`]: [`${plugin}/cypher`, `${plugin}/plan`, `${plugin}/model`],
  [`${plugin}/run`]: [`${plugin}/emit`, `${plugin}/plan`, `${plugin}/model`],
  'src/database': [],
  'src/examples': [],
  'src/explorer': ['src/explorer/generated', 'src/model'],
  'src/explorer/generated': [],
  'src/knowledge': ['src/model'],
  'src/contract': [plugin],
  'src/exports': [`${plugin}/cypher`, 'src/contract', 'src/model'],
  'src/linked-data': ['src/exports', 'src/model'],
  'src/reconciliation': [`${plugin}/cypher`, 'src/contract', 'src/exports', 'src/model'],
  'src/server': [
    'src/contract',
    'schema',
    plugin,
    'src/examples',
    'src/explorer/generated',
    'src/database',
    'src/exports',
    'src/linked-data',
    'src/reconciliation',
    'src/model',
  ],
  'src/commands': [
    'src/contract',
    'src/server',
    'src/knowledge',
    'src/database',
    'src/examples',
    'src/exports',
    'src/model',
  ],
};

/** The packages of others that a room needs, and no more: what a room has no business with, it does not import. */
const needed: Record<string, string[]> = {
  schema: ['@pothos/core', 'graphql'],
  'src/model': ['edtf', 'zod'],
  [plugin]: ['@envelop/core', '@pothos/core', 'graphql'],
  [`${plugin}/model`]: ['graphql'],
  [`${plugin}/declare`]: ['@pothos/core', 'graphql'],
  [`${plugin}/plan`]: ['@graphql-tools/utils', 'graphql'],
  [`${plugin}/emit`]: ['graphql'],
  [`${plugin}/run`]: ['graphql', 'lru-cache', 'neo4j-driver'],
  'src/database': ['env-paths', 'get-port', 'neo4j-driver', 'proper-lockfile'],
  'src/examples': ['@graphql-typed-document-node/core', 'graphql'],
  'src/explorer': ['cytoscape', 'cytoscape-fcose', 'preact'],
  'src/explorer/generated': ['@graphql-typed-document-node/core'],
  'src/knowledge': ['leven', 'neo4j-driver', 'yaml', 'zod'],
  'src/exports': [
    '@rdfjs/types',
    'csv-stringify',
    'fast-xml-builder',
    'graphql',
    'jsonld-streaming-serializer',
    'n3',
    'neo4j-driver',
  ],
  'src/linked-data': ['@rdfjs/types'],
  'src/reconciliation': ['@graphql-typed-document-node/core', 'zod'],
  'src/server': [
    '@graphql-yoga/render-graphiql',
    '@opentelemetry/api',
    '@opentelemetry/core',
    '@opentelemetry/exporter-trace-otlp-http',
    '@opentelemetry/resources',
    '@opentelemetry/sdk-trace-base',
    'compression',
    'content-type',
    'esbuild',
    'fresh',
    'graphql',
    'graphql-yoga',
    'helmet',
    'lru-cache',
    'negotiator',
    'neo4j-driver',
    'pino',
    'prom-client',
    'proper-lockfile',
    'rate-limiter-flexible',
    'zod',
  ],
  'src/commands': ['graphql'],
};

/** The room that a package of ours has, by the name under which the others import it. */
const packages: Readonly<Record<string, string>> = {
  'pothos-neo4j': plugin,
  'pothos-neo4j/cypher': `${plugin}/cypher`,
};

/** The innermost room that a file lies in. */
const roomOf = (path: string): string => {
  const folder = dirname(path).split(sep).join('/');
  return folder in allowed || !folder.includes('/') ? folder : roomOf(dirname(path));
};

/** The files of a room, without those of rooms inside it. */
const filesOf = async (room: string): Promise<string[]> =>
  (await readdir(join(root, room), { recursive: true }))
    .map((name) => join(room, name))
    .filter((name) => /\.tsx?$/.test(name) && roomOf(name) === room);

test.each(Object.entries(allowed))('%s looks only where it may', async (room, others) => {
  const files = await filesOf(room);
  const strays: string[] = [];
  for (const file of files) {
    const path = join(root, file);
    const text = await readFile(path, 'utf8');
    for (const [, fixed, lazy] of text.matchAll(/(?:from|import) '([^']+)'|import\('([^']+)'\)/g)) {
      const name = fixed ?? lazy ?? '';
      const ours = packages[name] ?? packages[name.split('/')[0] ?? ''];
      const other = name.startsWith('.') ? roomOf(relative(root, join(dirname(path), name))) : ours;
      if (other && other !== room && !others.includes(other)) {
        strays.push(`${file} → ${other}`);
      }
    }
  }
  expect(files.length).toBeGreaterThan(0);
  expect(strays).toEqual([]);
});

/** The files that a file imports, of those given. */
const importsOf = async (file: string, files: ReadonlySet<string>): Promise<string[]> =>
  [...(await readFile(join(root, file), 'utf8')).matchAll(/(?:from|import) '(\.[^']+)'/g)]
    .map(([, name = '']) => join(dirname(file), name))
    .filter((other) => files.has(other));

test('no files import each other in a circle', async () => {
  const folders = ['schema', 'src', plugin, 'scripts'];
  const listed = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true })).map((name) => join(folder, name)),
    ),
  );
  const files = new Set(listed.flat().filter((name) => /\.tsx?$/.test(name)));
  const left = new Map(
    await Promise.all([...files].map(async (file) => [file, await importsOf(file, files)] as const)),
  );
  // What imports nothing that is left is in no circle.
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [file, others] of left) {
      if (!others.some((other) => left.has(other))) {
        left.delete(file);
      }
    }
  }
  expect(files.size).toBeGreaterThan(200);
  expect([...left.keys()]).toEqual([]);
});

test.each(Object.keys(allowed))('%s imports only the packages that it needs', async (room) => {
  const found = new Set<string>();
  for (const file of await filesOf(room)) {
    const text = await readFile(join(root, file), 'utf8');
    for (const [, fixed, lazy] of text.matchAll(/^[^'\n]* from '([^.'][^']*)';$|import\('([^.'][^']*)'\)/gm)) {
      const name = fixed ?? lazy ?? '';
      const own = name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');
      if (!name.startsWith('node:') && !(own in packages)) {
        found.add(own);
      }
    }
  }
  expect([...found].sort()).toEqual(needed[room] ?? []);
});
