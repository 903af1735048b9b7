import { ActionableError } from '../database/errors.ts';
import { openDatabase } from '../database/open-database.ts';
import { type Changes, changesBetween } from '../knowledge/changes.ts';
import { imageOf } from '../knowledge/image.ts';
import { inMemoryUpTo } from '../knowledge/load-options.ts';
import { openDataset } from '../knowledge/open-dataset.ts';
import { readImage } from '../knowledge/stored.ts';
import { datasetId } from '../model/dataset-mark.ts';
import { fixturesFolder } from './fixtures-folder.ts';

const shown = 20;

const plurals = {
  entity: 'entities',
  statement: 'statements',
  disagreement: 'disagreements',
  source: 'sources',
} as const satisfies Record<Changes['kind'], string>;

/** Says what loading a fixture folder would add to the database, change in it and withdraw from it. */
export async function diff(
  folder: string | undefined,
  { all }: { readonly all?: boolean },
  report: (message: string) => void,
): Promise<void> {
  const dataset = await openDataset(folder ?? fixturesFolder);
  // What it keeps on disk is of no use here.
  await dataset.close();
  if (dataset.size.statements > inMemoryUpTo) {
    throw new ActionableError(
      `The dataset has ${dataset.size.statements} statements; differences are shown up to ${inMemoryUpTo}.`,
      'Load it with npm run load: it says how much it created, changed and removed.',
    );
  }
  const database = await openDatabase({ onProgress: report });
  const session = database.driver.session(database.database ? { database: database.database } : {});
  try {
    const present = await session.executeRead((tx) => readImage(tx));
    const wanted = await imageOf(dataset);
    const { version, date } = present.nodes.get(datasetId)?.properties ?? {};
    report(
      `From ${version ? `version ${version} of ${date}` : 'an empty database'} to version ${dataset.header.version} of ${dataset.header.date}.`,
    );
    for (const { kind, added, changed, withdrawn } of changesBetween(present, wanted)) {
      for (const [verb, sign, lines] of [
        ['added', '+', added],
        ['changed', '~', changed],
        ['withdrawn', '-', withdrawn],
      ] as const) {
        const some = all ? lines : lines.slice(0, shown);
        const rest = lines.length - some.length;
        report(
          [
            `${lines.length} ${lines.length === 1 ? kind : plurals[kind]} ${verb}`,
            ...some.map((line) => `  ${sign} ${line}`),
            ...(rest > 0 ? [`  … and ${rest} more; --all shows them`] : []),
          ].join('\n'),
        );
      }
    }
  } finally {
    await session.close();
    await database.close();
  }
}
