import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pidusage from 'pidusage';
import { openDriver } from '../../src/database/connection.ts';
import { startLocalNeo4j } from '../../src/database/local.ts';
import { writeSynthetic } from '../../src/knowledge/synthetic.ts';
import { timed } from './command.ts';
import { isQuick, machine, pathOfResult, resultsFolder, say } from './setting.ts';

/** How many statements are generated; nine of ten become a relation. */
const sizes = isQuick ? [100, 300] : [112_000, 1_112_000];

/** What was measured of one export of one graph, read over HTTP by a client that takes all it gets. */
interface Exported {
  readonly path: string;
  readonly seconds: number;
  readonly megabytes: number;
  /** Peak resident memory of the server's process, which served nothing else, in MiB. */
  readonly memory: number;
}

/** What was measured of all exports of a graph. */
export interface ExportsMeasured {
  readonly nodes: number;
  readonly edges: number;
  /** Seconds that the bare read of nodes and edges took. */
  readonly bareRead: number;
  /** Resident memory of Neo4j at the most, in MiB, sampled four times a second. */
  readonly databaseMemory: number;
  readonly exports: readonly Exported[];
}

export interface ExportResults {
  readonly date: string;
  readonly machine: string;
  readonly graphs: readonly ExportsMeasured[];
}

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

async function exported(path: string, credentials: readonly string[]): Promise<Exported> {
  const server = fork(pathOf('export-server.ts'), credentials, {
    execArgv: ['--max-semi-space-size=64', '--import', 'tsx'],
  });
  const [{ address }] = (await once(server, 'message')) as [{ address: string }];
  const began = performance.now();
  const response = await fetch(`${address}${path}`);
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
  }
  const seconds = (performance.now() - began) / 1000;
  server.send('end');
  const [{ peak }] = (await once(server, 'message')) as [{ peak: number }];
  if (response.status !== 200) {
    throw new Error(`${path} was answered with ${response.status}.`);
  }
  say(`${path}: ${seconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB, ${peak.toFixed(0)} MiB`);
  return { path, seconds, megabytes: bytes / 1e6, memory: peak };
}

/** One that is a table, one that is not, and one of several files: each is read from a server of its own. */
const quickPaths = new Set(['/export/nodes.csv', '/export/graph.ttl', '/export/neo4j/relationships.csv']);

/** Every file of /export/, and the rows of a GraphQL connection. */
async function pathsOf(credentials: readonly string[]): Promise<string[]> {
  const server = fork(pathOf('export-server.ts'), credentials, { execArgv: ['--import', 'tsx'] });
  const [{ address }] = (await once(server, 'message')) as [{ address: string }];
  const { formats } = (await (await fetch(`${address}/export/`)).json()) as { formats: { path: string }[] };
  server.kill();
  const query = new URLSearchParams({
    query: '{ leaders { nodes { id name attended(first: 10) { nodes { id } } } } }',
  });
  const paths = formats.map(({ path }) => path);
  return [...(isQuick ? paths.filter((path) => quickPaths.has(path)) : paths), `/export/rows.csv?${query}`];
}

const folder = await mkdtemp(join(tmpdir(), 'sco-graph-bench-exports-'));
const local = await startLocalNeo4j({ folder: join(folder, 'home'), serverPort: 0, onProgress: say });
const { uri, username, password } = local.credentials;
const credentials = [uri, username, password];
const driver = openDriver(local.credentials);
let databaseMemory = 0;
const sampling = setInterval(async () => {
  const { memory } = await pidusage(local.pid);
  databaseMemory = Math.max(databaseMemory, memory / 2 ** 20);
}, 250);
try {
  const paths = await pathsOf(credentials);
  const graphs: ExportsMeasured[] = [];
  for (const size of sizes) {
    const dataset = join(folder, `made-${size}`);
    await writeSynthetic(dataset, size);
    say(`${size} statements are loaded`);
    await timed([pathOf('../../src/cli.ts'), 'load', dataset], {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    });
    const { records } = await driver.executeQuery(
      'RETURN COUNT { (:Entity) } AS nodes, COUNT { (:Entity)-->(:Entity) } AS edges',
    );
    const count = (name: string) => Number(records[0]?.get(name));
    databaseMemory = 0;
    const { seconds: bareRead } = await timed([pathOf('bare-read.ts'), ...credentials]);
    say(`read bare: ${bareRead.toFixed(1)} s`);
    const exports: Exported[] = [];
    for (const path of paths) {
      exports.push(await exported(path, credentials));
    }
    graphs.push({ nodes: count('nodes'), edges: count('edges'), bareRead, databaseMemory, exports });
  }
  const results: ExportResults = { date: new Date().toISOString().slice(0, 10), machine, graphs };
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(new URL('exports.json', resultsFolder), `${JSON.stringify(results, null, 2)}\n`);
  say(`Wrote ${pathOfResult('exports.json')}; now node report.ts makes the page and its pictures.`);
} finally {
  clearInterval(sampling);
  await driver.close();
  await local.stop();
  await rm(folder, { recursive: true, force: true });
}
