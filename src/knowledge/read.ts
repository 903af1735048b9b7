import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type EntityLabel, entities, entityLabels } from '../model/entities.ts';
import {
  type DatasetHeader,
  datasetFile,
  type EntityEntry,
  entityFile,
  type LookAlikes,
  lookAlikesFile,
  type Source,
  sourceFile,
} from './format.ts';

type Path = readonly PropertyKey[];

/** One thing wrong with the fixtures: where it stands, which field, and what was expected there. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly message: string;
}

/** The fixtures cannot be used; nothing was loaded. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ file, line, field, message }) => `${file}:${line}: ${field}: ${message}`);
    super(`${problems.length} problem(s) in the data; nothing was loaded.\n${lines.join('\n')}`);
    this.name = 'DatasetError';
    this.problems = problems;
  }
}

/** A parsed file that still knows on which line each value stands. */
export interface FixtureFile<T> {
  readonly name: string;
  readonly content: T;
  /** The problem of a value at a path of the content. */
  problem(path: Path, message: string): Problem;
}

/** A file of entities of one kind. */
export interface EntityFile extends FixtureFile<EntityEntry[]> {
  readonly label: EntityLabel;
}

/** The dataset as its files give it, before references are checked. */
export interface FixtureSet {
  readonly header: FixtureFile<DatasetHeader>;
  /** Sources, like each kind of entity, stand in one file, `sources.yaml`, or in several of a folder, `sources/…yaml`. */
  readonly sources: readonly FixtureFile<Source[]>[];
  readonly entities: readonly EntityFile[];
  /** The pairs that look alike and are two, where there is such a file. */
  readonly lookAlikes?: FixtureFile<LookAlikes> | undefined;
}

/**
 * Reads and validates every file of a fixture folder by itself.
 * @param mayLack further kinds that need no file of YAML
 * @throws DatasetError naming file, line, field and expectation of everything that is wrong.
 */
export async function readFixtures(
  directory: string,
  mayLack: ReadonlySet<EntityLabel> = new Set(),
): Promise<FixtureSet> {
  const problems: Problem[] = [];
  const read = async <S extends z.ZodType>(name: string, schema: S) => {
    const result = await readFixtureFile(directory, name, schema);
    if ('problems' in result) {
      problems.push(...result.problems);
      return undefined;
    }
    return result.file;
  };
  const header = await read('dataset.yaml', datasetFile);
  const sources: FixtureFile<Source[]>[] = [];
  for (const name of await kindFiles(directory, 'sources')) {
    const file = await read(name, sourceFile);
    if (file) {
      sources.push(file);
    }
  }
  const files: EntityFile[] = [];
  for (const label of entityLabels) {
    const schema = entityFile(label);
    for (const name of await kindFiles(
      directory,
      entities[label].file,
      mayLack.has(label) || 'mayLackFile' in entities[label],
    )) {
      const file = await read(name, schema);
      if (file) {
        // The union over predicates is wider than what the rest needs to know of a statement.
        files.push({ ...(file as unknown as FixtureFile<EntityEntry[]>), label });
      }
    }
  }
  const [reviewed] = await kindFiles(directory, 'look-alikes', true);
  const lookAlikes = reviewed && (await read(reviewed, lookAlikesFile));
  if (problems.length > 0 || !header) {
    throw new DatasetError(problems);
  }
  return { header, sources, entities: files, ...(lookAlikes ? { lookAlikes } : {}) };
}

/** The files of a kind, from the dataset's folder: its own, and those of the folder of its name. */
export async function kindFiles(directory: string, kind: string, mayLack = false): Promise<string[]> {
  const folder = await readdir(join(directory, kind)).catch(() => []);
  const nested = folder.filter((name) => name.endsWith('.yaml')).sort();
  const own = await stat(join(directory, `${kind}.yaml`)).catch(() => undefined);
  const expectsOwn = nested.length === 0 && !mayLack;
  return [...(own || expectsOwn ? [`${kind}.yaml`] : []), ...nested.map((name) => `${kind}/${name}`)];
}

/** What a file of YAML may hold: reading more takes minutes and gigabytes. */
const largestFile = 8 * 1024 * 1024;

async function readFixtureFile<S extends z.ZodType>(
  directory: string,
  name: string,
  schema: S,
): Promise<{ file: FixtureFile<z.output<S>> } | { problems: Problem[] }> {
  const text = await textOf(join(directory, name));
  if ('message' in text) {
    return { problems: [{ file: name, line: 1, field: 'file', message: text.message }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text.text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file: name,
        line: error.linePos?.[0].line ?? 1,
        field: 'YAML',
        message: error.message.split('\n')[0] ?? error.code,
      })),
    };
  }
  const value: unknown = document.toJS();
  const problem = (path: Path, message: string): Problem => {
    let line = 1;
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) {
        line = lines.linePos(node.range[0]).line;
        break;
      }
    }
    return { file: name, line, field: fieldOf(value, path), message };
  };
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    return { problems: parsed.error.issues.map((issue) => problem(pathOf(issue), messageOf(issue))) };
  }
  return { file: { name, content: parsed.data, problem } };
}

async function textOf(path: string): Promise<{ text: string } | { message: string }> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) {
      const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MiB`;
      return {
        message: `is ${megabytes(size)} large; expected at most ${megabytes(largestFile)}: split it into several`,
      };
    }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)) };
  } catch (error) {
    return {
      message:
        (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'the file is missing' : 'the file is not UTF-8 text',
    };
  }
}

/** What a schema found wrong with a value, by field. */
export const problemsOf = (error: z.ZodError, value: unknown): Pick<Problem, 'field' | 'message'>[] =>
  error.issues.map((issue) => ({ field: fieldOf([value], [0, ...pathOf(issue)]), message: messageOf(issue) }));

/** A path for people: entries of a list by their id where they have one, `astana-2024.statements[3].date`. */
function fieldOf(value: unknown, path: Path): string {
  let current = value;
  let field = '';
  for (const step of path) {
    current = (current as Record<PropertyKey, unknown> | undefined)?.[step];
    const id = (current as { id?: unknown } | undefined)?.id;
    if (typeof step === 'number') {
      field += field === '' && typeof id === 'string' ? id : `[${step}]`;
    } else {
      field += field === '' ? String(step) : `.${String(step)}`;
    }
  }
  return field === '' ? 'file' : field;
}

const pathOf = (issue: z.core.$ZodIssue): Path =>
  issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;

function messageOf(issue: z.core.$ZodIssue): string {
  const found = issue.input === undefined ? 'nothing is given' : `found ${JSON.stringify(issue.input)}`;
  if (issue.code === 'invalid_union' && issue.discriminator) {
    const given = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator];
    return `found ${JSON.stringify(given)}; expected a ${issue.discriminator} that this kind of entity can have`;
  }
  if (issue.code === 'unrecognized_keys') {
    return `unknown field; expected one of those the schema lists`;
  }
  return `${found}; ${issue.message.replace(/^Invalid (?:input|option): /, '')}`;
}
