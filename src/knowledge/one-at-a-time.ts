import type { Driver } from 'neo4j-driver';
import { loadMetadata } from './marks.ts';

/** Milliseconds after which a person wonders what goes on. A slow database may take some of them by itself. */
const silence = 5_000;

/**
 * Does something to a database while no other load does: each reads what is there before it writes, so two beside each other would write
 * the same twice. The lock is that of an id which is unique, taken by a transaction that writes nothing and ends with the process at the latest.
 * @param report gets a message when it has to wait
 */
export async function oneAtATime<T>(
  driver: Driver,
  database: string | undefined,
  report: (message: string) => void,
  act: () => Promise<T>,
): Promise<T> {
  const session = driver.session(database ? { database } : {});
  const waiting = setTimeout(() => report('Waiting for the database; another load may be running'), silence);
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
