import { readDataset } from './dataset.ts';
import { type Loadable, loadableOf } from './loadable.ts';

/**
 * Opens a fixture folder as a dataset to load, checked as a whole.
 * @throws DatasetError naming file, line, field and expectation of everything that is wrong.
 */
export const openDataset = async (directory: string): Promise<Loadable> => loadableOf(await readDataset(directory));
