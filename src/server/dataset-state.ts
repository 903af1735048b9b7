import neo4j, { type Driver, type Record } from 'neo4j-driver';
import { datasetId, isBeingLoaded, markLease } from '../model/dataset-mark.ts';
import { withTimeout } from './with-timeout.ts';

/** What the database holds. */
export interface DatasetState {
  /** Whether a load is under way, as its mark in the database says. */
  readonly isLoading: boolean;
  /** Version and date of the data, and the digest of all that they say; undefined where there are none. */
  readonly version: string | undefined;
  readonly date: string | undefined;
  readonly digest: string | undefined;
}

/** Whether there are data, and no load of others is under way. */
export const isAskable = (state: DatasetState | undefined): boolean => state?.digest !== undefined && !state.isLoading;

/** How the state is asked for; undefined where the database does not answer. */
export type ReadDatasetState = () => Promise<DatasetState | undefined>;

/** Milliseconds after which a database that does not answer this counts as not there. */
const patience = 3_000;

/** Milliseconds for which a database that did not answer is not asked again. */
const rest = 250;

/**
 * What the database holds: looked up twice a second at most, and only while someone asks.
 * @param onFailure gets why a look-up failed, since who asks learns only that it did
 */
export function datasetState(
  driver: Driver,
  database: string | undefined,
  onFailure: (error: unknown) => void = () => {},
): ReadDatasetState {
  let until = Number.NEGATIVE_INFINITY;
  let answer: Promise<DatasetState | undefined> | undefined;
  const look = async () => {
    let reason: unknown = new Error(`The database did not answer within ${patience} ms.`);
    const found = await withTimeout(
      patience,
      read(driver, database)
        .catch(() => read(driver, database))
        .catch((error: unknown) => {
          reason = error;
          return undefined;
        }),
    );
    if (!found) {
      until = performance.now() + rest;
      onFailure(reason);
    }
    return found;
  };
  return () => {
    if (!answer || performance.now() >= until) {
      // The lease begins before the question, so that the answer is never older than it seems.
      until = performance.now() + markLease;
      answer = look();
    }
    return answer;
  };
}

const statement = `MATCH (d:Dataset {id: $id})
RETURN ${isBeingLoaded} AS loading, d.version AS version, d.date AS date, d.digest AS digest`;

/** Autocommit: a managed transaction would try for half a minute before it says that nobody answers. */
async function read(driver: Driver, database: string | undefined): Promise<DatasetState> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...(database ? { database } : {}) });
  try {
    const {
      records: [record],
    } = await session.run(statement, { id: datasetId });
    return stateOf(record);
  } finally {
    session.close().catch(() => {});
  }
}

function stateOf(record: Record | undefined): DatasetState {
  const text = (name: string): string | undefined => record?.get(name) ?? undefined;
  return {
    isLoading: record?.get('loading') === true,
    version: text('version'),
    date: text('date'),
    digest: text('digest'),
  };
}
