import neo4j, { type Driver } from 'neo4j-driver';
import type { Dataset } from './dataset.ts';
import { type Change, differenceOf } from './difference.ts';
import { imageOf } from './image.ts';
import { applySchema } from './schema.ts';
import { readImage, writeDifference } from './stored.ts';

/** What a load did, in nodes and relationships. */
export interface LoadSummary {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

export interface LoadOptions {
  readonly database?: string | undefined;
  /** Told what is being done, for a person who waits. */
  readonly onProgress?: (message: string) => void;
}

/** Whether the database already holds exactly the dataset with this digest, which its Dataset node keeps. */
export async function isLoaded(driver: Driver, digest: string, database?: string): Promise<boolean> {
  // One attempt: whoever asks whether the server is ready wants an answer now.
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...(database ? { database } : {}) });
  try {
    const { records } = await session.run('MATCH (d:Dataset {id: "sco-graph"}) RETURN d.digest AS digest');
    return records[0]?.get('digest') === digest;
  } finally {
    await session.close();
  }
}

/**
 * Makes the database hold exactly this dataset: constraints first, then one transaction that compares what is there with
 * what should be and writes the difference. Loading again changes nothing; a load that dies leaves the old graph.
 */
export async function loadDataset(driver: Driver, dataset: Dataset, options: LoadOptions = {}): Promise<LoadSummary> {
  const report = options.onProgress ?? (() => {});
  report('Preparing constraints and indexes');
  await applySchema(driver, options.database);
  const wanted = imageOf(dataset);
  const session = driver.session(options.database ? { database: options.database } : {});
  try {
    return await session.executeWrite(async (tx) => {
      const present = await readImage(tx);
      const difference = differenceOf(present, wanted);
      const { nodes, relationships } = difference;
      const count = (of: (change: Change<unknown>) => number) => of(nodes) + of(relationships);
      const summary = {
        created: count(({ created }) => created.length),
        changed: count(({ changed }) => changed.length),
        removed: count(({ removed }) => removed.length),
        unchanged: count(({ unchanged }) => unchanged),
      };
      report(`Writing ${summary.created + summary.changed + summary.removed} differences`);
      await writeDifference(tx, difference, present, wanted);
      return summary;
    });
  } finally {
    await session.close();
  }
}
