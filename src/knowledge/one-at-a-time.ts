import type { Driver } from 'neo4j-driver';
import { loadMetadata } from './marks.ts';

/** Milliseconds after which it is told that something is waited for. */
const silence = 1_000;

/**
 * Does something to a database while no other load does: each reads what is there before it writes, so two beside each other would write
 * the same twice. The lock is that of an id which is unique, taken by a transaction that writes nothing and ends with the process at the latest.
 * @param report told that another load is waited for
 */
export async function oneAtATime<T>(
  driver: Driver,
  database: string | undefined,
  report: (message: string) => void,
  act: () => Promise<T>,
): Promise<T> {
  const session = driver.session(database ? { database } : {});
  const waiting = setTimeout(() => report('Waiting for another load to end'), silence);
  try {
    const lock = await session.beginTransaction(loadMetadata);
    await lock.run('MERGE (:Dataset {id: $id})', { id: 'the lock of loads' });
    clearTimeout(waiting);
    return await act();
  } finally {
    clearTimeout(waiting);
    // Which undoes the lock as well, where Neo4j has not.
    await session.close();
  }
}
