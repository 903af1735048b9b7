import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { findRunning } from '../src/database/process.ts';
import { openDataset } from '../src/knowledge/open-dataset.ts';
import { answersOf } from './support/answers-of.ts';
import { chromiumPath } from './support/chromium.ts';
import { startServerProcess } from './support/server-process.ts';
import { fixtures, testDatabase } from './support/test-database.ts';
import { until } from './support/until.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const execute = promisify(execFile);
const minutes = 60_000;

/** What runs the tests, or is run by `npm test` before them. */
const runTheTests = ['test', 'test:long', 'jest', 'verify'];

let folder: string;
let port: number;
let server: ChildProcess | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-scripts-'));
  port = await getPort();
});
afterAll(async () => {
  await stopServer();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Runs a script as a person does. @throws what it printed, where it fails */
async function npmRun(script: string, words: readonly string[] = [], environment: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, PORT: String(port), ...environment };
  const running = execute('npm', ['run', script, '--', ...words], { cwd: root, env, maxBuffer: 2 ** 26 });
  running.child.stdin?.end('const a = "b"');
  const { stdout, stderr } = await running;
  return `${stdout}${stderr}`;
}

/** The database of the tests, as a Neo4j of one's own. */
const theirs = (): NodeJS.ProcessEnv => {
  const { uri, username, password } = testDatabase().credentials;
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
};
/** A local Neo4j in a home of this test. */
const local = (): NodeJS.ProcessEnv => ({
  SCO_GRAPH_HOME: join(folder, 'home'),
  NEO4J_URI: '',
  NEO4J_PASSWORD: '',
  CI: 'true',
});

/** A script that goes on, and what it prints. */
interface Starting {
  /** All that was printed until a line comes. @throws it, where the script ends before */
  until(line: RegExp): Promise<string>;
}

function startServer(script: string, cwd = root): Starting {
  const env = { ...process.env, ...local(), PORT: String(port) };
  // In a group of its own, as a shell gives it one: what stops it reaches npm and the server alike.
  const child = spawn('npm', ['run', script], { cwd, env, detached: true });
  server = child;
  const lines: string[] = [];
  const seen = new EventEmitter();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      seen.emit('line');
    });
  }
  child.once('close', () => seen.emit('line'));
  return {
    until: async (line) => {
      while (!lines.some((each) => line.test(each))) {
        if (child.exitCode !== null || child.signalCode !== null) {
          throw new Error(lines.join('\n'));
        }
        await once(seen, 'line');
      }
      return lines.join('\n');
    },
  };
}

async function stopServer(): Promise<void> {
  if (server?.pid) {
    const ended = new Promise((resolve) => server?.once('close', resolve));
    process.kill(-server.pid, 'SIGTERM');
    await ended;
    server = undefined;
  }
}

/** The files that the server is made of, in a folder where they may be changed. */
async function copyOfTheProgram(): Promise<string> {
  const copy = join(folder, 'copy');
  await mkdir(copy);
  for (const name of ['src', 'packages', 'schema', 'cypher', 'fixtures', 'package.json', 'tsconfig.json']) {
    await cp(join(root, name), join(copy, name), { recursive: true });
  }
  await symlink(await realpath(join(root, 'node_modules')), join(copy, 'node_modules'));
  return copy;
}

