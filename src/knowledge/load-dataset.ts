import type { Driver } from 'neo4j-driver';
import { loadInBatches } from './batches.ts';
import type { Dataset } from './dataset.ts';
import { derive, pagesOfEvents } from './derive.ts';
import { differenceOf } from './difference.ts';
import { imageOf } from './image.ts';
import { inMemoryUpTo, type LoadOptions } from './load-options.ts';
import { announceCommit, loadMetadata, withdrawMark } from './marks.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { applySchema } from './schema.ts';
import { readImage, writeDifference } from './stored.ts';
import { differencesIn, type LoadSummary, summaryOf } from './summary.ts';

/**
 * Makes the database hold exactly this dataset: constraints first, then one transaction that compares what is there with
 * what should be, writes the difference, and sets right what is derived from it. Loading again changes nothing; a load that dies leaves
 * the old graph; one that begins beside another waits. What is too large for one transaction goes in batches, under a mark that makes
 * servers answer "loading" until all is there; one transaction is committed under a mark of a second or two.
 */
export async function loadDataset(driver: Driver, dataset: Dataset, options: LoadOptions = {}): Promise<LoadSummary> {
  const { onProgress: report = () => {} } = options;
  report('Preparing constraints and indexes');
  await applySchema(driver, options.database);
  return oneAtATime(driver, options.database, report, () => load(driver, dataset, options));
}

async function load(driver: Driver, dataset: Dataset, options: LoadOptions): Promise<LoadSummary> {
  const { onProgress: report = () => {}, inMemoryUpTo: largest = inMemoryUpTo } = options;
  const of = options.database ? { database: options.database } : {};
  const session = driver.session(of);
  const beside = driver.session(of);
  try {
    const { records } = await session.run('MATCH (s:Statement) RETURN count(s) AS statements');
    const held = Number(records[0]?.get('statements'));
    if (Math.max(held, dataset.size.statements) > largest) {
      return await loadInBatches(session, dataset, options);
    }
    const wanted = await imageOf(dataset);
    const loaded = await session.executeWrite(async (tx) => {
      const difference = differenceOf(await readImage(tx), wanted);
      const summary = summaryOf(difference);
      const differences = differencesIn(summary);
      report(`Writing ${differences} differences`);
      await writeDifference(tx, difference);
      let derivations = 0;
      for await (const events of pagesOfEvents(tx)) {
        derivations += differencesIn(await derive(tx, events));
      }
      if (held > 0 && differences + derivations > 0) {
        await announceCommit(beside, report);
      }
      return summary;
    }, loadMetadata);
    await withdrawMark(beside);
    return loaded;
  } finally {
    await beside.close();
    await session.close();
  }
}
