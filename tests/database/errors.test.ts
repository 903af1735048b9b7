import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultLimits } from '../../src/contract/limits.ts';
import { assertRecent } from '../../src/database/connection.ts';
import { resolveDistribution } from '../../src/database/distribution.ts';
import { ActionableError, diskProblem } from '../../src/database/errors.ts';
import { findJava } from '../../src/database/java.ts';
import { configuredDatabase } from '../../src/database/neo4j-settings.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { openServer } from '../../src/server/listener.ts';
import { serverSettings } from '../../src/server/server-settings.ts';
import { testDatabase } from '../support/test-database.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-errors-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The error of a promise that must fail with one a person can act on. */
async function problemOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ActionableError);
  return error instanceof ActionableError ? `${error.message} ${error.advice}` : '';
}

/** A folder with one program of our own, to stand before the others on the PATH. */
async function withProgram(name: string, script: string): Promise<NodeJS.ProcessEnv> {
  const bin = join(folder, `${name}-${Math.random().toString(36).slice(2)}`);
  await mkdir(bin);
  await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(bin, name), 0o755);
  const { JAVA_HOME: _, ...environment } = process.env;
  const system = [dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
  return { ...environment, PATH: `${bin}${delimiter}${system}`, SCO_GRAPH_CACHE: join(bin, 'cache') };
}

const nothingOnPath = (): NodeJS.ProcessEnv => ({
  PATH: join(folder, 'empty'),
  SCO_GRAPH_CACHE: join(folder, 'cache'),
});
const silent = () => {};

describe('Java', () => {
  test('is missing', async () => {
    expect(await problemOf(findJava(nothingOnPath()))).toMatch(
      /^No Java was found \(looked for java\)\. Install Java 17 or 21/,
    );
  });

  test('is not where JAVA_HOME says', async () => {
    expect(await problemOf(findJava({ JAVA_HOME: '/nowhere' }))).toContain('looked for /nowhere/bin/java');
  });

  test.each([
    ['1.8.0_402', 8],
    ['11.0.22', 11],
  ])('%s is too old', async (version, major) => {
    const environment = await withProgram('java', `echo 'openjdk version "${version}" 2024-01-16' >&2`);
    expect(await problemOf(findJava(environment))).toContain(`Java ${major} is too old for Neo4j 5, which needs 17`);
  });
});

describe('the first resolution of Neo4j', () => {
  test('without Maven', async () => {
    expect(await problemOf(resolveDistribution(silent, nothingOnPath()))).toMatch(
      /^Maven was not found; .* Install Maven/,
    );
  });

  test('offline', async () => {
    const environment = await withProgram(
      'mvn',
      "echo '[ERROR] Unknown host repository: Name or service not known'; exit 1",
    );
    expect(await problemOf(resolveDistribution(silent, environment))).toMatch(
      /^Maven could not reach its repository; .* later starts work offline/,
    );
  });

  test('on a full disk', async () => {
    const environment = await withProgram('mvn', "echo '[ERROR] No space left on device'; exit 1");
    expect(await problemOf(resolveDistribution(silent, environment))).toMatch(/^The disk filled up .* Free about 1 GB/);
  });

  test('with another failure, which is reported in Maven’s words', async () => {
    const environment = await withProgram('mvn', "echo '[ERROR] The POM is broken'; exit 1");
    expect(await problemOf(resolveDistribution(silent, environment))).toContain('Maven could not fetch Neo4j: The POM');
  });
});

describe('the disk', () => {
  const failed = (code: string) => Object.assign(new Error('write failed'), { code });

  test('full and read-only have different messages', () => {
    expect(diskProblem(failed('ENOSPC'), '/data')?.message).toBe('The disk that holds /data is full.');
    expect(diskProblem(failed('EROFS'), '/data')?.message).toBe('Cannot write to /data.');
    expect(diskProblem(failed('EOTHER'), '/data')).toBeUndefined();
  });
});

