import { readdir, readFile } from 'node:fs/promises';
import { until } from '../../support/until.ts';
import { untilAtRest } from './at-rest.ts';
import { type HostileServer, userAgent } from './hostile-server.ts';

/** What a server holds while it does nothing. */
export interface Footprint {
  /** Resident memory, in bytes. */
  readonly memory: number;
  /** Open files and connections of the process. */
  readonly handles: number;
  /** Connections to Neo4j. */
  readonly sessions: number;
}

const pageSize = 4_096;
/** By what part of itself the memory may change meanwhile: what looks on asks twenty times a second, which fills the space for young objects. */
const drift = 0.05;
/** Milliseconds in which nothing else may change for a server to count as quiet, and in which it must become so. */
const [quiet, patience] = [20_000, 300_000];

/** Waits until the server is at rest, lets go of nothing more and takes nothing more; what it holds then. Reads /proc. */
export async function footprintOf({ server, driver }: HostileServer): Promise<Footprint> {
  await untilAtRest(server.address, driver);
  const samples: { readonly at: number; readonly memory: number; readonly handles: number }[] = [];
  const isQuiet = async () => {
    const now = { at: Date.now(), ...(await held(server.child.pid ?? 0)) };
    samples.push(now);
    const recent = samples.filter(({ at }) => at >= now.at - quiet);
    return (
      now.at - (samples[0]?.at ?? now.at) >= quiet &&
      recent.every(
        ({ memory, handles }) => Math.abs(memory - now.memory) < now.memory * drift && handles === now.handles,
      )
    );
  };
  await until(isQuiet, patience, 'the server is quiet').catch((error) => {
    throw new Error(`${error.message} ${JSON.stringify(samples.slice(-5))}`);
  });
  const { records } = await driver.executeQuery(
    'CALL dbms.listConnections() YIELD userAgent WHERE userAgent <> $userAgent RETURN count(*) AS sessions',
    { userAgent },
  );
  return { ...(await held(server.child.pid ?? 0)), sessions: records[0]?.get('sessions') };
}

async function held(pid: number): Promise<Pick<Footprint, 'memory' | 'handles'>> {
  const [, pages = 0] = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ').map(Number);
  return { memory: pages * pageSize, handles: (await readdir(`/proc/${pid}/fd`)).length };
}
