import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { blocksOf, readPage } from './pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

let copy: string;
let change: string;

/** Runs a program of Node in the copy. */
const node = (...words: string[]) => run(process.execPath, words, { cwd: copy });

beforeAll(async () => {
  [change = ''] = blocksOf(await readPage('CONTRIBUTING.md'), 'diff');
  copy = await mkdtemp(join(tmpdir(), 'new-kind-'));
  for (const name of ['cypher', 'docs', 'fixtures', 'package.json', 'schema', 'scripts', 'src', 'tsconfig.json']) {
    await cp(join(root, name), join(copy, name), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  await writeFile(join(copy, 'change.diff'), change);
  await run('git', ['apply', 'change.diff'], { cwd: copy });
  await node('--import', 'tsx', 'scripts/generate.ts');
});
afterAll(() => rm(copy, { recursive: true, force: true }));

test('CONTRIBUTING adds a kind of entity with three files and a line in each list', () => {
  const files = change.split(/^(?=--- )/m).map((part) => {
    const [, before, after] = /^--- (\S+)\n\+\+\+ b\/(\S+)$/m.exec(part) ?? [];
    const lines = part.split('\n').filter((line) => /^[+-](?![+-])/.test(line));
    return [after, before === '/dev/null' ? 'new' : lines.length];
  });
  expect(files).toEqual([
    ['src/model/award.ts', 'new'],
    ['schema/award.ts', 'new'],
    ['fixtures/awards.yaml', 'new'],
    ['src/model/entities.ts', 2],
    ['src/model/predicates.ts', 2],
    ['schema/index.ts', 1],
  ]);
});

test('what it adds compiles, is valid, and is in the schema', async () => {
  const project = { extends: './tsconfig.json', include: ['schema', 'src', 'scripts/generate.ts'] };
  await writeFile(join(copy, 'tsconfig.copy.json'), JSON.stringify(project));
  await node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.copy.json');
  const { stdout } = await node('--import', 'tsx', 'src/cli.ts', 'check');
  expect(stdout).toMatch(/^Version \S+ is valid: /m);
  const schema = buildSchema(await readFile(join(copy, 'schema/schema.graphql'), 'utf8'));
  const award = schema.getType('Award');
  const types = isObjectType(award) ? award.getFields() : {};
  expect([String(types.givenBy?.type), String(types.givenTo?.type)]).toEqual(['Party', 'RelatedLeaderConnection!']);
  expect(await readFile(join(copy, 'cypher/schema/3-kinds.cypher'), 'utf8')).toContain(
    'CREATE INDEX award_id IF NOT EXISTS FOR (n:Award) ON (n.id);',
  );
});