/** Each script of package.json, and how it is seen to work. They run in this order: some need what one before them made. */
const scripts: Readonly<Record<string, () => Promise<void>>> = {
  check: async () => {
    expect(await npmRun('check')).toMatch(/^Version 2\.1\.0 is valid: \d+ entities, \d+ statements, \d+ sources\.$/m);
  },
  generate: async () => {
    expect(await npmRun('generate', ['--check'])).toContain('All generated files are up to date.');
  },
  format: async () => {
    expect(await npmRun('format', ['--stdin-file-path=any.ts'])).toContain("const a = 'b';");
  },
  new: async () => {
    const data = join(folder, 'data');
    await cp(fixtures, data, { recursive: true });
    const words = ['--description', 'A province.', '--source', 's93', '--kind', 'CITY', '--folder', data];
    expect(await npmRun('new', ['place', 'Urümqi', ...words])).toContain('Added urumqi at the end of places.yaml.');
  },
  seed: async () => {
    const made = join(folder, 'made');
    const output = await npmRun('seed', ['300', made]);
    expect(output).toContain(`Wrote 300 statements to ${made}.\nNext, `);
    expect(output).toContain(`npm run load -- ${made}\n`);
    expect((await openDataset(made)).size.statements).toBe(300);
    await expect(npmRun('seed', ['300', made])).rejects.toMatchObject({
      stderr: expect.stringContaining(`${made} already exists.\nRemove it, or give another folder`),
    });
    await expect(npmRun('seed', ['many'])).rejects.toMatchObject({
      stderr: expect.stringContaining(
        '"many" is not a number of statements.\nWrite a whole number from 100 to 10000000',
      ),
    });
  },
  build: async () => {
    expect(await npmRun('build')).toContain('Built dist/program/cli.js and the explorer.');
    const PUBLIC_URL = 'https://sco.example.org/';
    const [built, source] = await Promise.all([
      startServerProcess({ PUBLIC_URL }, [join('dist', 'program', 'cli.js'), 'start']),
      startServerProcess({ PUBLIC_URL }),
    ]);
    try {
      const answers = await answersOf(built.address);
      expect(answers).toEqual(await answersOf(source.address));
      expect(Object.keys(answers).length).toBeGreaterThan(60);
      expect(Object.entries(answers).filter(([, answer]) => !answer.startsWith('200 '))).toEqual([]);
    } finally {
      await Promise.all([built.stop(), source.stop()]);
    }
  },
  diff: async () => {
    expect(await npmRun('diff', [join(folder, 'data')], theirs())).toContain('urumqi');
  },
  load: async () => {
    expect(await npmRun('load', [], theirs())).toMatch(/^Loaded: 0 created, 0 changed, 0 removed, \d+ unchanged/m);
  },
  export: async () => {
    const file = join(folder, 'nodes.csv');
    expect(await npmRun('export', ['nodes.csv', '--output', file], theirs())).toContain(`Wrote ${file} in `);
    expect(await readFile(file, 'utf8')).toContain('\nkazakhstan,Kazakhstan,');
  },
  token: async () => {
    const SCO_GRAPH_TOKENS_FILE = join(folder, 'tokens.json');
    expect(await npmRun('token', ['add', 'anna'], { SCO_GRAPH_TOKENS_FILE })).toMatch(/^sco_[\w-]{43}$/m);
    expect(await npmRun('token', ['list'], { SCO_GRAPH_TOKENS_FILE })).toMatch(/^anna +600 a minute/m);
    expect(await npmRun('token', ['remove', 'anna'], { SCO_GRAPH_TOKENS_FILE })).toContain('Removed the token anna.');
  },
  start: async () => {
    const output = await startServer('start').until(/^Ctrl-C stops it all\.$/);
    expect(output).toMatch(/^Ready after \d+\.\d s: \d+ entities and \d+ statements, version 2\.1\.0\.$/m);
  },
  ask: async () => {
    expect(await npmRun('ask', ['members-on-a-day'])).toContain('"name": "Kazakhstan"');
    expect(await npmRun('ask', ['one-state-at-every-summit', 'state=kazakhstan'])).toContain('Nursultan Nazarbayev');
  },
  status: async () => {
    expect(await npmRun('status', [], local())).toMatch(/^Server +\S+ \(ready\)\n[\s\S]*^Neo4j +process \d+/m);
  },
  backup: async () => {
    await stopServer();
    const file = join(folder, 'graph.dump');
    expect(await npmRun('backup', [file], local())).toMatch(/^Backed up: \S+graph\.dump, \d+\.\d MB\.$/m);
    expect((await stat(file)).size).toBeGreaterThan(10_000);
  },
  restore: async () => {
    expect(await npmRun('restore', [join(folder, 'graph.dump')], local())).toMatch(/^Restored\. /m);
  },
  dev: async () => {
    const copy = await copyOfTheProgram();
    const dev = startServer('dev', copy);
    expect(await dev.until(/^Ready after .* version 2\.1\.0\.$/)).toContain('Sharing the local Neo4j');
    const address = `http://127.0.0.1:${port}`;
    const explorer = async () => (await fetch(`${address}/explorer/explorer.js`)).text();
    expect(await explorer()).not.toContain('a change of the explorer');
    const data = join(copy, 'fixtures', 'dataset.yaml');
    await writeFile(data, (await readFile(data, 'utf8')).replace('version: 2.1.0', 'version: 2.1.1'));
    await appendFile(join(copy, 'src', 'explorer', 'main.tsx'), "console.info('a change of the explorer');\n");
    const output = await dev.until(/^Ready after .* version 2\.1\.1\.$/);
    expect(output).toContain('fixtures/dataset.yaml has changed: the server starts again.');
    expect(output.match(/^Starting Neo4j$/gm)).toHaveLength(1);
    expect(await explorer()).toContain('a change of the explorer');

    // A program that cannot run is waited for.
    const program = join(copy, 'src', 'server', 'own-address.ts');
    const sound = await readFile(program, 'utf8');
    await writeFile(program, 'no program');
    await dev.until(/^The server has ended\. It starts again when a file changes\.$/);
    await writeFile(program, sound);
    await until(async () => (await fetch(`${address}/readyz`).catch(() => undefined))?.ok ?? false, minutes, 'ready');
    await stopServer();
    expect(await findRunning(join(folder, 'home'))).toBeUndefined();
  },
  screenshots: async () => {
    if (chromiumPath) {
      const pictures = join(folder, 'pictures');
      await npmRun('screenshots', [pictures]);
      expect((await readdir(pictures)).sort()).toEqual(['explorer.png', 'neo4j-browser.png', 'playground.png']);
    }
  },
  bench: async () => {
    const output = await npmRun('bench', [], { BENCH_QUICK: '1' });
    expect(output).toContain('Wrote tests/bench/results/quick/README.md and its pictures.');
  },
};

