import { openDriver } from '../../src/database/connection.ts';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { fixtures, testDatabase } from '../support/test-database.ts';

/** Empties the running test database, whatever an earlier mutant left there, and loads the dataset by the program at hand. */
export default async function loadDatabase(): Promise<void> {
  if (process.env.MUTANT_LOADS === 'false') {
    return;
  }
  const driver = openDriver(testDatabase().credentials);
  try {
    // Tests that were killed may have left statements that hold locks.
    await driver.executeQuery(
      `SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS running WHERE NOT running STARTS WITH 'SHOW'
       TERMINATE TRANSACTIONS id YIELD message RETURN count(*)`,
    );
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await loadDataset(driver, await openDataset(fixtures));
  } finally {
    await driver.close();
  }
}
