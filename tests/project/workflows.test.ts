import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { isAllowedNode, manifest, root, textOf } from './root.ts';

const folder = '.github/workflows';
const files = (await readdir(join(root, folder))).map((name) => `${folder}/${name}`);

const texts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const step = z.union([
  z.strictObject({ name: z.string().optional(), uses: z.string(), with: texts.optional() }),
  z.strictObject({ name: z.string().optional(), run: z.string(), env: texts.optional() }),
]);
const job = z.strictObject({
  name: z.string(),
  needs: z.string().optional(),
  'runs-on': z.string(),
  container: z.string().optional(),
  'timeout-minutes': z.number(),
  strategy: z
    .strictObject({ 'fail-fast': z.boolean(), matrix: z.record(z.string(), z.array(z.string()).nonempty()) })
    .optional(),
  services: z
    .record(
      z.string(),
      z.strictObject({ image: z.string(), env: texts, ports: z.array(z.string()), options: z.string() }),
    )
    .optional(),
  env: texts.optional(),
  steps: z.array(step).nonempty(),
});
/** What we use of the host's language; a word that it does not know would be passed over in silence. */
const workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({ contents: z.literal('read') }),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  jobs: z.record(z.string(), job),
});

/** Whether a step runs what a person would run here, and nothing else. */
function isOurs(command: string): boolean {
  if (['.ci/run', 'npm ci', 'npm test'].includes(command)) {
    return true;
  }
  const [, script] = /^npm run ([\w:]+)(?: -- [\w ./=-]+)?$/.exec(command) ?? [];
  return script !== undefined && script in manifest.scripts;
}

test('a step is .ci/run, npm ci, npm test, or a script that exists', () => {
  expect(
    ['.ci/run', 'npm ci', 'npm run verify', 'npm run jest -- --maxWorkers=1 tests/api'].filter(isOurs),
  ).toHaveLength(4);
  expect(
    ['npm run nothing', 'npm install', 'curl x', 'npm run verify && curl x', 'npm ci\nrm x'].filter(isOurs),
  ).toEqual([]);
});

describe.each(files)('%s', (file) => {
  const read = async () => workflow.parse(parse(await textOf(file)));
  const jobs = async () => Object.values((await read()).jobs);
  const steps = async () => (await jobs()).flatMap((each) => each.steps);

  test('may read, and has no secret', async () => {
    expect((await read()).permissions).toEqual({ contents: 'read' });
    expect(await textOf(file)).not.toMatch(/secrets|github\.token|pull_request_target/);
  });

  test('runs what a person would run here', async () => {
    const commands = (await steps()).flatMap((each) => ('run' in each ? [each.run] : []));
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((command) => !isOurs(command))).toEqual([]);
  });

  test('names test files that exist', async () => {
    const words = (await steps()).flatMap((each) => ('run' in each ? each.run.split(' ') : []));
    const tests = await readdir(join(root, 'tests'));
    const named = words.filter((word) => word.startsWith('tests/')).map((word) => word.replace('tests/', ''));
    expect(named.filter((name) => !tests.some((each) => each.startsWith(name)))).toEqual([]);
  });

  test('pins each action by its commit, with the version beside it', async () => {
    const lines = (await textOf(file)).split('\n').filter((line) => /\buses:/.test(line));
    expect(lines.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    // One action, one version.
    const pins = new Set(lines.map((line) => line.trim()));
    expect(new Set([...pins].map((line) => line.split('@')[0])).size).toBe(pins.size);
  });

  test('runs on versions of Node that package.json allows, the oldest among them', async () => {
    const versions = (await jobs()).flatMap((each) => each.strategy?.matrix.node ?? []);
    expect(versions.filter((version) => !isAllowedNode(version))).toEqual([]);
    expect(versions).toContain(manifest.engines.node.replace('>=', ''));
  });

  test('uses in each job only what its matrix has', async () => {
    for (const each of await jobs()) {
      const used = [...JSON.stringify(each).matchAll(/\$\{\{ matrix\.(\w+) \}\}/g)].map(([, name]) => name);
      expect([...new Set(used)].sort()).toEqual(Object.keys(each.strategy?.matrix ?? {}).sort());
    }
  });

  test('waits only for jobs that there are', async () => {
    const { jobs: named } = await read();
    for (const { needs } of Object.values(named)) {
      expect(needs === undefined || needs in named).toBe(true);
    }
  });
});

test('the line of Node that contributors use is allowed, and that of the image is tested', async () => {
  const line = (await textOf('.nvmrc')).trim();
  expect(isAllowedNode(line)).toBe(true);
  expect(await textOf('.devcontainer/Dockerfile')).toMatch(new RegExp(`^FROM node:${line}-`, 'm'));
  const [, ofImage] = /^FROM node:(\d+)\./m.exec(await textOf('Dockerfile')) ?? [];
  expect(parse(await textOf('.github/workflows/tests.yml')).jobs.all.strategy.matrix.node).toContain(ofImage);
});

test.each([
  ['20.19', true],
  ['20.18', false],
  ['20', true],
  ['18', false],
  ['24', true],
  ['lts/*', false],
])('Node %s is allowed: %s', (line, allowed) => {
  expect(isAllowedNode(line)).toBe(allowed);
});
