import { openDriver } from '../../src/database/connection.ts';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { testDatabase } from './test-database.ts';

/** Loads a folder into the test database in batches, as only far larger datasets are; waits to be killed, or ends. */
const [folder = ''] = process.argv.slice(2);
const driver = openDriver(testDatabase().credentials);
await loadDataset(driver, await openDataset(folder), { inMemoryUpTo: 0, batchSize: 100, onProgress: console.log });
await driver.close();
