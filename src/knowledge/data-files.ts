import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type EntityLabel, entities, entityLabels } from '../model/entities.ts';

/** A file in the folder of a dataset. */
export interface DataFile {
  /** What stands in it. */
  readonly holds: 'dataset' | 'sources' | 'look-alikes' | 'withdrawn' | EntityLabel;
  readonly form: 'YAML' | 'JSON Lines';
  /** Its name, from the folder. */
  readonly name: string;
  readonly path: string;
  /** Whether it is not there, though it should be. */
  readonly isMissing: boolean;
}

const extensions = { YAML: '.yaml', 'JSON Lines': '.jsonl' } as const;

/**
 * The files of a dataset, in the order in which they are read: those of YAML, then the entities in JSON Lines. What is of one kind stands in
 * a file, `leaders.yaml`, or in several of a folder, `leaders/….yaml`.
 */
export async function dataFiles(directory: string): Promise<DataFile[]> {
  const top = await namesIn(directory);
  const file = (holds: DataFile['holds'], form: DataFile['form'], name: string, isMissing = false): DataFile => ({
    holds,
    form,
    name,
    path: join(directory, name),
    isMissing,
  });
  const ofKind = async (holds: DataFile['holds'], kind: string, form: DataFile['form']) => {
    const nested = (await namesIn(join(directory, kind))).filter((name) => name.endsWith(extensions[form]));
    const own = `${kind}${extensions[form]}`;
    return [...(top.includes(own) ? [own] : []), ...nested.sort().map((name) => `${kind}/${name}`)].map((name) =>
      file(holds, form, name),
    );
  };
  const single = (holds: 'dataset' | 'look-alikes' | 'withdrawn') =>
    top.includes(`${holds}.yaml`) ? [file(holds, 'YAML', `${holds}.yaml`)] : [];
  const unlessNone = (holds: DataFile['holds'], found: readonly DataFile[], kind: string) =>
    found.length > 0 ? found : [file(holds, 'YAML', `${kind}.yaml`, true)];

  const inLines = new Map<EntityLabel, DataFile[]>();
  for (const label of entityLabels) {
    inLines.set(label, await ofKind(label, entities[label].file, 'JSON Lines'));
  }
  const inYaml: DataFile[] = [];
  for (const label of entityLabels) {
    const found = await ofKind(label, entities[label].file, 'YAML');
    const mayLack = 'mayLackFile' in entities[label] || (inLines.get(label) ?? []).length > 0;
    inYaml.push(...(mayLack ? found : unlessNone(label, found, entities[label].file)));
  }
  return [
    ...unlessNone('dataset', single('dataset'), 'dataset'),
    ...unlessNone('sources', await ofKind('sources', 'sources', 'YAML'), 'sources'),
    ...inYaml,
    ...single('look-alikes'),
    ...single('withdrawn'),
    ...[...inLines.values()].flat(),
  ];
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
