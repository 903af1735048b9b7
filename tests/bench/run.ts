import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import { startLocalNeo4j } from '../../src/database/local.ts';
import { compileTimes } from './compile.ts';
import { makeGraph } from './graph.ts';
import { ask, load, median, type Request, type Round, type Server, startServer } from './measure.ts';
import { levelOperations, type Operation, operations } from './operations.ts';
import { type PeerName, peerNames, peers } from './peers/index.ts';
import { isQuick, machine, pathOfResult, resultsFolder, say } from './setting.ts';
import { costOf, type StatementCost } from './statement-cost.ts';

/** How much is measured. */
const plan = isQuick
  ? { nodes: 1000, sizes: [], requests: 5, rounds: 1, seconds: 0, warmUp: 0, growthSeconds: 0, colds: 1 }
  : {
      nodes: 100_000,
      sizes: [1000, 10_000],
      requests: 40,
      rounds: 3,
      seconds: 3,
      warmUp: 4,
      growthSeconds: 2,
      colds: 5,
    };
const connectionCounts = [1, 16] as const;

/** What was measured of one peer on one operation. */
export interface Measured {
  readonly rounds: Readonly<Record<(typeof connectionCounts)[number], readonly Round[]>>;
  readonly cost: StatementCost;
  /** Milliseconds of an answer whose statements the database has not seen before. */
  readonly cold: number;
  readonly answerBytes: number;
}

export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly nodes: number;
  readonly main: Readonly<Record<string, Readonly<Record<PeerName, Measured>>>>;
  /** Requests per second at one connection, by number of nodes. */
  readonly growth: readonly {
    readonly nodes: number;
    readonly operation: string;
    readonly peer: PeerName;
    readonly perSecond: number;
  }[];
  /** The same by the depth of a question. */
  readonly levels: readonly { readonly levels: number; readonly peer: PeerName; readonly perSecond: number }[];
  readonly compile: readonly { readonly levels: number; readonly microseconds: number }[];
}

const excerpt = (value: unknown) => JSON.stringify(value).slice(0, 1000);

async function requestsFor(name: PeerName, operation: Operation, nodes: number, driver: Driver): Promise<Request[]> {
  const { request, prepare } = peers[name];
  const documentAt = async (row: number) => {
    const { records } = await driver.executeQuery(
      `MATCH (d:Document) RETURN d.id AS id, toString(d.date) AS date ORDER BY d.date, d.id SKIP toInteger($row) LIMIT 1`,
      { row },
    );
    return records[0]?.toObject() as { id: string; date: string };
  };
  return await Promise.all(
    Array.from({ length: plan.requests }, async (_, index) => {
      const variables = operation.variables(index, nodes);
      return request(operation.name, prepare ? await prepare(variables, documentAt) : variables);
    }),
  );
}

/** Every peer's answers to some requests must be equal before anything is timed. */
async function compareAnswers(
  servers: Map<PeerName, Server>,
  operation: Operation,
  requests: Map<PeerName, Request[]>,
) {
  for (let index = 0; index < 5; index += 1) {
    let expected: unknown;
    for (const [name, server] of servers) {
      const request = requests.get(name)?.[index];
      const answer = JSON.parse(
        JSON.stringify(peers[name].answer(operation.name, request && (await ask(server, request)))),
      );
      expected ??= answer;
      if (!isDeepStrictEqual(answer, expected)) {
        throw new Error(`${operation.name}: ${name} answers otherwise.\n${excerpt(answer)}\n${excerpt(expected)}`);
      }
    }
  }
}

