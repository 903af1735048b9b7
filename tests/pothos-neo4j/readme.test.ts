import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { blocksOf } from '../docs/pages.ts';
import { testDatabase } from '../support/test-database.ts';
import { type Films, openFilms } from './films/ask.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

let readme: string;
let films: Films;
let folder: string;
beforeAll(async () => {
  readme = await readFile(join(root, 'packages/pothos-neo4j/README.md'), 'utf8');
  films = await openFilms();
  folder = await mkdtemp(join(tmpdir(), 'readme-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
});
afterAll(async () => {
  await films.close();
  await rm(folder, { recursive: true, force: true });
});

/** Asks the executor of the example, and another on its driver that tells the Cypher. */
const asking = (operation: string) => `
import { parse } from 'graphql';
import { createExecutor } from 'pothos-neo4j';
import { driver, execute, schema } from './example.ts';
const asked = { schema, document: parse(${JSON.stringify(operation)}) };
const result = await execute(asked);
const cypher: string[] = [];
await createExecutor({ driver, onStatement: ({ text }) => cypher.push(text) })(asked);
await driver.close();
console.log(JSON.stringify({ cypher, answer: JSON.parse(result.stringify?.(result) ?? JSON.stringify(result)) }));
`;

test('the example of the README compiles, and asks and answers as it says', async () => {
  const [example = ''] = blocksOf(readme, 'ts');
  const [operation = ''] = blocksOf(readme, 'graphql');
  const [cypher = ''] = blocksOf(readme, 'cypher');
  const [answer = ''] = blocksOf(readme, 'json');
  await writeFile(join(folder, 'example.ts'), example);
  await writeFile(join(folder, 'ask.ts'), asking(operation));
  const project = { extends: join(root, 'tsconfig.json'), include: ['*.ts'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(project));
  await run(process.execPath, ['node_modules/typescript/bin/tsc'], { cwd: folder });
  const { uri, password } = testDatabase().credentials;
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'ask.ts'], {
    cwd: folder,
    env: { ...process.env, NEO4J_URI: uri, NEO4J_PASSWORD: password },
  });
  expect(JSON.parse(stdout)).toEqual({ cypher: [cypher.trimEnd()], answer: { data: JSON.parse(answer) } });
});