describe('a Neo4j of the user’s own', () => {
  const open = (variables: Record<string, string>) => openDatabase({ onProgress: silent, environment: variables });
  const { uri, username, password } = testDatabase().credentials;

  test('is used where NEO4J_URI names it', async () => {
    const database = await open({
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: 'neo4j',
    });
    expect([database.local, database.database]).toEqual([undefined, 'neo4j']);
    await database.close();
  });

  test('with an address that is not valid', async () => {
    expect(await problemOf(open({ NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'x' }))).toMatch(
      /^NEO4J_URI is "http:\/\/localhost:7474", which is not the address of a Neo4j\. Write one that begins with bolt:\/\//,
    );
  });

  test('without a password', async () => {
    expect(await problemOf(open({ NEO4J_URI: uri }))).toBe(
      'NEO4J_URI is set but NEO4J_PASSWORD is not. Set NEO4J_PASSWORD to the password, or NEO4J_PASSWORD_FILE to a file that holds it.',
    );
  });

  test.each(['bolt://neo4j:secret-word@127.0.0.1:7687', 'neo4j+s://secret-word@host'])(
    'with a password in the address %s, which no message repeats',
    async (address) => {
      const problem = await problemOf(open({ NEO4J_URI: address, NEO4J_PASSWORD: 'x' }));
      expect(problem).toMatch(/^NEO4J_URI contains a user or a password, which logs would show\. /);
      expect(problem).not.toContain('secret-word');
    },
  );

  test('with its password in a file', async () => {
    const file = join(folder, 'password');
    for (const end of ['', '\n', '\r\n']) {
      await writeFile(file, `${password}${end}`);
      const variables = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: '', NEO4J_PASSWORD_FILE: file };
      const database = await open(variables);
      expect(database.login).toMatchObject({ username, passwordFrom: `${file} (NEO4J_PASSWORD_FILE)` });
      await database.close();
    }
  });

  test('with a password of any characters in a file', async () => {
    const file = join(folder, 'odd-password');
    const odd = ` -a/b$c"d'e\\\u4e0a\nf `;
    await writeFile(file, `${odd}\n`);
    expect(configuredDatabase({ NEO4J_URI: uri, NEO4J_PASSWORD_FILE: file })?.password).toBe(odd);
  });

  test('with a file of the password that is not there, is empty or is one too many', async () => {
    const file = join(folder, 'empty');
    await writeFile(file, '\n');
    const missing = join(folder, 'missing');
    expect(await problemOf(open({ NEO4J_URI: uri, NEO4J_PASSWORD_FILE: missing }))).toBe(
      `NEO4J_PASSWORD_FILE is "${missing}", which cannot be read (ENOENT). Name a file that holds the password and that this user may read.`,
    );
    expect(await problemOf(open({ NEO4J_URI: uri, NEO4J_PASSWORD_FILE: file }))).toBe(
      `NEO4J_PASSWORD_FILE is "${file}", which is empty. Write the password into it, and nothing else.`,
    );
    expect(await problemOf(open({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x', NEO4J_PASSWORD_FILE: file }))).toBe(
      'NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set. Set one of them.',
    );
  });

  test('with a wrong password, which the message does not repeat', async () => {
    const problem = await problemOf(open({ NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong-password' }));
    expect(problem).toMatch(/does not accept the password of neo4j\. The password is taken from NEO4J_PASSWORD; /);
    expect(problem).toMatch(/ A Neo4j in a container keeps the first password of its volume, whatever is set later\.$/);
    expect(problem).not.toContain('wrong-password');
  });

  test('that does not answer', async () => {
    expect(await problemOf(open({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }))).toMatch(
      /^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1\. Check the address/,
    );
  });

  test.each(['4.4.48', '5.25.1', ''])('of version %j is too old', (version) => {
    expect(() => assertRecent(version, 'bolt://host')).toThrow(/sco-graph needs 5\.26 or newer/);
  });

  test.each(['5.26.0', '5.27.0', '2025.10.1'])('of version %j is recent enough', (version) => {
    expect(() => assertRecent(version, 'bolt://host')).not.toThrow();
  });
});

describe('the server’s port', () => {
  test('is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(await problemOf(openServer({ host: '127.0.0.1', port, limits: defaultLimits }))).toMatch(
      new RegExp(`^Port ${port} is taken, .* choose another port`),
    );
    other.close();
  });

  test.each(['http', '-1', '70000', '40.5'])('%j is not a port', (PORT) => {
    expect(() => serverSettings({ PORT })).toThrow(`PORT is "${PORT}", which is not a port.`);
  });

  test('is 4000 on loopback unless the environment says otherwise', () => {
    expect(serverSettings({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      base: undefined,
      neo4jBrowser: undefined,
      limits: defaultLimits,
      hasIntrospection: true,
      hasPlayground: true,
      hasExplain: true,
      cacheBytes: 128_000_000,
      tokensFile: undefined,
      persistedOperationsFile: undefined,
    });
  });

  test.each([
    [{ SCO_GRAPH_PLAYGROUND: 'no' }, 'SCO_GRAPH_PLAYGROUND is "no", which is not valid.'],
    [{ SCO_GRAPH_CACHE_BYTES: 'much' }, 'SCO_GRAPH_CACHE_BYTES is "much", which is not valid.'],
    [{ SCO_GRAPH_LIMIT_AT_ONCE: '0' }, 'SCO_GRAPH_LIMIT_AT_ONCE is "0", which is not valid.'],
  ])('and what else it sets must be possible: %j', (environment, message) => {
    expect(() => serverSettings(environment)).toThrow(message);
  });

  test('settings under the names of version 0.1 still work, and say so; those of today come first', () => {
    const said: string[] = [];
    const given = { LIMIT_DEPTH: '7', EXPLAIN: 'off', SCO_GRAPH_EXPLAIN: 'on', SCO_GRAPH_CACHE_BYTES: '1' };
    const { limits, hasExplain, cacheBytes } = serverSettings(given, (message) => said.push(message));
    expect([limits.depth, hasExplain, cacheBytes]).toEqual([7, true, 1]);
    expect(said).toEqual([
      'Warning: LIMIT_DEPTH is now called SCO_GRAPH_LIMIT_DEPTH. The old name works only in this version.',
      'Warning: EXPLAIN is ignored, as SCO_GRAPH_EXPLAIN is set.',
    ]);
  });

  test('may have a public address, which then ends with a slash', () => {
    expect(serverSettings({ PUBLIC_URL: 'https://sco.example.org/graph' }).base).toBe('https://sco.example.org/graph/');
    expect(() => serverSettings({ PUBLIC_URL: 'sco.example.org' })).toThrow(
      'PUBLIC_URL is "sco.example.org", which is not valid.',
    );
  });

  test('knows the address of a Neo4j Browser that others start', () => {
    const address = 'http://localhost:17474/browser/?connectURL=bolt%3A%2F%2Fneo4j%40localhost%3A17687';
    expect(serverSettings({ SCO_GRAPH_NEO4J_BROWSER: address }).neo4jBrowser).toBe(address);
    expect(() => serverSettings({ SCO_GRAPH_NEO4J_BROWSER: 'localhost:7474' })).toThrow(
      'SCO_GRAPH_NEO4J_BROWSER is "localhost:7474", which is not valid.',
    );
  });
});
