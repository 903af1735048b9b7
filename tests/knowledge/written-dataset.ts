import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { imageOf } from '../../src/knowledge/image.ts';
import { type OpenDatasetOptions, openDataset } from '../../src/knowledge/open-dataset.ts';
import { DatasetError, type Problem } from '../../src/knowledge/problem.ts';
import { entities, entityLabels } from '../../src/model/entities.ts';
import { content } from '../support/graph-content.ts';
import type { Made, Said } from './made-dataset.ts';

export type Form = 'YAML' | 'JSON Lines';
/** The form of each kind, by its place among the kinds. */
type FormOf = (index: number) => Form;

export const inYaml: FormOf = () => 'YAML';
export const inLines: FormOf = () => 'JSON Lines';

const citations = [{ source: 's1' }];
const cited = (statements: unknown) => (statements as readonly Said[]).map((each) => ({ citations, ...each }));

/**
 * Writes entities into a folder, which it empties first, as a dataset with three sources; names, descriptions and citations are filled in.
 * @param formOf the form in which each kind is written, by its place among the kinds
 */
export async function writeMade(folder: string, made: Made, formOf: FormOf): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const write = (name: string, content: unknown) => writeFile(join(folder, name), stringify(content));
  await write('dataset.yaml', { version: '1.0.0', date: '2026-01-01', title: 'Made', licence: 'CC0-1.0' });
  await write(
    'sources.yaml',
    ['s1', 's2', 's3'].map((id) => ({ id, title: id, publisher: 'Nobody', kind: 'OTHER' })),
  );
  for (const [index, label] of entityLabels.entries()) {
    const { file } = entities[label];
    const entries = (made[label] ?? []).map(({ statements, incoming, ...entry }) => ({
      name: String(entry.id),
      description: 'Made.',
      ...entry,
      ...(statements ? { statements: cited(statements) } : {}),
      ...(incoming ? { incoming: cited(incoming) } : {}),
    }));
    await (formOf(index) === 'YAML'
      ? write(`${file}.yaml`, entries)
      : writeFile(join(folder, `${file}.jsonl`), entries.map((each) => `${JSON.stringify(each)}\n`).join('')));
  }
}

/** A problem without the line, which differs from form to form, in an order of its own. */
const told = (problems: readonly Problem[]) =>
  problems
    .map(({ file, field, message }) => `${file} ${field}: ${message}`.replaceAll(/\.(?:yaml|jsonl)\b/g, ''))
    .sort();

/** What becomes of a dataset written in some forms: what is wrong with it, or the graph that it makes and what is odd in it. */
export async function outcome(folder: string, made: Made, formOf: FormOf, options: OpenDatasetOptions = {}) {
  await writeMade(folder, made, formOf);
  try {
    const dataset = await openDataset(folder, options);
    const { nodes, relationships } = content(await imageOf(dataset));
    await dataset.close();
    // The dataset itself has a digest of its files.
    const graph = { nodes: nodes.filter(({ key }) => key !== 'sco-graph'), relationships };
    return { graph, odd: told(dataset.warnings), size: dataset.size };
  } catch (error) {
    if (error instanceof DatasetError) {
      return { wrong: told(error.problems) };
    }
    throw error;
  }
}
