import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type EntityLabel, entities, entityLabels } from '../model/entities.ts';
import { type EntityEntry, entityEntry } from './format.ts';
import { type Problem, problemsOf } from './read.ts';

/** A file of JSON Lines, one entity a line, with the same fields as in YAML: for data too large for that. */
export interface BulkFile {
  readonly label: EntityLabel;
  /** Its name, from the folder of the dataset. */
  readonly name: string;
  readonly path: string;
}

/** An entity of such a file, or what is wrong with its line. */
export type BulkLine =
  | { readonly line: number; readonly entry: EntityEntry }
  | { readonly line: number; readonly problems: readonly Problem[] };

/** No entity takes more; a file without line ends would otherwise be read whole. */
const longestLine = 1024 * 1024;

/** The files of JSON Lines in the folder of a dataset: `leaders.jsonl`, or any in `leaders/`. */
export async function bulkFiles(directory: string): Promise<BulkFile[]> {
  const found: BulkFile[] = [];
  const own = new Set(await readdir(directory).catch(() => []));
  for (const label of entityLabels) {
    const kind = entities[label].file;
    const nested = await readdir(join(directory, kind)).catch(() => []);
    const names = [
      ...(own.has(`${kind}.jsonl`) ? [`${kind}.jsonl`] : []),
      ...nested.filter((name) => name.endsWith('.jsonl')).map((name) => `${kind}/${name}`),
    ];
    found.push(...names.sort().map((name) => ({ label, name, path: join(directory, name) })));
  }
  return found;
}

/** Reads a file of JSON Lines entity by entity; what was read before is forgotten, so that memory stays flat. */
export async function* readBulk({ label, name, path }: BulkFile): AsyncGenerator<BulkLine> {
  const schema = entityEntry(label);
  const wrong = (line: number, field: string, message: string): BulkLine => ({
    line,
    problems: [{ file: name, line, field, message }],
  });
  for await (const { line, text } of linesOf(path)) {
    if (text === undefined) {
      yield wrong(line, 'line', `is no UTF-8 text, or longer than ${longestLine} bytes`);
      continue;
    }
    if (text.trim() === '') {
      continue;
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      yield wrong(line, 'JSON', 'is no JSON; expected one entity on one line');
      continue;
    }
    const parsed = schema.safeParse(value, { reportInput: true });
    yield parsed.success
      ? // The union over predicates is wider than what the rest needs to know of a statement.
        { line, entry: parsed.data as unknown as EntityEntry }
      : { line, problems: problemsOf(parsed.error, value).map((problem) => ({ ...problem, file: name, line })) };
  }
}

/** The lines of a file with their numbers from 1; undefined for what is no UTF-8 or too long. */
async function* linesOf(path: string): AsyncGenerator<{ readonly line: number; readonly text: string | undefined }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 0;
  let pending: Buffer[] = [];
  let length = 0;
  const finished = (rest: Buffer) => {
    line += 1;
    const whole = Buffer.concat([...pending, rest]);
    const isTooLong = length + rest.length > longestLine;
    pending = [];
    length = 0;
    try {
      return { line, text: isTooLong ? undefined : decoder.decode(whole) };
    } catch {
      return { line, text: undefined };
    }
  };
  for await (const chunk of createReadStream(path)) {
    let rest: Buffer = chunk;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield finished(rest.subarray(0, end));
      rest = rest.subarray(end + 1);
    }
    length += rest.length;
    if (length <= longestLine) {
      pending.push(rest);
    }
  }
  if (length > 0) {
    yield finished(Buffer.alloc(0));
  }
}
