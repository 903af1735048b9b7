import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Distribution, resolveDistribution } from '../../src/database/distribution.ts';
import { pinnedJars } from '../../src/database/pinned-jars.ts';

/** The distribution of this user, whose jars stand for what Maven brings. */
let real: Distribution;
let jars: string;
beforeAll(async () => {
  real = await resolveDistribution(() => {});
  jars = dirname(real.classPath.split(':')[0] ?? '');
});
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sco-graph-distribution-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Resolves into a cache of this test, with a Maven that does what a script says. */
async function resolveWith(script: string): Promise<Distribution> {
  await mkdir(join(folder, 'bin'), { recursive: true });
  await writeFile(join(folder, 'bin', 'mvn'), `#!/bin/sh\nmkdir lib\n${script}\n`);
  await chmod(join(folder, 'bin', 'mvn'), 0o755);
  const PATH = [join(folder, 'bin'), '/usr/bin', '/bin'].join(delimiter);
  return resolveDistribution(() => {}, { PATH, SCO_GRAPH_CACHE: join(folder, 'cache') });
}
const cached = async () => {
  const [name = ''] = await readdir(join(folder, 'cache'));
  return join(folder, 'cache', name);
};
const linkAll = () => `ln -s '${jars}'/*.jar lib/`;

test('every jar that is pinned is there, sorted, each once', async () => {
  const pinned = await pinnedJars();
  const lines = (await readFile(new URL('../../src/database/jars.sha256', import.meta.url), 'utf8')).trim().split('\n');
  expect(pinned.length).toBe(lines.length);
  expect(real.classPath.split(':').map((jar) => basename(jar))).toEqual(pinned.map(({ name }) => name));
  expect(new Set(pinned.map(({ name }) => name)).size).toBe(pinned.length);
});

test.each([
  [
    'fails after a few jars',
    () => `ln -s '${jars}'/[a-j]*.jar lib/; echo '[ERROR] killed'; exit 143`,
    /^Maven could not fetch Neo4j: killed$/,
  ],
  ['fails after all of them', () => `${linkAll()}; echo '[ERROR] killed'; exit 1`, /^Maven could not fetch Neo4j/],
  [
    'says that all is well after a few',
    () => `ln -s '${jars}'/[a-j]*.jar lib/`,
    /^Maven did not bring the jar \S+\.jar\.$/,
  ],
  [
    'brings one that is another',
    () => `${linkAll()}; rm lib/neo4j-bolt-5.*.jar; echo other > lib/$(basename '${jars}'/neo4j-bolt-5.*.jar)`,
    /^The jar neo4j-bolt-5\.\S+\.jar does not match its known checksum\.$/,
  ],
])('a Maven that %s leaves nothing behind, and the next start begins anew', async (_, script, message) => {
  await expect(resolveWith(script())).rejects.toThrow(message);
  expect(await readdir(await cached())).toEqual([]);
  const { classPath } = await resolveWith(linkAll());
  expect(classPath.split(':')).toHaveLength((await pinnedJars()).length);
  // What is there is not resolved again.
  expect(await resolveWith('exit 1')).toMatchObject({ classPath });
});

test('a cache that an interrupted Maven left is replaced', async () => {
  const { folder: place } = await resolveWith(linkAll());
  const library = join(place, 'lib');
  for (const name of (await readdir(library)).slice(20)) {
    await rm(join(library, name));
  }
  await symlink('/nowhere', join(library, 'zzz.jar'));
  const { classPath } = await resolveWith(linkAll());
  expect(classPath.split(':')).toHaveLength((await pinnedJars()).length);
  expect(classPath).not.toContain('zzz.jar');
  expect(await readdir(place)).toEqual(['lib']);
});

test('a signal ends Maven', async () => {
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'bin', 'mvn'), '#!/bin/sh\necho $$ > "$PIDFILE"\nexec sleep 600\n');
  await chmod(join(folder, 'bin', 'mvn'), 0o755);
  const PATH = [join(folder, 'bin'), '/usr/bin', '/bin'].join(delimiter);
  const PIDFILE = join(folder, 'pid');
  const stopping = new AbortController();
  const resolving = resolveDistribution(
    () => {},
    { PATH, PIDFILE, SCO_GRAPH_CACHE: join(folder, 'cache') },
    stopping.signal,
  );
  const pid = async () => Number(await readFile(PIDFILE, 'utf8').catch(() => ''));
  while (!(await pid())) {
    await new Promise(setImmediate);
  }
  stopping.abort();
  await expect(resolving).rejects.toThrow('aborted');
  const number = await pid();
  expect(() => process.kill(number, 0)).toThrow(/ESRCH/);
  expect(await readdir(await cached())).toEqual([]);
});
