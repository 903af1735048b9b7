import { entityFile, type LookAlikes, type SourceEntry } from '../../src/knowledge/data-format.ts';
import type { InMemoryDataset } from '../../src/knowledge/dataset.ts';
import { inMemoryDataset } from '../../src/knowledge/in-memory-dataset.ts';
import { DatasetError, type Problem } from '../../src/knowledge/problem.ts';
import { entriesOf } from '../../src/knowledge/read.ts';
import type { EntityLabel } from '../../src/model/entities.ts';

/** A part of an entity or a statement. */
export type Said = Readonly<Record<string, unknown>>;
/** Entities by their kind. */
export type Made = Readonly<Partial<Record<EntityLabel, readonly Said[]>>>;

/** A source, of another kind than OTHER where it says so. */
export type MadeSource = Pick<SourceEntry, 'id'> & Partial<SourceEntry>;

const placed = <T>(name: string, content: T) => ({
  name,
  content,
  problem: (path: readonly PropertyKey[], message: string): Problem => ({
    file: name,
    line: 1,
    field: path.join('.'),
    message,
  }),
});
const citations = [{ source: 's1' }];

/**
 * The dataset of some entities, which get a name and a description, and whose statements cite a source unless they say which.
 * @param sources the sources there are
 * @param lookAlikes the pairs of which a person has said that they are two
 * @throws DatasetError as for files.
 */
export function datasetOfMade(
  made: Made,
  sources: readonly MadeSource[] = [{ id: 's1' }],
  lookAlikes: LookAlikes = [],
): InMemoryDataset {
  const placedEntries = Object.entries(made).flatMap(([name, entries]) => {
    // The keys of what is made are labels, and their statements are lists.
    const label = name as EntityLabel;
    const content = entityFile(label).parse(
      entries.map(({ statements = [], ...entry }) => ({
        name: String(entry.id),
        description: 'Made.',
        ...entry,
        statements: (statements as Said[]).map((each) => ({ citations, ...each })),
      })),
    );
    return entriesOf(placed(label, content), label);
  });
  return inMemoryDataset(
    {
      header: placed('dataset.yaml', { version: '1.0.0', date: '2026-01-01', title: 'Made', licence: 'CC0-1.0' }),
      sources: [
        placed(
          'sources.yaml',
          sources.map((each) => ({ title: each.id, publisher: 'Nobody', kind: 'OTHER', ...each })),
        ),
      ],
      lookAlikes: placed('look-alikes.yaml', lookAlikes),
    },
    placedEntries,
  );
}

/** What is wrong with them, without where it stands. */
export function problemsOf(made: Made): string[] {
  try {
    datasetOfMade(made);
    return [];
  } catch (error) {
    if (error instanceof DatasetError) {
      return error.problems.map(({ message }) => message);
    }
    throw error;
  }
}