const folder = await mkdtemp(join(tmpdir(), 'sco-graph-bench-'));
const local = await startLocalNeo4j({ folder, serverPort: 0, throwAway: false, onProgress: say });
const driver = openDriver(local.credentials);
const servers = new Map<PeerName, Server>();
try {
  const growth: Results['growth'][number][] = [];
  const main: Record<string, Record<PeerName, Measured>> = {};
  for (const name of peerNames) {
    servers.set(name, await startServer(name, local.credentials));
  }
  // The first size comes twice, and its first figures are not kept: by then the peers and Neo4j have compiled what they run often.
  const warmUps = plan.sizes.slice(0, 1);
  for (const [turn, nodes] of [...warmUps, ...plan.sizes, plan.nodes].entries()) {
    say(`Making a graph of ${nodes} nodes`);
    await makeGraph(driver, nodes, 1);
    for (const operation of operations) {
      const requests = await allRequests(operation, nodes);
      if (nodes === plan.nodes) {
        say(operation.title);
        main[operation.name] = await measured(requests);
      }
      for (const name of peerNames) {
        const known = main[operation.name]?.[name].rounds[1].map((round) => round.perSecond);
        const perSecond = known ? median(known) : await quickly(name, requests);
        if (turn >= warmUps.length) {
          growth.push({ nodes, operation: operation.name, peer: name, perSecond });
        }
      }
    }
  }
  const levels: Results['levels'][number][] = [];
  for (const [index, operation] of levelOperations.entries()) {
    say(operation.title);
    const requests = await allRequests(operation, plan.nodes);
    for (const name of peerNames) {
      levels.push({ levels: index + 1, peer: name, perSecond: await quickly(name, requests) });
    }
  }
  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    machine,
    nodes: plan.nodes,
    main,
    growth,
    levels,
    compile: await compileTimes(),
  };
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(new URL('results.json', resultsFolder), `${JSON.stringify(results, null, 2)}\n`);
  say(`Wrote ${pathOfResult('results.json')}; now node report.ts makes the page and its pictures.`);
} finally {
  for (const { process: child } of servers.values()) {
    child.disconnect();
  }
  await driver.close();
  await local.stop();
  await rm(folder, { recursive: true, force: true });
}

/** The requests of all peers, once their answers are seen to be equal. */
async function allRequests(operation: Operation, nodes: number): Promise<Map<PeerName, Request[]>> {
  const requests = new Map<PeerName, Request[]>();
  for (const name of peerNames) {
    requests.set(name, await requestsFor(name, operation, nodes, driver));
  }
  await compareAnswers(servers, operation, requests);
  return requests;
}

/** Requests per second over one connection, for curves. */
async function quickly(name: PeerName, requests: Map<PeerName, Request[]>): Promise<number> {
  const [server, all] = [servers.get(name), requests.get(name) ?? []];
  if (!server) {
    throw new Error(`${name} does not run.`);
  }
  if (!isQuick) {
    await load(server, all, 1, plan.growthSeconds, local.pid);
  }
  return (await load(server, all, 1, plan.growthSeconds, local.pid)).perSecond;
}

async function measured(requests: Map<PeerName, Request[]>): Promise<Record<PeerName, Measured>> {
  const rounds = new Map(peerNames.map((name) => [name, { 1: [] as Round[], 16: [] as Round[] }]));
  for (const connections of connectionCounts) {
    for (const [name, server] of isQuick ? [] : servers) {
      await load(server, requests.get(name) ?? [], connections, plan.warmUp, local.pid);
    }
    // Interleaved, so that what else the machine does falls on all alike.
    for (let round = 0; round < plan.rounds; round += 1) {
      for (const [name, server] of servers) {
        rounds
          .get(name)
          ?.[connections].push(await load(server, requests.get(name) ?? [], connections, plan.seconds, local.pid));
      }
    }
  }
  const entries = [];
  for (const [name, server] of servers) {
    const [request = { path: '/' }] = requests.get(name) ?? [];
    await server.statements();
    const answer = await ask(server, request);
    const cost = await costOf(driver, local.credentials, await server.statements());
    const colds: number[] = [];
    for (let count = 0; count < plan.colds; count += 1) {
      await driver.executeQuery('CALL db.clearQueryCaches()');
      const before = performance.now();
      await ask(server, request);
      colds.push(performance.now() - before);
    }
    const measurement = {
      rounds: rounds.get(name),
      cost,
      cold: median(colds),
      answerBytes: JSON.stringify(answer).length,
    } as Measured;
    entries.push([name, measurement] as const);
  }
  return Object.fromEntries(entries) as Record<PeerName, Measured>;
}
