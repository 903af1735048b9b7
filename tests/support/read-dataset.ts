import type { Dataset } from '../../src/knowledge/dataset.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import type { Entity, Statement } from '../../src/knowledge/resolve.ts';

/** A dataset with all its entities in a list. */
export type ReadDataset = Omit<Dataset, 'entities'> & { readonly entities: readonly Entity[] };

/**
 * Reads the folder of a dataset.
 * @throws DatasetError where anything is wrong
 */
export async function readDataset(directory: string): Promise<ReadDataset> {
  const dataset = await openDataset(directory);
  const entities: Entity[] = [];
  for await (const entity of dataset.entities()) {
    entities.push(entity);
  }
  return { ...dataset, entities };
}

export const statementsOf = ({ entities }: Pick<ReadDataset, 'entities'>): Statement[] =>
  entities.flatMap(({ statements }) => statements);
