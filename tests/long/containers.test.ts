import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Asking, askingOf } from '../containers/asking.ts';
import { type Engine, openEngine } from '../containers/engine.ts';
import { provideImages } from '../containers/images.ts';
import { keepingTests } from '../containers/keeping-tests.ts';
import { openProject, type Project } from '../containers/project.ts';
import { chromiumPath, openChromium } from '../support/chromium.ts';
import { until } from '../support/until.ts';

const minutes = 60_000;
const found = await openEngine().catch((error: unknown) => {
  // Where the tools are there, an engine that does not start is an error on CI.
  if (process.env.CI) {
    throw error;
  }
  return String(error);
});
if (typeof found === 'string') {
  console.warn(`${found} The tests with containers are skipped.`);
}

/** Seconds, sizes and the like, printed at the end. */
const measured: Record<string, unknown> = {};
let project: Project;
let asking: Asking;

(typeof found === 'string' ? describe.skip : describe)('docker compose', () => {
  // Narrowed by the condition above.
  const engine = found as Engine;

  beforeAll(async () => {
    measured.images = await provideImages(engine);
    project = await openProject(engine);
    asking = askingOf(project);
  }, 30 * minutes);
  afterAll(async () => {
    console.log(JSON.stringify(measured, undefined, 2));
    await project?.remove();
    await engine.stop();
  }, 5 * minutes);

  test('every command works before there is a password or a setting', async () => {
    for (const words of [['config', '--quiet'], ['ps'], ['logs'], ['down']]) {
      expect([words, (await project.tryCompose(...words)).code]).toEqual([words, 0]);
    }
  });

  test(
    'the image is built, without what only builds it',
    async () => {
      await project.settings();
      measured.build = (await project.compose('build')).seconds;
      const image = (await project.compose('config', '--images')).output
        .split('\n')
        .find((name) => name.includes('sco-graph'));
      const [node = ''] = (await readFile(join(project.folder, 'Dockerfile'), 'utf8')).match(/(?<=^FROM )\S+/m) ?? [];
      const sizeOf = async (name = '') =>
        Number((await project.shell(`docker image inspect --format '{{.Size}}' ${name}`)).output);
      const [all, base] = [await sizeOf(image), await sizeOf(node)];
      measured.imageMegabytes = { all: all / 1e6, ours: (all - base) / 1e6 };
      expect(all - base).toBeLessThan(60_000_000);
    },
    20 * minutes,
  );

  test(
    'both come up, load the data and answer',
    async () => {
      measured.firstUp = (await project.compose('up', '--detach', '--wait', '--wait-timeout', '900')).seconds;
      const { answer } = await asking.ask('{ states(first: 2) { nodes { name iso3 } } }');
      expect(answer).toEqual({
        data: {
          states: {
            nodes: [
              { name: 'Afghanistan', iso3: 'AFG' },
              { name: 'Armenia', iso3: 'ARM' },
            ],
          },
        },
      });
      const sizes = await Promise.all(
        ['/', '/explorer/explorer.js', '/explorer/explorer.css', '/graphql', '/export/nodes.csv', '/metrics'].map(
          async (path) => {
            const response = await fetch(`${asking.address}${path}`, { headers: { accept: 'text/html, */*' } });
            return [path, response.status, (await response.text()).length > 500];
          },
        ),
      );
      expect(sizes.filter(([, status, isLong]) => status !== 200 || !isLong)).toEqual([]);
      measured.memory = (await project.shell("docker stats --no-stream --format '{{.Name}} {{.MemUsage}}'")).output;
    },
    20 * minutes,
  );

  test('the start says where everything is, on the ports that were asked for', async () => {
    const log = await asking.newestRun();
    const browser = `http://localhost:${project.ports.NEO4J_HTTP_PORT}/browser/?connectURL=bolt%3A%2F%2Fneo4j%40localhost%3A${project.ports.NEO4J_BOLT_PORT}`;
    expect(log).toContain(`  Explorer       ${asking.address}/\n`);
    expect(log).toContain(`  Neo4j Browser  ${browser}\n                 user neo4j, password in /password/neo4j`);
    expect(await (await fetch(asking.address)).text()).toContain(browser);
    expect((await asking.ask('{ entity(id: "sco") { id } }')).status).toBe(200);
    expect(await project.logOf('neo4j')).toContain(
      'Neo4j Browser: user neo4j; "docker compose exec neo4j cat /password/neo4j" shows the password.',
    );
  });

  test('Neo4j Browser is served, with the port of Bolt', async () => {
    const page = await fetch(`http://localhost:${project.ports.NEO4J_HTTP_PORT}/browser/`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>Neo4j Browser</title>')]);
    const discovered = await fetch(`http://localhost:${project.ports.NEO4J_HTTP_PORT}/`, {
      headers: { accept: 'application/json' },
    });
    expect(await discovered.json()).toMatchObject({ bolt_direct: `bolt://localhost:${project.ports.NEO4J_BOLT_PORT}` });
  });

  const inChromium = chromiumPath ? test : test.skip;
  inChromium(
    'a person logs in to Neo4j Browser, and its guide opens and its style applies',
    async () => {
      const { PORT, NEO4J_HTTP_PORT, NEO4J_BOLT_PORT } = project.ports;
      const connect = encodeURIComponent(`bolt://neo4j@localhost:${NEO4J_BOLT_PORT}`);
      const chromium = await openChromium();
      try {
        const page = await chromium.newPage({ viewport: { width: 1500, height: 950 } });
        page.setDefaultTimeout(2 * minutes);
        await page.goto(`http://localhost:${NEO4J_HTTP_PORT}/browser/?connectURL=${connect}`);
        await page.locator('input[type=password]').fill(await asking.password());
        await page.keyboard.press('Enter');
        const guide = page.getByTestId('guidesDrawer').getByText('The Shanghai Cooperation Organisation as a graph');
        await guide.waitFor();
        const style = page.getByText(`:style http://localhost:${PORT}/browser/style.grass`).first();
        await style.waitFor();
        expect(await Promise.all([guide.isVisible(), style.isVisible()])).toEqual([true, true]);
      } finally {
        await chromium.close();
      }
    },
    10 * minutes,
  );

  test('the server runs as a user without rights', async () => {
    expect(await project.inside('sco-graph', 'id', '-u')).toBe('1000');
    const status = await project.inside('sco-graph', 'cat', '/proc/1/status');
    expect(status).toMatch(/^CapEff:\t0{16}$/m);
    expect(status).toMatch(/^CapBnd:\t0{16}$/m);
    expect(status).toMatch(/^NoNewPrivs:\t1$/m);
    for (const place of ['/app/new', '/new', '/password/new', '/usr/new']) {
      expect((await project.tryCompose('exec', '--no-TTY', 'sco-graph', 'touch', place)).output).toContain(
        'Read-only file system',
      );
    }
    const words = [
      'node',
      '--max-semi-space-size=16',
      '--heap-growing-percent=25',
      '/app/dist/program/cli.js',
      'start',
    ];
    expect(await project.inside('sco-graph', 'sh', '-c', 'cat /proc/[0-9]*/cmdline | tr "\\0" " "')).toContain(
      ` ${words.join(' ')}`,
    );
  });

  test('Neo4j has the memory of the local one, and ends when it has no more', async () => {
    const java = await project.inside('neo4j', 'sh', '-c', 'tr "\\0" " " </proc/$(pgrep -o java)/cmdline');
    expect(java).toContain(' -XX:+ExitOnOutOfMemoryError ');
    expect(java).toMatch(/ -Xmx(1g|1024m|1048576k) /);
    expect(await project.inside('neo4j', 'sh', '-c', 'ps -o user= -p $(pgrep -o java)')).toBe('neo4j');
    const [setting] = await asking.inNeo4j(
      "SHOW SETTINGS YIELD name, value WHERE name = 'server.memory.pagecache.size' RETURN value",
    );
    expect(setting).toEqual({ value: '128.00MiB' });
  });

  test(
    'the command line works in the container',
    async () => {
      expect(await project.inside('sco-graph', 'sco-graph', 'status')).toMatch(/^Server +\S+ \(ready\)\n/);
      expect(await project.inside('sco-graph', 'sco-graph', 'check')).toMatch(/^Version \S+ is valid: /);
      expect(await project.inside('sco-graph', 'sco-graph', 'ask', 'members-on-a-day')).toContain(
        '"name": "Kazakhstan"',
      );
      expect(await project.inside('sco-graph', 'sco-graph', 'export', 'nodes.csv')).toContain(
        '\nkazakhstan,Kazakhstan,',
      );
      expect(await project.inside('sco-graph', 'sco-graph', 'load')).toMatch(/Loaded: 0 created, 0 changed, 0 removed/);
      const backup = await project.tryCompose('exec', '--no-TTY', 'sco-graph', 'sco-graph', 'backup');
      expect([backup.code, backup.output]).toEqual([1, expect.stringContaining('NEO4J_URI is set')]);
    },
    5 * minutes,
  );

  test(
    'a server that is started again on loaded data is ready in seconds',
    async () => {
      const began = performance.now();
      await project.compose('restart', 'sco-graph');
      await asking.untilReady();
      measured.serverRestart = (performance.now() - began) / 1_000;
      measured.readyOnLoaded = /Ready after (\S+ s)/.exec(await asking.newestRun())?.[1];
      expect(measured.readyOnLoaded).toMatch(/^\d+\.\d s$/);
    },
    5 * minutes,
  );

  test(
    'where both start at once, as with the machine, the server waits for Neo4j and says so',
    async () => {
      await project.compose('stop');
      const ids = (await project.compose('ps', '--all', '--quiet', 'sco-graph', 'neo4j')).output.trim().split('\n');
      const began = performance.now();
      await project.shell(`docker start ${ids.join(' ')}`);
      await asking.untilReady();
      measured.bothRestarted = (performance.now() - began) / 1_000;
      expect(await project.logOf('sco-graph')).toContain(
        'No Neo4j answers at bolt://neo4j:7687 yet; waiting up to 60 seconds for it\n',
      );
      // More than one on a machine so busy that Neo4j needs longer than a minute.
      measured.startsOfTheServer = 1 + Number(await project.inspect('sco-graph', '{{.RestartCount}}'));
    },
    10 * minutes,
  );

  test(
    'a Neo4j that is killed comes back, and the server stays',
    async () => {
      const restarts = await project.inspect('sco-graph', '{{.RestartCount}}');
      const began = performance.now();
      await project.tryCompose('exec', '--no-TTY', '--user', 'root', 'neo4j', 'sh', '-c', 'kill -9 $(pgrep -o java)');
      await until(async () => !(await asking.isReady()), 30_000, 'the server is not ready');
      const { status, answer } = await asking.ask('{ organizations(first: 7) { nodes { id } } }');
      expect([status, answer.errors?.[0]?.extensions.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
      await asking.untilReady();
      measured.neo4jKilled = (performance.now() - began) / 1_000;
      expect(await project.inspect('sco-graph', '{{.RestartCount}}')).toBe(restarts);
      expect(await project.inspect('neo4j', '{{.RestartCount}}')).toBe('1');
    },
    10 * minutes,
  );

  test(
    'a stop ends both in order and in time',
    async () => {
      measured.stop = (await project.compose('stop')).seconds;
      expect(await project.inspect('sco-graph', '{{.State.ExitCode}}')).toBe('0');
      expect(await project.inspect('neo4j', '{{.State.ExitCode}}')).toBe('0');
      // A stop reaches a server that has hardly begun, too.
      await project.shell('docker compose start sco-graph && docker compose stop sco-graph');
      expect(['0', '143']).toContain(await project.inspect('sco-graph', '{{.State.ExitCode}}'));
      await project.compose('up', '--detach', '--wait');
      await asking.untilReady();
    },
    10 * minutes,
  );

  test(
    'data survive down and up, nothing is left over, and an edited file is served',
    async () => {
      await asking.inNeo4j("CREATE (:Kept {name: 'kept'})");
      const volumes = async () => (await project.shell('docker volume ls --quiet')).output.trim().split('\n').sort();
      const before = await volumes();
      measured.down = (await project.compose('down')).seconds;
      expect((await project.tryCompose('ps', '--all', '--quiet')).output).toBe('');
      expect(await volumes()).toEqual(before);

      const file = join(project.folder, 'fixtures', 'dataset.yaml');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace(/^version: .*/m, 'version: 99.0.0'));
      await project.settings({
        SCO_GRAPH_LIMIT_DEPTH: '3',
        SCO_GRAPH_TOKENS_FILE: '/settings/tokens.json',
        LOG_LEVEL: 'info',
      });
      measured.upAgain = (await project.compose('up', '--detach', '--wait', '--wait-timeout', '600')).seconds;
      expect(await asking.inNeo4j('MATCH (kept:Kept) RETURN kept.name AS name')).toEqual([{ name: 'kept' }]);
      expect(await asking.newestRun()).toMatch(/^Ready after .* version 99\.0\.0\.$/m);
      expect(await volumes()).toEqual(before);
    },
    20 * minutes,
  );

  test('settings of .env reach the server', async () => {
    expect((await asking.ask('{ __typename }')).status).toBe(401);
    const [token = ''] = (await project.inside('sco-graph', 'sco-graph', 'token', 'add', 'anna')).split('\n');
    const headers = { authorization: `Bearer ${token}` };
    await until(async () => (await asking.ask('{ __typename }', headers)).status === 200, 10_000, 'the token is known');
    const { answer } = await asking.ask('{ states { nodes { memberOf { nodes { id } } } } }', headers);
    expect(answer.errors?.[0]?.extensions.code).toBe('TOO_DEEP');
    expect(await project.logOf('sco-graph')).toContain('"token":"anna"');
  });

  keepingTests(() => ({ project, asking, measured }));
});
