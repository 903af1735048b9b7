import neo4j, { type Driver } from 'neo4j-driver';
import { datasetId, isBeingLoaded } from '../model/dataset-mark.ts';

/** The database to read from. */
export interface Source {
  readonly driver: Driver;
  readonly database?: string | undefined;
}

/** A load has replaced the data while they were read: what was read is of no use. */
export class DatasetChanged extends Error {
  override readonly message = 'New data were loaded meanwhile; ask again.';
}

export type Row = readonly unknown[];

/** The rows that a statement returns, each as the list of its columns; no more of them are held than the driver reads ahead. */
export async function* rows(
  { driver, database }: Source,
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
): AsyncGenerator<Row> {
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(database === undefined ? {} : { database }),
  });
  try {
    for await (const record of session.run(statement, parameters)) {
      yield [...record.values()];
    }
  } finally {
    await session.close();
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
export async function readHeader(source: Source): Promise<Header> {
  const statement = `MATCH (d:Dataset {id: $id}) WHERE NOT ${isBeingLoaded}
RETURN d.version, d.date, d.title, d.licence, d.digest`;
  for await (const columns of rows(source, statement, { id: datasetId })) {
    const [version = '', date = '', title = '', licence = '', digest = ''] = columns.map(String);
    return { version, date, title, licence, digest };
  }
  throw new DatasetChanged();
}

/** @throws DatasetChanged where the database no longer holds the data it did. */
export async function assertUnchanged(source: Source, { digest }: Header): Promise<void> {
  const now = await readHeader(source);
  if (now.digest !== digest) {
    throw new DatasetChanged();
  }
}
