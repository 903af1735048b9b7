import neo4j, { type Driver } from 'neo4j-driver';
import { datasetId } from '../model/dataset-mark.ts';
import type { DatasetSize } from './dataset.ts';

/** What a database holds. */
export interface LoadedDataset extends Pick<DatasetSize, 'entities' | 'statements'> {
  readonly version: string;
}

/** What the database holds, where it holds, whole, what was loaded from some files; @param files their digest */
export async function loadedFrom(driver: Driver, files: string, database?: string): Promise<LoadedDataset | undefined> {
  // One attempt: whoever asks whether the server is ready wants an answer now.
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...(database ? { database } : {}) });
  try {
    const { records } = await session.run(
      `MATCH (d:Dataset {id: $id}) WHERE d.files = $files AND d.loading IS NULL
       RETURN d.version AS version, d.entities AS entities, d.statements AS statements`,
      { id: datasetId, files },
    );
    const [record] = records;
    return (
      record && {
        version: String(record.get('version')),
        entities: Number(record.get('entities')),
        statements: Number(record.get('statements')),
      }
    );
  } finally {
    await session.close();
  }
}
