import type { Driver } from 'neo4j-driver';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { datasetOfMade, type Made, type MadeSource } from '../knowledge/made-dataset.ts';

/** Loads a made dataset in place of what the database of the worker holds. */
export const loadMade = async (driver: Driver, made: Made, sources?: readonly MadeSource[]): Promise<void> => {
  await loadDataset(driver, datasetOfMade(made, sources));
};
