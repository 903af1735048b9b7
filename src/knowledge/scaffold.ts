import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type EntityLabel, entities } from '../model/entities.ts';
import { idPattern } from '../model/identity.ts';
import type { Property } from '../model/property.ts';
import { dataFiles } from './data-files.ts';
import type { PlacedEntry } from './entry.ts';
import { readFixtures } from './read.ts';
import { nameless, nearest } from './suggest.ts';
import { wholeDataset } from './whole-dataset.ts';

/** What is known of an entity to be. */
export interface Draft {
  readonly label: EntityLabel;
  readonly name: string;
  readonly description: string;
  readonly id?: string | undefined;
  readonly kind?: string | undefined;
  readonly source: string;
}

/** The draft cannot become an entity. */
export class DraftError extends Error {}

/** An id made of a name: lower-case ASCII words joined by hyphens. */
export const idFrom = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * Writes an entity with its name as the first statement at the end of a file of its kind, or into one of its own where all of its kind have.
 * @returns the file, from the folder, and the id
 * @throws DraftError where the id, the kind or the source cannot be used, or the name is taken
 */
export async function addEntity(
  directory: string,
  draft: Draft,
): Promise<{ readonly file: string; readonly id: string }> {
  const { label, name, description, source } = draft;
  const id = draft.id ?? idFrom(name);
  if (!idPattern.test(id)) {
    throw new DraftError(`No id can be made of "${name}"; give one with --id: lower-case words joined by hyphens.`);
  }
  const { kind: declared }: Record<string, Property> = entities[label].properties;
  const kinds = declared?.values ?? [];
  if (kinds.length > 0 && !kinds.includes(draft.kind ?? '')) {
    throw new DraftError(`--kind: found "${draft.kind ?? ''}"; expected one of ${kinds.join(', ')}.`);
  }
  const entries: PlacedEntry[] = [];
  const fixtures = await readFixtures(directory, (entry) => {
    entries.push(entry);
  });
  const dataset = wholeDataset(fixtures, entries);
  const sources = dataset.sources.map((each) => each.id);
  if (!sources.includes(source)) {
    throw new DraftError(
      `--source: "${source}" is not a source; expected an id of sources.yaml${nearest(source, nameless(sources))}`,
    );
  }
  const taken = dataset
    .entities()
    .find((each) => each.id === id || each.name === name || each.statements.some(({ value }) => value === name));
  if (taken) {
    throw new DraftError(
      `"${name}" is there already: ${taken.id}, a ${taken.label}. Add statements to it, or give another --id and name.`,
    );
  }
  if (dataset.withdrawn.some((each) => each.id === id)) {
    throw new DraftError(`The id "${id}" was withdrawn, and ids are never used again; give another with --id.`);
  }
  const files = (await dataFiles(directory))
    .filter(({ holds, form, isMissing }) => holds === label && form === 'YAML' && !isMissing)
    .map((each) => each.name);
  const folder = entities[label].file;
  const firstIn = (name: string) => entries.find((each) => each.file === name)?.entry.id;
  const haveTheirOwn = files.length > 0 && files.every((each) => each === `${folder}/${firstIn(each)}.yaml`);
  const file = haveTheirOwn ? `${folder}/${id}.yaml` : (files.at(-1) ?? `${folder}.yaml`);
  const entry = [
    {
      id,
      name,
      ...(kinds.length > 0 ? { kind: draft.kind } : {}),
      description,
      statements: [
        { predicate: 'NAMED', value: name, qualifiers: { language: 'en', kind: 'SHORT' }, citations: [{ source }] },
      ],
    },
  ];
  const schemaFrom = (root: string) => `# yaml-language-server: $schema=${root}schemas/${folder}.schema.json\n`;
  const before = haveTheirOwn ? schemaFrom('../') : files.length === 0 ? schemaFrom('./') : '\n';
  await appendFile(join(directory, file), `${before}${stringify(entry)}`);
  return { file, id };
}
