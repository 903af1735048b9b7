import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A part of the program, and the tests that should notice a change of it. */
export interface Room {
  readonly name: string;
  /** Its files, or the folder that holds them. */
  readonly sources: readonly string[];
  /** Test files and folders, the quickest to notice first. */
  readonly tests: readonly string[];
  /** Whether a change of it changes what a load writes, so that each mutant needs a database that it loaded itself. */
  readonly loads: boolean;
}

const api = [
  ...['views', 'members-and-offices-by-day', 'according-to-sources', 'figures', 'meetings', 'documents'],
  ...['disagreements', 'rival-values', 'rival-relations', 'worked-facts', 'worked-attendance', 'exploration'],
  ...['search', 'schema'],
].map((name) => `tests/api/${name}.test.ts`);
const plugin = [
  ...['cases', 'cursor', 'json', 'bounds', 'cost', 'operations', 'joining-pages'].map(
    (name) => `tests/pothos-neo4j/${name}.test.ts`,
  ),
  'tests/pothos-neo4j',
  ...api,
];
const knowledge = (...names: readonly string[]) => names.map((name) => `src/knowledge/${name}.ts`);
const testsOfKnowledge = (...names: readonly string[]) => names.map((name) => `tests/knowledge/${name}.test.ts`);

/** The rooms in which every small change should be noticed. */
export const rooms: readonly Room[] = [
  {
    name: 'model',
    sources: ['src/model'],
    tests: [
      'tests/model',
      ...testsOfKnowledge('sanity', 'sanity-derived', 'whole-dataset', 'rivals', 'dataset', 'load'),
      ...api,
      'tests/laws',
      'tests/knowledge',
    ],
    loads: true,
  },
  { name: 'plan', sources: ['packages/pothos-neo4j/src/plan'], tests: plugin, loads: false },
  { name: 'emit', sources: ['packages/pothos-neo4j/src/emit'], tests: plugin, loads: false },
  {
    name: 'shape',
    sources: ['packages/pothos-neo4j/src/run/shape.ts', 'packages/pothos-neo4j/src/run/json.ts'],
    tests: plugin,
    loads: false,
  },
  {
    name: 'check',
    sources: knowledge(
      ...['check', 'sanity', 'attendance', 'oddities', 'look-alikes', 'whole', 'rule'],
      ...['resolve', 'gather', 'assembly', 'whole-dataset', 'large-dataset', 'open', 'suggest'],
      ...['read', 'read-yaml', 'read-json-lines', 'issues', 'format', 'format-statements', 'format-fields'],
    ),
    tests: [
      ...testsOfKnowledge('sanity', 'sanity-derived', 'whole-dataset', 'oddities', 'look-alikes', 'rivals', 'dataset'),
      ...testsOfKnowledge('forms', 'forms-whole', 'json-lines', 'limits', 'names', 'load'),
      'tests/knowledge',
    ],
    loads: true,
  },
  {
    name: 'load',
    sources: knowledge(
      'load',
      'batches',
      'image',
      'stored',
      'difference',
      'marks',
      'summary',
      'digest',
      'spool',
      'schema',
    ),
    tests: [
      ...testsOfKnowledge('difference', 'image', 'load', 'batches', 'read-once', 'json-lines'),
      'tests/api/loading.test.ts',
      'tests/knowledge',
    ],
    loads: true,
  },
];

/** The files that some files and folders stand for, each once and in their order. */
export async function filesOf(root: string, places: readonly string[], ending: string): Promise<string[]> {
  const files: string[] = [];
  for (const place of places) {
    const inside = place.endsWith('.ts')
      ? [place]
      : (await readdir(join(root, place))).sort().map((name) => `${place}/${name}`);
    files.push(...inside.filter((file) => file.endsWith(ending) && !file.endsWith('.d.ts')));
  }
  return [...new Set(files)];
}
