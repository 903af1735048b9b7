import type { z } from 'zod';
import { type EntityLabel, isEntityLabel } from '../model/entities.ts';
import { type DataFile, dataFiles } from './data-files.ts';
import { type PlacedEntry, placeOnLine } from './entry.ts';
import { FilesDigest } from './files-digest.ts';
import {
  type DatasetHeader,
  datasetFile,
  type EntityEntry,
  entityEntry,
  entityFile,
  type LookAlikes,
  lookAlikesFile,
  type Source,
  sourceFile,
  type Withdrawn,
  withdrawnFile,
} from './format.ts';
import { Problems } from './problem.ts';
import { readJsonLines } from './read-json-lines.ts';
import { type FixtureFile, readYaml } from './read-yaml.ts';

/** What the files of a dataset say beside its entities, before references are checked. */
export interface Fixtures {
  readonly header: FixtureFile<DatasetHeader>;
  readonly sources: readonly FixtureFile<Source[]>[];
  /** The pairs that look alike and are two, where there is such a file. */
  readonly lookAlikes?: FixtureFile<LookAlikes> | undefined;
  /** The ids that no entity has any more, where there is such a file. */
  readonly withdrawn?: FixtureFile<readonly Withdrawn[]> | undefined;
  /** The digest of the files. */
  readonly files?: string;
}

/**
 * Reads each file of a folder once, and validates it by itself.
 * @param keep takes the entities, one after the other: those in YAML first
 * @throws DatasetError naming file, line, field and expectation of everything that is wrong.
 */
export async function readFixtures(
  directory: string,
  keep: (entry: PlacedEntry) => void | Promise<void>,
): Promise<Fixtures> {
  const problems = new Problems();
  const digest = new FilesDigest();
  const yaml = async <S extends z.ZodType>(file: DataFile, schema: S) => {
    const result = await readYaml(file, digest.contentOf(file), schema);
    if ('file' in result) {
      return result.file;
    }
    result.problems.forEach((problem) => {
      problems.add(problem);
    });
    return undefined;
  };
  let header: FixtureFile<DatasetHeader> | undefined;
  let lookAlikes: FixtureFile<LookAlikes> | undefined;
  let withdrawn: FixtureFile<readonly Withdrawn[]> | undefined;
  const sources: FixtureFile<Source[]>[] = [];
  const readEntities = async (file: DataFile, label: EntityLabel): Promise<void> => {
    if (file.form === 'YAML') {
      const read = await yaml(file, entityFile(label));
      for (const entry of read ? entriesOf(read, label) : []) {
        await keep(entry);
      }
      return;
    }
    for await (const read of readJsonLines(file, digest.contentOf(file), entityEntry(label))) {
      if ('entry' in read) {
        const { line, entry } = read;
        await keep({ label, entry, file: file.name, line, place: placeOnLine(file.name, line, entry.id) });
      } else {
        read.problems.forEach((problem) => {
          problems.add(problem);
        });
      }
    }
  };
  for (const file of await dataFiles(directory)) {
    if (isEntityLabel(file.holds)) {
      await readEntities(file, file.holds);
    } else if (file.holds === 'dataset') {
      header = await yaml(file, datasetFile);
    } else if (file.holds === 'look-alikes') {
      lookAlikes = await yaml(file, lookAlikesFile);
    } else if (file.holds === 'withdrawn') {
      withdrawn = await yaml(file, withdrawnFile);
    } else {
      const read = await yaml(file, sourceFile);
      sources.push(...(read ? [read] : []));
    }
  }
  problems.throwIfAny();
  if (!header) {
    throw new Error('A dataset that is sound has a header.');
  }
  return { header, sources, lookAlikes, withdrawn, files: digest.hex() };
}

/** The entities of a file of YAML. */
export const entriesOf = ({ name, content, problem }: FixtureFile<unknown>, label: EntityLabel): PlacedEntry[] =>
  // The union over predicates is wider than what the rest needs to know of a statement.
  (content as EntityEntry[]).map((entry, index) => ({
    label,
    entry,
    file: name,
    place: (path, message) => problem([index, ...path], message),
  }));
