import neo4j, { type Driver } from 'neo4j-driver';
import { CodedError } from '../contract/coded-error.ts';
import { datasetId, isBeingLoaded } from '../model/dataset-mark.ts';
import { RowsTimeout, SharedTimeout } from './shared-timeout.ts';

/** The database to read from. */
export interface DatabaseAccess {
  readonly driver: Driver;
  readonly database?: string | undefined;
  /** How long statements may take; as long as they need where this is not given. */
  readonly timeouts?: Timeouts | undefined;
}

/** Milliseconds after which Neo4j ends a statement. */
export interface Timeouts {
  /** Of a look-up, and of the wait for the next row of any statement. */
  readonly lookup: number;
  /** Of a statement whose rows are read as fast as a client takes what is made of them. */
  readonly stream: number;
}

/** A load has replaced the data while they were read: what was read is of no use. */
export class DatasetChanged extends CodedError {
  readonly code = 'LOADING';
  override readonly message = 'New data were loaded meanwhile; ask again.';
}

export type Row = readonly unknown[];

/** Milliseconds that Neo4j has, beyond those of a statement, to say that its time is over. */
const grace = 1_000;

/**
 * The rows that a statement returns, each as the list of its columns; no more of them are held than the driver reads ahead. Whoever stops
 * reading ends the statement.
 * @throws RowsTimeout when the next row does not come in time
 */
export async function* rows(
  { driver, database, timeouts }: DatabaseAccess,
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
  kind: keyof Timeouts = 'lookup',
): AsyncGenerator<Row> {
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(database === undefined ? {} : { database }),
  });
  const timeout = timeouts?.[kind];
  const records = session.run(statement, parameters, timeout === undefined ? {} : { timeout })[Symbol.asyncIterator]();
  const wait = timeouts && new SharedTimeout(timeouts.lookup + grace);
  let hasMore = false;
  let isLost = false;
  try {
    for (;;) {
      hasMore = false;
      const next = records.next();
      const { value, done } = await (wait ? wait.for(next) : next);
      if (done) {
        return;
      }
      hasMore = true;
      yield [...value.values()];
    }
  } catch (error) {
    isLost = error instanceof RowsTimeout;
    throw error;
  } finally {
    wait?.end();
    if (hasMore) {
      // Neo4j lets go when it hears that no more rows are wanted; closing alone could leave the rest to the next user of the connection.
      await records.return?.();
    }
    if (isLost) {
      // Nobody waits for a connection that says nothing.
      session.close().catch(() => {});
    } else {
      await session.close();
    }
  }
}

/** What is loaded. */
export interface Header {
  readonly version: string;
  readonly date: string;
  readonly title: string;
  readonly licence: string;
  readonly digest: string;
}

/**
 * What the database says of its data.
 * @throws DatasetChanged while new data are being loaded, or where there are none.
 */
export async function readHeader(source: DatabaseAccess): Promise<Header> {
  const statement = `MATCH (d:Dataset {id: $id}) WHERE NOT ${isBeingLoaded}
RETURN d.version, d.date, d.title, d.licence, d.digest`;
  for await (const columns of rows(source, statement, { id: datasetId })) {
    const [version = '', date = '', title = '', licence = '', digest = ''] = columns.map(String);
    return { version, date, title, licence, digest };
  }
  throw new DatasetChanged();
}

/** @throws DatasetChanged where the database no longer holds the data it did. */
export async function assertUnchanged(source: DatabaseAccess, { digest }: Header): Promise<void> {
  const now = await readHeader(source);
  if (now.digest !== digest) {
    throw new DatasetChanged();
  }
}
