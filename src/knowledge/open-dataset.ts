import type { Dataset } from './dataset.ts';
import type { PlacedEntry } from './entry.ts';
import { inMemoryDataset } from './in-memory-dataset.ts';
import { largeDataset, SpooledEntities } from './large-dataset.ts';
import { inMemoryUpTo } from './load-options.ts';
import { readFixtures } from './read.ts';

/** How a dataset is opened, where it is not as usual. */
export interface OpenDatasetOptions {
  /** Gets what is being done, for a person who waits. */
  readonly onProgress?: (message: string) => void;
  /** Up to how many statements all of it is kept in memory. */
  readonly inMemoryUpTo?: number;
}

/**
 * Opens the folder of a dataset, each file of which is read once, and checks it. Up to a number of statements all of it is kept in memory, and
 * what only the whole can show is checked as well; of a larger one the entities in JSON Lines are kept on disk, until it is closed.
 * @throws DatasetError naming file, line, field and expectation of everything that is wrong.
 */
export async function openDataset(directory: string, options: OpenDatasetOptions = {}): Promise<Dataset> {
  const { onProgress: report = () => {}, inMemoryUpTo: most = inMemoryUpTo } = options;
  const entries: PlacedEntry[] = [];
  let statements = 0;
  let spooled: SpooledEntities | undefined;
  const keep = async (placed: PlacedEntry): Promise<void> => {
    const { statements: own, incoming = [] } = placed.entry;
    statements += own.length + incoming.length;
    if (placed.line !== undefined && spooled) {
      await spooled.add(placed);
      return;
    }
    entries.push(placed);
    if (placed.line !== undefined && statements > most) {
      // Those in JSON Lines came last.
      spooled = await SpooledEntities.open(report);
      const first = entries.findIndex(({ line }) => line !== undefined);
      for (const each of entries.splice(first)) {
        await spooled.add(each);
      }
    }
  };
  try {
    const fixtures = await readFixtures(directory, keep);
    return spooled ? await largeDataset(fixtures, entries, spooled, report) : inMemoryDataset(fixtures, entries);
  } catch (error) {
    await spooled?.close();
    throw error;
  }
}
