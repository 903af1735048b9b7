import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import pidusage from 'pidusage';
import type { Credentials } from '../../src/database/connection.ts';
import type { Recorded } from './recording.ts';
import { isQuick } from './setting.ts';

/** A peer that listens, in its own process. */
export interface Server {
  readonly url: string;
  readonly process: ChildProcess;
  /** The statements sent since this was asked last. */
  statements(): Promise<Recorded[]>;
}

export async function startServer(peer: string, { uri, username, password }: Credentials): Promise<Server> {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)), [peer, uri, username, password], {
    execArgv: ['--max-semi-space-size=64', '--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port));
    child.once('exit', (code) => reject(new Error(`${peer} ended with ${code} before it listened.`)));
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    process: child,
    statements: async () => (await fetch(`${url}/statements`)).json() as Promise<Recorded[]>,
  };
}

export interface Request {
  readonly path: string;
  readonly body?: string;
}

export async function ask({ url }: Server, { path, body }: Request): Promise<unknown> {
  const response = await fetch(
    `${url}${path}`,
    body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body } : {},
  );
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`${path} answered ${response.status}: ${text.slice(0, 300)}`);
  }
  return JSON.parse(text);
}

/** What one round of load showed. */
export interface Round {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** Milliseconds of CPU for each request. */
  readonly nodeCpu: number;
  readonly databaseCpu: number;
}

/** Sends requests over some connections for some seconds, or each of them once in a quick run. */
export async function load(
  server: Server,
  requests: readonly Request[],
  connections: number,
  seconds: number,
  databasePid: number,
): Promise<Round> {
  const cpu = async (pid: number) => (await pidusage(pid)).ctime;
  const pid = server.process.pid ?? 0;
  const before = [await cpu(pid), await cpu(databasePid)] as const;
  const result = await autocannon({
    url: server.url,
    connections,
    ...(isQuick ? { amount: Math.max(requests.length, connections), sampleInt: 10 } : { duration: seconds }),
    requests: requests.map(({ path, body }) => ({
      path,
      ...(body ? { method: 'POST' as const, body, headers: { 'content-type': 'application/json' } } : {}),
    })),
  });
  const after = [await cpu(pid), await cpu(databasePid)] as const;
  const answered = result.requests.total;
  const took = Math.max(result.duration, 0.01);
  if (result.errors > 0 || result.non2xx > 0) {
    throw new Error(`${result.errors} requests failed, ${result.non2xx} were refused.`);
  }
  return {
    perSecond: answered / took,
    median: result.latency.p50,
    p99: result.latency.p99,
    nodeCpu: (after[0] - before[0]) / answered,
    databaseCpu: (after[1] - before[1]) / answered,
  };
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};
export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
