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
/** Milliseconds for which one looks: what the garbage collector lets go of in between is not held. */
const look = 60_000;

/** Waits until the server is at rest; the least memory that it holds from then on, and its files and connections. Reads /proc. */
export async function footprintOf({ server, driver }: HostileServer): Promise<Footprint> {
  await untilAtRest(server.address, driver);
  const end = Date.now() + look;
  let now = await held(server.child.pid ?? 0);
  let memory = now.memory;
  const isOver = async () => {
    now = await held(server.child.pid ?? 0);
    memory = Math.min(memory, now.memory);
    return Date.now() >= end;
  };
  await until(isOver, 2 * look, 'the look is over');
  const { records } = await driver.executeQuery(
    'CALL dbms.listConnections() YIELD userAgent WHERE userAgent <> $userAgent RETURN count(*) AS sessions',
    { userAgent },
  );
  return { memory, handles: now.handles, sessions: records[0]?.get('sessions') };
}

async function held(pid: number): Promise<Pick<Footprint, 'memory' | 'handles'>> {
  const [, pages = 0] = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ').map(Number);
  return { memory: pages * pageSize, handles: (await readdir(`/proc/${pid}/fd`)).length };
}
