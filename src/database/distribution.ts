import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import envPaths from 'env-paths';
import { ActionableError, diskProblem, errorCode } from './errors.ts';
import { assertSound, isSound, noteSound, type PinnedJar, pinnedJars } from './pinned-jars.ts';

/** The long-term-support line of Neo4j 5, and the last Browser made for it. Another version wants another jars.sha256. */
export const neo4jVersion = '5.26.30';
const browserVersion = '5.24.0';

const artifacts = [
  ['org.neo4j', 'neo4j', neo4jVersion],
  ['org.neo4j.app', 'neo4j-server', neo4jVersion],
  ['org.neo4j', 'neo4j-slf4j-provider', neo4jVersion],
  ['org.neo4j.client', 'neo4j-browser', browserVersion],
] as const;

const pom = `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>sco-graph</groupId><artifactId>local-neo4j</artifactId><version>1</version>
  <dependencies>
${artifacts.map(([group, artifact, version]) => `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`).join('\n')}
  </dependencies>
</project>
`;

/** Neo4j as jars in a per-user cache, shared by all checkouts. */
export interface Distribution {
  readonly folder: string;
  /** The class path, spelled out and sorted: a class-data archive is only valid for the same one. */
  readonly classPath: string;
  /** Where the class-data archive lies once one was made. */
  readonly classArchive: string;
}

/** The per-user cache folder; SCO_GRAPH_CACHE moves it. */
export const cacheFolder = (environment: NodeJS.ProcessEnv = process.env): string =>
  environment.SCO_GRAPH_CACHE ?? envPaths('sco-graph', { suffix: '' }).cache;

/**
 * Finds Neo4j in the cache, or resolves it there with Maven (about 140 MB, once). What is in the cache is what is pinned, byte for byte.
 * @throws ActionableError when Maven is missing, fails, or cannot reach its repository, or the disk is full; AbortError when the signal ends it
 */
export async function resolveDistribution(
  onProgress: (message: string) => void,
  environment: NodeJS.ProcessEnv = process.env,
  signal?: AbortSignal,
): Promise<Distribution> {
  const cache = cacheFolder(environment);
  const folder = join(cache, `neo4j-${neo4jVersion}-browser-${browserVersion}`);
  const library = join(folder, 'lib');
  const jars = await pinnedJars();
  try {
    if (!(await isSound(library, jars))) {
      await mkdir(folder, { recursive: true });
      await resolveWithMaven({ folder, library, jars }, onProgress, environment, signal);
    }
  } catch (error) {
    throw diskProblem(error, cache) ?? error;
  }
  return {
    folder,
    classPath: jars.map(({ name }) => join(library, name)).join(':'),
    classArchive: join(folder, 'classes.jsa'),
  };
}

interface Resolution {
  readonly folder: string;
  readonly library: string;
  readonly jars: readonly PinnedJar[];
}

async function resolveWithMaven(
  { folder, library, jars }: Resolution,
  onProgress: (message: string) => void,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal | undefined,
): Promise<void> {
  // Two first starts may resolve at once: each into a folder of its own, and the first to finish wins.
  const work = await mkdtemp(join(folder, 'resolving-'));
  try {
    await writeFile(join(work, 'pom.xml'), pom);
    onProgress(`Fetching Neo4j ${neo4jVersion} and its Browser with Maven, once for this user (about 140 MB)`);
    const { code, output } = await maven({ work, jars }, onProgress, environment, signal);
    if (code !== 0) {
      throw mavenProblem(output);
    }
    await assertSound(join(work, 'lib'), jars);
    onProgress(`Resolved ${jars.length} jars`);
    if (await isSound(library, jars)) {
      return;
    }
    // What a start before pinning left there, perhaps cut off.
    await rename(library, join(work, 'unsound')).catch(unlessMissing);
    await rename(join(work, 'lib'), library);
    await noteSound(library, jars);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

const unlessMissing = (error: unknown): void => {
  if (errorCode(error) !== 'ENOENT') {
    throw error;
  }
};

function maven(
  { work, jars }: { readonly work: string; readonly jars: readonly PinnedJar[] },
  onProgress: (message: string) => void,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal | undefined,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const goal = ['-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib'];
  return new Promise((resolve, reject) => {
    const child = spawn('mvn', goal, { cwd: work, env: environment, stdio: ['ignore', 'pipe', 'pipe'], signal });
    let output = '';
    let fetched = 0;
    const read = (line: string) => {
      output += `${line}\n`;
      if (/^(\[INFO\] )?Downloaded from .*\.jar/.test(line)) {
        fetched += 1;
        if (fetched % 20 === 0) {
          onProgress(`Resolving Neo4j: ${Math.min(fetched, jars.length)} of about ${jars.length} jars fetched`);
        }
      }
    };
    createInterface({ input: child.stdout }).on('line', read);
    createInterface({ input: child.stderr }).on('line', read);
    let problem: Error | undefined;
    child.on('error', (error: NodeJS.ErrnoException) => {
      problem = error.code === 'ENOENT' ? noMaven() : error;
    });
    // A process that was asked to end works until it has ended.
    child.on('close', (code) => (problem ? reject(problem) : resolve({ code, output })));
  });
}

const noMaven = () =>
  new ActionableError(
    'Maven was not found; the first start needs it to fetch Neo4j.',
    'Install Maven (Debian and Ubuntu: apt install maven; macOS: brew install maven). Or set NEO4J_URI to a Neo4j that already runs.',
  );

function mavenProblem(output: string): ActionableError {
  if (/No space left on device/.test(output)) {
    return new ActionableError('The disk filled up while Maven fetched Neo4j.', 'Free about 1 GB, then start again.');
  }
  if (/UnknownHost|Unknown host|Connection refused|Network is unreachable|timed out|offline mode/i.test(output)) {
    return new ActionableError(
      'Maven could not reach its repository; the first start needs the network once.',
      'Connect to the network and start again; later starts work offline. If you use a proxy or a mirror, set it in your Maven settings.',
    );
  }
  const reason = output.split('\n').find((line) => line.startsWith('[ERROR]')) ?? 'no reason given';
  return new ActionableError(
    `Maven could not fetch Neo4j: ${reason.replace('[ERROR] ', '')}`,
    'Check that "mvn --version" works and that Maven reaches its repository, then start again.',
  );
}
