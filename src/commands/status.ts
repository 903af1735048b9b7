import { readdir, stat, statfs } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { configuredDatabase } from '../database/neo4j-settings.ts';
import { localFolder } from '../database/open-database.ts';
import { findRunning, memoryOf } from '../database/process.ts';
import { serverSettings } from '../server/server-settings.ts';

const patience = 5_000;
const shown: readonly (readonly [name: string, metric: RegExp])[] = [
  ['Requests', /^sco_graph_requests_total\{.*\} (\d+)/gm],
  ['Statements', /^sco_graph_statement_seconds_count (\d+)/gm],
  ['From the cache', /^sco_graph_cache_hits_total (\d+)/gm],
  ['Refused or failed', /^sco_graph_refusals_total\{.*\} (\d+)/gm],
];

/**
 * Tells how the server and the local Neo4j are.
 * @returns whether the server is ready to be asked
 */
export async function status(report: (message: string) => void): Promise<boolean> {
  const { host, port } = serverSettings();
  const address = `http://${host}:${port}`;
  const [alive, ready, metrics] = await Promise.all(
    ['/healthz', '/readyz', '/metrics'].map((path) => ask(`${address}${path}`)),
  );
  const isReady = ready?.status === 200;
  const lines = [
    ['Server', alive ? `${address} (${isReady ? 'ready' : 'alive, but not ready'})` : `no answer at ${address}`],
    ...numbersOf(metrics),
    ...(await databaseLines()),
  ];
  report(lines.map(([name, value]) => `${`${name}`.padEnd(20)}${value}`).join('\n'));
  return isReady;
}

interface Page {
  readonly status: number;
  readonly text: string;
}

const ask = (address: string): Promise<Page | undefined> =>
  fetch(address, { signal: AbortSignal.timeout(patience) }).then(
    async (response) => ({ status: response.status, text: await response.text() }),
    () => undefined,
  );

function numbersOf(metrics: Page | undefined): string[][] {
  if (metrics?.status !== 200) {
    return [];
  }
  const { text } = metrics;
  const [, version = ''] = /^sco_graph_dataset_info\{version="([^"]*)"/m.exec(text) ?? [];
  return [
    ['Data', version === '' ? 'none' : `version ${version}`],
    ...shown.map(([name, metric]) => [
      name,
      String([...text.matchAll(metric)].reduce((sum, [, count]) => sum + Number(count), 0)),
    ]),
  ];
}

async function databaseLines(): Promise<string[][]> {
  const given = configuredDatabase();
  if (given) {
    return [['Neo4j', `${given.uri} (yours)`]];
  }
  const record = await findRunning(localFolder);
  const size = await sizeOf(join(localFolder, 'data')).catch(() => 0);
  const { bavail, bsize } = await statfs(join(localFolder, '..'));
  return [
    [
      'Neo4j',
      record ? `process ${record.pid}, bolt port ${record.ports.bolt}, for process ${record.owner}` : 'not running',
    ],
    ...(record ? [['Its memory', megabytes(await memoryOf(record.pid))]] : []),
    [
      'Its data',
      `${megabytes(size)} in ${relative(process.cwd(), localFolder) || '.'}, ${megabytes(bavail * bsize)} free there`,
    ],
  ];
}

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000).toLocaleString('en')} MB`;