test('each script of package.json is started by a test, or runs the tests', async () => {
  const declared = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).scripts;
  expect([...Object.keys(scripts), ...runTheTests].sort()).toEqual(Object.keys(declared).sort());
});

test.each(['package-lock.json', 'tests/bench/package-lock.json'])('%s pins each package by its hash', async (file) => {
  const packages: Record<string, { integrity?: string; link?: boolean }> = JSON.parse(
    await readFile(join(root, file), 'utf8'),
  ).packages;
  // What stands in this repository itself has no hash: the root, its packages, and the links to them.
  const others = Object.entries(packages).filter(([name, { link }]) => /^node_modules\//.test(name) && !link);
  expect(others.length).toBeGreaterThan(100);
  expect(others.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
});

describe('npm run', () => {
  test.each(Object.entries(scripts))('%s', (_, start) => start(), 15 * minutes);
});

describe('every TypeScript file', () => {
  const projects = ['.', 'tests/bench'];
  const tsc = async (...words: string[]) =>
    (await execute(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), ...words], { cwd: root }))
      .stdout;

  test('belongs to a project that is type-checked', async () => {
    const checked = new Set<string>();
    for (const project of projects) {
      for (const file of (await tsc('-p', project, '--listFilesOnly')).split('\n')) {
        checked.add(relative(root, file));
      }
    }
    const files = (await readdir(root, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && /\.[cm]?tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((file) => !/(^|\/)(node_modules|\.venv)\//.test(file));
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter((file) => !checked.has(file))).toEqual([]);
  });

  test(
    'is valid, those of the benchmark too, whose packages its own run has installed',
    async () => {
      // The others are checked before the tests, by npm run verify.
      expect(await tsc('-p', 'tests/bench')).toBe('');
    },
    minutes,
  );
});
