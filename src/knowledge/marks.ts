import { setTimeout as pause } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';
import { commitLease, markLease } from '../model/dataset-mark.ts';

/** What tells the transaction of a load from those of readers, in the metadata of transactions. */
export const loadMetadata = { metadata: { sco_graph: 'load' } };

/** Milliseconds for which a load that is ready to commit waits for readers at most; those left check for themselves, as exports do. */
const longestWait = 20_000;

/**
 * Waits until no statement is left that a server began before it knew of a mark that has just been set.
 * @param patience milliseconds to wait at most
 * @returns whether they all ended in time
 */
export async function untilReadersEnd(
  session: Session,
  patience: number,
  report: (message: string) => void,
): Promise<boolean> {
  // Servers that looked just before the mark go on for a while, and statements that they begin then must end as well.
  await pause(2 * markLease);
  const { records } = await session.run('RETURN toString(datetime()) AS since');
  const since = String(records[0]?.get('since'));
  const until = performance.now() + patience;
  while ((await runningSince(session, since)) > 0) {
    if (performance.now() > until) {
      return false;
    }
    report('Waiting for statements that began before the load');
    await pause(markLease);
  }
  return true;
}

/** How many transactions of readers are older than a moment. */
async function runningSince(session: Session, since: string): Promise<number> {
  const { records } = await session.run(
    `SHOW TRANSACTIONS YIELD startTime, metaData
     WHERE datetime(startTime) < datetime($since) AND metaData.sco_graph IS NULL
     RETURN count(*) AS running`,
    { since },
  );
  return Number(records[0]?.get('running'));
}

/**
 * Tells servers that a transaction is about to be committed, and waits until none answers from before it: Neo4j shows what is
 * committed piece by piece, and a statement beside it could see a part.
 */
export async function announceCommit(session: Session, report: (message: string) => void): Promise<void> {
  await session.executeWrite((tx) =>
    tx.run('MERGE (l:Load {id: 1}) SET l.until = timestamp() + toInteger($commitLease)', { commitLease }),
  );
  await untilReadersEnd(session, longestWait, report);
}

/** Takes the mark back: what was committed is there whole. */
export const withdrawMark = async (session: Session): Promise<void> => {
  await session.executeWrite((tx) => tx.run('MATCH (l:Load) DELETE l'));
};
