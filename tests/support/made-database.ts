import type { Driver } from 'neo4j-driver';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { datasetOfMade, type Made, type MadeSource } from '../knowledge/made-dataset.ts';
import { fixtures } from './test-database.ts';

/** Loads a made dataset in place of what the database of the worker holds. */
export const loadMade = async (driver: Driver, made: Made, sources?: readonly MadeSource[]): Promise<void> => {
  await loadDataset(driver, datasetOfMade(made, sources));
};

/** Loads the fixtures again, for the tests that come after. */
export const loadFixtures = async (driver: Driver): Promise<void> => {
  await loadDataset(driver, await openDataset(fixtures));
};
